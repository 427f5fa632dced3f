using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>The text of drawings, set in the faces of the book and turned into outlines: it may stand at any angle, and its picture speaks by its description.</summary>
internal static class DrawingText
{
    /// <summary>The pictures, without text in those that are drawings.</summary>
    public static ImmutableDictionary<string, Picture> Outline(ImmutableDictionary<string, Picture> pictures, FontSet fonts)
        => pictures.Values.Any(HasText)
            ? pictures.SetItems(pictures.Where(p => HasText(p.Value)).Select(p => KeyValuePair.Create(p.Key, p.Value with { Drawing = Outline(p.Value.Drawing!, fonts) })))
            : pictures;

    /// <summary>The drawing, all its text as paths.</summary>
    public static VectorDrawing Outline(VectorDrawing drawing, FontSet fonts)
        => drawing with { Marks = [.. drawing.Marks.SelectMany(mark => mark is TextMark text ? Outline(text, fonts) : [mark])] };

    private static bool HasText(Picture picture) => picture.Drawing is { } drawing && drawing.Marks.Any(mark => mark is TextMark);

    private static IEnumerable<DrawingMark> Outline(TextMark text, FontSet fonts)
    {
        var pieces = text.Pieces.Select(p => (Piece: p, Parts: WordsOf(p, fonts))).ToList();
        var width = pieces.Sum(p => p.Piece.Dx + p.Parts.Sum(part => part.Width * p.Piece.Size));
        var x = text.Anchor switch
        {
            TextAnchor.Middle => text.X - (width / 2),
            TextAnchor.End => text.X - width,
            _ => text.X,
        };
        var y = text.Y;
        foreach (var (piece, parts) in pieces)
        {
            (x, y) = (x + piece.Dx, y + piece.Dy);
            var path = ImmutableArray.CreateBuilder<PathStep>();
            foreach (var part in parts)
            {
                foreach (var glyph in part.Glyphs)
                {
                    Add(path, part.Font, glyph, x, y, piece.Size);
                }

                x += part.Width * piece.Size;
            }

            if (path.Count > 0)
            {
                yield return new PathMark(text.Place.Of(path.ToImmutable()), piece.Fill, IsEvenOdd: false, Stroke: null) { Clips = text.Clips };
            }
        }
    }

    private static List<WordPart> WordsOf(TextPiece piece, FontSet fonts)
    {
        var role = piece.Face.Family switch
        {
            DrawingFamily.Mono => FaceRole.Mono,
            DrawingFamily.Serif => FaceRole.Serif,
            _ => FaceRole.Sans,
        };
        var words = fonts.Words(new(new(role, piece.Face.IsBold, piece.Face.IsItalic), new(piece.Size), Ink.Black, "", ""));
        return [.. words.Set(piece.Text)];
    }

    private static void Add(ImmutableArray<PathStep>.Builder path, Font font, PlacedGlyph glyph, double x, double y, double size)
    {
        var unit = size / font.UnitsPerEm;
        var (left, baseline) = (x + (glyph.X * size), y + (glyph.Y * size));
        foreach (var step in BoxShapes.PathOf(font.OutlineOf(glyph.Glyph), PlaceOf))
        {
            path.Add(step);
        }

        (float X, float Y) PlaceOf(float across, float up) => ((float)(left + (across * unit)), (float)(baseline - (up * unit)));
    }
}
