using System.Text;
using System.Text.Unicode;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Bytes of a Markdown file to text: UTF-8 without a mark at its start, lines ended by <c>\n</c>.</summary>
public static class SourceDecoder
{
    /// <summary>Decodes a file; what is not UTF-8 shows as U+FFFD and is reported once, at its first place.</summary>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var encoding = EncodingOf(ref bytes);
        var text = encoding.GetString(bytes);
        if (text.Contains('\r'))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        // A mark in front of a file that was pasted together from others is no text either.
        text = text.TrimStart('\uFEFF');
        var source = new SourceText(path, text);
        if (encoding == Encoding.UTF8 && !Utf8.IsValid(bytes) && text.IndexOf('\uFFFD') is >= 0 and var first)
        {
            diagnostics.Report(EntryDiagnostics.NotUtf8(source.Span(first, first + 1), text.AsSpan().Count('\uFFFD')));
        }

        return source;
    }

    private static Encoding EncodingOf(ref ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                bytes = bytes[3..];
                return Encoding.UTF8;
            case [0xFF, 0xFE, ..]:
                bytes = bytes[2..];
                return Encoding.Unicode;
            case [0xFE, 0xFF, ..]:
                bytes = bytes[2..];
                return Encoding.BigEndianUnicode;
            default:
                return Encoding.UTF8;
        }
    }
}
