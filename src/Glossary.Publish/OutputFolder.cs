using System.Text;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>
/// The files of one build: written beside their final places and moved there together when all are whole, so that whatever
/// happens in between the last build's files are still there.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private const string PartialSuffix = ".partial";

    private static readonly HashSet<string> Unfinished = new(StringComparer.Ordinal);

    private readonly List<(string Partial, string Final)> _files = [];

    /// <summary>Writes files together or none of them; answers what went wrong, or null.</summary>
    /// <param name="name">What could not be written, as the message says; null for the path of the file.</param>
    public static Diagnostic? WriteAll(IEnumerable<(string Path, byte[] Bytes)> files, string? name = null)
    {
        using var output = new OutputFolder();
        var current = "";
        try
        {
            foreach (var (path, bytes) in files)
            {
                current = path;
                output.Add(path, stream => stream.Write(bytes));
            }

            output.Commit();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileDiagnostics.Unwritable(name ?? current, InputFolder.Reason(e));
        }
    }

    /// <summary>Deletes what an interrupted build has begun; safe to call at any moment.</summary>
    public static void DropUnfinished()
    {
        lock (Unfinished)
        {
            foreach (var path in Unfinished)
            {
                TryDelete(path);
            }

            Unfinished.Clear();
        }
    }

    /// <summary>Begins a file; <paramref name="write"/> fills it. Nothing is at its final place before <see cref="Commit"/>.</summary>
    /// <exception cref="IOException">The folder or the disk does not take it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Add(string path, Action<Stream> write)
    {
        path = Path.GetFullPath(path);
        if (Directory.Exists(path))
        {
            throw new IOException("it is a folder");
        }

        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        DropLeftovers(folder, Path.GetFileName(path));

        var partial = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}{PartialSuffix}");
        lock (Unfinished)
        {
            Unfinished.Add(partial);
        }

        _files.Add((partial, path));
        using var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Moves every file to its final place.</summary>
    /// <exception cref="IOException">A place does not take its file; those before it are already there, each of them whole.</exception>
    public void Commit()
    {
        foreach (var (partial, final) in _files)
        {
            File.Move(partial, final, overwrite: true);
            lock (Unfinished)
            {
                Unfinished.Remove(partial);
            }
        }

        _files.Clear();
    }

    /// <summary>The SHA-256 of each file begun, by its final path.</summary>
    public IReadOnlyDictionary<string, string> Sums()
        => _files.ToDictionary(f => f.Final, f => Checksum.OfFile(f.Partial), StringComparer.Ordinal);

    /// <summary>What the manifest says of a file begun.</summary>
    public MadeFile Begun(string path, Output kind)
    {
        var (partial, _) = _files.Find(f => f.Final == Path.GetFullPath(path));
        return new(kind, Path.GetFileName(path), new FileInfo(partial).Length, Checksum.OfFile(partial));
    }

    /// <summary>A file begun, as it will be.</summary>
    public byte[] BytesOf(string path) => File.ReadAllBytes(_files.Find(f => f.Final == Path.GetFullPath(path)).Partial);

    public void Dispose()
    {
        foreach (var (partial, _) in _files)
        {
            TryDelete(partial);
            lock (Unfinished)
            {
                Unfinished.Remove(partial);
            }
        }
    }

    /// <summary>The lines of SHA256SUMS, as <c>sha256sum --check</c> reads them, for the books of one name in a folder.</summary>
    public string SumsOf(string folder, IEnumerable<string> names)
    {
        var begun = Sums();
        var lines = new StringBuilder();
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            var path = Path.GetFullPath(Path.Combine(folder, name));
            if (begun.TryGetValue(path, out var sum))
            {
                lines.Append(sum).Append("  ").Append(name).Append('\n');
            }
            else if (File.Exists(path))
            {
                lines.Append(Checksum.OfFile(path)).Append("  ").Append(name).Append('\n');
            }
        }

        return lines.ToString();
    }

    // A killed build cannot tidy up; the next one does, unless the other is still at work.
    private static void DropLeftovers(string folder, string name)
    {
        foreach (var path in Directory.EnumerateFiles(folder, $".{name}.*{PartialSuffix}"))
        {
            var owner = Path.GetFileName(path)[(name.Length + 2)..^PartialSuffix.Length];
            if (int.TryParse(owner, out var process) && process != Environment.ProcessId && !IsRunning(process))
            {
                TryDelete(path);
            }
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = System.Diagnostics.Process.GetProcessById(process);
            return !running.HasExited;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It will be dropped by the next build.
        }
    }
}
