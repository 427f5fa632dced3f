using System.Text;

namespace Glossary.Model;

/// <summary>The messages about characters that cannot be set.</summary>
public static class GlyphDiagnostics
{
    /// <summary>No face has a character; said once in a file, for its first place.</summary>
    public static Diagnostic MissingCharacter(SourceSpan span, int codePoint)
        => Diagnostics.Warning(
            "G0301",
            span,
            $"no face has the character {Name(codePoint)}, so a frame with its number stands for it",
            "put a font that has it into fonts/, or write it in another way") with
        {
            Target = $"U+{codePoint:X4}",
            IsOncePerFile = true,
        };

    private static string Name(int codePoint)
    {
        var isVisible = Rune.IsValid(codePoint)
            && Rune.GetUnicodeCategory(new(codePoint)) is not (System.Globalization.UnicodeCategory.Control
                or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.OtherNotAssigned
                or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.NonSpacingMark);
        return isVisible ? $"“{new Rune(codePoint)}” (U+{codePoint:X4})" : $"U+{codePoint:X4}";
    }
}
