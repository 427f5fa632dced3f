using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>The items of a book and their order, before there is an archive.</summary>
/// <param name="Items">Navigation first, then what is read in order, then what it shows.</param>
/// <param name="Pages">Address and folio of the pages of the printed edition.</param>
internal sealed record EpubPackage(
    BookMetadata Metadata,
    string Title,
    string Language,
    Wording Words,
    IReadOnlyList<PackageItem> Items,
    IReadOnlyList<ContentsEntry> Contents,
    IReadOnlyList<Landmark> Landmarks,
    IReadOnlyList<(string Address, string Folio)> Pages,
    AccessibilityClaims Accessibility)
{
    public static EpubPackage Make(BookContext context, Asset? cover)
    {
        var metadata = context.Book.Metadata;
        var title = XmlText.OneLine(metadata.Title) is { Length: > 0 } given ? given : context.Words.Untitled;
        var language = context.Language;
        if (language != metadata.Language)
        {
            context.Diagnostics.Report(EpubDiagnostics.LanguageUnknown(metadata.Language));
        }

        var coverItem = CoverItem(cover, context.Diagnostics);
        var documents = BookDocuments.Write(context, title, coverItem?.Path);
        var pages = documents.Pages.ToList();
        var package = new EpubPackage(metadata, title, language, context.Words, [], documents.Contents, documents.Landmarks, pages, AccessibilityClaims.Of(context, pages.Count > 0));

        var items = new List<PackageItem>();
        for (var i = 0; i <= documents.Documents.Count; i++)
        {
            if (i == documents.ContentsPosition)
            {
                items.Add(Page("nav", NavigationDocument.Path, NavigationDocument.Write(package, documents.ContentsPages), "nav"));
            }

            if (i < documents.Documents.Count)
            {
                var document = documents.Documents[i];
                items.Add(Page(document.Name, document.Path, document.Write(context.Anchors, language), document.Properties));
            }
        }

        items.Add(TextItem("ncx", NcxDocument.Path, "application/x-dtbncx+xml", NcxDocument.Write(package)));
        if (SearchKeyMap.Write(context, language) is { } keys)
        {
            items.Add(TextItem("search-keys", SearchKeyMap.Path, "application/vnd.epub.search-key-map+xml", keys) with { Properties = "search-key-map glossary" });
        }

        var faces = new FaceShelf(context.Edition.Faces, items.Where(i => i.IsInSpine).Select(i => Encoding.UTF8.GetString(i.Bytes.Span)));
        items.Add(new PackageItem("style", "style.css", "text/css", Stylesheet.For(context, faces, items.Exists(i => i.IsInSpine && i.Bytes.Span.IndexOf(" dir=\"rtl\""u8) >= 0))));
        items.AddRange(faces.Items);
        if (coverItem is not null)
        {
            items.Add(coverItem);
        }

        items.AddRange(context.Pictures.Items);
        items.AddRange(context.Formulas.Items);
        return package with { Items = items };

        PackageItem Page(string id, string path, string text, string properties)
            => TextItem(id, path, "application/xhtml+xml", context.Edition.IsForKobo ? KoboPage.Mark(text) : text) with { Properties = properties, IsInSpine = true };
    }

    private static PackageItem TextItem(string id, string path, string mediaType, string text)
        => new(id, path, mediaType, Encoding.UTF8.GetBytes(text));

    private static PackageItem? CoverItem(Asset? cover, DiagnosticBag diagnostics)
    {
        if (cover is null)
        {
            return null;
        }

        var kind = PictureKind.Of(cover.Bytes.Span);
        if (kind != PictureKind.Png && kind != PictureKind.Jpeg)
        {
            diagnostics.Report(EpubDiagnostics.CoverNotForReaders(cover.Path));
            return null;
        }

        return new PackageItem("cover-image", $"pictures/cover.{kind.Extension}", kind.MediaType, cover.Bytes) { Properties = "cover-image", IsCompressed = true };
    }
}
