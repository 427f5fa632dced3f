using System.Collections.Immutable;
using System.Text;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Program text in its faces and inks at one size: where a row of it may end, and what is drawn of one.</summary>
internal sealed class CodeText
{
    // How good a row's end is, and from which part of the row on one is looked for.
    private const double LeastBroken = 0.55;
    private const double LeastBrokenWord = 0.7;
    private const double FillWeight = 6;

    private readonly ImmutableArray<CodeToken> _tokens;
    private readonly FontSet _fonts;
    private readonly ImmutableArray<TextStyle> _styles;
    private readonly Dictionary<(FaceKey Face, int CodePoint), (Font Font, Box? Mark, Pt Width)> _glyphs = [];

    public CodeText(string text, ImmutableArray<CodeToken> tokens, BlockPlace place)
    {
        var design = place.Design;
        (Text, _tokens, _fonts) = (text, tokens, place.Setting.Fonts);
        Size = place.Style.Text.Size * design.CodeBlockScale;
        var plain = place.Style.Text with { Face = new(FaceRole.Mono, false, false), Size = Size, Features = "", Ink = Ink.Black };
        _styles =
        [
            .. Enum.GetValues<CodePart>().Select(part => part switch
            {
                CodePart.Keyword or CodePart.Typed => plain.Bold(),
                CodePart.Comment => plain.Italic() with { Ink = design.QuietInk },
                CodePart.Text or CodePart.Inserted => plain with { Ink = design.CodeTextInk },
                CodePart.Number => plain with { Ink = design.CodeNumberInk },
                CodePart.Prompt => plain with { Ink = design.QuietInk },
                CodePart.Removed => plain with { Ink = design.AccentInk },
                _ => plain,
            }),
        ];
    }

    public string Text { get; }

    public Pt Size { get; }

    public TextStyle Style(CodePart part) => _styles[(int)part];

    public Pt WidthOf(char character) => GlyphFor(_styles[0].Face, character).Width;

    /// <summary>The face that has the mark, or null.</summary>
    public Font? FontFor(string mark)
    {
        var (font, missing, _) = GlyphFor(_styles[0].Face, char.ConvertToUtf32(mark, 0));
        return missing is null ? font : null;
    }

    /// <summary>Reports the characters that no face has, each of which a frame stands for.</summary>
    public void ReportMissing(SourceSpan origin, DiagnosticBag diagnostics)
    {
        var missing = new MissingGlyphs();
        foreach (var rune in Text.EnumerateRunes())
        {
            if (GlyphFor(_styles[0].Face, rune.Value).Mark is not null)
            {
                missing.Add(rune, origin);
            }
        }

        missing.Report(diagnostics);
    }

    /// <summary>Where a row ends that begins at <paramref name="start"/>: where the line does, or at the best place that fits.</summary>
    /// <param name="first">Behind the line's indent, where no row ends.</param>
    public int Break(int start, int first, int end, Pt room)
    {
        var width = Pt.Zero;
        var (best, bestValue) = (-1, 0.0);
        var token = TokenAt(start);
        for (var index = start; index < end;)
        {
            token = Next(token, index);
            Rune.DecodeFromUtf16(Text.AsSpan(index, end - index), out var rune, out var length);
            width += GlyphFor(StyleAt(token, index).Face, rune.Value).Width;
            if (width > room && index > start && (rune.Value != ' ' || width > room + Size))
            {
                return best > 0 ? best : index;
            }

            index += length;
            var fill = width / room;
            var merit = index <= Math.Max(first, 1) || index >= end || fill < LeastBroken ? 0 : Merit(Text[index - 1], Text[index], Text[index - 2]);
            if (merit > 0 && (merit > 4 || fill >= LeastBrokenWord) && merit + (fill * FillWeight) > bestValue)
            {
                (best, bestValue) = (index, merit + (Math.Min(fill, 1) * FillWeight));
            }
        }

        return end;
    }

    /// <summary>What is drawn of a part of a line.</summary>
    public ImmutableArray<DrawItem> Runs(int start, int end, Pt x, SourceSpan origin)
    {
        var items = ImmutableArray.CreateBuilder<DrawItem>();
        var token = TokenAt(start);
        while (start < end)
        {
            token = Next(token, start);
            var style = StyleAt(token, start);
            var limit = token >= _tokens.Length ? end : Math.Min(end, _tokens[token].Start > start ? _tokens[token].Start : _tokens[token].End);
            Rune.DecodeFromUtf16(Text.AsSpan(start, limit - start), out var first, out var length);
            if (GlyphFor(style.Face, first.Value) is { Mark: { } mark })
            {
                items.Add(new DrawBox(x, Pt.Zero, mark));
                x += mark.Width;
                start += length;
                continue;
            }

            var (font, runEnd) = RunFrom(start, limit, style.Face);
            var run = GlyphRuns.Set(Text[start..runEnd], font, style, x, origin);
            items.Add(run.Glyphs);
            x += run.Width;
            start = runEnd;
        }

        return items.ToImmutable();
    }

    // The better the more the two belong to different things; 0 where a row does not end.
    private static int Merit(char before, char after, char last) => (before, after) switch
    {
        (_, ' ') => 0,
        (' ', _) => last is ',' or ';' ? 6 : 5,
        (',' or ';', _) => 5,
        (')', '.') => 5,
        ('(' or '[' or '{', not (')' or ']' or '}')) => 4,
        ('/' or '&' or '|' or '=' or '-' or '?' or ':' or '+', not ('/' or '&' or '|' or '=' or '-' or ':' or '>' or '"' or '\'')) => 3,
        ('.' or '_', _) => 2,
        _ => 0,
    };

    private (Font Font, int End) RunFrom(int start, int end, FaceKey face)
    {
        Font? font = null;
        var index = start;
        while (index < end)
        {
            Rune.DecodeFromUtf16(Text.AsSpan(index, end - index), out var rune, out var length);
            var (other, missing, _) = GlyphFor(face, rune.Value);
            if (font is not null && (other != font || missing is not null))
            {
                break;
            }

            font = other;
            index += length;
        }

        return (font!, index);
    }

    // The first token that ends behind a place.
    private int TokenAt(int index)
    {
        var (low, high) = (0, _tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].End > index ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int Next(int token, int index)
    {
        while (token < _tokens.Length && _tokens[token].End <= index)
        {
            token++;
        }

        return token;
    }

    private TextStyle StyleAt(int token, int index)
        => _styles[token < _tokens.Length && _tokens[token].Start <= index ? (int)_tokens[token].Part : (int)CodePart.Plain];

    // A character that no face has is a frame in plain style, whatever part of the program it is in.
    private (Font Font, Box? Mark, Pt Width) GlyphFor(FaceKey face, int codePoint)
    {
        if (_glyphs.TryGetValue((face, codePoint), out var known))
        {
            return known;
        }

        var font = _fonts.Get(face);
        var glyph = font.GlyphOf(codePoint);
        if (glyph == GlyphId.NotDefined && _fonts.Fallback(face, codePoint) is { } other)
        {
            (font, glyph) = (other, other.GlyphOf(codePoint));
        }

        var mark = glyph == GlyphId.NotDefined && !CharacterClass.IsIgnorable(codePoint)
            ? MissingGlyphMark.Set(codePoint, char.ConvertFromUtf32(codePoint), _styles[0], null, SourceSpan.Nowhere, _fonts)
            : null;
        return _glyphs[(face, codePoint)] = (font, mark, mark?.Width ?? Size * ((double)font.Advance(glyph).Value / font.UnitsPerEm));
    }
}
