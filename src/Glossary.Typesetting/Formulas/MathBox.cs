using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A piece of a formula that is set: its measures, height up from the baseline and depth down.</summary>
internal abstract class MathBox(Pt width, Pt height, Pt depth)
{
    public static MathBox Empty { get; } = new CompoundBox(Pt.Zero, Pt.Zero, Pt.Zero, []);

    public Pt Width { get; } = width;

    public Pt Height { get; } = height;

    public Pt Depth { get; } = depth;

    public Pt Total => Height + Depth;

    /// <summary>The node it was set for; null for a part of one.</summary>
    public MathNode? Node { get; private set; }

    /// <summary>The box, as what was set for a node; what it was set for before, deeper inside, stays.</summary>
    public MathBox For(MathNode? node)
    {
        if (this != Empty)
        {
            Node ??= node;
        }

        return this;
    }

    /// <summary>A box without ink.</summary>
    public static MathBox Blank(Pt width, Pt height, Pt depth) => new CompoundBox(width, height, depth, []);

    /// <summary>The same ink with other measures.</summary>
    public MathBox WithMeasures(Pt newWidth, Pt newHeight, Pt newDepth)
        => new CompoundBox(newWidth, newHeight, newDepth, [new(Pt.Zero, Pt.Zero, this)]);

    /// <summary>The box with its baseline moved down.</summary>
    public MathBox Lowered(Pt shift)
        => new CompoundBox(Width, Height - shift, Depth + shift, [new(Pt.Zero, shift, this)]);

    /// <summary>The box so that its middle stands on the math axis, as a delimiter or a big operator does.</summary>
    public MathBox OnAxis(MathStyle style) => Lowered(((Height - Depth) / 2) - style.Axis);

    /// <summary>The box in the middle of a width.</summary>
    public MathBox Centered(Pt newWidth)
        => newWidth == Width ? this : new CompoundBox(newWidth, Height, Depth, [new((newWidth - Width) / 2, Pt.Zero, this)]);
}

/// <summary>One glyph.</summary>
/// <param name="text">The characters it stands for; empty for a later part of an assembly.</param>
internal sealed class GlyphBox(MathGlyph glyph, Pt size, Ink ink, string text)
    : MathBox(glyph.Advance * (size / glyph.Face.UnitsPerEm), glyph.Height * (size / glyph.Face.UnitsPerEm), glyph.Depth * (size / glyph.Face.UnitsPerEm))
{
    public MathGlyph Glyph { get; } = glyph;

    public Pt Size { get; } = size;

    public Ink Ink { get; } = ink;

    public string Text { get; } = text;

    public Pt Unit => Size / Glyph.Face.UnitsPerEm;

    public Pt ItalicCorrection => Glyph.ItalicCorrection * Unit;

    public Pt AccentAttachment => Glyph.AccentAttachment * Unit;
}

/// <summary>Words, shaped, in one face.</summary>
internal sealed class TextBox(DrawGlyphs glyphs, Pt width, Pt height, Pt depth) : MathBox(width, height, depth)
{
    public DrawGlyphs Glyphs { get; } = glyphs;
}

/// <summary>A filled rectangle; it stands on the baseline unless its depth says otherwise.</summary>
internal sealed class RuleBox(Pt width, Pt height, Pt depth, Ink ink) : MathBox(width, height, depth)
{
    public Ink Ink { get; } = ink;
}

/// <summary>A straight stroke, which has no measures of its own.</summary>
internal sealed class StrokeBox(Pt toX, Pt toY, Pt thickness, Ink ink, Pt dash) : MathBox(Pt.Zero, Pt.Zero, Pt.Zero)
{
    public Pt ToX { get; } = toX;

    public Pt ToY { get; } = toY;

    public Pt Thickness { get; } = thickness;

    public Ink Ink { get; } = ink;

    public Pt Dash { get; } = dash;
}

/// <summary>Boxes placed in a box, in reading order.</summary>
internal sealed class CompoundBox(Pt width, Pt height, Pt depth, Placed[] parts) : MathBox(width, height, depth)
{
    public Placed[] Parts { get; } = parts;

    /// <summary>Where a further accent is put, if not over the middle: an accented letter hands on the place of its letter.</summary>
    public Pt? AccentAttachment { get; init; }
}

/// <summary>A box and where its origin comes to stand; y grows downwards.</summary>
internal readonly record struct Placed(Pt X, Pt Y, MathBox Box);

/// <summary>Puts boxes together and keeps count of the measures, as TeX's packing does: never less than nothing.</summary>
internal sealed class BoxBuilder
{
    private readonly List<Placed> _parts = [];

    public bool IsEmpty => _parts.Count == 0 && Width == Pt.Zero;

    public Pt Width { get; private set; }

    public Pt Height { get; private set; }

    public Pt Depth { get; private set; }

    /// <summary>Puts a box at the right end of what there is.</summary>
    public BoxBuilder Append(MathBox box)
    {
        Place(Width, Pt.Zero, box);
        Width += box.Width;
        return this;
    }

    public BoxBuilder Skip(Pt width)
    {
        Width += width;
        return this;
    }

    /// <summary>Puts a box at a place of its own; the width grows to cover it.</summary>
    public BoxBuilder Add(Pt x, Pt y, MathBox box)
    {
        Place(x, y, box);
        Width = Pt.Max(Width, x + box.Width);
        return this;
    }

    /// <summary>Puts ink at a place without any measures counting.</summary>
    public BoxBuilder Draw(Pt x, Pt y, MathBox box)
    {
        _parts.Add(new(x, y, box));
        return this;
    }

    public MathBox Build() => Build(Width, Height, Depth);

    public MathBox Build(Pt width, Pt height, Pt depth) => new CompoundBox(width, height, depth, [.. _parts]);

    private void Place(Pt x, Pt y, MathBox box)
    {
        _parts.Add(new(x, y, box));
        Height = Pt.Max(Height, box.Height - y);
        Depth = Pt.Max(Depth, box.Depth + y);
    }
}
