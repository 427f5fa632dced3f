using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Whether a file may say that it keeps to PDF/A and PDF/UA: what speaks against that is gathered while it is written.</summary>
internal sealed class Claims(PdfStandard standard, DiagnosticBag diagnostics)
{
    private readonly List<string> _againstArchiving = [];
    private readonly List<string> _againstAccess = [];
    private int _level;

    /// <summary>What the file is to keep to.</summary>
    public PdfStandard Standard => standard;

    /// <summary>True while nothing is known that PDF/A forbids.</summary>
    public bool IsArchivable => _againstArchiving.Count == 0;

    /// <summary>True while nothing is known that PDF/UA forbids.</summary>
    public bool IsAccessible => _againstAccess.Count == 0;

    /// <summary>An element of the structure tree; they are looked at in reading order.</summary>
    public void Look(StructureElement element)
    {
        Look(StructureTypes.AlternativeOf(element), element.Origin);
        switch (element.Role)
        {
            case StructureRole.Heading:
                var level = StructureTypes.LevelOf(element);
                if (level > _level + 1)
                {
                    diagnostics.Report(PdfDiagnostics.SkippedLevel(element.Origin, level, _level));
                    Add(_againstAccess, "a heading leaves out a level");
                }

                _level = level;
                break;
            case StructureRole.Table when TableHeadings.LonelyCell(element) is { } cell:
                diagnostics.Report(PdfDiagnostics.CellWithoutHeading(cell.Origin.IsNowhere ? element.Origin : cell.Origin));
                Add(_againstAccess, "a cell of a table has no heading");
                break;
            case StructureRole.Figure or StructureRole.Formula when StructureTypes.AlternativeOf(element).Length == 0 && element.ActualText is null:
                // Said at its place by those who read it.
                Add(_againstAccess, "a picture or formula has no alternative text");
                break;
        }
    }

    /// <summary>A run of glyphs on a page.</summary>
    public void Look(DrawGlyphs run) => Look(run.ActualText ?? run.Text, run.Origin);

    // ISO 19005-3, 6.2.11.7.3: the private areas of the first plane and of the last two.
    private void Look(string words, SourceSpan origin)
    {
        var text = words.AsSpan();
        if (text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAnyInRange('\uDB80', '\uDBFF'))
        {
            diagnostics.Report(PdfDiagnostics.PrivateCharacter(origin, text));
            Add(_againstArchiving, "a character is of private use");
            if (standard == PdfStandard.Modern)
            {
                // ISO 14289-2, 8.4.3.
                Add(_againstAccess, "a character is of private use");
            }
        }
    }

    /// <summary>A picture on a page.</summary>
    public void Look(DrawImage image)
    {
        if (EmbeddedImage.StaysCmyk(image.Picture))
        {
            diagnostics.Report(PdfDiagnostics.InksOfPrint(image.Origin));
            Add(_againstArchiving, "a picture is in CMYK");
        }
    }

    /// <summary>Draws the conclusion from the whole file, and says which claims it cannot make.</summary>
    public void Conclude(BookMetadata metadata, PageResources resources, bool isWithinLimits)
    {
        if (resources.LackGlyphs)
        {
            Add(_againstArchiving, "no face has a character");
            Add(_againstAccess, "no face has a character");
        }

        if (!isWithinLimits)
        {
            // ISO 19005-3, 6.1.13.
            Add(_againstArchiving, "a name or an address is longer than 32 767 bytes");
        }

        if (metadata.Title.Length == 0)
        {
            Add(_againstAccess, "the book has no title");
        }

        Report(standard == PdfStandard.Modern ? "PDF/A-4" : "PDF/A-3a", _againstArchiving);
        Report(standard == PdfStandard.Modern ? "PDF/UA-2" : "PDF/UA-1", _againstAccess);
    }

    /// <summary>The names of the standards that the file says it keeps to.</summary>
    public IEnumerable<string> Standards(bool hasFiles)
        => (standard, IsArchivable, IsAccessible) switch
        {
            (PdfStandard.Modern, var isArchivable, var isAccessible) =>
            [
                .. isArchivable ? (string[])[hasFiles ? "PDF/A-4f" : "PDF/A-4"] : [],
                .. isAccessible ? (string[])["PDF/UA-2", "WTPDF 1.0 accessibility", "WTPDF 1.0 reuse"] : [],
            ],
            (_, var isArchivable, var isAccessible) => (string[])[.. isArchivable ? (string[])["PDF/A-3a"] : [], .. isAccessible ? (string[])["PDF/UA-1"] : []],
        };

    private void Report(string standard, List<string> reasons)
    {
        if (reasons.Count > 0)
        {
            diagnostics.Report(PdfDiagnostics.NoClaim(standard, reasons));
        }
    }

    private static void Add(List<string> reasons, string reason)
    {
        if (!reasons.Contains(reason))
        {
            reasons.Add(reason);
        }
    }
}
