using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Whether a file may say that it keeps to PDF/A and PDF/UA: what speaks against that is gathered while it is written.</summary>
internal sealed class Claims(DiagnosticBag diagnostics)
{
    private readonly List<string> _againstArchiving = [];
    private readonly List<string> _againstAccess = [];
    private int _level;

    /// <summary>True while nothing is known that PDF/A forbids.</summary>
    public bool IsArchivable => _againstArchiving.Count == 0;

    /// <summary>True while nothing is known that PDF/UA forbids.</summary>
    public bool IsAccessible => _againstAccess.Count == 0;

    /// <summary>An element of the structure tree; they are looked at in reading order.</summary>
    public void Look(StructureElement element)
    {
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
            case StructureRole.Figure or StructureRole.Formula when StructureTypes.AlternativeOf(element).Length == 0 && element.ActualText is null:
                // Said at its place by those who read it.
                Add(_againstAccess, "a picture or formula has no alternative text");
                break;
        }
    }

    /// <summary>A run of glyphs on a page.</summary>
    public void Look(DrawGlyphs run)
    {
        // ISO 19005-3, 6.2.11.7.3: the private areas of the first plane and of the last two.
        var text = run.Text.AsSpan();
        if (run.ActualText is null && (text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAnyInRange('\uDB80', '\uDBFF')))
        {
            diagnostics.Report(PdfDiagnostics.PrivateCharacter(run.Origin, text));
            Add(_againstArchiving, "a character is of private use");
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

        Report("PDF/A-3a", _againstArchiving);
        Report("PDF/UA-1", _againstAccess);
    }

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
