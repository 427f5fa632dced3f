namespace Glossary.Publish;

/// <summary>
/// Notices what changed in a folder by looking at it again and again: that works on file systems of a network or of a container too, which
/// tell nobody of changes.
/// </summary>
internal sealed class FolderPulse(string folder)
{
    private Dictionary<string, FileStamp> _stamps = Look(folder);

    /// <summary>True if any file of the book was added, changed or deleted since the last time.</summary>
    public bool HasChanged()
    {
        var stamps = Look(folder);
        var isSame = stamps.Count == _stamps.Count && stamps.All(s => _stamps.TryGetValue(s.Key, out var old) && old == s.Value);
        _stamps = stamps;
        return !isSame;
    }

    // While an editor replaces a file, or a folder is moved, anything can be missing: the next look will tell.
    private static Dictionary<string, FileStamp> Look(string folder)
    {
        try
        {
            return InputFolder.Stamps(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}

/// <summary>What tells that a file was written, without reading it.</summary>
internal readonly record struct FileStamp(long Length, long Written)
{
    /// <exception cref="IOException">There is no such file any more.</exception>
    public static FileStamp Of(string path) => new FileInfo(path) is var file ? new(file.Length, file.LastWriteTimeUtc.Ticks) : default;
}
