namespace Glossary.Model;

/// <summary>A formula in spoken English, short and unambiguous.</summary>
public static class FormulaSpeech
{
    /// <summary>One sentence without a full stop: <c>vector x, sub i equals sigma of …</c>.</summary>
    /// <remarks>In the spirit of the ClearSpeak rules for spoken mathematics (ETS, 2015): what is simple is said simply, what is long is closed by “end …”.</remarks>
    /// <param name="language">The language of the text around; where it is not English, the formula is read as its author wrote it.</param>
    public static string Read(Formula formula, string language = "en")
    {
        if (!IsEnglish(language))
        {
            return string.Join(' ', formula.Tex.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        var speech = new SpeechReader();
        speech.Say(formula.Root);
        return speech.Finish();
    }

    private static bool IsEnglish(string language)
        => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');
}
