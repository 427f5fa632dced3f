namespace Glossary.Model;

/// <summary>Messages of page building: G0440 to G0459.</summary>
public static class PageDiagnostics
{
    /// <summary>Page numbers and what they are printed in keep changing each other.</summary>
    public static Diagnostic PagesDoNotSettle(int rounds)
        => Diagnostics.Warning("G0440", SourceSpan.Nowhere, $"the page numbers still change after setting the book {rounds} times",
            "a cross-reference may show a page next to the right one; change a word near a page’s end");

    /// <summary>Something that cannot be parted was too large and has been made smaller.</summary>
    public static Diagnostic Reduced(SourceSpan span, string what, double factor)
        => Diagnostics.Warning("G0441", span, $"{what} is too large for the page and is set at {factor * 100:0} %",
            "divide it, or choose larger paper");

    /// <summary>Something was taller than a page and hangs out at its foot.</summary>
    public static Diagnostic Overfull(SourceSpan span)
        => Diagnostics.Warning("G0442", span, "the text on this page is longer than the page", "divide the block that cannot be parted");

    /// <summary>A meaning is too long for its card.</summary>
    public static Diagnostic CutOnCard(SourceSpan span, string term)
        => Diagnostics.Warning("G0444", span, $"the meaning of “{term}” is too long for its card and is cut", "give --cards 2x3, or fewer to a sheet") with { Target = term };

    /// <summary>A picture cannot be shown.</summary>
    public static Diagnostic PictureStandsAside(SourceSpan span, string address)
    {
        var note = Diagnostics.Note("G0443", span, $"a frame stands for the picture “{address}”", "put the picture into the project and name it by its path");
        return note with { Target = address };
    }
}
