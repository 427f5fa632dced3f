using System.IO.Compression;

namespace Glossary.Pdf;

/// <summary>The Flate filter (ISO 32000-1, 7.4.4).</summary>
internal static class Flate
{
    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        var compressed = new MemoryStream((bytes.Length / 2) + 64);
        using (var stream = new ZLibStream(compressed, level, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}
