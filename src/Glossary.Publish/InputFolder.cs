using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>The disk as the pipeline's input: what belongs to the project, decoded; nothing outside the project is ever opened.</summary>
internal static class InputFolder
{
    public const string SettingsPath = "assets/book.yml";

    // Larger than any book; keeps a mistake (a dump, a disk image) from filling the memory.
    private const int LargestFile = 256;

    private static readonly ImmutableArray<string> MarkdownEndings = [".md", ".markdown", ".mdx"];

    private static readonly ImmutableArray<string> LeftOutFolders = ["artifacts", "bin", "node_modules", "obj", "tools"];

    /// <summary>Reads a folder; null if there is no book in it, for reasons that are reported.</summary>
    public static Sources? Load(string folder, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Report(FileDiagnostics.NoSuchFolder(folder));
            return null;
        }

        try
        {
            return new Listing(folder, diagnostics).Load();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileDiagnostics.Unreadable(folder, Reason(e)));
            return null;
        }
    }

    /// <summary>What tells that a file of the book was written, for each of them.</summary>
    /// <exception cref="IOException">A file went away, or the folder did, while it was looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static Dictionary<string, FileStamp> Stamps(string folder) => new Listing(folder, new()).Stamps();

    /// <summary>The bytes of a file of the project; null if they cannot be had, for a reason that is reported.</summary>
    public static byte[]? ReadBytes(string root, string path, DiagnosticBag diagnostics)
    {
        try
        {
            var full = Path.Combine(root, path);
            if (Directory.Exists(full))
            {
                diagnostics.Report(FileDiagnostics.NotAFile(path));
                return null;
            }

            var length = new FileInfo(full).Length;
            if (length > LargestFile * 1024L * 1024)
            {
                diagnostics.Report(FileDiagnostics.TooLarge(path, LargestFile));
                return null;
            }

            // A pipe or a device says it is empty; opening it could wait for ever.
            return length == 0 ? [] : File.ReadAllBytes(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileDiagnostics.Unreadable(path, Reason(e)));
            return null;
        }
    }

    /// <summary>What the system says, without the path we name ourselves.</summary>
    public static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        IOException { HResult: 28 or unchecked((int)0x80070070) } => "the disk is full",
        IOException { HResult: 30 } => "the file system is read-only",
        _ => e.Message.TrimEnd('.'),
    };

    private sealed class Listing(string root, DiagnosticBag diagnostics)
    {
        private readonly string _realRoot = RealPath(new DirectoryInfo(root));
        private readonly ImmutableHashSet<string>.Builder _files = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        private readonly List<string> _folders = [];

        private bool IsProject => File.Exists(Path.Combine(root, SettingsPath)) || Directory.Exists(Path.Combine(root, SettingsPath));

        public Dictionary<string, FileStamp> Stamps()
        {
            List(IsProject);
            return _files.ToDictionary(f => f, f => FileStamp.Of(Path.Combine(root, f)));
        }

        public Sources? Load()
        {
            var isProject = IsProject;
            var entriesFolder = isProject && Directory.Exists(Path.Combine(root, "entries")) ? "entries" : "";
            List(isProject);

            var settings = isProject ? ReadSettings() : new();
            var entries = ReadEntries(entriesFolder);
            if (settings is null || entries is not { } texts)
            {
                return null;
            }

            if (texts.IsEmpty)
            {
                diagnostics.Report(FileDiagnostics.NoEntries(Path.Combine(root, entriesFolder)));
                return null;
            }

            return new(root, isProject, entriesFolder, texts, settings, _files.ToImmutable()) { Lock = ReadLock() };
        }

        private PictureLock? ReadLock()
            => !_files.Contains(PictureLock.Path) ? PictureLock.Empty
                : ReadBytes(root, PictureLock.Path, diagnostics) is { } bytes ? PictureLockReader.Read(SourceDecoder.Decode(PictureLock.Path, bytes, diagnostics), diagnostics)
                : null;

        private BookSettings? ReadSettings()
            => ReadBytes(root, SettingsPath, diagnostics) is { } bytes
                ? BookFile.Read(SourceDecoder.Decode(SettingsPath, bytes, diagnostics), diagnostics)
                : null;

        private ImmutableArray<SourceText>? ReadEntries(string entriesFolder)
        {
            var inFolder = _files.Where(f => entriesFolder.Length == 0 || f.StartsWith(entriesFolder + "/", StringComparison.Ordinal)).ToList();
            var paths = inFolder.Where(IsMarkdown).ToList();
            if (paths.Count == 0)
            {
                // Some glossaries name a file by its term alone.
                paths = [.. inFolder.Where(f => !Path.GetFileName(f).Contains('.', StringComparison.Ordinal) && !IsLicence(f))];
            }

            foreach (var folder in _folders.Where(IsMarkdown))
            {
                diagnostics.Report(FileDiagnostics.NotAFile(folder));
            }

            var texts = ImmutableArray.CreateBuilder<SourceText>(paths.Count);
            var isComplete = !_folders.Any(IsMarkdown);
            foreach (var path in paths.Where(p => !IsLicence(p)).Order(StringComparer.Ordinal))
            {
                if (ReadBytes(root, path, diagnostics) is { } bytes)
                {
                    texts.Add(SourceDecoder.Decode(path, bytes, diagnostics));
                }
                else
                {
                    isComplete = false;
                }
            }

            return isComplete ? texts.ToImmutable() : null;
        }

        private void List(bool isProject)
        {
            IEnumerable<string> folders = isProject ? ["entries", "assets", "fonts"] : [""];
            var waiting = new Queue<string>(folders.Where(f => Directory.Exists(Path.Combine(root, f))));
            while (waiting.TryDequeue(out var folder))
            {
                foreach (var item in new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos())
                {
                    var path = folder.Length == 0 ? item.Name : $"{folder}/{item.Name}";
                    if (item.Name.StartsWith('.') || !IsInside(item, path))
                    {
                        continue;
                    }

                    if (item is DirectoryInfo)
                    {
                        _folders.Add(path);

                        // A link to a folder could lead in circles.
                        if (item.LinkTarget is null && !LeftOutFolders.Contains(item.Name))
                        {
                            waiting.Enqueue(path);
                        }
                    }
                    else
                    {
                        _files.Add(path);
                    }
                }
            }
        }

        private bool IsInside(FileSystemInfo item, string path)
        {
            if (item.LinkTarget is null)
            {
                return true;
            }

            var target = item.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "";
            if (target.StartsWith(_realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return true;
            }

            diagnostics.Report(FileDiagnostics.OutsideProject(path));
            return false;
        }

        private static string RealPath(DirectoryInfo folder)
            => Path.TrimEndingDirectorySeparator((folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName);

        private static bool IsMarkdown(string path) => MarkdownEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

        private static bool IsLicence(string path)
            => Path.GetFileName(path).TrimStart('_').StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase)
                || Path.GetFileName(path) is "_SOURCE.txt" or "CODEOWNERS" or "Makefile" or "Dockerfile";
    }
}
