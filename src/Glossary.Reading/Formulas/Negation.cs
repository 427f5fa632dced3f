using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Struck-out relations (<c>\not</c>): Unicode's own character where there is one, a combining slash elsewhere.</summary>
internal static class Negation
{
    public const char Slash = '\u0338';

    private const string Plain = "=<>≤≥∈∋∣∥∼≃≅≈≡⊂⊃⊆⊇≺≻⊢⊨⊩⊫∃→←↔⇒⇐⇔⊑⊒⊲⊳⊴⊵≼≽≲≳≶≷";
    private const string Struck = "≠≮≯≰≱∉∌∤∦≁≄≇≉≢⊄⊅⊈⊉⊀⊁⊬⊭⊮⊯∄↛↚↮⇏⇍⇎⋢⋣⋪⋫⋬⋭⋠⋡≴≵≸≹";

    /// <summary>The node struck out.</summary>
    public static MathNode Of(SourceSpan span, MathNode node) => node switch
    {
        MathSymbol symbol => new MathSymbol(span, Of(symbol.Text), symbol.Class, symbol.Alphabet),
        MathRow { Items: [] } => new MathSymbol(span, Slash.ToString(), MathClass.Relation),
        _ => new MathRow(span, [new MathSymbol(span, Slash.ToString(), MathClass.Relation), node]),
    };

    private static string Of(string text)
    {
        var index = text.Length == 1 ? Plain.IndexOf(text[0]) : -1;
        return index >= 0 ? Struck[index].ToString() : text + Slash;
    }
}
