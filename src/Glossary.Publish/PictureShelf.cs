using System.Collections.Immutable;
using System.Text;
using Glossary.Model;
using Glossary.Pictures;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>The pictures a book shows: their bytes for the EPUB, and what could be read of them for the pages.</summary>
internal sealed record PictureShelf(ImmutableDictionary<string, Asset> Assets, ImmutableDictionary<string, Picture> Pictures)
{
    /// <summary>Reads every picture once; a broken one is reported where it is first shown, and a placeholder will stand in.</summary>
    public static PictureShelf Load(Book book, string root, DiagnosticBag diagnostics)
    {
        var assets = ImmutableDictionary.CreateBuilder<string, Asset>(StringComparer.Ordinal);
        var pictures = ImmutableDictionary.CreateBuilder<string, Picture>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (image, span) in Images(book))
        {
            if (image.Path is not { } path || !seen.Add(path) || BytesOf(image, path) is not { } bytes)
            {
                continue;
            }

            try
            {
                var picture = PictureReader.Read(bytes);
                pictures.Add(path, picture);
                assets.Add(path, new(path, bytes));
                if (picture.Drawing is { LeftOut.IsEmpty: false } drawing)
                {
                    diagnostics.Report(ImageDiagnostics.Simplified(span, image.Address, drawing.LeftOut));
                }
            }
            catch (PictureFormatException mistake)
            {
                diagnostics.Report(ImageDiagnostics.Broken(span, image.Address, mistake.Message));
            }
        }

        return new(assets.ToImmutable(), pictures.ToImmutable());

        byte[]? BytesOf(Image image, string path) => image.Markup is { } markup ? Encoding.UTF8.GetBytes(markup) : InputFolder.ReadBytes(root, path, diagnostics);
    }

    /// <summary>The same pictures as PNG, JPEG or GIF: no reader before 2017 shows WebP, and Kindle shows not every SVG.</summary>
    /// <param name="fonts">For the words in drawings.</param>
    public PictureShelf ForOldReaders(FontSet fonts) => this with
    {
        Assets = Assets.SetItems(Pictures.Where(p => p.Value.Format is PictureFormat.Svg or PictureFormat.WebP).Select(p => KeyValuePair.Create(p.Key, Converted(p.Key, p.Value, fonts)))),
    };

    private Asset Converted(string path, Picture picture, FontSet fonts) => picture.Drawing is { } drawing
        ? new(path, DrawingPicture.Png(drawing, fonts)) { Width = picture.Width }
        : Assets[path] with { Bytes = PictureConverter.ToPngOrJpeg(picture) };

    /// <summary>Every picture a book names, in reading order, as often as it is named.</summary>
    public static IEnumerable<(Image Image, SourceSpan Span)> Images(Book book)
        => book.Front.Concat(book.Back).SelectMany(c => c.Body).Concat(book.Entries.SelectMany(e => e.Body)).Descendants()
            .SelectMany(block => block.Inlines().Descendants().OfType<InlineImage>().Select(i => (i.Image, i.Span))
                .Concat(block is Figure figure ? [(figure.Image, figure.Span)] : []));
}
