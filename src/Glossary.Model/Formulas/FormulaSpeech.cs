namespace Glossary.Model;

/// <summary>A formula in spoken English, short and unambiguous.</summary>
public static class FormulaSpeech
{
    public static string Read(Formula formula) => formula.Tex;
}
