namespace Glossary.Epub;

/// <summary>What the book may say of its accessibility, found out from what it holds: nothing is claimed that is not so.</summary>
/// <param name="Certifier">Who stands for conformance to WCAG 2.2 AA; empty where that is not claimed.</param>
/// <remarks>EPUB Accessibility 1.1, section 2; the words are those of the Schema.org Accessibility Properties vocabulary.</remarks>
internal sealed record AccessibilityClaims(
    IReadOnlyList<string> Modes,
    IReadOnlyList<string> SufficientModes,
    IReadOnlyList<string> Features,
    string Hazard,
    string Summary,
    string Certifier)
{
    public static AccessibilityClaims Of(BookContext context, bool hasPages)
    {
        var pictures = context.Pictures;
        var hasPictures = pictures.Items.Count > 0;
        var features = new List<string>
        {
            "tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "ARIA", "unlocked",
        };
        AddIf(pictures.AllAreDescribed, "alternativeText");
        AddIf(context.HasMath, "MathML");
        AddIf(context.HasMath && context.AllFormulasAreSpoken, "describedMath");
        AddIf(hasPages, "pageBreakMarkers");
        AddIf(hasPages, "pageNavigation");

        // Who claims conformance has to be named (EPUB Accessibility 1.1, section 4.3), or there is no claim.
        var metadata = context.Book.Metadata;
        var certifier = metadata.Publisher.Length > 0 ? metadata.Publisher : metadata.Authors.Length > 0 ? Contributor.Read(metadata.Authors[0]).Name : "";
        var conforms = certifier.Length > 0 && pictures.AllAreDescribed && !pictures.HasMotion && !context.HasFixedColours && XmlText.IsLanguageTag(metadata.Language);
        return new AccessibilityClaims(
            hasPictures ? ["textual", "visual"] : ["textual"],
            !hasPictures ? ["textual"] : pictures.AllAreDescribed ? ["textual", "textual,visual"] : ["textual,visual"],
            features,
            pictures.HasMotion ? "unknown" : "none",
            Summarize(context, hasPictures, hasPages, conforms),
            conforms ? certifier : "");

        void AddIf(bool isSo, string feature)
        {
            if (isSo)
            {
                features.Add(feature);
            }
        }
    }

    private static string Summarize(BookContext context, bool hasPictures, bool hasPages, bool conforms)
    {
        var sentences = new List<string>
        {
            "The text can be read aloud and shown in any typeface, size and colour.",
            "Contents, landmarks and headings lead to every entry, and entries link to each other.",
        };
        if (context.HasMath)
        {
            sentences.Add(context.AllFormulasAreSpoken ? "Formulas are MathML with a description in words." : "Formulas are MathML.");
        }

        if (hasPictures)
        {
            sentences.Add(context.Pictures.AllAreDescribed ? "Pictures have a text alternative." : "Some pictures have no text alternative.");
        }

        if (hasPages)
        {
            sentences.Add("Page marks give the pages of the printed edition.");
        }

        if (conforms)
        {
            sentences.Add("The book follows the EPUB Accessibility 1.1 requirements at WCAG 2.2 level AA.");
        }

        return string.Join(' ', sentences);
    }
}
