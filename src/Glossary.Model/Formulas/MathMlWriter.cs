using System.Text;

namespace Glossary.Model;

/// <summary>A formula as MathML Core, with words in <c>alttext</c> and the TeX in an annotation.</summary>
/// <remarks>https://www.w3.org/TR/mathml-core/</remarks>
public static class MathMlWriter
{
    [ThreadStatic]
    private static StringBuilder? _pooled;

    /// <summary>The <c>math</c> element as XML text, its namespace declared on it.</summary>
    public static string Write(Formula formula) => Write(formula, FormulaSpeech.Read(formula));

    /// <summary>The same with words for <c>alttext</c> that are known already, or are in another language than English.</summary>
    public static string Write(Formula formula, string words) => Write(formula, words, null);

    /// <param name="record">Takes up where each node was written.</param>
    internal static string Write(Formula formula, string words, List<WrittenNode>? record)
    {
        var xml = _pooled ?? new StringBuilder(1024);
        _pooled = null;
        xml.Append("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"");
        if (formula.IsDisplay)
        {
            xml.Append(" display=\"block\"");
        }

        MathMlText.Attribute(xml, "alttext", words);
        xml.Append("><semantics>");
        var writer = new MathMlNodes(xml, formula.IsDisplay ? MathLevel.Display : MathLevel.Text) { Record = record };
        writer.Single(formula.Root);
        xml.Append("<annotation encoding=\"application/x-tex\">");
        XmlEscaping.Escape(xml, formula.Tex);
        xml.Append("</annotation></semantics></math>");
        var text = xml.ToString();
        xml.Clear();
        _pooled = xml.Capacity <= 64 * 1024 ? xml : null;
        return text;
    }
}
