using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets accents over and under a nucleus, the wide ones as wide as it is.</summary>
/// <remarks>TeXbook, appendix G, rule 12, with the MATH table's points of attachment.</remarks>
internal static class Accents
{
    public static MathBox Set(Accent accent, MathStyle style)
    {
        var nucleus = SetNucleus(accent, style.Cramped);
        return Put(accent.Mark, nucleus, nucleus, accent.IsStretchy, accent.IsBelow, Attachment(accent, nucleus), style);
    }

    /// <summary>True for an accent over one character: its scripts belong to the character, and the accent stands as high as without them.</summary>
    public static bool TakesScripts(Accent accent) => MathClasses.Unwrap(accent.Nucleus) is MathSymbol;

    public static MathBox SetWithScripts(Accent accent, Scripts scripts, MathStyle style)
    {
        var plain = SetNucleus(accent, style.Cramped);
        var scripted = ScriptSetter.Beside(plain, plain as GlyphBox, scripts, style);
        return Put(accent.Mark, plain, scripted, accent.IsStretchy, accent.IsBelow, Attachment(accent, plain), style);
    }

    /// <summary>What LuaTeX adds after an accented character that anything follows: the character's italic correction.</summary>
    public static Pt TrailingSpace(MathNode node, MathStyle style)
        => node is Accent accent && TakesScripts(accent) && SetNucleus(accent, style.Cramped) is GlyphBox glyph ? glyph.ItalicCorrection : Pt.Zero;

    /// <summary>Puts a mark over or under a box.</summary>
    /// <param name="plain">The nucleus without scripts: the mark's width and height go by it.</param>
    /// <param name="nucleus">What the mark is put over.</param>
    /// <param name="attachment">Where the mark's own point of attachment comes to stand.</param>
    public static MathBox Put(string mark, MathBox plain, MathBox nucleus, bool isStretchy, bool isBelow, Pt attachment, MathStyle style)
    {
        if (FindMark(mark, style) is not { } glyph)
        {
            return PutDrawn(mark, plain, nucleus, isBelow, style);
        }

        var sign = isStretchy ? StretchyGlyphs.Over(glyph, plain.Width) : glyph;
        var x = attachment - (sign is GlyphBox single ? single.AccentAttachment : sign.Width / 2);
        if (isBelow)
        {
            // Marks made to stand below keep their own distance; others are put at one.
            var gap = sign.Height > Pt.Zero ? style.Of(style.Constants.UnderbarVerticalGap) : Pt.Zero;
            return Compose(plain, nucleus, sign, x, nucleus.Depth + gap + sign.Height, attachment);
        }

        // The mark is drawn for letters of a certain height; over taller ones it is raised by the difference.
        var letterHeight = style.Of(style.Constants.AccentBaseHeight);
        var rise = plain.Height - Pt.Min(plain.Height, letterHeight);
        var bottom = glyph.Glyph.Face.InkBottom(glyph.Glyph) * glyph.Unit;
        if (bottom < letterHeight * 0.75)
        {
            // A sign of the line, such as an arrow, would strike the letter through.
            rise = plain.Height + style.Of(style.Constants.OverbarVerticalGap) - bottom;
        }

        return Compose(plain, nucleus, sign, x, -rise, attachment);
    }

    private static CompoundBox Compose(MathBox plain, MathBox nucleus, MathBox sign, Pt x, Pt y, Pt attachment) => new(
        nucleus.Width,
        Pt.Max(nucleus.Height, sign.Height - y),
        Pt.Max(nucleus.Depth, sign.Depth + y),
        // In reading order the mark follows its letter, before the letter's scripts.
        plain is GlyphBox && nucleus is CompoundBox { Parts: [var letter, .. var scripts] }
            ? [letter, new(x, y, sign), .. scripts]
            : [new(Pt.Zero, Pt.Zero, nucleus), new(x, y, sign)])
    {
        AccentAttachment = attachment,
    };

    private static MathBox PutDrawn(string mark, MathBox plain, MathBox nucleus, bool isBelow, MathStyle style)
    {
        if (DrawnMarks.Draw(mark, isBelow, plain.Width, style) is not { } drawn)
        {
            style.Scope.Setting.Diagnostics.Report(FormulaLayoutDiagnostics.MissingCharacter(style.Scope.Place, mark));
            return nucleus;
        }

        var y = isBelow
            ? nucleus.Depth + style.Of(style.Constants.UnderbarVerticalGap)
            : -(plain.Height + style.Of(style.Constants.OverbarVerticalGap));
        return Compose(plain, nucleus, drawn, Pt.Zero, y, nucleus.Width / 2);
    }

    // Accents over an accent stand in one line over the innermost letter.
    private static Pt Attachment(Accent accent, MathBox nucleus) => (MathClasses.Unwrap(accent.Nucleus), nucleus) switch
    {
        (MathSymbol, GlyphBox glyph) => glyph.AccentAttachment,
        (Accent, CompoundBox { AccentAttachment: { } attachment }) => attachment,
        _ => nucleus.Width / 2,
    };

    // A letter with a dot loses it under an accent (OpenType feature dtls, or the dotless letter itself where the face has no such feature).
    private static MathBox SetNucleus(Accent accent, MathStyle style)
    {
        var box = MathNodes.Set(MathClasses.Unwrap(accent.Nucleus), style);
        if (accent.IsBelow || box is not GlyphBox glyph)
        {
            return box;
        }

        var dotless = glyph.Glyph.Face.Dotless(glyph.Glyph);
        if (dotless == glyph.Glyph && DotlessForm(glyph.Text) is { } form)
        {
            dotless = Symbols.Find(form, style)?.Glyph ?? dotless;
        }

        return dotless == glyph.Glyph ? glyph : new GlyphBox(dotless, glyph.Size, glyph.Ink, glyph.Text).For(glyph.Node);
    }

    private static string? DotlessForm(string letter) => letter switch
    {
        "i" => "ı",
        "j" => "ȷ",
        "𝑖" => "𝚤",
        "𝑗" => "𝚥",
        _ => null,
    };

    // Not every face has the combining marks; most have the spacing ones.
    private static GlyphBox? FindMark(string mark, MathStyle style)
        => Symbols.Find(mark, style) ?? (SpacingForm(mark) is { } spacing ? Symbols.Find(spacing, style) : null);

    private static string? SpacingForm(string mark) => mark switch
    {
        "\u0300" => "`",
        "\u0301" => "´",
        "\u0302" => "ˆ",
        "\u0303" => "˜",
        "\u0304" or "\u0305" => "¯",
        "\u0306" => "˘",
        "\u0307" => "˙",
        "\u0308" => "¨",
        "\u030A" => "˚",
        "\u030C" => "ˇ",
        "\u20D7" => "→",
        "\u20D6" => "←",
        "\u20E1" => "↔",
        "\u20EE" => "←",
        "\u20EF" => "→",
        "\u034D" => "↔",
        "\u0330" => "˷",
        "\u20DB" => "…",
        _ => null,
    };
}
