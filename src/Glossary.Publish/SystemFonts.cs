using Glossary.Fonts;

namespace Glossary.Publish;

/// <summary>The faces installed on the machine. They are asked only for a family that book.yml names and neither the project nor the program has.</summary>
internal static class SystemFonts
{
    private static readonly string[] Endings = [".otf", ".ttf", ".otc", ".ttc"];

    /// <summary>The faces of the files of a family; null where the machine has none.</summary>
    /// <remarks>Files are opened in the order in which their names resemble the family's, so that thousands of others are not read.</remarks>
    public static FontCollection? Find(string family) => Find(family, Folders());

    /// <summary>What tells that a file of the machine's faces was written, for each of them, by path.</summary>
    public static IEnumerable<(string Path, FileStamp Stamp)> Stamps()
        => Files(Folders()).Order(StringComparer.Ordinal).Select(path => (path, FileStamp.Of(path)));

    internal static FontCollection? Find(string family, IEnumerable<string> folders)
    {
        var wanted = Letters(family);
        var groups = Files(folders)
            .GroupBy(f => CommonStart(Letters(Path.GetFileNameWithoutExtension(f)), wanted))
            .OrderByDescending(g => g.Key);
        foreach (var group in groups)
        {
            var files = group.Order(StringComparer.Ordinal).Select(path =>
            {
                var bytes = new Lazy<ReadOnlyMemory<byte>>(() => File.ReadAllBytes(path));
                return new FontFile(Path.GetFileName(path), () => bytes.Value);
            });
            var collection = Listed(files);
            if (collection?.Find(family, 400, isItalic: false) is not null)
            {
                return collection;
            }
        }

        return null;
    }

    private static IEnumerable<string> Files(IEnumerable<string> folders)
        => folders.Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 }))
            .Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase));

    private static FontCollection? Listed(IEnumerable<FontFile> files)
    {
        try
        {
            return FontCollection.Of(files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that goes away or may not be read is no face.
            return null;
        }
    }

    private static IEnumerable<string> Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
        {
            return
            [
                Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
                Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts"),
            ];
        }

        return OperatingSystem.IsMacOS()
            ? [Path.Combine(home, "Library", "Fonts"), "/Library/Fonts", "/System/Library/Fonts"]
            : [Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, ".fonts"), "/usr/local/share/fonts", "/usr/share/fonts"];
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int CommonStart(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }
}
