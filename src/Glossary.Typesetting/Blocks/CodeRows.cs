using System.Collections.Immutable;
using System.Globalization;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A row of program text: a line, or a part of one.</summary>
/// <param name="Box">As wide as the measure and as tall as the leading, so that the ground closes.</param>
/// <param name="IsContinued">True where it goes on with the line of the row above.</param>
internal readonly record struct CodeRow(Box Box, bool IsContinued, bool IsBlank);

/// <summary>Sets the lines of program text as rows of a measure.</summary>
internal static class CodeRows
{
    /// <summary>The mark in front of what continues a line: an arrow that turns, or an angle where the faces have none.</summary>
    private static readonly ImmutableArray<string> ContinuationMarks = ["↪", "›"];

    /// <param name="text">The code, without tabs.</param>
    /// <param name="content">What the words belong to; numbers and marks are for the eye alone.</param>
    public static List<CodeRow> Set(string language, string text, SourceSpan span, StructureContent content, BlockPlace place)
    {
        var design = place.Design;
        var tokens = design.ColorsCode ? CodeLexer.Read(language, text) : [];
        var lines = text.AsSpan().Count('\n') + 1;
        var digits = design.NumbersCodeLines && lines > 1 && CodeLexer.KnowsProgram(language) ? lines.ToString(CultureInfo.InvariantCulture).Length : 0;
        var code = new CodeText(text, tokens, place);
        code.ReportMissing(span, place.Setting.Diagnostics);
        var writer = new Writer(code, digits, span, content, place);
        return writer.Rows();
    }

    // A row before it is set: where it begins and ends, and how far in.
    private readonly record struct Part(int Start, int End, Pt Indent, bool IsContinued, int Line);

    private sealed class Writer
    {
        private readonly CodeText _code;
        private readonly SourceSpan _span;
        private readonly StructureContent _content;
        private readonly BlockPlace _place;
        private readonly Pt _left;
        private readonly Pt _width;
        private readonly Pt _height;
        private readonly Pt _depth;
        private readonly Pt _gutter;
        private readonly TextStyle _numberStyle;
        private readonly (DrawGlyphs? Mark, Pt Width) _continuation;

        public Writer(CodeText code, int digits, SourceSpan span, StructureContent content, BlockPlace place)
        {
            var design = place.Design;
            (_code, _span, _content, _place) = (code, span, content, place);
            _numberStyle = code.Style(CodePart.Prompt) with { Size = code.Size * design.CodeNumberScale, Ink = design.QuietInk };
            _gutter = digits == 0 ? Pt.Zero : GlyphRuns.Set(new string('0', digits), place.Setting.Fonts.Get(_numberStyle.Face), _numberStyle, Pt.Zero, default).Width;
            _left = design.CodePadding + (digits == 0 ? Pt.Zero : _gutter + code.Size);
            _width = place.Measure - design.CodePadding - _left;
            _height = code.Size * design.CodeLeadingRatio * 0.72;
            _depth = code.Size * design.CodeLeadingRatio * 0.28;
            _continuation = Continuation();
        }

        public List<CodeRow> Rows()
        {
            var rows = new List<CodeRow>();
            foreach (var part in Parts())
            {
                rows.Add(new(Row(part), part.IsContinued, _code.Text.AsSpan(part.Start, part.End - part.Start).IsWhiteSpace()));
            }

            return rows;
        }

        private List<Part> Parts()
        {
            var parts = new List<Part>();
            var text = _code.Text;
            var number = 0;
            for (var line = 0; line <= text.Length;)
            {
                number++;
                var length = text.AsSpan(line).IndexOf('\n');
                var end = length < 0 ? text.Length : line + length;
                AddLine(line, end, number, parts);
                line = end + 1;
            }

            return parts;
        }

        private void AddLine(int start, int end, int number, List<Part> parts)
        {
            var first = start;
            while (first < end && _code.Text[first] == ' ')
            {
                first++;
            }

            var indent = Pt.Min(_code.WidthOf(' ') * (first - start), _width * _place.Design.MaxCodeIndent);
            var next = _code.Break(start, first, end, _width);
            parts.Add(new(start, next, Pt.Zero, false, number));
            while (next < end)
            {
                var from = next;
                next = _code.Break(from, from, end, _width - indent - _continuation.Width);
                parts.Add(new(from, next, indent, true, number));
            }
        }

        private Box Row(Part part)
        {
            var items = ImmutableArray.CreateBuilder<DrawItem>();
            if (part.IsContinued && _continuation.Mark is { } mark)
            {
                items.Add(mark with { X = _left + part.Indent });
            }
            else if (_gutter > Pt.Zero && !part.IsContinued)
            {
                var (number, width) = GlyphRuns.Set(part.Line.ToString(CultureInfo.InvariantCulture), _place.Setting.Fonts.Get(_numberStyle.Face), _numberStyle, Pt.Zero, default);
                items.Add(number with { X = _place.Design.CodePadding + _gutter - width, ActualText = "" });
            }

            var x = _left + (part.IsContinued ? part.Indent + _continuation.Width : Pt.Zero);
            var words = new Box(_place.Measure, _height, _depth, _code.Runs(part.Start, part.End, x, _span));
            items.Add(new DrawBox(Pt.Zero, Pt.Zero, words) { Tag = _content });
            return new(_place.Measure, _height, _depth, items.ToImmutable());
        }

        // Copied code does not contain the mark.
        private (DrawGlyphs? Mark, Pt Width) Continuation()
        {
            foreach (var mark in ContinuationMarks)
            {
                if (_code.FontFor(mark) is { } font)
                {
                    var run = GlyphRuns.Set(mark, font, _code.Style(CodePart.Plain) with { Ink = _place.Design.QuietInk }, Pt.Zero, default);
                    return (run.Glyphs with { ActualText = "" }, run.Width + (_code.Size * 0.5));
                }
            }

            return (null, _code.Size);
        }
    }
}
