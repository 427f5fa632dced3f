using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What one formula is set in: the face for mathematics, the text around it, and where to report.</summary>
internal sealed class FormulaScope(TextStyle text, Setting setting, SourceSpan span, FormulaTokens? tokens = null)
{
    /// <summary>Deeper than any formula that is meant to be read; a group counts twice, as a node and as an element of its row.</summary>
    public const int MaximumDepth = 400;

    // The nodes around what is being set, outermost first.
    private readonly Stack<MathNode> _nodes = new();

    public MathFace Face { get; } = MathFace.Of(setting.Fonts.Mathematics);

    public TextStyle Text { get; } = text;

    public Setting Setting { get; } = setting;

    /// <summary>What its glyphs belong to in the structure tree, where that goes into formulas.</summary>
    public FormulaTokens? Tokens { get; } = tokens;

    public SourceSpan Span { get; } = span;

    /// <summary>Where the node that is being set stands.</summary>
    public SourceSpan Place => _nodes.TryPeek(out var node) && !node.Span.IsNowhere ? node.Span : Span;

    /// <summary>Goes into a node; false where it lies too deep to be set. Every call is followed by <see cref="Leave"/>, unless it was false.</summary>
    public bool Enter(MathNode node)
    {
        if (_nodes.Count >= MaximumDepth)
        {
            Setting.Diagnostics.Report(FormulaLayoutDiagnostics.TooDeep(node.Span));
            return false;
        }

        _nodes.Push(node);
        return true;
    }

    public void Leave() => _nodes.Pop();

    public MathStyle Style(MathLevel level) => new(this, level, false, Text.Size, Text.Ink);
}
