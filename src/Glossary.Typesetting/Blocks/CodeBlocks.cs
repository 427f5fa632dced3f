using System.Collections.Immutable;
using System.Text;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Program text: line by line on a light ground, wrapped with a mark where a line is too long.</summary>
internal static class CodeBlocks
{
    private const int TabWidth = 4;

    /// <summary>The mark in front of what continues a line: an arrow that turns, or an angle where the faces have none.</summary>
    private static readonly string[] ContinuationMarks = ["↪", "›"];

    public static void Set(CodeBlock code, BlockPlace place)
    {
        var design = place.Design;
        var element = place.Parent.Add(new(StructureRole.Code, code.Span));
        var content = element.AddContent();
        var writer = new Writer(code.Span, place);
        var rows = new List<Box>();
        foreach (var line in code.Text.Split('\n'))
        {
            writer.Wrap(Untabbed(line), rows);
        }

        place.List.Space(design.BlockSpace);
        place.List.Open(new(place.Left, place.Measure) { Ground = design.CodeGround });
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (i == 0)
            {
                row = row with { Height = row.Height + design.CodePadding };
            }

            if (i == rows.Count - 1)
            {
                row = row with { Depth = row.Depth + design.CodePadding };
            }

            if (i == 1 || (i > 0 && i == rows.Count - 1))
            {
                place.List.Keep();
            }
            else if (i > 0)
            {
                // A short piece is read as a whole.
                place.List.Break(rows.Count <= 10 ? design.CodeBreakCost * 5 : design.CodeBreakCost);
            }

            place.List.Block(new BoxItem(row) { X = place.Left, Tag = content });
        }

        place.List.Close();
        place.List.Space(design.BlockSpace);
    }

    private static string Untabbed(string line)
    {
        if (!line.Contains('\t'))
        {
            return line;
        }

        var text = new StringBuilder(line.Length + 16);
        foreach (var character in line)
        {
            text.Append(character == '\t' ? ' ' : character, character == '\t' ? TabWidth - (text.Length % TabWidth) : 1);
        }

        return text.ToString();
    }

    // Sets rows of one block; every row is as tall as the leading, so that the ground closes.
    private sealed class Writer
    {
        private readonly SourceSpan _span;
        private readonly BlockPlace _place;
        private readonly TextStyle _style;
        private readonly Font _font;
        private readonly Pt _padding;
        private readonly Pt _width;
        private readonly Pt _height;
        private readonly Pt _depth;
        private readonly (Box Mark, Pt Width) _continuation;

        public Writer(SourceSpan span, BlockPlace place)
        {
            var design = place.Design;
            _span = span;
            _place = place;
            var ratio = place.Style.Text.Size / design.TextSize;
            _style = place.Style.Text with { Face = new(FaceRole.Mono, false, false), Size = design.TextSize * design.CodeScale * ratio, Features = "", Ink = Ink.Black };
            _font = place.Setting.Fonts.Get(_style.Face);
            _padding = design.CodePadding;
            _width = place.Measure - (_padding * 2);
            _height = design.CodeLeading * ratio * 0.72;
            _depth = design.CodeLeading * ratio * 0.28;
            _continuation = Continuation();
        }

        public void Wrap(string line, List<Box> rows)
        {
            var start = 0;
            var isContinued = false;
            do
            {
                var room = isContinued ? _width - _continuation.Width : _width;
                var end = End(line, start, room);
                rows.Add(Row(line[start..end], isContinued));
                start = end;
                isContinued = true;
            }
            while (start < line.Length);
        }

        // As many characters as fit; the line is parted after a space or a sign in its last third if there is one.
        private int End(string line, int start, Pt room)
        {
            var width = Pt.Zero;
            var good = -1;
            var index = start;
            while (index < line.Length)
            {
                Rune.DecodeFromUtf16(line.AsSpan(index), out var rune, out var length);
                var (font, glyph) = GlyphFor(rune.Value);
                width += _style.Size * ((double)font.Advance(glyph).Value / font.UnitsPerEm);
                if (width > room && index > start)
                {
                    return good > 0 ? good : index;
                }

                index += length;
                if (width > room * 0.67 && line[index - 1] is ' ' or ',' or ';' or '(' or '/' or '.' or '&' or '|' or '=' or '-')
                {
                    good = index;
                }
            }

            return line.Length;
        }

        private Box Row(string text, bool isContinued)
        {
            var items = ImmutableArray.CreateBuilder<DrawItem>();
            var x = _padding;
            if (isContinued)
            {
                items.Add(new DrawBox(x, Pt.Zero, _continuation.Mark));
                x += _continuation.Width;
            }

            var start = 0;
            while (start < text.Length)
            {
                var (font, end) = RunFrom(text, start);
                var run = GlyphRuns.Set(text[start..end], font, _style, x, _span);
                items.Add(run.Glyphs);
                x += run.Width;
                start = end;
            }

            return new(_place.Measure, _height, _depth, items.ToImmutable());
        }

        private (Font Font, int End) RunFrom(string text, int start)
        {
            Font? face = null;
            var index = start;
            while (index < text.Length)
            {
                Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
                var (font, _) = GlyphFor(rune.Value);
                if (face is not null && font != face)
                {
                    break;
                }

                face = font;
                index += length;
            }

            return (face ?? _font, index);
        }

        private (Font Font, GlyphId Glyph) GlyphFor(int codePoint)
        {
            var glyph = _font.GlyphOf(codePoint);
            if (glyph == GlyphId.NotDefined && _place.Setting.Fonts.Fallback(_style.Face, codePoint) is { } other)
            {
                return (other, other.GlyphOf(codePoint));
            }

            return (_font, glyph);
        }

        // The mark is for the eye alone: copied code does not contain it.
        private (Box Mark, Pt Width) Continuation()
        {
            foreach (var mark in ContinuationMarks)
            {
                var (font, glyph) = GlyphFor(char.ConvertToUtf32(mark, 0));
                if (glyph != GlyphId.NotDefined)
                {
                    var run = GlyphRuns.Set(mark, font, _style with { Ink = _place.Design.QuietInk }, Pt.Zero, default);
                    return (new(run.Width, _height, _depth, [run.Glyphs]), run.Width + (_style.Size * 0.5));
                }
            }

            return (Box.Empty, _style.Size);
        }
    }
}
