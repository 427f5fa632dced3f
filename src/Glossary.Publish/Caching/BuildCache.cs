using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>A file that a build made.</summary>
/// <param name="Name">Its name in the folder for books; README.md for the one of the project.</param>
internal sealed record KeptFile(string Name, byte[] Bytes);

/// <summary>What a build made and said, to be given again where nothing it depends on has changed.</summary>
/// <param name="BookName">The name of the book's files without their endings.</param>
internal sealed record KeptBuild(string BookName, ImmutableArray<KeptFile> Files, ImmutableArray<Diagnostic> Messages);

/// <summary>
/// A folder that remembers builds by their <see cref="BuildKey"/>. It may be deleted at any time, shared by builds that run at once, or be
/// damaged: what is not as it was put there counts as not there, and what cannot be put there is not.
/// </summary>
internal sealed class BuildCache(string folder)
{
    // So many builds are remembered; the one that was wanted least lately goes first.
    private const int MostBuilds = 24;

    private const string RecordEnding = ".build";
    private const string FileEnding = ".file";

    /// <summary>What was made for a key; null if that is not known.</summary>
    /// <param name="sourceOf">The text of a file of the book by its path; null for none.</param>
    public KeptBuild? Find(string key, Func<string, SourceText?> sourceOf)
    {
        try
        {
            var path = PathOf(key, RecordEnding);
            var bytes = File.ReadAllBytes(path);
            if (Checked(bytes) is { } record && CacheRecord.Read(record, sourceOf, BytesOf) is { } build)
            {
                // Written again, it is the last that was wanted.
                Put(path, bytes);
                return build;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // Not there, or not as it was written.
        }

        return null;
    }

    /// <summary>Remembers a build. Nothing happens where the folder does not take it.</summary>
    public void Store(string key, KeptBuild build)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in build.Files)
            {
                Put(PathOf(Checksum.Of(file.Bytes), FileEnding), file.Bytes);
            }

            var record = CacheRecord.Write(build);
            Put(PathOf(key, RecordEnding), [.. SHA256.HashData(record), .. record]);
            Forget();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache that is full or may not be written saves no time, and does no harm.
        }
    }

    private byte[]? BytesOf(string sum)
        => File.ReadAllBytes(PathOf(sum, FileEnding)) is var bytes && Checksum.Of(bytes) == sum ? bytes : null;

    private static byte[]? Checked(byte[] bytes)
        => bytes.Length > SHA256.HashSizeInBytes && SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))
            ? bytes[SHA256.HashSizeInBytes..]
            : null;

    // Whole or not at all, also for whoever reads at the same time.
    private static void Put(string path, byte[] bytes)
    {
        var partial = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
        File.WriteAllBytes(partial, bytes);
        File.Move(partial, path, overwrite: true);
    }

    private void Forget()
    {
        var records = new DirectoryInfo(folder).GetFiles("*" + RecordEnding).OrderByDescending(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal).ToList();
        if (records.Count <= MostBuilds)
        {
            return;
        }

        records.Skip(MostBuilds).ToList().ForEach(f => f.Delete());
        var wanted = records.Take(MostBuilds).SelectMany(f => Checked(File.ReadAllBytes(f.FullName)) is { } record ? CacheRecord.SumsIn(record) : []).ToHashSet(StringComparer.Ordinal);
        foreach (var file in new DirectoryInfo(folder).GetFiles("*" + FileEnding).Where(f => !wanted.Contains(Path.GetFileNameWithoutExtension(f.Name))))
        {
            file.Delete();
        }
    }

    private string PathOf(string name, string ending) => Path.Combine(folder, name + ending);
}
