using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Glossary.Tests;

/// <summary>Every object is where the cross-references say it is.</summary>
public sealed partial class CrossReferenceTests
{
    [Fact]
    public void Offsets_in_the_stream_are_right()
    {
        var file = HandMadeBooks.Many(50).Export();
        var text = Encoding.Latin1.GetString(file);
        var start = Start(text);
        var widths = Widths().Match(text, start).Groups.Values.Skip(1).Select(g => int.Parse(g.Value, CultureInfo.InvariantCulture)).ToArray();
        var rows = Unfilter(Inflate(file, text.IndexOf("stream\n", start, StringComparison.Ordinal) + 7), widths.Sum());
        var streams = new Dictionary<int, List<int>>();
        for (var number = 1; number < rows.Count; number++)
        {
            var kind = rows[number][0];
            var place = Number(rows[number].AsSpan(1, widths[1]));
            var index = Number(rows[number].AsSpan(1 + widths[1]));
            if (kind == 1)
            {
                Assert.StartsWith($"{number} 0 obj\n", text[place..Math.Min(text.Length, place + 20)], StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal(2, kind);
                var numbers = streams.TryGetValue(place, out var known) ? known : streams[place] = Numbers(file, text, Number(rows[place].AsSpan(1, widths[1])));
                Assert.Equal(number, numbers[index]);
            }
        }
    }

    [Fact]
    public void Offsets_in_the_table_are_right()
    {
        var text = Encoding.Latin1.GetString(HandMadeBooks.Small().Export(isPretty: true));
        var rows = text[Start(text)..].Split('\n');
        for (var number = 1; rows[number + 2].Length == 19; number++)
        {
            var offset = int.Parse(rows[number + 2][..10], CultureInfo.InvariantCulture);
            Assert.StartsWith($"{number} 0 obj\n", text[offset..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_stream_need_not_be_seekable()
    {
        using var file = new MemoryStream();
        using (var pipe = new GZipStream(file, CompressionLevel.NoCompression, leaveOpen: true))
        {
            Glossary.Pdf.PdfExporter.Export(new PageMaker().Metadata, HandMadeBooks.Small().Book(), pipe, new());
        }

        Assert.True(file.Length > 1000);
    }

    private static int Start(string text)
        => int.Parse(text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0], CultureInfo.InvariantCulture);

    // The numbers at the beginning of an object stream.
    private static List<int> Numbers(byte[] file, string text, int offset)
    {
        var data = Inflate(file, text.IndexOf("stream\n", offset, StringComparison.Ordinal) + 7);
        var first = int.Parse(First().Match(text, offset).Groups[1].Value, CultureInfo.InvariantCulture);
        var pairs = Encoding.ASCII.GetString(data.AsSpan(0, first)).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return [.. pairs.Where((_, i) => i % 2 == 0).Select(int.Parse)];
    }

    private static byte[] Inflate(byte[] file, int start)
    {
        using var data = new ZLibStream(new MemoryStream(file, start, file.Length - start), CompressionMode.Decompress);
        using var result = new MemoryStream();
        data.CopyTo(result);
        return result.ToArray();
    }

    private static List<byte[]> Unfilter(byte[] data, int width)
    {
        var rows = new List<byte[]>();
        var above = new byte[width];
        for (var at = 0; at < data.Length; at += width + 1)
        {
            Assert.Equal(2, data[at]);
            var row = data.AsSpan(at + 1, width).ToArray();
            for (var i = 0; i < width; i++)
            {
                row[i] += above[i];
            }

            rows.Add(row);
            above = row;
        }

        return rows;
    }

    private static int Number(ReadOnlySpan<byte> bytes)
    {
        var number = 0;
        foreach (var b in bytes)
        {
            number = (number << 8) | b;
        }

        return number;
    }

    [GeneratedRegex(@"/W\[(\d) (\d) (\d)\]")]
    private static partial Regex Widths();

    [GeneratedRegex(@"/First (\d+)")]
    private static partial Regex First();
}
