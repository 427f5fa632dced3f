using System.Collections.Immutable;
using System.Globalization;

namespace Glossary.Typesetting;

/// <summary>
/// What a typesetter wants to see of a page: its type area, baselines and boxes, and beside them how well lines, paragraphs and the
/// page were set. All of it is artifacts.
/// </summary>
internal sealed class ProofView
{
    private readonly ImmutableArray<DrawItem>.Builder _grounds = ImmutableArray.CreateBuilder<DrawItem>();
    private readonly ImmutableArray<DrawItem>.Builder _marks = ImmutableArray.CreateBuilder<DrawItem>();
    private readonly List<Label> _labels = [];
    private readonly ProofLines _lines;
    private readonly ProofDesign _proof;
    private readonly Setting _setting;

    // The edge of the text that labels stand beside, and whether that is its left one.
    private Pt _edge;
    private bool _isAtLeft;

    /// <param name="left">The left edge of the type area.</param>
    public ProofView(ProofLines lines, ProofDesign proof, Pt left, Setting setting)
    {
        (_lines, _proof, _setting) = (lines, proof, setting);
        var design = setting.Design;
        foreach (var x in (ReadOnlySpan<Pt>)[left, left + design.Measure])
        {
            _marks.Add(new DrawRule(x - (proof.Hairline / 2), Pt.Zero, proof.Hairline, design.PageHeight, proof.AreaInk));
        }

        foreach (var y in (ReadOnlySpan<Pt>)[design.TopMargin, design.TopMargin + design.TextHeight])
        {
            _marks.Add(new DrawRule(Pt.Zero, y - (proof.Hairline / 2), design.PageWidth, proof.Hairline, proof.AreaInk));
        }
    }

    /// <summary>What lies below the page's ink.</summary>
    public ImmutableArray<DrawItem> Grounds => _grounds.ToImmutable();

    /// <summary>What lies above it.</summary>
    public ImmutableArray<DrawItem> Marks
    {
        get
        {
            PlaceLabels();
            return _marks.ToImmutable();
        }
    }

    /// <summary>Marks a column as it stands on the page.</summary>
    /// <param name="isAtLeft">True where its figures stand at its left.</param>
    public void Add(Column column, Box box, Pt left, Pt top, Pt measure, bool isAtLeft)
    {
        (_edge, _isAtLeft) = (isAtLeft ? left : left + measure, isAtLeft);
        Outline(left, top, measure, column.Height, _proof.AreaInk);
        Walk(box, left, top, isInLine: false);
        AddFoot(column.Span, left);
    }

    private void AddFoot(PageSpan span, Pt left)
    {
        var design = _setting.Design;
        var y = design.PageHeight - design.BottomMargin + (design.Leading * _proof.FootLines);
        var cost = Set(string.Create(CultureInfo.InvariantCulture, $"page cost {Short(span.Cost)}{(span.EndsPart ? ", ends here" : "")}"), _proof.LabelInk);
        _marks.Add(new DrawBox(left, y, cost));
        if (span.Change != 0)
        {
            var change = Set(Change(span.Change), span.Change > 0 ? _proof.LooseInk : _proof.TightInk);
            _marks.Add(new DrawBox(left + cost.Width + _proof.MarginGap, y, change));
        }
    }

    private void Walk(Box box, Pt x, Pt y, bool isInLine)
    {
        foreach (var item in box.Items)
        {
            var (left, top) = (x + item.X, y + item.Y);
            switch (item)
            {
                case DrawBox { Tag.Element.Role: StructureRole.Formula } formula:
                    Outline(left, top - formula.Box.Height, formula.Box.Width, formula.Box.TotalHeight, _proof.FormulaInk);
                    if (!IsTurned(formula.Box))
                    {
                        Baseline(left, top, formula.Box.Width);
                    }

                    break;
                case DrawBox inner:
                    Walk(inner.Box, left, top, isInLine | AddLine(inner.Box, left, top, isInLine));
                    break;
                case DrawImage image:
                    Outline(left, top, image.Width, image.Height, _proof.PictureInk);
                    break;
            }
        }
    }

    private bool AddLine(Box box, Pt x, Pt y, bool isInLine)
    {
        var known = _lines.Find(box);
        if (isInLine || (known is null && !HasText(box)))
        {
            return false;
        }

        Outline(x, y - box.Height, box.Width, box.TotalHeight, _proof.LineInk);
        if (!IsTurned(box))
        {
            Baseline(x, y, box.Width);
        }

        if (known is { } found)
        {
            Judge(found.Paragraph, found.Index, box, x, y);
        }

        return true;
    }

    // Lines that no paragraph has: labels, code, what was made smaller.
    private static bool HasText(Box box)
    {
        foreach (var item in box.Items)
        {
            if (item is DrawGlyphs)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTurned(Box box)
    {
        foreach (var item in box.Items)
        {
            if (item.IsTurned)
            {
                return true;
            }
        }

        return false;
    }

    private void Judge(SetParagraph paragraph, int index, Box box, Pt x, Pt y)
    {
        var line = paragraph.Lines[index];
        var verdict = line.Ratio < _proof.OverfullRatio ? (_proof.OverfullInk, _proof.OverfullGround)
            : line.Ratio < _proof.TightRatio ? (_proof.TightInk, _proof.TightGround)
            : line.Ratio > _proof.LooseRatio ? (_proof.LooseInk, _proof.LooseGround)
            : default((Ink Ink, Ink Ground)?);
        if (verdict is { } found)
        {
            _grounds.Add(new DrawRule(x, y - box.Height, box.Width, box.TotalHeight, found.Ground));
            _labels.Add(new(y, IsOfParagraph: false, Math.Abs(line.Ratio), Signed(line.Ratio), found.Ink, _edge, _isAtLeft));
        }

        if (line.EndsWithHyphen)
        {
            var height = _setting.Design.TextSize * 0.45;
            _marks.Add(new DrawRule(x + box.Width + (_proof.HyphenBar * 1.6), y - height, _proof.HyphenBar, height, _proof.HyphenInk));
        }

        // The figures of a single line say nothing: it is as wide as its words.
        if (index == 0 && paragraph.Lines.Length > 1)
        {
            var change = paragraph.Change == 0 ? "" : $"{Change(paragraph.Change)} · ";
            var text = string.Create(CultureInfo.InvariantCulture, $"{change}{paragraph.Lines.Length} lines · b {Short(Badness(paragraph))} · d {Short(paragraph.Demerits)}");
            var ink = paragraph.Change > 0 ? _proof.LooseInk : paragraph.Change < 0 ? _proof.TightInk : _proof.LabelInk;
            _labels.Add(new(y, IsOfParagraph: true, paragraph.Demerits, text, ink, _edge, _isAtLeft));
        }
    }

    // Where labels would stand on each other, as those of the cells of a row would, the one that says the worst remains.
    private void PlaceLabels()
    {
        var placed = new List<Label>();
        foreach (var label in _labels.OrderByDescending(l => l.Weight).ThenBy(l => l.Y.Value))
        {
            if (!placed.Exists(p => p.IsOfParagraph == label.IsOfParagraph && p.Edge == label.Edge && Math.Abs((p.Y - label.Y).Value) < _proof.LabelSize.Value * 1.05))
            {
                placed.Add(label);
            }
        }

        foreach (var label in placed.OrderBy(l => l.Y.Value))
        {
            var box = Set(label.Text, label.Ink);
            var away = _proof.MarginGap + (label.IsOfParagraph ? _proof.RatioWidth : Pt.Zero);
            _marks.Add(new DrawBox(label.IsAtLeft ? label.Edge - away - box.Width : label.Edge + away, label.Y, box));
        }
    }

    private void Baseline(Pt x, Pt y, Pt width)
        => _marks.Add(new DrawRule(x, y - (_proof.Hairline / 2), width, _proof.Hairline, _proof.BaselineInk));

    private void Outline(Pt x, Pt y, Pt width, Pt height, Ink ink)
    {
        var hair = _proof.Hairline;
        _marks.Add(new DrawRule(x, y, width, hair, ink));
        _marks.Add(new DrawRule(x, y + height - hair, width, hair, ink));
        _marks.Add(new DrawRule(x, y, hair, height, ink));
        _marks.Add(new DrawRule(x + width - hair, y, hair, height, ink));
    }

    private Box Set(string text, Ink ink)
        => ShortText.Set(text, new(new(FaceRole.Sans, false, false), _proof.LabelSize, ink, "tnum", "en"), _setting);

    // The worst line's: 100 times the cube of its ratio (TeXbook, page 97).
    private static double Badness(SetParagraph paragraph) => paragraph.Lines.Max(l => 100 * Math.Abs(l.Ratio * l.Ratio * l.Ratio));

    private static string Change(int lines) => $"{(lines > 0 ? "+" : "\u2212")}{Math.Abs(lines)} {(Math.Abs(lines) == 1 ? "line" : "lines")}";

    private static string Signed(double ratio) => string.Create(CultureInfo.InvariantCulture, $"{(ratio < 0 ? "\u2212" : "+")}{Math.Abs(ratio):0.00}");

    private static string Short(double value)
        => value >= 1e6 ? string.Create(CultureInfo.InvariantCulture, $"{value / 1e6:0.#}M")
            : value >= 1e4 ? string.Create(CultureInfo.InvariantCulture, $"{value / 1e3:0.#}k")
            : string.Create(CultureInfo.InvariantCulture, $"{value:0}");

    private sealed record Label(Pt Y, bool IsOfParagraph, double Weight, string Text, Ink Ink, Pt Edge, bool IsAtLeft);
}
