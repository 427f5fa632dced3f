using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>The names of roles in a file: standard structure types (ISO 32000-1, 14.8.4), or types of PDF 2.0 that the role map explains.</summary>
internal static class StructureTypes
{
    /// <summary>Types the standard does not know, and the nearest it knows. A book's title is not its first heading.</summary>
    public static IReadOnlyList<(StructureRole Role, string Standard)> Mapped { get; } =
    [
        (StructureRole.Aside, "Div"),
        (StructureRole.Emphasis, "Span"),
        (StructureRole.Strong, "Span"),
        (StructureRole.Subscript, "Span"),
        (StructureRole.Title, "P"),
    ];

    public static ReadOnlySpan<byte> NameOf(StructureElement element) => element.Role switch
    {
        StructureRole.Document => "Document"u8,
        StructureRole.Part => "Part"u8,
        StructureRole.Section => "Sect"u8,
        StructureRole.Title => "Title"u8,
        StructureRole.Heading => HeadingName(LevelOf(element)),
        StructureRole.Paragraph => "P"u8,
        StructureRole.List => "L"u8,
        StructureRole.ListItem => "LI"u8,
        StructureRole.ListLabel => "Lbl"u8,
        StructureRole.ListBody => "LBody"u8,
        StructureRole.Table => "Table"u8,
        StructureRole.TableHead => "THead"u8,
        StructureRole.TableBody => "TBody"u8,
        StructureRole.TableRow => "TR"u8,
        StructureRole.TableHeaderCell => "TH"u8,
        StructureRole.TableCell => "TD"u8,
        StructureRole.Figure => "Figure"u8,
        StructureRole.Caption => "Caption"u8,
        StructureRole.Code => "Code"u8,
        StructureRole.BlockQuote => "BlockQuote"u8,
        StructureRole.Note => "Note"u8,
        StructureRole.NoteLabel => "Lbl"u8,
        StructureRole.TableOfContents => "TOC"u8,
        StructureRole.TableOfContentsItem => "TOCI"u8,
        StructureRole.Index => "Index"u8,
        StructureRole.Link => "Link"u8,
        StructureRole.Formula => "Formula"u8,
        StructureRole.Emphasis => "Em"u8,
        StructureRole.Strong => "Strong"u8,
        StructureRole.Span => "Span"u8,
        StructureRole.Aside => "Aside"u8,
        StructureRole.Division => "Div"u8,
        StructureRole.Subscript => "Sub"u8,
        _ => throw new System.Diagnostics.UnreachableException($"no structure type for {element.Role}"),
    };

    /// <summary>The level of a heading as the file has it.</summary>
    public static int LevelOf(StructureElement heading) => Math.Clamp(heading.Level, 1, 6);

    /// <summary>The words for those who do not see an element; a formula without any is read as it was written.</summary>
    public static string AlternativeOf(StructureElement element)
        => string.IsNullOrWhiteSpace(element.Alternative) ? element.Formula?.Tex ?? "" : element.Alternative;

    /// <summary>True for elements that stand in a line of text, so that what is in them stands in it too.</summary>
    public static bool IsInline(StructureRole role) => role is StructureRole.Paragraph or StructureRole.Heading or StructureRole.Title
        or StructureRole.Link or StructureRole.Emphasis or StructureRole.Strong or StructureRole.Span or StructureRole.Subscript
        or StructureRole.ListLabel or StructureRole.NoteLabel or StructureRole.Caption;

    private static ReadOnlySpan<byte> HeadingName(int level) => level switch
    {
        1 => "H1"u8,
        2 => "H2"u8,
        3 => "H3"u8,
        4 => "H4"u8,
        5 => "H5"u8,
        _ => "H6"u8,
    };
}
