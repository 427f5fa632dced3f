using System.IO.Compression;
using System.Text;

namespace Glossary.Epub;

/// <summary>The archive: <c>mimetype</c> first and stored, then the rest, every time the same bytes (EPUB 3.3, section 4.2).</summary>
internal static class OcfArchive
{
    private const string Folder = "EPUB/";

    private const string Container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
        <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>

        """;

    public static byte[] Pack(EpubPackage package)
    {
        // Zip knows no year before 1980 and none after 2107.
        var year = Math.Clamp(package.Metadata.Date.Year, 1980, 2107);
        var date = year == package.Metadata.Date.Year ? package.Metadata.Date : new DateOnly(year, 1, 1);
        var time = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "mimetype", "application/epub+zip"u8, time, CompressionLevel.NoCompression);
            Add(archive, "META-INF/container.xml", Encoding.UTF8.GetBytes(Container.ReplaceLineEndings("\n")), time, CompressionLevel.Optimal);
            Add(archive, Folder + PackageDocument.Path, Encoding.UTF8.GetBytes(PackageDocument.Write(package)), time, CompressionLevel.Optimal);
            foreach (var item in package.Items)
            {
                Add(archive, Folder + item.Path, item.Bytes.Span, time, item.IsCompressed ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
            }
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string path, ReadOnlySpan<byte> bytes, DateTimeOffset time, CompressionLevel level)
    {
        var entry = archive.CreateEntry(path, level);
        entry.LastWriteTime = time;
        using var output = entry.Open();
        output.Write(bytes);
    }
}
