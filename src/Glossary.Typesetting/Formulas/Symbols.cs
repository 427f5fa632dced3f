using System.Text;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets single characters and numbers in the alphabets of mathematics.</summary>
internal static class Symbols
{
    private const int Ratio = 0x2236;

    public static MathBox Set(MathSymbol symbol, MathStyle style)
    {
        // A colon in mathematics is as high as the axis, as a ratio's (unicode-math does likewise).
        if (symbol.Text == ":" && style.Face.Character(Ratio, style.Level) is { } ratio)
        {
            return new GlyphBox(ratio, style.Size, style.Ink, symbol.Text);
        }

        return SetText(Mapped(symbol), symbol.Text, style);
    }

    /// <summary>The character of a symbol in its alphabet.</summary>
    public static string Mapped(MathSymbol symbol) => symbol.IsFixed ? symbol.Text : MathAlphabets.Map(symbol.Text, symbol.Alphabet);

    public static MathBox Set(MathNumber number, MathStyle style)
    {
        if (number.Text.Length == 1)
        {
            return SetText(MathAlphabets.Map(number.Text, number.Alphabet), number.Text, style);
        }

        var builder = new BoxBuilder();
        foreach (var rune in number.Text.EnumerateRunes())
        {
            var digit = rune.ToString();
            builder.Append(SetText(MathAlphabets.Map(digit, number.Alphabet), digit, style));
        }

        return builder.Build();
    }

    /// <summary>A character as a glyph of the math face or, where that lacks it, of another.</summary>
    public static MathBox SetText(string text, string plain, MathStyle style)
    {
        if (text.Length == 0)
        {
            return MathBox.Empty;
        }

        if (Rune.DecodeFromUtf16(text, out var rune, out var consumed) == System.Buffers.OperationStatus.Done && consumed == text.Length)
        {
            return SetRune(rune, text, plain, style);
        }

        return Texts.Shape(text, style.Face.Font, style.Size, style.Ink, style);
    }

    /// <summary>The glyph of a character; null where the math face lacks it.</summary>
    public static GlyphBox? Find(string text, MathStyle style)
    {
        var isRune = Rune.DecodeFromUtf16(text, out var rune, out var consumed) == System.Buffers.OperationStatus.Done && consumed == text.Length;
        return isRune && style.Face.Character(rune.Value, style.Level) is { } glyph ? new GlyphBox(glyph, style.Size, style.Ink, text) : null;
    }

    /// <summary>What stands for a character that no face has, as in the text around.</summary>
    public static MathBox Missing(Rune rune, MathStyle style)
    {
        var around = style.Scope.Text with { Size = style.Size, Ink = style.Ink, Raise = Pt.Zero };
        return Boxed(MissingGlyphMark.Set(rune.Value, rune.ToString(), around, null, SourceSpan.Nowhere, style.Scope.Setting.Fonts));
    }

    private static MathBox Boxed(Box box)
    {
        var builder = new BoxBuilder();
        foreach (var item in box.Items)
        {
            _ = item switch
            {
                DrawBox inner => builder.Draw(item.X, item.Y, Boxed(inner.Box)),
                DrawRule rule => builder.Draw(item.X, item.Y + rule.Height, new RuleBox(rule.Width, rule.Height, Pt.Zero, rule.Ink)),
                DrawGlyphs glyphs => builder.Draw(item.X, item.Y, new TextBox(glyphs, Pt.Zero, Pt.Zero, Pt.Zero)),
                _ => builder,
            };
        }

        return builder.Build(box.Width, box.Height, box.Depth);
    }

    private static MathBox SetRune(Rune rune, string text, string plain, MathStyle style)
    {
        if (style.Face.Character(rune.Value, style.Level) is { } glyph)
        {
            return new GlyphBox(glyph, style.Size, style.Ink, text);
        }

        // Not every face has every alphabet: the plain letter of the math face, then any other face that has the character.
        var mathematics = new FaceKey(FaceRole.Math, false, false);
        if (style.Scope.Setting.Fonts.Fallback(mathematics, rune.Value) is { } fallback)
        {
            return Stranger(fallback, rune.Value, text, style);
        }

        if (text != plain && Rune.DecodeFromUtf16(plain, out var letter, out _) == System.Buffers.OperationStatus.Done)
        {
            if (style.Face.Character(letter.Value, style.Level) is { } plainGlyph)
            {
                return new GlyphBox(plainGlyph, style.Size, style.Ink, text);
            }

            if (style.Scope.Setting.Fonts.Fallback(mathematics, letter.Value) is { } other)
            {
                return Stranger(other, letter.Value, text, style);
            }
        }

        style.Scope.Setting.Diagnostics.Report(FormulaLayoutDiagnostics.MissingCharacter(style.Scope.Place, text));
        return Missing(rune, style);
    }

    private static GlyphBox Stranger(Font font, int codePoint, string text, MathStyle style)
        => new(MathFace.Of(font).Glyph(font.GlyphOf(codePoint)), style.Size, style.Ink, text);
}
