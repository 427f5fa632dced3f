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
        var (pictures, formulas) = (context.Pictures, context.Formulas);
        var hasPictures = pictures.Items.Count > 0;
        var isSeen = hasPictures || formulas.HasDrawings;
        var allIsDescribed = pictures.AllAreDescribed && (!formulas.HasDrawings || formulas.AllAreSpoken);
        var features = new List<string> { "tableOfContents", "readingOrder", "structuralNavigation" };

        // Pictures of formulas keep their face and colour (WCAG 2.2, 1.4.5), whatever the reader chooses.
        AddIf(!formulas.HasPictures, "displayTransformability");
        features.AddRange(["ARIA", "unlocked"]);
        AddIf(allIsDescribed, "alternativeText");
        AddIf(formulas.HasMathMl, "MathML");
        AddIf(formulas.HasAny && formulas.AllAreSpoken, "describedMath");
        AddIf(hasPages, "pageBreakMarkers");
        AddIf(hasPages, "pageNavigation");

        // Who claims conformance has to be named (EPUB Accessibility 1.1, section 4.3), or there is no claim.
        var metadata = context.Book.Metadata;
        var certifier = metadata.Publisher.Length > 0 ? metadata.Publisher : metadata.Authors.Length > 0 ? Contributor.Read(metadata.Authors[0]).Name : "";
        var conforms = certifier.Length > 0 && allIsDescribed && !formulas.HasPictures && !pictures.HasMotion && !formulas.HasFixedColours && XmlText.IsLanguageTag(metadata.Language);
        return new AccessibilityClaims(
            formulas.HasDrawings ? ["textual", "visual", "mathOnVisual"] : isSeen ? ["textual", "visual"] : ["textual"],
            !isSeen ? ["textual"] : allIsDescribed ? ["textual", "textual,visual"] : ["textual,visual"],
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
        if (context.Formulas.HasAny)
        {
            var form = context.Formulas switch
            {
                { HasPictures: true } => "Formulas are text where they are simple, and else pictures",
                { HasDrawings: true } => "Formulas are drawings",
                { HasMathMl: true } => "Formulas are MathML",
                _ => "Formulas are text",
            };
            sentences.Add(form + (context.Formulas.AllAreSpoken ? " with a description in words." : "."));
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
