using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>
/// A set line. Its box has the height and depth of what stands on it (but at least a strut's): the one who places lines puts their
/// baselines <see cref="ParagraphStyle.Leading"/> apart, and more only where boxes would collide.
/// </summary>
/// <param name="Box">As wide as the measure, its origin at the left margin.</param>
/// <param name="Notes">The notes whose marks stand on it.</param>
/// <param name="Ratio">How far its glue is stretched (positive) or shrunk (negative), as a part of what it gives; 0 for natural width.</param>
public sealed record Line(Box Box, ImmutableArray<PlacedNote> Notes, double Ratio, bool EndsWithHyphen)
{
    /// <summary>True if it shows the page of a cross-reference: then the paragraph is set again when pages have moved.</summary>
    public bool HasPageReference { get; init; }

    /// <summary>How far its letters are widened (positive) or narrowed (negative), as a part of their width.</summary>
    public double Expansion { get; init; }

    /// <summary>What it adds to the demerits of its paragraph.</summary>
    public double Demerits { get; init; }

    /// <summary>The width of its words and unstretched spaces.</summary>
    public Pt NaturalWidth { get; init; }
}

/// <summary>A footnote whose mark is set, with the element of the structure tree its text goes into.</summary>
public sealed record PlacedNote(Footnote Note, StructureElement Element);

/// <summary>Inlines to lines: shapes, hyphenates, sets formulas, breaks by total fit, justifies.</summary>
/// <remarks>Paragraphs may be set on several threads at once with one setting.</remarks>
public static class ParagraphSetter
{
    // Each thread breaks and justifies with its own, again and again.
    [ThreadStatic]
    private static LineBreaker? _breaker;

    [ThreadStatic]
    private static Justifier? _justifier;

    /// <summary>Sets a paragraph to a measure.</summary>
    /// <param name="element">The paragraph's element; links, emphasis, formulas and notes become elements below it. To set it again, clear it first.</param>
    /// <param name="entry">The entry the text belongs to, so that links inside it need no page number; null elsewhere.</param>
    /// <param name="span">The place to name when a line cannot be set.</param>
    /// <param name="mentions">What the entry has linked to already; null if this paragraph stands alone.</param>
    public static ImmutableArray<Line> Set(
        ImmutableArray<Inline> inlines,
        ParagraphStyle style,
        Pt measure,
        StructureElement element,
        EntryId? entry,
        SourceSpan span,
        Setting setting,
        Mentions? mentions = null)
        => SetInShape(inlines, style, new LineShape(measure), element, entry, span, setting, mentions);

    /// <summary>
    /// How narrow a paragraph can be without cutting words and how wide it is without a break: what the columns of a table are measured by.
    /// </summary>
    public static (Pt Narrowest, Pt Widest) Measure(ImmutableArray<Inline> inlines, ParagraphStyle style, SourceSpan span, Setting setting)
    {
        var quiet = setting with { Diagnostics = new() };
        var element = new StructureElement(StructureRole.Paragraph, span);
        var items = new ParagraphBuilder(style, new(double.MaxValue), null, new(), quiet).Build(inlines, element);
        double narrowest = 0, widest = 0, unbroken = 0, line = 0;
        var isAfterText = false;
        var isTied = false;
        foreach (ref readonly var item in CollectionsMarshal.AsSpan(items))
        {
            switch (item.Kind)
            {
                case LineItemKind.Penalty when item.Cost <= Penalty.Forced:
                    line = unbroken = 0;
                    break;
                case LineItemKind.Penalty:
                    unbroken = item.Cost < Penalty.Forbidden ? 0 : unbroken;
                    break;
                case LineItemKind.Glue when !isTied && (item.Voice is not null || (isAfterText && item.StretchOrder == 0)):
                    (line, unbroken) = (line + item.Width, 0);
                    break;
                default:
                    (line, unbroken) = (line + item.Width, unbroken + item.Width);
                    break;
            }

            isAfterText = item.Kind == LineItemKind.Text;
            isTied = item is { Kind: LineItemKind.Penalty, Cost: >= Penalty.Forbidden };
            (narrowest, widest) = (Math.Max(narrowest, unbroken), Math.Max(widest, line));
        }

        // A hair more, so that what fits is not refused for a rounding.
        return (new(narrowest + 0.01), new(widest + 0.01));
    }

    /// <summary>Sets a paragraph to a number of lines; default where it cannot be done within the tolerance.</summary>
    internal static ImmutableArray<Line> SetInLines(
        ImmutableArray<Inline> inlines,
        ParagraphStyle style,
        Pt measure,
        StructureElement element,
        EntryId? entry,
        SourceSpan span,
        Setting setting,
        Mentions mentions,
        int wanted)
    {
        var shape = new LineShape(measure);
        var builder = new ParagraphBuilder(style, measure, entry, mentions, setting);
        var items = builder.Build(inlines, element);
        var breaker = _breaker ??= new();
        var dials = setting.Design.Lines;
        var em = style.Text.Size.Value;
        var isDivided = false;
        var best = Break(dials, dials.Pretolerance);
        if (best is null && style.Hyphenates)
        {
            Divide();
            best = Break(dials, dials.Tolerance);
        }

        // Looseness counts from the best there is.
        if (best is null)
        {
            return default;
        }

        var loose = dials with { Looseness = wanted - best.Count };
        var breaks = Break(loose, dials.Pretolerance);
        if (breaks?.Count != wanted)
        {
            Divide();
            breaks = Break(loose, dials.Tolerance);
        }

        return breaks?.Count == wanted ? Justify(items, breaks, breaker.DemeritsByLine, style, shape, dials, builder.IsRightToLeft) : default;

        List<int>? Break(LineSettings settings, double tolerance)
            => breaker.Break(CollectionsMarshal.AsSpan(items), shape, settings, new(tolerance, 0), em);

        void Divide()
        {
            items = style.Hyphenates && !isDivided ? Divider.Hyphenate(items, dials, isInNeed: false) : items;
            isDivided = true;
        }
    }

    /// <summary>Sets a paragraph to lines of several measures.</summary>
    internal static ImmutableArray<Line> SetInShape(
        ImmutableArray<Inline> inlines,
        ParagraphStyle style,
        LineShape shape,
        StructureElement element,
        EntryId? entry,
        SourceSpan span,
        Setting setting,
        Mentions? mentions)
    {
        var builder = new ParagraphBuilder(style, shape.Narrowest, entry, mentions ?? new(), setting);
        var items = builder.Build(inlines, element);
        if (!items.Exists(i => i.IsBox && i.Voice is not null))
        {
            return [];
        }

        var (broken, breaks) = Break(items, style, shape, span, setting);
        return Justify(broken, breaks, _breaker!.DemeritsByLine, style, shape, setting.Design.Lines, builder.IsRightToLeft);
    }

    private static (List<LineItem> Items, List<int> Breaks) Break(
        List<LineItem> items, ParagraphStyle style, LineShape shape, SourceSpan span, Setting setting)
    {
        var settings = setting.Design.Lines;
        var breaker = _breaker ??= new();
        var em = style.Text.Size.Value;
        var isRagged = style.Alignment != LineAlignment.Justified;

        // A centred line gives way at both ends.
        var background = isRagged ? em * settings.Raggedness * (style.Alignment == LineAlignment.Centered ? 2 : 1) : 0;
        var emergency = background + (em * settings.EmergencyStretch);
        var patience = new BreakAttempt(settings.Pretolerance, background, isRagged);
        if (Try(items, patience) is { } easy)
        {
            return (items, easy);
        }

        List<int>? breaks;
        if (style.Hyphenates)
        {
            // Names and words in capitals are divided only where they would tear holes.
            var hyphens = isRagged ? settings with { HyphenPenalty = settings.RaggedHyphenPenalty } : settings;
            var divided = Divider.Hyphenate(items, hyphens, isInNeed: false);
            breaks = Try(divided, patience with { Tolerance = settings.Tolerance });
            if (breaks is not null)
            {
                return (divided, breaks);
            }

            items = Divider.Hyphenate(items, hyphens, isInNeed: true);
        }

        // Total fit spreads what is left over as long as it can tell loose lines from looser ones; beyond that all are forgiven a part.
        breaks = Try(items, patience with { Tolerance = settings.Tolerance })
            ?? Try(items, patience with { Tolerance = LineBreaker.InfinitelyBad - 1 })
            ?? Try(items, new(double.PositiveInfinity, emergency, isRagged));
        if (breaks is null)
        {
            items = Divider.CutAnywhere(items, shape.Narrowest.Value, settings, (item, text) => setting.Diagnostics.Report(
                LayoutDiagnostics.UnbreakableText(item.Voice is { Origin.IsNowhere: false } voice ? voice.Origin : span, text)));
            breaks = Try(items, new(double.PositiveInfinity, emergency, isRagged)) ?? Try(items, new(double.PositiveInfinity, emergency, isRagged, IsLast: true));
        }

        return (items, breaks!);

        List<int>? Try(List<LineItem> list, BreakAttempt attempt) => breaker.Break(CollectionsMarshal.AsSpan(list), shape, settings, attempt, em);
    }

    private static ImmutableArray<Line> Justify(
        List<LineItem> items,
        List<int> breaks,
        ImmutableArray<double> demerits,
        ParagraphStyle style,
        LineShape shape,
        LineSettings settings,
        bool isRightToLeft)
    {
        var justifier = _justifier ??= new();
        var span = CollectionsMarshal.AsSpan(items);
        var lines = ImmutableArray.CreateBuilder<Line>(breaks.Count);
        var start = 0;
        for (var i = 0; i < breaks.Count; i++)
        {
            var end = breaks[i];
            start = LineBreaker.FirstOfLine(span, start);
            var line = justifier.Set(span, Math.Min(start, end), end, shape.Indent(i), shape.Measure(i), style, settings, isRightToLeft);
            lines.Add(line with { Demerits = demerits[i] });
            start = span[end].Kind == LineItemKind.Penalty ? end + 1 : end;
        }

        return lines.MoveToImmutable();
    }
}
