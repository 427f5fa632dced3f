using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>The cover of the electronic book, drawn from title, subtitle and authors: letters on a dark ground, one of them very large.</summary>
public static class CoverDrawing
{
    // What shops ask for: 1600 × 2560.
    private const int Width = 1600;
    private const int Height = 2560;

    private const float Margin = 150;
    private const float Measure = Width - (2 * Margin);
    private const float TitleTop = 430;

    // Large enough for a thumbnail; longer titles step down until they keep to five lines.
    private static readonly float[] TitleSizes = [210, 180, 150, 125, 100, 80, 64];
    private const int MostTitleLines = 5;

    private static readonly PixelColor Ground = new(0x22, 0x2E, 0x3C);
    private static readonly PixelColor Ghost = new(0x2D, 0x3C, 0x4D);
    private static readonly PixelColor Paper = new(0xF7, 0xF3, 0xEA);
    private static readonly PixelColor Quiet = new(0xC3, 0xC8, 0xCC);
    private static readonly PixelColor Accent = new(0xD9, 0x7B, 0x4A);

    private static readonly ImmutableArray<string> Articles = ["a", "an", "das", "der", "die", "el", "la", "las", "le", "les", "los", "the"];

    /// <summary>The cover as a PNG file.</summary>
    public static byte[] Draw(BookMetadata metadata, FontSet fonts)
    {
        var drawing = new Drawing(metadata.Language);
        var display = fonts.Get(new(FaceRole.Display, false, false));
        drawing.Letter(display, InitialOf(metadata.Title));

        var size = TitleSizes.FirstOrDefault(s => drawing.Lines(display, metadata.Title, s).Count <= MostTitleLines, TitleSizes[^1]);
        var y = drawing.Text(display, metadata.Title, size, TitleTop, Paper);
        y += 105;
        drawing.Rule(y, 220, 10, Accent);
        if (metadata.Subtitle.Length > 0)
        {
            _ = drawing.Text(fonts.Get(new(FaceRole.Serif, false, true)), metadata.Subtitle, 78, y + 140, Quiet);
        }

        if (metadata.Authors.Length > 0)
        {
            var serif = fonts.Get(new(FaceRole.Serif, false, false));
            var authors = string.Join(", ", metadata.Authors);
            var lines = drawing.Lines(serif, authors, 60).Count;
            _ = drawing.Text(serif, authors, 60, Height - Margin - ((lines - 1) * 60 * 1.25f), Quiet);
        }

        return Rasterizer.Draw(Width, Height, Ground, drawing.Shapes).ToPng();
    }

    private static string InitialOf(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var word = words.FirstOrDefault(w => !Articles.Contains(w.ToLowerInvariant())) ?? words.FirstOrDefault() ?? "";
        return word.Length == 0 ? "" : char.IsHighSurrogate(word[0]) && word.Length > 1 ? word[..2] : word[..1].ToUpperInvariant();
    }

    private sealed class Drawing(string language)
    {
        private readonly List<Shape> _shapes = [];

        public IReadOnlyList<Shape> Shapes => _shapes;

        /// <summary>A letter that fills the lower right corner and runs off the edge, a shade lighter than the ground.</summary>
        public void Letter(Font font, string letter)
        {
            if (letter.Length > 0)
            {
                var size = 2300f;
                var width = Shape(font, letter).Width.Value * size / font.UnitsPerEm;
                Glyphs(font, letter, size, Width - (width * 0.82f), Height - 240, Ghost);
            }
        }

        public void Rule(float y, float width, float height, PixelColor color) => _shapes.Add(Pictures.Shape.Rectangle(Margin, y, width, height, color));

        /// <summary>Sets a paragraph ragged right; answers the baseline of its last line.</summary>
        public float Text(Font font, string text, float size, float y, PixelColor color)
        {
            foreach (var line in Lines(font, text, size))
            {
                Glyphs(font, line, size, Margin, y, color);
                y += size * 1.18f;
            }

            return y - (size * 1.18f);
        }

        /// <summary>The text broken to as few lines as the measure allows, all of them about equally long.</summary>
        public List<string> Lines(Font font, string text, float size)
        {
            var lines = Lines(font, text, size, Measure);
            for (var measure = Measure * 0.95f; measure > Measure * 0.5f; measure -= Measure * 0.05f)
            {
                var narrower = Lines(font, text, size, measure);
                if (narrower.Count > lines.Count)
                {
                    break;
                }

                lines = narrower;
            }

            return lines;
        }

        // A word that is wider than the measure stands alone and is let run.
        private List<string> Lines(Font font, string text, float size, float measure)
        {
            var lines = new List<string>();
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = lines.Count == 0 ? word : $"{lines[^1]} {word}";
                if (lines.Count > 0 && Shape(font, longer).Width.Value * size / font.UnitsPerEm <= measure)
                {
                    lines[^1] = longer;
                }
                else
                {
                    lines.Add(word);
                }
            }

            return lines;
        }

        private ShapedText Shape(Font font, string text) => font.Shape(text, new("", language));

        private void Glyphs(Font font, string text, float size, float x, float y, PixelColor color)
        {
            var scale = size / font.UnitsPerEm;
            foreach (var glyph in Shape(font, text).Glyphs)
            {
                var (left, baseline) = (x + (glyph.OffsetX * scale), y - (glyph.OffsetY * scale));
                var path = font.OutlineOf(glyph.Glyph).Steps.Select(s => new PathStep(
                    (PathVerb)s.Verb,
                    left + (s.X * scale),
                    baseline - (s.Y * scale),
                    left + (s.X1 * scale),
                    baseline - (s.Y1 * scale),
                    left + (s.X2 * scale),
                    baseline - (s.Y2 * scale)));
                _shapes.Add(new([.. path], color));
                x += glyph.Advance * scale;
            }
        }
    }
}
