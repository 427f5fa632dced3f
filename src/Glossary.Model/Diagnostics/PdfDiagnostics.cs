using System.Text;

namespace Glossary.Model;

/// <summary>Messages about writing the PDF: G05.</summary>
public static class PdfDiagnostics
{
    /// <summary>A link's target is on no page.</summary>
    public static Diagnostic LinkToNowhere(SourceSpan span, string anchor) => Diagnostics.Warning(
        "G0501", span, $"the target “{anchor}” of a link is on no page, so the link is set as plain text",
        "is the entry it leads to left out of the book?") with
    {
        Target = anchor,
    };

    /// <summary>A picture of which only the head could be read.</summary>
    public static Diagnostic BrokenPicture(SourceSpan span, string reason) => Diagnostics.Warning(
        "G0502", span, $"the picture is broken: {reason}", "save it again, as PNG or JPEG");

    /// <summary>A heading more than one level below the one before it.</summary>
    public static Diagnostic SkippedLevel(SourceSpan span, int level, int before) => Diagnostics.Warning(
        "G0503", span, $"the heading is of level {level} in the book, but the one before it of level {before}, so that those who listen miss one",
        "take a # away, or put a heading between the two");

    /// <summary>A character that means something in one face only.</summary>
    public static Diagnostic PrivateCharacter(SourceSpan span, ReadOnlySpan<char> text)
    {
        var character = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.PrivateUse)
            {
                character = rune.Value;
                break;
            }
        }

        return Diagnostics.Warning(
            "G0504", span, $"the character U+{character:X4} is of private use: whoever copies it or listens gets nothing", "write a character that Unicode knows, or use a picture") with
        {
            Target = $"U+{character:X4}",
        };
    }

    /// <summary>A picture in the colours of printing inks that cannot be put into those of the screen.</summary>
    public static Diagnostic InksOfPrint(SourceSpan span) => Diagnostics.Warning(
        "G0505", span, "the picture's colours are those of printing inks (CMYK), and it does not say which", "save it in RGB");

    /// <summary>A cell of which nobody who listens hears what it is about.</summary>
    public static Diagnostic CellWithoutHeading(SourceSpan span) => Diagnostics.Warning(
        "G0507", span, "the table has headings, but none for this cell, in its row or its column", "give the column a heading, or the row (<th>)");

    /// <summary>A standard that the file does not keep to.</summary>
    public static Diagnostic NoClaim(string standard, IEnumerable<string> reasons) => Diagnostics.Note(
        "G0506", SourceSpan.Nowhere, $"the PDF does not say that it keeps to {standard}: {string.Join(", ", reasons)}", "mend what is reported at its place") with
    {
        Target = standard,
    };
}
