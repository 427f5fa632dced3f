using Glossary.Fonts;

namespace Glossary.Typesetting;

/// <summary>Finds or builds a glyph of a wanted size: ready-made sizes first, then an assembly of parts.</summary>
/// <remarks>OpenType MATH, MathVariants; the choice and the overlaps are those of LuaTeX.</remarks>
internal static class StretchyGlyphs
{
    // An extender so short that thousands were needed is a fault of the font.
    private const int MaximumRepeats = 1000;

    /// <summary>The smallest form at least as high as wanted, or the largest there is; its baseline is the glyph's own.</summary>
    public static MathBox Vertical(GlyphBox glyph, Pt wanted)
    {
        return Choose(glyph, wanted, true);
    }

    /// <summary>The largest form no wider than the nucleus it goes over, or an assembly as wide.</summary>
    public static MathBox Over(GlyphBox glyph, Pt width)
    {
        if (glyph.Width >= width)
        {
            return glyph;
        }

        var target = width / glyph.Unit;
        var best = glyph.Glyph;
        foreach (var size in glyph.Glyph.Face.Sizes(glyph.Glyph, false))
        {
            if (size.Advance > target)
            {
                return Resized(glyph, best);
            }

            best = size;
        }

        return Assemble(glyph, width, false) ?? Resized(glyph, best);
    }

    /// <summary>The smallest form at least as wide as wanted, or the widest there is.</summary>
    public static MathBox Horizontal(GlyphBox glyph, Pt wanted)
    {
        return Choose(glyph, wanted, false);
    }

    /// <summary>As wide as wanted: put together from parts if that can be, or the smallest form that is wide enough.</summary>
    public static MathBox Drawn(GlyphBox glyph, Pt wanted)
        => glyph.Width >= wanted ? glyph : Assemble(glyph, wanted, false) ?? Horizontal(glyph, wanted);

    private static MathBox Choose(GlyphBox glyph, Pt wanted, bool isVertical)
    {
        var target = wanted / glyph.Unit;
        var largest = glyph.Glyph;
        foreach (var size in glyph.Glyph.Face.Sizes(glyph.Glyph, isVertical))
        {
            if (size.Extent(isVertical) >= target)
            {
                return Resized(glyph, size);
            }

            if (size.Extent(isVertical) > largest.Extent(isVertical))
            {
                largest = size;
            }
        }

        return Assemble(glyph, wanted, isVertical) ?? Resized(glyph, largest);
    }

    private static GlyphBox Resized(GlyphBox glyph, MathGlyph size)
        => size == glyph.Glyph ? glyph : new(size, glyph.Size, glyph.Ink, glyph.Text);

    private static MathBox? Assemble(GlyphBox glyph, Pt wanted, bool isVertical)
    {
        var face = glyph.Glyph.Face;
        if (face.Assembly(glyph.Glyph, isVertical) is not { Parts.Length: > 0 } assembly)
        {
            return null;
        }

        var target = wanted / glyph.Unit;
        var minimum = Math.Max(0, face.Table!.MinConnectorOverlap(isVertical).Value);
        var repeats = Repeats(assembly, target, minimum, face, isVertical);
        var parts = Expand(assembly, repeats);
        if (parts.Count == 0)
        {
            return null;
        }

        // As much overlap as the connectors allow, then drawn apart evenly up to the wanted size; here, unlike in counting, the ink is measured.
        var size = 0.0;
        var slack = 0.0;
        for (var i = 0; i < parts.Count; i++)
        {
            var overlap = i == 0 ? 0 : Overlap(parts[i - 1], parts[i]);
            size += face.Glyph(parts[i].Glyph).Extent(isVertical) - overlap;
            slack += overlap - Math.Min(minimum, overlap);
        }

        var stretch = slack > 0 ? Math.Clamp((target - size) / slack, 0, 1) : 0;
        return isVertical ? Stack(glyph, parts, minimum, stretch) : Join(glyph, parts, minimum, stretch);
    }

    private static int Repeats(GlyphAssembly assembly, double target, int minimum, MathFace face, bool isVertical)
    {
        double fix = 0, perRepeat = 0;
        var extenders = 0;
        foreach (var part in assembly.Parts)
        {
            if (part.IsExtender)
            {
                extenders++;
                perRepeat += Length(part, face, isVertical);
            }
            else
            {
                fix += Length(part, face, isVertical);
            }
        }

        if (extenders == 0 || perRepeat <= 0)
        {
            return 0;
        }

        // The overlaps depend on who meets whom, so count up to the first number of repeats that is enough.
        for (var repeats = 0; repeats < MaximumRepeats; repeats++)
        {
            if (fix + (repeats * perRepeat) < target)
            {
                continue;
            }

            if (LargestSize(assembly, repeats, minimum, face, isVertical) >= target)
            {
                return repeats;
            }
        }

        return MaximumRepeats;
    }

    private static double LargestSize(GlyphAssembly assembly, int repeats, int minimum, MathFace face, bool isVertical)
    {
        var parts = Expand(assembly, repeats);
        var size = 0.0;
        for (var i = 0; i < parts.Count; i++)
        {
            size += Length(parts[i], face, isVertical) - (i == 0 ? 0 : Math.Min(minimum, Overlap(parts[i - 1], parts[i])));
        }

        return size;
    }

    private static List<GlyphPart> Expand(GlyphAssembly assembly, int repeats)
    {
        var parts = new List<GlyphPart>(assembly.Parts.Length + repeats);
        foreach (var part in assembly.Parts)
        {
            for (var i = 0; i < (part.IsExtender ? repeats : 1); i++)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static double Overlap(GlyphPart before, GlyphPart after) => Math.Max(0, Math.Min(before.End.Value, after.Start.Value));

    private static double Length(GlyphPart part, MathFace face, bool isVertical)
        => part.FullAdvance.Value > 0 ? part.FullAdvance.Value : face.Glyph(part.Glyph).Extent(isVertical);

    private static MathBox Stack(GlyphBox glyph, List<GlyphPart> parts, int minimum, double stretch)
    {
        // From the bottom up; the baseline of the whole is that of the lowest part.
        var builder = new BoxBuilder();
        var face = glyph.Glyph.Face;
        var y = Pt.Zero;
        var width = Pt.Zero;
        var depth = Pt.Zero;
        for (var i = 0; i < parts.Count; i++)
        {
            var box = new GlyphBox(face.Glyph(parts[i].Glyph), glyph.Size, glyph.Ink, i == 0 ? glyph.Text : "");
            if (i == 0)
            {
                depth = box.Depth;
                y = -box.Depth;
            }
            else
            {
                y += glyph.Unit * Joint(parts[i - 1], parts[i], minimum, stretch);
            }

            builder.Draw(Pt.Zero, -(y + box.Depth), box);
            y += box.Total;
            width = Pt.Max(width, box.Width);
        }

        return builder.Build(width, y, depth);
    }

    private static MathBox Join(GlyphBox glyph, List<GlyphPart> parts, int minimum, double stretch)
    {
        var builder = new BoxBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                builder.Skip(glyph.Unit * Joint(parts[i - 1], parts[i], minimum, stretch));
            }

            builder.Append(new GlyphBox(glyph.Glyph.Face.Glyph(parts[i].Glyph), glyph.Size, glyph.Ink, i == 0 ? glyph.Text : ""));
        }

        return builder.Build();
    }

    // Negative: how far a part reaches back into the one before.
    private static double Joint(GlyphPart before, GlyphPart after, int minimum, double stretch)
    {
        var most = Overlap(before, after);
        var least = Math.Min(minimum, most);
        return -most + (stretch * (most - least));
    }
}
