using System.Security.Cryptography;
using Glossary.Fonts;
using Glossary.Pictures;

namespace Glossary.Pdf;

/// <summary>The fonts and pictures of the book, each embedded once, and which of them the page at hand uses.</summary>
/// <param name="keepsInks">True where pictures in printing inks go in as they are.</param>
internal sealed class PageResources(PdfWriter writer, bool keepsInks)
{
    private readonly Dictionary<Font, EmbeddedFont> _fonts = [];
    private readonly List<EmbeddedFont> _fontsInOrder = [];
    private readonly Dictionary<Picture, EmbeddedImage> _images = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, EmbeddedImage> _imagesByContent = [];
    private readonly SortedSet<int> _fontsOfPage = [];
    private readonly SortedDictionary<int, PdfRef> _imagesOfPage = [];

    /// <summary>True once a glyph was drawn that its face does not have.</summary>
    public bool LackGlyphs => _fontsInOrder.Exists(f => f.DrawsNotDefined);

    /// <summary>The faces used so far.</summary>
    public IEnumerable<Font> Faces => _fontsInOrder.Select(f => f.Font);

    public EmbeddedFont Font(Font font)
    {
        if (!_fonts.TryGetValue(font, out var embedded))
        {
            embedded = new(font, _fonts.Count + 1, writer.Reserve());
            _fonts.Add(font, embedded);
            _fontsInOrder.Add(embedded);
        }

        _fontsOfPage.Add(embedded.Number);
        return embedded;
    }

    /// <summary>The image object of a picture; written when the picture is met for the first time.</summary>
    /// <exception cref="PictureFormatException">The picture cannot be decoded.</exception>
    public EmbeddedImage Image(Picture picture)
    {
        if (!_images.TryGetValue(picture, out var image))
        {
            // The same file may have been read twice.
            var content = Convert.ToHexString(SHA256.HashData(picture.Bytes.Span));
            if (!_imagesByContent.TryGetValue(content, out image))
            {
                image = Write(picture, _imagesByContent.Count + 1);
                _imagesByContent.Add(content, image);
            }

            _images.Add(picture, image);
        }

        _imagesOfPage[image.Number] = image.Reference;
        return image;
    }

    /// <summary>Writes the resource dictionary of the page and begins the next one's.</summary>
    public void WritePage(PdfSyntax syntax)
    {
        syntax.BeginDictionary();
        if (_fontsOfPage.Count > 0)
        {
            syntax.Key("Font"u8).BeginDictionary();
            foreach (var number in _fontsOfPage)
            {
                syntax.Key(System.Text.Encoding.ASCII.GetBytes($"F{number}")).Reference(_fontsInOrder[number - 1].Reference);
            }

            syntax.EndDictionary();
        }

        if (_imagesOfPage.Count > 0)
        {
            syntax.Key("XObject"u8).BeginDictionary();
            foreach (var (number, reference) in _imagesOfPage)
            {
                syntax.Key(EmbeddedImage.Name(number)).Reference(reference);
            }

            syntax.EndDictionary();
        }

        syntax.EndDictionary();
        _fontsOfPage.Clear();
        _imagesOfPage.Clear();
    }

    /// <summary>Writes the fonts: only now is it known which glyphs they need.</summary>
    public void WriteFonts()
    {
        foreach (var font in _fontsInOrder)
        {
            font.Write(writer);
        }
    }

    private EmbeddedImage Write(Picture picture, int number)
    {
        if (picture.Drawing is { } drawing)
        {
            var form = new EmbeddedImage(number, writer.Reserve());
            EmbeddedDrawing.Write(writer, form.Reference, drawing);
            return form;
        }

        if (picture.Format == PictureFormat.Jpeg && (keepsInks || picture.JpegComponents != 4 || EmbeddedImage.StaysCmyk(picture)))
        {
            var image = new EmbeddedImage(number, writer.Reserve());
            EmbeddedImage.WriteJpeg(writer, image.Reference, picture);
            return image;
        }

        if (picture.Png is { CanPassThrough: true } png)
        {
            var image = new EmbeddedImage(number, writer.Reserve());
            EmbeddedImage.WritePng(writer, image.Reference, picture, png);
            return image;
        }

        var samples = PictureDecoder.Decode(picture);
        var decoded = new EmbeddedImage(number, writer.Reserve(), IsUpright: true);
        EmbeddedImage.WriteSamples(writer, decoded.Reference, samples);
        return decoded;
    }
}
