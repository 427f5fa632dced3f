using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>The attributes of structure elements (ISO 32000-1, 14.8.5): what a table's cells head, how a list is numbered, where a figure is.</summary>
internal static class StructureAttributes
{
    private static readonly string[] Numberings = ["Circle", "Decimal", "Disc", "LowerAlpha", "LowerRoman", "Square", "UpperAlpha", "UpperRoman"];

    public static void Write(PdfSyntax syntax, StructureElement element, StructureType type, StructureElement? parent, TaggedPlaces places)
    {
        switch (element.Role)
        {
            case StructureRole.TableHeaderCell:
                Begin(syntax, "Table"u8).Key("Scope"u8).Name(new PdfName(ScopeOf(element)));
                WriteSpans(syntax, element);
                syntax.EndDictionary();
                break;
            case StructureRole.TableCell when element.ColumnSpan > 1 || element.RowSpan > 1:
                WriteSpans(Begin(syntax, "Table"u8), element);
                syntax.EndDictionary();
                break;
            case StructureRole.List:
                if (NumberingOf(element, places.Types.IsModern) is { } numbering)
                {
                    Begin(syntax, "List"u8).Key("ListNumbering"u8).Name(new PdfName(numbering)).EndDictionary();
                }

                break;
            case StructureRole.Note when type.Name == "FENote":
                Begin(syntax, "FENote"u8).Key("NoteType"u8).Name("Footnote"u8).EndDictionary();
                break;
            case StructureRole.Figure or StructureRole.Formula:
                WriteLayout(syntax, parent is null || !StructureTypes.IsInline(parent.Role), element.Role == StructureRole.Figure ? places.BoundsOf(element) : null);
                break;
        }
    }

    /// <summary>What a heading of a table heads: Row, Column or Both.</summary>
    public static string ScopeOf(StructureElement heading) => heading.Scope is "Row" or "Both" ? heading.Scope : "Column";

    // PDF 2.0 has words for lists whose labels are terms, and wants one for every list that has labels (ISO 14289-2, 8.2.5.25).
    private static string? NumberingOf(StructureElement list, bool isModern)
        => Array.Find(Numberings, n => string.Equals(n, list.ListNumbering, StringComparison.OrdinalIgnoreCase))
            ?? (!isModern ? null : list.ListNumbering == "Description" ? "Description" : "Unordered");

    private static void WriteLayout(PdfSyntax syntax, bool isBlock, PlacedBounds? bounds)
    {
        if (isBlock || bounds is not null)
        {
            Begin(syntax, "Layout"u8);
            if (isBlock)
            {
                syntax.Key("Placement"u8).Name("Block"u8);
            }

            if (bounds is { } box)
            {
                syntax.Key("BBox"u8).BeginArray().Real(box.Left, 2).Real(box.Bottom, 2).Real(box.Right, 2).Real(box.Top, 2).EndArray();
            }

            syntax.EndDictionary();
        }
    }

    private static void WriteSpans(PdfSyntax syntax, StructureElement element)
    {
        if (element.ColumnSpan > 1)
        {
            syntax.Key("ColSpan"u8).Integer(element.ColumnSpan);
        }

        if (element.RowSpan > 1)
        {
            syntax.Key("RowSpan"u8).Integer(element.RowSpan);
        }
    }

    private static PdfSyntax Begin(PdfSyntax syntax, ReadOnlySpan<byte> owner)
        => syntax.Key("A"u8).BeginDictionary().Key("O"u8).Name(owner);
}
