using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Draws runs of glyphs so that their characters can be got back: through the font's map, or by an ActualText where the map says otherwise.</summary>
internal static class RunDrawing
{
    private const string SoftHyphen = "\u00AD";

    /// <param name="x">The run's origin on the page, y upwards.</param>
    /// <param name="y">See <paramref name="x"/>.</param>
    /// <param name="tellsSoftHyphens">
    /// True to tell the hyphen of a divided word from the author's (ISO 32000-2, 14.8.2.3.3), as PDF 2.0 asks. Programs of today join words at
    /// a plain hyphen that ends a line; at U+00AD poppler does not.
    /// </param>
    public static void Draw(ContentStream stream, MarkedContent marked, EmbeddedFont font, DrawGlyphs run, double x, double y, bool tellsSoftHyphens)
    {
        if (run.Glyphs.IsDefaultOrEmpty)
        {
            return;
        }

        if (IsSoftHyphen(run))
        {
            run = run with { Text = "-", ActualText = tellsSoftHyphens ? SoftHyphen : null };
        }

        var pen = new Pen(stream, marked, font, run, x, y);
        if (run.ActualText is { } actual)
        {
            marked.BeginActualText(actual);
            pen.DrawAll();
            marked.EndActualText();
        }
        else
        {
            pen.DrawClusters();
        }
    }

    // A hyphen at a line's end that is not the author's (ISO 32000-1, 14.8.2.2.3).
    private static bool IsSoftHyphen(DrawGlyphs run)
        => run is { ActualText: "" or SoftHyphen, Text: "-" or "\u2010" or SoftHyphen, Glyphs: [{ TextLength: 1 }] };

    private readonly ref struct Pen(ContentStream stream, MarkedContent marked, EmbeddedFont font, DrawGlyphs run, double x, double y)
    {
        /// <summary>Draws glyphs for which someone else speaks.</summary>
        public void DrawAll()
        {
            SetFont();
            var offset = 0;
            for (var start = 0; start < run.Glyphs.Length;)
            {
                var end = ClusterEnd(start);
                Suggest(start, end, TextOf(start, end, ref offset));
                DrawGlyphs(start, end);
                start = end;
            }
        }

        public void DrawClusters()
        {
            var offset = 0;
            var isFontSet = false;
            for (var start = 0; start < run.Glyphs.Length;)
            {
                var end = ClusterEnd(start);
                var text = TextOf(start, end, ref offset);
                if (Says(start, end, text))
                {
                    marked.Open();
                    if (!isFontSet)
                    {
                        SetFont();
                        isFontSet = true;
                    }

                    DrawGlyphs(start, end);
                }
                else
                {
                    Suggest(start, end, text);
                    marked.BeginActualText(text.ToString());
                    SetFont();
                    isFontSet = false;
                    DrawGlyphs(start, end);
                    marked.EndActualText();
                }

                start = end;
            }
        }

        // A cluster begins with the glyph that has its text; glyphs before the first such belong to that one.
        private int ClusterEnd(int start)
        {
            var glyphs = run.Glyphs;
            var end = start;
            while (end < glyphs.Length && glyphs[end].TextLength == 0)
            {
                end++;
            }

            for (end++; end < glyphs.Length && glyphs[end].TextLength == 0; end++)
            {
            }

            return Math.Min(end, glyphs.Length);
        }

        private ReadOnlySpan<char> TextOf(int start, int end, ref int offset)
        {
            var length = 0;
            for (var i = start; i < end; i++)
            {
                length += run.Glyphs[i].TextLength;
            }

            var from = Math.Min(offset, run.Text.Length);
            offset = Math.Min(from + length, run.Text.Length);
            return run.Text.AsSpan(from, offset - from);
        }

        private bool Says(int start, int end, ReadOnlySpan<char> text)
        {
            if (end - start == 1)
            {
                return font.ToUnicode.Says(font.Code(run.Glyphs[start].Glyph), text);
            }

            // A letter and its marks, one glyph each; in text from right to left the marks come first.
            var isMirrored = IsRightToLeft(text);
            var position = start;
            foreach (var rune in text.EnumerateRunes())
            {
                if (position == end || !SaysRune(isMirrored ? start + end - 1 - position : position, rune))
                {
                    return false;
                }

                position++;
            }

            return position == end;
        }

        private static bool IsRightToLeft(ReadOnlySpan<char> text)
            => !text.IsEmpty && text[0] is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

        private bool SaysRune(int index, System.Text.Rune rune)
        {
            Span<char> characters = stackalloc char[2];
            var length = rune.EncodeToUtf16(characters);
            return font.ToUnicode.Says(font.Code(run.Glyphs[index].Glyph), characters[..length]);
        }

        private void Suggest(int start, int end, ReadOnlySpan<char> text)
        {
            font.ToUnicode.Suggest(font.Code(run.Glyphs[start].Glyph), text);
            for (var i = start + 1; i < end; i++)
            {
                // The parts of a cluster after the first add nothing.
                font.ToUnicode.Suggest(font.Code(run.Glyphs[i].Glyph), "\u200B");
            }
        }

        private void SetFont() => stream.SetFont(font, run.Size.Value, run.Expansion, run.Ink, run.IsTurned);

        private void DrawGlyphs(int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                var glyph = run.Glyphs[i];
                var (right, up) = run.IsTurned ? (glyph.Y, glyph.X) : (glyph.X, -glyph.Y);
                stream.Glyph(font, font.Code(glyph.Glyph), x + right, y + up);
            }
        }
    }
}
