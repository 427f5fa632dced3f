using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets a broken line: gives its glue its widths and draws its words as runs of glyphs.</summary>
/// <remarks>One object serves one thread, line after line; it keeps its lists.</remarks>
internal sealed class Justifier
{
    // Below a thousandth no widening of letters is worth an operator in the page.
    private const double ExpansionStep = 1000;

    private readonly List<Segment> _segments = [];
    private readonly RunPen _pen = new();

    // The segments from left to right; null where that is their own order.
    private int[]? _order;

    /// <summary>Sets the items from <paramref name="start"/> to the break.</summary>
    public Line Set(
        ReadOnlySpan<LineItem> items, int start, int end, Pt indent, Pt measure, ParagraphStyle style, LineSettings settings, bool isRightToLeft)
    {
        Collect(items, start, end, settings);
        var endsWithHyphen = end < items.Length && items[end] is { Kind: LineItemKind.Penalty, IsFlagged: true };
        var natural = 0.0;
        var letters = 0.0;
        double stretch = 0, shrink = 0;
        var fil = 0;
        foreach (ref readonly var segment in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_segments))
        {
            natural += segment.Width;
            letters += segment.Kind == LineItemKind.Text ? segment.Width : 0;
            if (segment.Kind == LineItemKind.Glue)
            {
                stretch += segment.StretchOrder == 0 ? segment.Stretch : 0;
                fil += segment.StretchOrder > 0 ? 1 : 0;
                shrink += segment.Shrink;
            }
        }

        var hangLeft = _segments.Count > 0 ? _segments[0].HangLeft : 0;
        var hangRight = HangRight();
        var difference = measure.Value - natural + hangLeft + hangRight;
        var fit = style.Alignment == LineAlignment.Justified || difference < 0
            ? Fit.Of(difference, letters, stretch, shrink, fil, settings)
            : new Fit { FilWidth = fil > 0 && style.Alignment == LineAlignment.RaggedRight && !isRightToLeft ? difference / fil : 0 };
        var width = natural + (fit.Expansion * letters) + (fit.Ratio > 0 ? fit.Ratio * stretch : fit.Ratio * shrink);
        var slack = measure.Value - width + hangLeft + hangRight;

        // Where text runs from right to left its lines begin at the right.
        var startsAtRight = isRightToLeft && style.IsMirrored;
        var x = indent.Value - (isRightToLeft ? hangRight : hangLeft) + style.Alignment switch
        {
            LineAlignment.Centered => slack / 2,
            LineAlignment.RaggedLeft => slack,
            LineAlignment.RaggedRight => startsAtRight ? slack : 0,
            _ => 0,
        };
        Order();
        Place(x, fit);
        var trailing = end < items.Length && items[end] is { Kind: LineItemKind.Glue, Voice: { } voice } ? voice : null;
        var (height, depth) = Strut(style);
        return Draw(trailing, fit, new(height), new(depth), indent + measure) with
        {
            Ratio = fit.Ratio,
            Expansion = fit.Expansion,
            EndsWithHyphen = endsWithHyphen,
            NaturalWidth = new(natural),
        };
    }

    /// <summary>The least height and depth of a line, so that lines of small letters stand as others do.</summary>
    public static (double Height, double Depth) Strut(ParagraphStyle style) => (style.Text.Size.Value * 0.68, style.Text.Size.Value * 0.22);

    // The line's items as segments; fragments of a word that stayed together become one again.
    private void Collect(ReadOnlySpan<LineItem> items, int start, int end, LineSettings settings)
    {
        _segments.Clear();
        var i = start;
        while (i < end)
        {
            ref readonly var item = ref items[i];
            switch (item.Kind)
            {
                case LineItemKind.Text:
                    i = CollectWord(items, i, end, settings);
                    continue;
                case LineItemKind.Glue or LineItemKind.Box:
                    _segments.Add(new()
                    {
                        Kind = item.Kind,
                        Content = item.Content,
                        Voice = item.Voice,
                        Width = item.Width,
                        Stretch = item.Stretch,
                        Shrink = item.Shrink,
                        StretchOrder = item.StretchOrder,
                        Level = item.Level,
                    });
                    break;
            }

            i++;
        }

        if (end < items.Length && items[end] is { Kind: LineItemKind.Penalty, Content: WordPart hyphen, Voice: { } voice })
        {
            _segments.Add(new()
            {
                Kind = LineItemKind.Text,
                Content = hyphen,
                Voice = voice,
                Width = hyphen.Width * voice.Style.Size.Value,
                HangRight = items[end].HangRight,
                IsHyphen = true,
                Level = _segments.Count > 0 ? _segments[^1].Level : (byte)0,
            });
        }
    }

    private int CollectWord(ReadOnlySpan<LineItem> items, int index, int end, LineSettings settings)
    {
        ref readonly var first = ref items[index];
        var word = (WordPart)first.Content!;
        var reach = first.Start + first.Length;
        var next = index + 1;
        for (var i = next; i < end; i++)
        {
            if (items[i].Kind == LineItemKind.Penalty)
            {
                continue;
            }

            if (items[i].Kind != LineItemKind.Text || items[i].Content != first.Content || items[i].Start != reach)
            {
                break;
            }

            reach += items[i].Length;
            next = i + 1;
        }

        var voice = first.Voice!;
        var piece = voice.Typecase.Cut(word, first.Start, reach - first.Start);
        _segments.Add(new()
        {
            Kind = LineItemKind.Text,
            Content = piece,
            Voice = voice,
            Width = piece.Width * voice.Style.Size.Value,
            Level = first.Level,
            HangLeft = first.HangLeft,
            HangRight = reach == word.Text.Length ? voice.Hang(word.HangRight, settings) : 0,
        });
        return next;
    }

    // Of the last text, if only glue without width follows.
    private double HangRight()
    {
        for (var i = _segments.Count - 1; i >= 0; i--)
        {
            if (_segments[i].Kind == LineItemKind.Text)
            {
                return _segments[i].HangRight;
            }

            if (_segments[i].Kind == LineItemKind.Box || _segments[i].Width != 0)
            {
                break;
            }
        }

        return 0;
    }

    private void Order()
    {
        _order = null;
        if (!_segments.Exists(s => s.Level > 0))
        {
            return;
        }

        var levels = new byte[_segments.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = _segments[i].Level;
        }

        _order = BidiAlgorithm.VisualOrder(levels);
    }

    private void Place(double x, Fit fit)
    {
        var segments = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_segments);
        for (var i = 0; i < segments.Length; i++)
        {
            ref var segment = ref segments[_order is null ? i : _order[i]];
            segment.X = x;
            segment.Width = segment.Kind switch
            {
                LineItemKind.Text => segment.Width * (1 + fit.Expansion),
                LineItemKind.Glue when segment.StretchOrder > 0 => segment.Width + fit.FilWidth,
                LineItemKind.Glue => segment.Width + (fit.Ratio * (fit.Ratio > 0 ? segment.Stretch : segment.Shrink)),
                _ => segment.Width,
            };
            x += segment.Width;
        }
    }

    private Line Draw(Voice? trailing, Fit fit, Pt height, Pt depth, Pt width)
    {
        _pen.Start(1 + fit.Expansion);
        var notes = ImmutableArray<PlacedNote>.Empty;
        var hasReference = false;
        var isDecorated = false;
        foreach (ref readonly var segment in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_segments))
        {
            var voice = segment.Voice;
            isDecorated |= voice is not null
                && (voice.Link is not null || voice.Style.IsUnderlined || voice.Style.IsStruckOut || voice.Style.Ground is not null);
            if (segment.Content is WordPart part)
            {
                var size = voice!.Style.Size.Value;
                var raise = voice.Style.Raise.Value;
                _pen.Draw(part, segment.X, voice, segment.IsHyphen);
                height = Pt.Max(height, new((part.Height * size) + raise));
                depth = Pt.Max(depth, new((part.Depth * size) - raise));
                hasReference |= voice.IsPageReference;
                if (voice.Note is { } note && !notes.Contains(note))
                {
                    notes = notes.Add(note);
                    _pen.Add(new DrawAnchor(new(segment.X), -height, NoteMark.AnchorOf(note.Note), voice.Tag?.Element));
                }
            }
            else if (segment.Content is Box box)
            {
                _pen.Add(new DrawBox(new(segment.X), Pt.Zero, box) { Tag = voice?.Tag, Origin = voice?.Origin ?? SourceSpan.Nowhere });
                height = Pt.Max(height, box.Height);
                depth = Pt.Max(depth, box.Depth);
            }
            else if (voice is not null && segment.Kind == LineItemKind.Glue)
            {
                _pen.Draw(voice.Typecase.Space, segment.X, voice, isHyphen: false);
            }
        }

        if (trailing is not null && _segments.Count > 0)
        {
            // The space a line was broken at is there for those who copy or listen.
            var last = _segments[^1];
            var space = trailing.Typecase.Space;
            var end = last.Level % 2 == 1 ? last.X - (space.Width * trailing.Style.Size.Value) : last.X + last.Width;
            _pen.Draw(space, end, trailing, isHyphen: false);
        }

        _pen.Flush();
        if (isDecorated)
        {
            Decoration.Add(_order is null ? _segments : [.. _order.Select(i => _segments[i])], _pen.Items);
        }

        return new(new(width, height, depth, [.. _pen.Items]), notes, 0, false) { HasPageReference = hasReference };
    }

    // What the difference between the measure and the natural width does to glue and letters.
    private struct Fit
    {
        public double Ratio;
        public double Expansion;
        public double FilWidth;

        public static Fit Of(double difference, double letters, double stretch, double shrink, int fil, LineSettings settings)
        {
            if (difference >= 0 && fil > 0)
            {
                return new() { FilWidth = difference / fil };
            }

            var glue = difference > 0 ? stretch : shrink;
            var give = letters * settings.Expansion;
            if (glue <= 0)
            {
                // A word alone is narrowed if it must be, but not widened.
                var narrowing = give > 0 && difference < 0 ? Math.Max(difference / give, -1.1) : 0;
                return new() { Expansion = narrowing * settings.Expansion };
            }

            // Letters give first: up to what is not seen they keep the spaces even.
            // The words' own measures may differ from those the breaks were chosen by, but only by a kern beside a hyphen.
            var expansion = give > 0 ? Math.Round(Math.Clamp(difference / give, -1, 1) * settings.Expansion * ExpansionStep) / ExpansionStep : 0;
            var rest = Math.Clamp((difference - (expansion * letters)) / glue, -1.2, settings.LoosestRatio);
            return new() { Ratio = rest, Expansion = expansion };
        }
    }
}

/// <summary>A word, box or space of a line on its way to the page.</summary>
internal struct Segment
{
    public LineItemKind Kind;
    public object? Content;
    public Voice? Voice;
    public double X;
    public double Width;
    public double Stretch;
    public double Shrink;
    public byte StretchOrder;
    public byte Level;
    public double HangLeft;
    public double HangRight;
    public bool IsHyphen;
}
