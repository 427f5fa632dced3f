using System.Collections.Immutable;
using System.Text.Json;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>Which pictures of the network a book shows, and by which bytes: <c>assets/images.lock.json</c>.</summary>
/// <remarks>
/// One JSON object: <c>version</c>, which is 1, and <c>pictures</c>, a list sorted by <c>address</c> in the order of code units. Each picture has
/// <c>address</c>, <c>file</c>, <c>sha256</c>, <c>bytes</c>, <c>type</c> and <c>licence</c>, in this order. The same pictures give the same bytes.
/// </remarks>
internal sealed record PictureLock(ImmutableSortedDictionary<string, LockedPicture> Pictures)
{
    public const string Path = "assets/images.lock.json";

    /// <summary>The folder of the copies.</summary>
    public const string Folder = "assets/images";

    public const int Version = 1;

    public static PictureLock Empty { get; } = new(ImmutableSortedDictionary.Create<string, LockedPicture>(StringComparer.Ordinal));

    /// <summary>The pictures that are there, by their addresses, and whether each is the one that was fetched.</summary>
    public ImmutableDictionary<string, RemotePicture> Present(string root, IReadOnlySet<string> files)
        => Pictures.Values.Where(p => files.Contains(p.File))
            .ToImmutableDictionary(p => p.Address, p => new RemotePicture(p.File, IsWhole(System.IO.Path.Combine(root, p.File), p)), StringComparer.Ordinal);

    /// <summary>The bytes of the file.</summary>
    public byte[] Write()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, JsonMessages.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("pictures");
            foreach (var picture in Pictures.Values)
            {
                json.WriteStartObject();
                json.WriteString("address", picture.Address);
                json.WriteString("file", picture.File);
                json.WriteString("sha256", picture.Sha256);
                json.WriteNumber("bytes", picture.Bytes);
                json.WriteString("type", picture.MediaType);
                json.WriteString("licence", picture.Licence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private static bool IsWhole(string path, LockedPicture picture)
    {
        try
        {
            // A pipe or a device says it is empty, and no picture is.
            return new FileInfo(path).Length == picture.Bytes && Checksum.OfFile(path) == picture.Sha256;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
