using System.Collections.Immutable;
using System.Xml;

namespace Glossary.Model;

/// <summary>An element of MathML.</summary>
/// <param name="Attributes">Names and values; those that only style it for the screen are left out.</param>
/// <param name="Text">What a token (<c>mi</c>, <c>mn</c>, <c>mo</c>, <c>mtext</c>) says; empty for others.</param>
public sealed record MathMlElement(
    string Name, ImmutableArray<(string Name, string Value)> Attributes, string Text, ImmutableArray<MathMlElement> Children)
{
    public bool IsToken => IsTokenName(Name);

    /// <summary>True for the elements that hold characters (MathML Core, section 3.2).</summary>
    internal static bool IsTokenName(string name) => name is "mi" or "mn" or "mo" or "mtext" or "ms";
}

/// <summary>Which tokens of a formula's MathML say what a node says.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="End">The number after the last.</param>
public readonly record struct MathMlTokens(int First, int End);

/// <summary>A formula as MathML elements, and which of its nodes each token was written for.</summary>
public sealed class MathMlTree
{
    private readonly Dictionary<MathNode, MathMlTokens> _tokens = new(ReferenceEqualityComparer.Instance);

    private MathMlTree(MathMlElement root, IReadOnlyList<WrittenNode> record, List<int> places)
    {
        Root = root;
        var owners = new MathNode?[places.Count];
        foreach (var (node, start, end) in record)
        {
            var tokens = new MathMlTokens(FirstFrom(start), FirstFrom(end));
            _tokens.TryAdd(node, tokens);
            owners.AsSpan(tokens.First, tokens.End - tokens.First).Fill(node);
        }

        Owners = [.. owners];

        int FirstFrom(int place) => places.BinarySearch(place) is var index && index < 0 ? ~index : index;
    }

    /// <summary>The <c>math</c> element.</summary>
    public MathMlElement Root { get; }

    /// <summary>For each token the innermost node that it is part of.</summary>
    public ImmutableArray<MathNode?> Owners { get; }

    /// <summary>The tokens of a node of this very formula, nodes being told apart by what they are, not by what they say; null for a stranger.</summary>
    public MathMlTokens? TokensOf(MathNode node) => _tokens.TryGetValue(node, out var tokens) ? tokens : null;

    public static MathMlTree Read(Formula formula)
    {
        var record = new List<WrittenNode>();
        var text = MathMlWriter.Write(formula, "", record);
        var places = new List<int>();
        using var reader = XmlReader.Create(new StringReader(text), new() { CheckCharacters = false });
        reader.MoveToContent();
        var root = ReadElement(reader, places, LinesOf(text));
        return new(root, record, places);
    }

    private static MathMlElement ReadElement(XmlReader reader, List<int> places, List<int> lines)
    {
        var name = reader.LocalName;
        var isToken = MathMlElement.IsTokenName(name);
        if (isToken)
        {
            // A position is that of the name, after the bracket; both count from one.
            var position = (IXmlLineInfo)reader;
            places.Add(lines[position.LineNumber - 1] + position.LinePosition - 2);
        }

        var attributes = ImmutableArray.CreateBuilder<(string, string)>();
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName is not ("xmlns" or "alttext" or "style" or "href"))
            {
                attributes.Add((reader.LocalName, reader.Value));
            }
        }

        reader.MoveToElement();
        var words = "";
        var children = ImmutableArray.CreateBuilder<MathMlElement>();
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return new(name, attributes.ToImmutable(), words, []);
        }

        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                words += isToken ? reader.Value : "";
                reader.Read();
            }
            else if (reader.LocalName == "annotation")
            {
                reader.Skip();
            }
            else if (reader.LocalName == "semantics")
            {
                // What it wraps is the formula; the rest is for other programs.
                reader.Read();
                children.Add(ReadElement(reader, places, lines));
                while (reader.NodeType != XmlNodeType.EndElement)
                {
                    reader.Skip();
                }

                reader.Read();
            }
            else
            {
                children.Add(ReadElement(reader, places, lines));
            }
        }

        reader.Read();
        return new(name, attributes.ToImmutable(), words, children.ToImmutable());
    }

    private static List<int> LinesOf(string text)
    {
        var lines = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lines.Add(i + 1);
            }
        }

        return lines;
    }
}
