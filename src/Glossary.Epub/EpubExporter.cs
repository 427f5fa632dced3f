using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>A book in, an EPUB 3.3 out.</summary>
public static class EpubExporter
{
    /// <summary>The bytes of the book.</summary>
    /// <param name="pictures">The bytes of every picture that could be read, by asset path; JPEG, PNG, GIF, WebP or SVG.</param>
    /// <param name="cover">The cover as PNG or JPEG; null to write the book without one.</param>
    /// <param name="pages">The pages of the printed edition, for the page list; null for none.</param>
    /// <param name="edition">Whom the book is made for; null for all who read EPUB 3.</param>
    public static byte[] Export(
        Book book, ImmutableDictionary<string, Asset> pictures, Asset? cover, PrintPages? pages, DiagnosticBag diagnostics, EpubEdition? edition = null)
        => OcfArchive.Pack(Prepare(book, pictures, cover, pages, diagnostics, edition));

    /// <summary>The package before it is packed.</summary>
    internal static EpubPackage Prepare(
        Book book, ImmutableDictionary<string, Asset> pictures, Asset? cover, PrintPages? pages, DiagnosticBag diagnostics, EpubEdition? edition = null)
    {
        edition ??= new();
        return EpubPackage.Make(new BookContext(book, new PictureShelf(pictures, diagnostics), new FormulaShelf(edition), edition, pages, diagnostics), cover);
    }
}
