using System.Text;
using System.Xml.Linq;
using Glossary.Model;

namespace Glossary.Judges;

/// <summary>
/// MathML brought to one form, so that what different writers make of a formula can be compared: what spaces, names, speaks or styles is
/// left out, rows that only group are dissolved, <c>mathvariant</c> becomes the character it means, and variants of one mark are one.
/// </summary>
internal static class MathMlTree
{
    private static readonly HashSet<string> Tokens = ["mi", "mn", "mo", "mtext", "ms"];
    private static readonly HashSet<string> Dropped = ["annotation", "annotation-xml", "mspace", "maligngroup", "malignmark"];
    private static readonly HashSet<string> Groups = ["math", "semantics", "mrow", "mstyle", "mpadded", "merror"];
    private static readonly HashSet<string> Fixed = ["mfrac", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts"];

    private static readonly Dictionary<string, MathAlphabet> Alphabets = new()
    {
        ["bold"] = MathAlphabet.Bold,
        ["italic"] = MathAlphabet.Italic,
        ["bold-italic"] = MathAlphabet.BoldItalic,
        ["script"] = MathAlphabet.Script,
        ["-tex-calligraphic"] = MathAlphabet.Script,
        ["bold-script"] = MathAlphabet.BoldScript,
        ["fraktur"] = MathAlphabet.Fraktur,
        ["bold-fraktur"] = MathAlphabet.BoldFraktur,
        ["double-struck"] = MathAlphabet.DoubleStruck,
        ["sans-serif"] = MathAlphabet.SansSerif,
        ["bold-sans-serif"] = MathAlphabet.SansSerifBold,
        ["sans-serif-italic"] = MathAlphabet.SansSerifItalic,
        ["monospace"] = MathAlphabet.Monospace,
    };

    // Marks that look and mean the same, written as one of them.
    private const string Written = "−′‾ˉ^\u0302\u0303˜\u20D7∣˙\u0307⋅∗⁎‖¨´`∕ˇ";
    private const string Folded = "-'¯¯ˆˆ~~→|..·**∥\u0308\u0301\u0300/\u030C";

    /// <summary>The tree as text; what two writers make the same of is equal.</summary>
    public static string Of(string mathMl) => Text(Join(Normal(XElement.Parse(mathMl)) ?? new("mrow", "", [])));

    /// <summary>The characters of the formula in their order.</summary>
    public static string Characters(string mathMl)
    {
        var text = new StringBuilder();
        Add(Normal(XElement.Parse(mathMl)));
        return text.ToString();

        void Add(Node? node)
        {
            text.Append(node?.Characters);
            node?.Children.ForEach(Add);
        }
    }

    private static Node? Normal(XElement element)
    {
        var name = element.Name.LocalName;
        if (Dropped.Contains(name))
        {
            return null;
        }

        if (Tokens.Contains(name))
        {
            var text = CharactersOf(element, name);
            return text.Length == 0 ? null : new(name, text, []);
        }

        var children = new List<Node>();
        foreach (var child in element.Elements().Select(Normal))
        {
            if (Fixed.Contains(name))
            {
                children.Add(child ?? new("mrow", "", []));
            }
            else if (child is { Name: "mrow" } && name is not ("mtable" or "mtr"))
            {
                children.AddRange(child.Children);
            }
            else if (child is not null)
            {
                children.Add(child);
            }
        }

        return !Groups.Contains(name) ? new(name, "", children)
            : children.Count switch
            {
                0 => null,
                1 => children[0],
                _ => new("mrow", "", children),
            };
    }

    private static string CharactersOf(XElement token, string name)
    {
        var words = token.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var text = string.Concat((name == "mtext" ? string.Join(' ', words) : string.Concat(words)).Where(c => !IsInvisible(c)));
        if ((string?)token.Attribute("mathvariant") is { } variant && Alphabets.TryGetValue(variant, out var alphabet))
        {
            text = string.Concat(text.EnumerateRunes().Select(r => MathAlphabets.Map(r.ToString(), alphabet)));
        }

        return string.Concat(text.Select(c => Written.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Folded[i] : c));
    }

    private static bool IsInvisible(char c) => c is >= '\u2061' and <= '\u2064' or >= '\u200B' and <= '\u200D' or '\uFE00' or '\uFE01';

    // Digits of one number, words of one text.
    private static Node Join(Node node)
    {
        var joined = new List<Node>();
        foreach (var child in node.Children.Select(Join))
        {
            if (joined.Count > 0 && child.Name is "mn" or "mtext" && joined.Count > 0 && joined[^1].Name == child.Name && node.Name is "mrow" or "mtd" or "msqrt")
            {
                joined[^1] = joined[^1] with { Characters = joined[^1].Characters + child.Characters };
            }
            else
            {
                joined.Add(child);
            }
        }

        return node with { Children = joined };
    }

    private static string Text(Node node)
        => node.Children.Count == 0 ? $"{node.Name}:{node.Characters}" : $"{node.Name}({string.Join(' ', node.Children.Select(Text))})";

    private sealed record Node(string Name, string Characters, List<Node> Children);
}
