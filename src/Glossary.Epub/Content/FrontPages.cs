using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>The pages that a publisher adds around the text: cover, title page, imprint, colophon.</summary>
internal sealed class FrontPages(BookContext context, string title)
{
    private readonly BookMetadata _metadata = context.Book.Metadata;
    private readonly Wording _words = context.Words;

    public Fragment Cover(string address)
        => Page([], output => output.Append("<div epub:type=\"cover\">\n<img role=\"doc-cover\" src=\"").Append(address).Append("\" alt=\"")
            .AppendText(_words.Cover).Append(": ").AppendText(title).Append("\"/>\n</div>\n"));

    public Fragment TitlePage()
        => Page(context.PageMarks.Part(BookAnchors.Title), output =>
        {
            output.Append("<section epub:type=\"titlepage\">\n<h1>").AppendApart(title, context.Language).Append("</h1>\n");
            Line(output, "subtitle\" role=\"doc-subtitle", _metadata.Subtitle);
            Line(output, "author", string.Join(", ", _metadata.Authors.Select(a => Contributor.Read(a).Name)));
            Line(output, "publisher", _metadata.Publisher);
            Line(output, "edition", _metadata.Edition);
            Line(output, "edition", Date());
            output.Append("</section>\n");
        });

    public Fragment Imprint()
        => Page(context.PageMarks.Part(BookAnchors.Imprint), output =>
        {
            output.Append("<section epub:type=\"imprint\">\n<h1>").AppendText(_words.Imprint).Append("</h1>\n<p><cite>").AppendApart(title, context.Language).Append("</cite></p>\n");
            Line(output, "", _metadata.SeriesStatement);
            output.Append("<dl class=\"facts\">\n");
            Fact(output, _words.EditionName, _metadata.Edition.Length > 0 ? $"{_metadata.Edition}, {Date()}" : Date(), "");
            Fact(output, _words.Licence, _metadata.Licence, _metadata.LicenceAddress);
            Fact(output, _words.Source, _metadata.RepositoryAddress, _metadata.RepositoryAddress);
            Fact(output, _words.Revision, _metadata.Commit, "");
            Fact(output, _words.Identifier, _metadata.Identifier, "");
            output.Append("</dl>\n</section>\n");
        });

    public Fragment Colophon(bool hasPages)
        => Page(context.PageMarks.Rest(), output =>
        {
            output.Append("<section epub:type=\"colophon\" role=\"doc-colophon\">\n<h1>").AppendText(_words.Colophon).Append("</h1>\n");
            Line(output, "", string.Format(CultureInfo.InvariantCulture, _words.MadeFromMarkdown, "Glossary.Publish"));
            var faces = string.Join(", ", context.Edition.Faces.Select(f => f.Name).Distinct(StringComparer.Ordinal));
            Line(output, "", faces.Length > 0 ? string.Format(CultureInfo.InvariantCulture, _words.SetInItsFaces, faces) : _words.SetInYourFaces);
            Line(output, "", context.Formulas is { HasMathMl: true, AllAreSpoken: true } ? _words.FormulasAreMathMl : "");
            Line(output, "", hasPages ? _words.PagesOfPrint : "");
            output.Append("</section>\n");
        });

    private string Date() => _metadata.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Fragment Page(IReadOnlyList<PageTarget> pages, Action<StringBuilder> write)
    {
        var output = new StringBuilder();
        foreach (var page in pages)
        {
            page.Write(output, "div");
        }

        write(output);
        return new Fragment(output.ToString(), [], [], pages, InnerMarkup.None);
    }

    private void Line(StringBuilder output, string className, string text)
    {
        if (text.Length > 0)
        {
            output.Append(className.Length > 0 ? $"<p class=\"{className}\">" : "<p>").AppendApart(text, context.Language).Append("</p>\n");
        }
    }

    private void Fact(StringBuilder output, string name, string text, string written)
    {
        if (text.Length == 0 && written.Length == 0)
        {
            return;
        }

        output.Append("<dt>").AppendText(name).Append("</dt>\n<dd>");
        var address = WebAddress.Clean(written);
        if (address is not null)
        {
            output.Append("<a href=\"").AppendText(address).Append("\">");
        }

        output.AppendApart(text.Length > 0 ? text : written, context.Language).Append(address is null ? "</dd>\n" : "</a></dd>\n");
    }
}
