using System.Text;

namespace Glossary.Typesetting;

/// <summary>Pages as text: the golden format, and what <c>--dump pages</c> shows.</summary>
public static class PageDump
{
    public static string Write(TypesetBook book)
    {
        var text = new StringBuilder();
        foreach (var page in book.Pages)
        {
            text.Append(Write(page));
        }

        return text.ToString();
    }

    /// <summary>One page: its folio, then everything on it with places from the page's top left corner.</summary>
    public static string Write(Page page) => $"page {page.Folio}\n{BoxDump.Write(page.Content)}";
}
