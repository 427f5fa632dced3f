namespace Glossary.Model;

/// <summary>A formula for those who listen: in spoken English, short and unambiguous; in other languages as a line of signs, which each has its names for.</summary>
public static class FormulaSpeech
{
    /// <summary>One sentence without a full stop: <c>vector x, sub i equals sigma of …</c>.</summary>
    /// <remarks>In the spirit of the ClearSpeak rules for spoken mathematics (ETS, 2015): what is simple is said simply, what is long is closed by “end …”.</remarks>
    /// <param name="language">The language of the text around; where formulas are not spoken in it, the answer is a line such as <c>√(x²+1)</c>.</param>
    public static string Read(Formula formula, string language = "en")
    {
        if (!Speaks(language))
        {
            return LinearFormula.Write(formula);
        }

        var speech = new SpeechReader();
        speech.Say(formula.Root);
        return speech.Finish();
    }

    /// <summary>True for a language that formulas are put into words of.</summary>
    public static bool Speaks(string language)
        => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');
}
