using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Glossary.Reading;

/// <summary>MathML in an author's text to LaTeX: the annotation it carries, or its presentation element by element.</summary>
/// <remarks>https://www.w3.org/TR/mathml-core/</remarks>
internal static class MathMlToTex
{
    /// <summary>What is longer is no formula.</summary>
    public const int Longest = 50_000;

    private const int Deepest = 60;

    /// <summary>The LaTeX of a <c>math</c> element; null if it cannot be read.</summary>
    public static string? Convert(string xml)
    {
        if (xml.Length > Longest)
        {
            return null;
        }

        try
        {
            // Entities of HTML are no entities of XML; those that matter in mathematics are written as characters by now.
            using var reader = XmlReader.Create(new StringReader(xml.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal)), new() { DtdProcessing = DtdProcessing.Prohibit });
            var math = XElement.Load(reader);
            var annotation = math.Descendants().FirstOrDefault(e => e.Name.LocalName == "annotation" && ((string?)e.Attribute("encoding") ?? "").Contains("tex", StringComparison.OrdinalIgnoreCase));
            return annotation is not null ? annotation.Value.Trim() : Children(math, 0);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Children(XElement element, int depth)
    {
        var tex = new StringBuilder();
        foreach (var child in element.Elements())
        {
            tex.Append(Of(child, depth + 1));
        }

        return tex.ToString();
    }

    private static string Of(XElement element, int depth)
    {
        if (depth > Deepest)
        {
            return "";
        }

        var parts = element.Elements().ToList();
        return element.Name.LocalName switch
        {
            "mi" => Identifier(element.Value.Trim()),
            "mn" or "mo" => Symbol(element.Value.Trim()),
            "mtext" or "ms" => $@"\text{{{Escape(element.Value)}}}",
            "mspace" => @"\,",
            "mfrac" => $@"\frac{Part(0)}{Part(1)}",
            "msqrt" => $@"\sqrt{{{Children(element, depth)}}}",
            "mroot" => $@"\sqrt[{Bare(1)}]{Part(0)}",
            "msup" => $"{Part(0)}^{Part(1)}",
            "msub" => $"{Part(0)}_{Part(1)}",
            "msubsup" => $"{Part(0)}_{Part(1)}^{Part(2)}",
            "munder" => $@"{LimitBase()}_{Part(1)}",
            "mover" => $@"\overset{Part(1)}{Part(0)}",
            "munderover" => $"{LimitBase()}_{Part(1)}^{Part(2)}",
            "mtable" => $@"\begin{{matrix}}{string.Join(@"\\", parts.Select(row => string.Join('&', row.Elements().Select(cell => Children(cell, depth + 2)))))}\end{{matrix}}",
            "mphantom" => $@"\phantom{{{Children(element, depth)}}}",
            "semantics" => parts.Count > 0 ? Of(parts[0], depth + 1) : "",
            "annotation" or "annotation-xml" => "",
            _ => Children(element, depth),
        };

        string Bare(int index) => index < parts.Count ? Of(parts[index], depth + 1) : "";

        string Part(int index) => $"{{{Bare(index)}}}";

        // What stands under a name or a word is a limit.
        string LimitBase() => parts.Count > 0 && parts[0].Name.LocalName == "mo" ? Bare(0) + @"\limits" : $@"\mathop{Part(0)}\limits";
    }

    private static string Identifier(string name) => name.Length > 1 && name.All(char.IsAsciiLetter) ? $@"\operatorname{{{name}}}" : Symbol(name);

    // Invisible operators show nothing; a command of letters would swallow the letter behind it.
    private static string Symbol(string text) => Escape(string.Concat(text.Where(c => c is not (>= '\u2061' and <= '\u2064')))) + (text.Length == 1 ? "" : " ");

    private static string Escape(string text)
        => string.Concat(text.Select(c => c is '{' or '}' or '#' or '$' or '%' or '&' or '_' ? $@"\{c}" : c == '\\' ? @"\backslash " : c == '^' ? @"\hat{}" : c == '~' ? @"\sim " : c.ToString()));
}
