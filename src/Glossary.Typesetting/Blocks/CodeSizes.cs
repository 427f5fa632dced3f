using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The size of a book's blocks of code: the largest at which hardly a line is wrapped that could be whole.</summary>
internal static class CodeSizes
{
    // Sizes between which the eye cannot tell the difference are not tried.
    private const double Step = 0.02;

    public static BookDesign Fit(BookDesign design, Book book, FontSet fonts)
    {
        var font = fonts.Get(new(FaceRole.Mono, false, false));
        var room = design.Measure - (design.CodePadding * 2);
        var width = design.TextSize * ((double)font.Advance(font.GlyphOf('n')).Value / font.UnitsPerEm);
        var most = (int)(room / (width * design.MinCodeBlockScale));
        if (most <= 0)
        {
            return design;
        }

        // What would be wrapped at any size says nothing.
        var lengths = Lengths(book, most);
        var allowed = lengths.Sum(n => (long)n) * design.WrappedCodeShare;
        var scale = design.CodeBlockScale;
        while (scale > design.MinCodeBlockScale && lengths.Skip((int)(room / (width * scale)) + 1).Sum(n => (long)n) > allowed)
        {
            scale = Math.Max(scale - Step, design.MinCodeBlockScale);
        }

        return design with { CodeBlockScale = scale };
    }

    // How many lines there are of each length.
    private static int[] Lengths(Book book, int most)
    {
        var lengths = new int[most + 1];
        var blocks = book.Front.SelectMany(c => c.Body).Concat(book.Entries.SelectMany(e => e.Body)).Concat(book.Back.SelectMany(c => c.Body));
        foreach (var code in blocks.Descendants().OfType<CodeBlock>())
        {
            foreach (var line in CodeBlocks.Untabbed(code.Text).Split('\n'))
            {
                var length = line.AsSpan().TrimEnd().Length;
                if (length <= most && length > 0)
                {
                    lengths[length]++;
                }
            }
        }

        return lengths;
    }
}
