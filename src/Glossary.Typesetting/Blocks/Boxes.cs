using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>What can be done to a finished box: scaled, shifted, turned into an artifact.</summary>
internal static class Boxes
{
    /// <summary>The same ink without tags, links and anchors: what is repeated for the eye alone.</summary>
    public static Box AsArtifact(Box box)
    {
        var items = ImmutableArray.CreateBuilder<DrawItem>(box.Items.Length);
        foreach (var item in box.Items)
        {
            if (item is DrawBox inner)
            {
                items.Add(inner with { Box = AsArtifact(inner.Box), Tag = null });
            }
            else if (item is not (DrawLink or DrawAnchor))
            {
                items.Add(item with { Tag = null });
            }
        }

        return box with { Items = items.ToImmutable() };
    }

    /// <summary>The same box larger or smaller, from its origin.</summary>
    public static Box Scale(Box box, double factor)
    {
        var items = ImmutableArray.CreateBuilder<DrawItem>(box.Items.Length);
        foreach (var item in box.Items)
        {
            var scaled = item switch
            {
                DrawBox inner => inner with { Box = Scale(inner.Box, factor) },
                DrawGlyphs glyphs => glyphs with { Size = glyphs.Size * factor, Glyphs = Scale(glyphs.Glyphs, factor) },
                DrawRule rule => rule with { Width = rule.Width * factor, Height = rule.Height * factor },
                DrawLine line => line with { ToX = line.ToX * factor, ToY = line.ToY * factor, Thickness = line.Thickness * factor, Dash = line.Dash * factor },
                DrawImage image => image with { Width = image.Width * factor, Height = image.Height * factor },
                DrawLink link => link with { Width = link.Width * factor, Height = link.Height * factor },
                _ => item,
            };
            items.Add(scaled with { X = item.X * factor, Y = item.Y * factor });
        }

        return new(box.Width * factor, box.Height * factor, box.Depth * factor, items.ToImmutable());
    }

    /// <summary>A box with something more drawn before it, at its origin.</summary>
    public static Box With(Box box, DrawItem item) => box with { Items = [item, new DrawBox(Pt.Zero, Pt.Zero, box)] };

    private static ImmutableArray<PlacedGlyph> Scale(ImmutableArray<PlacedGlyph> glyphs, double factor)
    {
        var result = ImmutableArray.CreateBuilder<PlacedGlyph>(glyphs.Length);
        foreach (var glyph in glyphs)
        {
            result.Add(glyph with { X = (float)(glyph.X * factor), Y = (float)(glyph.Y * factor) });
        }

        return result.ToImmutable();
    }
}
