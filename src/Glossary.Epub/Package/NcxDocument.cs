using System.Globalization;
using System.Text;

namespace Glossary.Epub;

/// <summary>The contents once more, for readers that know EPUB 2 alone (OPF 2.0.1, section 2.4.1).</summary>
internal static class NcxDocument
{
    public const string Path = "toc.ncx";

    public static string Write(EpubPackage package)
    {
        var depth = package.Contents.Any(c => c.Children.Count > 0) ? 2 : 1;
        var output = new StringBuilder();
        output.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\" xml:lang=\"").Append(package.Language)
            .Append("\">\n<head>\n<meta name=\"dtb:uid\" content=\"").AppendText(PackageDocument.Identifier(package))
            .Append("\"/>\n<meta name=\"dtb:depth\" content=\"").Append(depth.ToString(CultureInfo.InvariantCulture))
            .Append("\"/>\n<meta name=\"dtb:totalPageCount\" content=\"").Append(package.Pages.Count.ToString(CultureInfo.InvariantCulture))
            .Append("\"/>\n<meta name=\"dtb:maxPageNumber\" content=\"").Append(HighestPage(package).ToString(CultureInfo.InvariantCulture))
            .Append("\"/>\n</head>\n<docTitle><text>").AppendText(package.Title).Append("</text></docTitle>\n<navMap>\n");
        var count = 0;
        foreach (var entry in package.Contents)
        {
            WritePoint(output, entry, ref count);
        }

        output.Append("</navMap>\n");
        WritePages(output, package);
        return output.Append("</ncx>\n").ToString();
    }

    private static void WritePoint(StringBuilder output, ContentsEntry entry, ref int count)
    {
        var number = (++count).ToString(CultureInfo.InvariantCulture);
        output.Append("<navPoint id=\"point-").Append(number).Append("\" playOrder=\"").Append(number).Append("\"><navLabel><text>")
            .AppendText(entry.Label).Append("</text></navLabel><content src=\"").Append(entry.Address).Append("\"/>");
        foreach (var child in entry.Children)
        {
            output.Append('\n');
            WritePoint(output, child, ref count);
        }

        output.Append("</navPoint>\n");
    }

    private static void WritePages(StringBuilder output, EpubPackage package)
    {
        if (package.Pages.Count == 0)
        {
            return;
        }

        output.Append("<pageList>\n");
        for (var i = 0; i < package.Pages.Count; i++)
        {
            var (address, folio) = package.Pages[i];
            var type = int.TryParse(folio, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "normal" : "front";
            output.Append("<pageTarget id=\"page-").Append((i + 1).ToString(CultureInfo.InvariantCulture)).Append("\" type=\"").Append(type)
                .Append("\"><navLabel><text>").AppendText(folio).Append("</text></navLabel><content src=\"").Append(address).Append("\"/></pageTarget>\n");
        }

        output.Append("</pageList>\n");
    }

    private static int HighestPage(EpubPackage package)
    {
        var highest = 0;
        foreach (var (_, folio) in package.Pages)
        {
            highest = int.TryParse(folio, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(highest, number) : highest;
        }

        return highest;
    }
}
