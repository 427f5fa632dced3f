using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Glossary.Pictures;

/// <summary>Reads a drawing in SVG: its shapes, lines, text and what it uses again. Nothing in it runs, moves or is fetched.</summary>
public static class SvgReader
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    // CSS 2, 10.3.2: of what says nothing of its size.
    private const double UsualWidth = 300;
    private const double UsualHeight = 150;
    private const double Largest = ushort.MaxValue;
    private const int DeepestNesting = 200;

    /// <summary>True for what may be a drawing in SVG.</summary>
    public static bool IsSvg(ReadOnlySpan<byte> bytes)
    {
        const int Prologue = 4_096;
        var start = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Prologue)]);
        return start.TrimStart('\uFEFF', ' ', '\n', '\r', '\t').StartsWith('<') && start.Contains("<svg", StringComparison.Ordinal);
    }

    /// <summary>Reads a drawing.</summary>
    /// <exception cref="PictureFormatException">It is no well-formed XML, or has no size.</exception>
    public static Picture Read(ReadOnlyMemory<byte> bytes)
    {
        var drawing = ReadDrawing(Load(bytes));
        return new(PictureFormat.Svg, (int)Math.Ceiling(drawing.Width), (int)Math.Ceiling(drawing.Height), 0) { Bytes = bytes, Drawing = drawing };
    }

    private static XElement Load(ReadOnlyMemory<byte> bytes)
    {
        // No entity is declared, so none can grow: an undeclared one is an error like any other.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using var depth = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
            while (depth.Read())
            {
                if (depth.Depth > DeepestNesting)
                {
                    throw new PictureFormatException("the drawing is nested more than 200 deep");
                }
            }

            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
            var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            return root.Name.LocalName == "svg" && root.Name.NamespaceName is SvgNamespace or ""
                ? root
                : throw new PictureFormatException("its outermost element is not “svg”");
        }
        catch (XmlException e)
        {
            throw new PictureFormatException($"it is no well-formed XML in line {e.LineNumber}");
        }
    }

    private static VectorDrawing ReadDrawing(XElement root)
    {
        var box = SvgScanner.Numbers((string?)root.Attribute("viewBox") ?? "");
        var hasBox = box is [_, _, > 0, > 0];
        var width = Size("width");
        var height = Size("height");
        if (hasBox && (width is null || height is null))
        {
            (width, height) = width is not null ? (width, width * box[3] / box[2]) : height is not null ? (height * box[2] / box[3], height) : (box[2], box[3]);
        }

        var (w, h) = (width ?? UsualWidth, height ?? UsualHeight);
        if (!(w > 0) || !(h > 0) || w > Largest || h > Largest)
        {
            throw new PictureFormatException("the drawing has no size that could be shown");
        }

        return new SvgPainter(root).Paint(w, h, SvgTransform.ViewBox(box, (string?)root.Attribute("preserveAspectRatio") ?? "", w, h));

        double? Size(string name) => (string?)root.Attribute(name) is { } text && !text.Contains('%') ? SvgScanner.Length(text, SvgStyle.UsualSize, 0) : null;
    }
}
