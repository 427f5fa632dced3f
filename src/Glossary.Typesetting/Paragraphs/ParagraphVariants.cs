using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>
/// A paragraph that can be set in a line more or less, if its lines stay good enough, for the sake of the pages. Each variant is set
/// when it is first asked for, with nodes of its own below the paragraph's element.
/// </summary>
internal sealed class ParagraphVariants(
    ImmutableArray<Inline> inlines, ParagraphStyle style, Pt measure, StructureElement element, EntryId? entry, SourceSpan span, Setting setting, Mentions mentions)
{
    // No line of ordinary text is set narrower or wider than its natural width by more: what lies beyond need not be tried.
    private const double MostShrunk = 0.1;
    private const double MostStretched = 0.15;

    private readonly Dictionary<int, Variant?> _variants = [];
    private ImmutableArray<StructureNode> _original;
    private int _lineCount;

    /// <summary>The lines as first set.</summary>
    public ImmutableArray<Line> Lines
    {
        get;
        init
        {
            field = value;
            _lineCount = value.Length;
        }
    }

    /// <summary>The variant whose nodes are in the structure tree: 0 for the lines as first set.</summary>
    public int Shown { get; private set; }

    /// <summary>The lines of the variant with a line more (1) or less (−1); default where no good one is to be had.</summary>
    public ImmutableArray<Line> LinesWith(int change)
    {
        if (!_variants.TryGetValue(change, out var variant))
        {
            variant = IsWithinReach(change) ? Set(change) : null;
            _variants.Add(change, variant);
        }

        return variant is null ? default : variant.Lines;
    }

    /// <summary>Puts the nodes of a variant, or the original ones (0), below the paragraph's element.</summary>
    public void Show(int change)
    {
        if (change != Shown)
        {
            element.Exchange(change == 0 ? _original : _variants[change]!.Nodes);
            Shown = change;
        }
    }

    // The words must fill the lines but the last one, and all lines must hold them.
    private bool IsWithinReach(int change)
    {
        var (words, line) = (Lines.Sum(l => l.NaturalWidth.Value), measure.Value);
        var wanted = _lineCount + change;
        return words >= (wanted - 1) * line * (1 - MostStretched) && words <= wanted * line * (1 + MostShrunk);
    }

    private Variant? Set(int change)
    {
        Show(0);
        _original = element.Exchange([]);
        var quiet = setting with { Diagnostics = new() };
        var lines = ParagraphSetter.SetInLines(inlines, style, measure, element, entry, span, quiet, mentions, _lineCount + change);
        var nodes = element.Exchange(_original);
        return lines.IsDefault ? null : new(lines, nodes);
    }

    private sealed record Variant(ImmutableArray<Line> Lines, ImmutableArray<StructureNode> Nodes);
}
