using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>
/// A formula's MathML in the structure tree, and which of its tokens each glyph belongs to: glyphs come in the order they are drawn in, with
/// the node they were set for.
/// </summary>
internal sealed class FormulaTokens
{
    private readonly MathMlTree _tree;
    private readonly List<Token> _tokens = [];
    private MathNode? _lastNode;
    private Token? _last;

    private FormulaTokens(MathMlTree tree, StructureElement element)
    {
        _tree = tree;
        Add(tree.Root, element);
    }

    /// <summary>Puts the MathML of a formula below its element; null where nobody wants it.</summary>
    public static FormulaTokens? For(Formula formula, StructureElement? element, Setting setting)
        => element is not null && setting.TagsTokens ? new(MathMlTree.Read(formula), element) : null;

    /// <summary>True for a node that MathML was written for.</summary>
    public bool Knows(MathNode node) => _tree.TokensOf(node) is { } tokens && tokens.End > tokens.First;

    /// <summary>The place of a glyph, or of a text; null for what is part of no token, such as the sign of a root.</summary>
    /// <param name="text">Empty for a further part of the glyph before.</param>
    public StructureContent? ContentOf(MathNode? node, string text)
    {
        if (text.Length > 0 || !ReferenceEquals(node, _lastNode))
        {
            _lastNode = node;
            _last = Find(node, Plain(text));
        }

        return _last?.Content;
    }

    /// <summary>The place of a rule: a bar is what it shows, that of a fraction shows nothing.</summary>
    public StructureContent? ContentOfRule(MathNode? node) => node is Barred ? Find(node, "‾")?.Content : null;

    private Token? Find(MathNode? node, string text)
    {
        var (first, end) = node is not null && _tree.TokensOf(node) is { } known ? (known.First, known.End) : (0, _tokens.Count);
        if (end - first == 1)
        {
            return _tokens[first].Take(text);
        }

        // The node's own first, such as the parentheses around what has nodes of its own; then what it holds.
        // A mark is drawn as another character than it is written; with scripts beside its letter it is set for all of them.
        var found = First(i => IsOwn(i) && Says(i)) ?? First(Says) ?? First(i => (IsOwn(i) || (node is Scripts && _tree.Owners[i] is Accent)) && _tokens[i].IsUntouched);
        return found?.Take(text);

        // Nodes that say the same are equal, yet not the same.
        bool IsOwn(int index) => ReferenceEquals(_tree.Owners[index], node);

        bool Says(int index) => text.Length > 0 && _tokens[index].Rest.StartsWith(text, StringComparison.Ordinal);

        Token? First(Func<int, bool> fits)
        {
            for (var i = first; i < end; i++)
            {
                if (fits(i))
                {
                    return _tokens[i];
                }
            }

            return null;
        }
    }

    private void Add(MathMlElement element, StructureElement parent)
    {
        var own = parent.Add(new(StructureRole.Mathematics, parent.Origin) { MathMl = element });
        if (element.IsToken)
        {
            _tokens.Add(new(own.AddContent(), Plain(element.Text)));
        }

        foreach (var child in element.Children)
        {
            Add(child, own);
        }
    }

    // Some signs are drawn as others than they are written; blanks are no glyphs in formulas.
    private static string Plain(string text)
    {
        var plain = text.Replace('∶', ':').Replace('-', '−');
        return plain.AsSpan().ContainsAny(' ', '\u00A0', '\u2009') ? string.Concat(plain.Where(c => !char.IsWhiteSpace(c))) : plain;
    }

    private sealed class Token(StructureContent content, string text)
    {
        private int _taken;

        public StructureContent Content => content;

        public bool IsUntouched { get; private set; } = true;

        public ReadOnlySpan<char> Rest => text.AsSpan(Math.Min(_taken, text.Length));

        public Token Take(string part)
        {
            _taken += part.Length;
            IsUntouched = false;
            return this;
        }
    }
}
