namespace Glossary.Model;

/// <summary>A formula in spoken English, short and unambiguous.</summary>
public static class FormulaSpeech
{
    /// <summary>One sentence without a full stop: <c>vector x, sub i equals sigma of …</c>.</summary>
    /// <remarks>In the spirit of the ClearSpeak rules for spoken mathematics (ETS, 2015): what is simple is said simply, what is long is closed by “end …”.</remarks>
    public static string Read(Formula formula)
    {
        var speech = new SpeechReader();
        speech.Say(formula.Root);
        return speech.Finish();
    }
}
