using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets delimiters: growing with what they enclose, or of a named size.</summary>
/// <remarks>TeXbook, appendix G, rule 19; LaTeX's delimiterfactor 901, delimitershortfall 5 pt, nulldelimiterspace 1.2 pt.</remarks>
internal static class Delimiters
{
    private const double Factor = 0.901;

    public static MathBox Set(Delimited delimited, MathStyle style)
    {
        var atoms = Rows.Collect(delimited.Body, style);
        var height = Pt.Zero;
        var depth = Pt.Zero;
        foreach (var atom in atoms)
        {
            height = Pt.Max(height, atom.Box.Height);
            depth = Pt.Max(depth, atom.Box.Depth);
        }

        var wanted = Wanted(height, depth, style);
        foreach (var atom in atoms)
        {
            if (atom.Middle is { } middle)
            {
                atom.Box = Grown(middle.Text, wanted, style with { Ink = atom.Style.Ink });
            }
        }

        var builder = new BoxBuilder();
        builder.Append(Grown(delimited.Left, wanted, style));
        builder.Append(Rows.Assemble(atoms));
        if (atoms.FindLast(a => !a.IsSpace) is { Class: MathClass.Punctuation, Style: var last })
        {
            builder.Skip(AtomSpacing.Width(AtomSpacing.Between(MathClass.Punctuation, MathClass.Closing, last.IsScript), last.Mu));
        }

        builder.Append(Grown(delimited.Right, wanted, style));
        return builder.Build();
    }

    /// <summary>A middle delimiter that stands in no pair.</summary>
    public static MathBox Set(MiddleDelimiter middle, MathStyle style) => Grown(middle.Text, Pt.Zero, style);

    public static MathBox Set(SizedDelimiter sized, MathStyle style)
    {
        if (sized.Text.Length == 0)
        {
            return MathBox.Empty;
        }

        // amsmath's \big is 1.2 times, \Big 1.8, \bigg 2.4, \Bigg 3 times as large as a parenthesis.
        var unit = Symbols.Find("(", style.At(MathLevel.Text)) is { } parenthesis ? parenthesis.Total : style.TextSize;
        var body = unit * (1.2 * ((sized.Size + 1) / 2.0));
        var height = (body / 2) + style.Axis;
        var depth = (body / 2) - style.Axis;

        // The size asked for counts even where the glyph is smaller.
        return new BoxBuilder()
            .Append(Grown(sized.Text, Wanted(height, depth, style), style))
            .Append(MathBox.Blank(Pt.Zero, height, depth))
            .Build();
    }

    /// <summary>How large delimiters must be around a body.</summary>
    public static Pt Wanted(Pt height, Pt depth, MathStyle style)
    {
        var half = Pt.Max(height - style.Axis, depth + style.Axis);
        return Pt.Max(half * (2 * Factor), (half * 2) - style.AtTenPoint(5));
    }

    /// <summary>A delimiter at least as large as wanted, centred on the axis; for no delimiter, a little space.</summary>
    public static MathBox Grown(string text, Pt wanted, MathStyle style)
        => text.Length == 0 ? MathBox.Blank(NullWidth(style), Pt.Zero, Pt.Zero) : Of(text, wanted, style);

    /// <summary>A delimiter at least as large as wanted, centred on the axis; for no delimiter, nothing.</summary>
    public static MathBox Of(string text, Pt wanted, MathStyle style)
    {
        if (text.Length == 0)
        {
            return MathBox.Empty;
        }

        return Symbols.Find(text, style) is { } glyph
            ? StretchyGlyphs.Vertical(glyph, wanted).OnAxis(style)
            : Symbols.SetText(text, text, style);
    }

    /// <summary>The space at the sides of a fraction and in place of a missing delimiter.</summary>
    public static Pt NullWidth(MathStyle style) => style.AtTenPoint(1.2);
}
