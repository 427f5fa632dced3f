using System.Text;

namespace Glossary.Epub;

/// <summary>The contents page, with the landmarks and the pages of print that readers take from it (EPUB 3.3, section 7).</summary>
internal static class NavigationDocument
{
    public const string Path = "contents.xhtml";
    public const string ContentsId = "nav.contents";

    /// <param name="pages">The printed pages that the contents fill.</param>
    public static string Write(EpubPackage package, IReadOnlyList<PageTarget> pages)
    {
        var words = package.Words;
        var output = new StringBuilder();
        ContentDocument.OpenPage(output, $"{words.Contents} – {package.Title}", package.Language, "frontmatter", "contents");
        foreach (var page in pages)
        {
            page.Write(output, "div");
        }

        output.Append("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"").Append(ContentsId).Append("\">\n<h1>").AppendText(words.Contents).Append("</h1>\n");
        WriteList(output, package.Contents, package.Language);
        output.Append("</nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\" aria-label=\"").AppendText(words.Landmarks).Append("\">\n<ol>\n");
        foreach (var landmark in package.Landmarks)
        {
            output.Append("<li><a epub:type=\"").Append(landmark.Type).Append("\" href=\"").Append(landmark.Address).Append("\">").AppendText(landmark.Label).Append("</a></li>\n");
        }

        output.Append("</ol>\n</nav>\n");
        if (package.Pages.Count > 0)
        {
            output.Append("<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"hidden\" aria-label=\"").AppendText(words.PrintedPages).Append("\">\n<ol>\n");
            foreach (var (address, folio) in package.Pages)
            {
                output.Append("<li><a href=\"").Append(address).Append("\">").AppendText(folio).Append("</a></li>\n");
            }

            output.Append("</ol>\n</nav>\n");
        }

        return ContentDocument.ClosePage(output);
    }

    private static void WriteList(StringBuilder output, IReadOnlyList<ContentsEntry> entries, string language)
    {
        output.Append("<ol>\n");
        foreach (var entry in entries)
        {
            output.Append("<li><a href=\"").Append(entry.Address).Append("\">").AppendApart(entry.Label, language).Append("</a>");
            if (entry.Children.Count > 0)
            {
                output.Append('\n');
                WriteList(output, entry.Children, language);
            }

            output.Append("</li>\n");
        }

        output.Append("</ol>\n");
    }
}
