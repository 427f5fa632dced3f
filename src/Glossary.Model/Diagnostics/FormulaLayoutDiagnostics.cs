namespace Glossary.Model;

/// <summary>Messages about setting formulas: G0420 to G0439.</summary>
public static class FormulaLayoutDiagnostics
{
    /// <summary>No face has a character.</summary>
    public static Diagnostic MissingCharacter(SourceSpan span, string character)
        => Diagnostics.Warning("G0420", span, $"no face has the character “{character}” of this formula", "add a font that has it to the fonts folder") with { Target = character };

    /// <summary>A display is wider than the text.</summary>
    public static Diagnostic BrokenDisplay(SourceSpan span, int lines)
        => Diagnostics.Note("G0421", span, $"this display is wider than the text and was set on {lines} lines", "break it yourself with an aligned environment");

    /// <summary>A display is wider than the text and could not be broken.</summary>
    public static Diagnostic ShrunkDisplay(SourceSpan span, int percent)
        => Diagnostics.Warning("G0422", span, $"this display is wider than the text and was set at {percent} % of its size", "shorten it or break it into lines");

    /// <summary>A formula is nested too deeply.</summary>
    public static Diagnostic TooDeep(SourceSpan span)
        => Diagnostics.Warning("G0423", span, "this formula is nested too deeply, what lies deeper was left out", "name its parts and write it as several formulas");
}
