using Glossary.Fonts;

namespace Glossary.Typesetting;

/// <summary>A word, or as much of it as one face can set: its glyphs and measures for a size of 1.</summary>
internal sealed class WordPart
{
    private readonly ShapedText _shaped;
    private readonly double _unit;
    private readonly Lazy<bool[]> _starts;
    private readonly Lazy<double[]> _positions;

    public WordPart(Font font, ShapedText shaped, ShapingStyle shapingStyle)
    {
        _shaped = shaped;
        _unit = 1.0 / font.UnitsPerEm;
        _starts = new(FindStarts);
        _positions = new(FindPositions);
        Font = font;
        ShapingStyle = shapingStyle;
        Text = shaped.Text;
        Width = shaped.Width.Value * _unit;
        (Glyphs, GlyphText) = Place();
        (Height, Depth) = Measure();
        if (Text.Length > 0 && shaped.Glyphs.Length > 0)
        {
            var (first, last) = shapingStyle.IsRightToLeft ? (^1, (Index)0) : (0, ^1);
            var (left, right) = (shaped.Glyphs[first].Glyph, shaped.Glyphs[last].Glyph);
            var (widthLeft, widthRight) = (font.Advance(left).Value * _unit, font.Advance(right).Value * _unit);
            WhiteLeft = WideMarks.IsOpening(Text[0]) ? WideMarks.White(widthLeft, font.BoundsOf(left).Left * _unit) : 0;
            WhiteRight = WideMarks.IsClosing(Text[^1]) ? WideMarks.White(widthRight, widthRight - (font.BoundsOf(right).Right * _unit)) : 0;
            HangLeft = WhiteLeft > 0 ? WhiteLeft : ProtrusionTable.Left(Text[0]) * widthLeft;
            HangRight = WhiteRight > 0 ? WhiteRight : ProtrusionTable.Right(Text[^1]) * widthRight;
        }
    }

    public Font Font { get; }

    public ShapingStyle ShapingStyle { get; }

    public string Text { get; }

    /// <summary>The glyphs from an origin of 0.</summary>
    public PlacedGlyph[] Glyphs { get; }

    /// <summary>The text in the order of the glyphs; another than <see cref="Text"/> where that runs from right to left.</summary>
    public string GlyphText { get; }

    public double Width { get; }

    /// <summary>Of the ink above the baseline.</summary>
    public double Height { get; }

    public double Depth { get; }

    /// <summary>How far its first character may hang into the margin where a line begins with it.</summary>
    public double HangLeft { get; }

    public double HangRight { get; }

    /// <summary>The white half of a wide mark that it begins with; 0 for other words.</summary>
    public double WhiteLeft { get; }

    public double WhiteRight { get; }

    /// <summary>True for what no face has: a mark stands for it.</summary>
    public bool IsMissing { get; init; }

    /// <summary>How far the text reaches up to an offset. Inside a ligature it is a share of its width.</summary>
    public double WidthUpTo(int offset) => _positions.Value[offset];

    /// <summary>True where the text can be cut at an offset without undoing a ligature or tearing a mark from its letter.</summary>
    public bool IsBoundary(int offset) => offset == Text.Length || _starts.Value[offset];

    private bool[] FindStarts()
    {
        var starts = new bool[Text.Length + 1];
        foreach (var glyph in _shaped.Glyphs)
        {
            starts[glyph.Cluster] = true;
        }

        return starts;
    }

    private double[] FindPositions()
    {
        // First the advances by cluster, then their sums; what lies inside a cluster gets its share.
        var advances = new int[Text.Length + 1];
        foreach (var glyph in _shaped.Glyphs)
        {
            advances[glyph.Cluster] += glyph.Advance;
        }

        var starts = _starts.Value;
        var positions = new double[Text.Length + 1];
        double sum = 0;
        for (var start = 0; start < Text.Length;)
        {
            var end = start + 1;
            while (end < Text.Length && !starts[end])
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                positions[i] = (sum + (advances[start] * (double)(i - start) / (end - start))) * _unit;
            }

            sum += advances[start];
            start = end;
        }

        positions[Text.Length] = sum * _unit;
        return positions;
    }

    private (PlacedGlyph[] Glyphs, string Text) Place()
    {
        var shaped = _shaped.Glyphs;
        var glyphs = new PlacedGlyph[shaped.Length];
        var text = ShapingStyle.IsRightToLeft ? new List<char>(Text.Length) : null;
        var x = 0;
        var cluster = -1;
        for (var i = 0; i < shaped.Length; i++)
        {
            var length = 0;
            if (shaped[i].Cluster != cluster)
            {
                cluster = shaped[i].Cluster;
                length = NextCluster(i) - cluster;
                text?.AddRange(Text.AsSpan(cluster, length));
            }

            glyphs[i] = new(
                shaped[i].Glyph, (float)((x + shaped[i].OffsetX) * _unit), (float)(-shaped[i].OffsetY * _unit), (ushort)Math.Min(length, ushort.MaxValue));
            x += shaped[i].Advance;
        }

        return (glyphs, text is null ? Text : new string([.. text]));
    }

    // Clusters ascend with the glyphs, or descend with them in text from right to left.
    private int NextCluster(int index)
    {
        var shaped = _shaped.Glyphs;
        var step = ShapingStyle.IsRightToLeft ? -1 : 1;
        var i = index;
        while (i >= 0 && i < shaped.Length && shaped[i].Cluster == shaped[index].Cluster)
        {
            i += step;
        }

        return i >= 0 && i < shaped.Length ? shaped[i].Cluster : Text.Length;
    }

    private (double Height, double Depth) Measure()
    {
        int top = 0, bottom = 0;
        foreach (var glyph in _shaped.Glyphs)
        {
            var bounds = Font.BoundsOf(glyph.Glyph);
            top = Math.Max(top, bounds.Top + glyph.OffsetY);
            bottom = Math.Min(bottom, bounds.Bottom + glyph.OffsetY);
        }

        return (top * _unit, -bottom * _unit);
    }
}
