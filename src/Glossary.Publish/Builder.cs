using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>The verbs build and check: from a folder to files and an exit code.</summary>
internal static class Builder
{
    /// <summary>Exit code for an error, or for a warning under <c>--strict</c>.</summary>
    public const int Failed = 1;

    private const string ReadmeName = "README.md";

    /// <summary>Makes the files asked for; answers the exit code.</summary>
    public static int Build(string folder, PublishOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (Load(folder, options, diagnostics) is not { } sources)
        {
            return Report(diagnostics, [], folder, options);
        }

        using var files = new OutputFolder();
        var written = new List<string>();
        try
        {
            if (options.Dump != Dump.None)
            {
                var text = Publisher.DumpText(sources, options, diagnostics);
                var dumped = Report(diagnostics, sources.Settings.Accepted, folder, options);
                using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
                output.Write(text);
                return dumped;
            }

            Write(sources, options, files, written, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileDiagnostics.Unwritable(OutputPath(sources, options), InputFolder.Reason(e)));
        }
        catch (FontFormatException e)
        {
            diagnostics.Report(FileDiagnostics.UnusableFont(e.Message));
        }

        var exitCode = Report(diagnostics, sources.Settings.Accepted, folder, options);
        return exitCode == 0 ? Commit(files, written, OutputPath(sources, options), options) : exitCode;
    }

    /// <summary>Does all that a build does, looks closer, and writes nothing but mended entries, where that is asked for.</summary>
    public static int Check(string folder, PublishOptions options, Mends mends)
    {
        var (sources, diagnostics) = Look(folder, options);
        var files = mends == Mends.None ? [] : Mending.Of(diagnostics.InSourceOrder());
        if (mends == Mends.Show)
        {
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
            files.ToList().ForEach(file => output.Write(Mending.Diff(file)));

            // Two documents on one stream are none.
            options = options with { Format = MessageFormat.Text };
        }
        else if (sources is not null && !files.IsEmpty)
        {
            var problems = new DiagnosticBag();
            Mending.Write(files, sources.Root, problems);
            if (problems.HasErrors)
            {
                return Report(problems, [], folder, options);
            }

            (sources, diagnostics) = Look(folder, options);
        }

        return Report(diagnostics, sources?.Settings.Accepted ?? [], folder, options, isGrouped: true);
    }

    private static (Sources? Sources, DiagnosticBag Diagnostics) Look(string folder, PublishOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var sources = Load(folder, options, diagnostics);
        if (sources is not null)
        {
            using var progress = Progress.Start(options.IsQuiet);
            var publication = Publisher.Publish(sources, options with { Outputs = [Output.Pdf, Output.Epub] }, diagnostics, progress.Say);
            publication.WritePdf?.Invoke(Stream.Null);
            Proofreader.Read(sources.Entries, publication.Book!, diagnostics);
        }

        return (sources, diagnostics);
    }

    public static Sources? Load(string folder, PublishOptions options, DiagnosticBag diagnostics)
        => InputFolder.Load(folder, diagnostics) is { } sources && BookFile.Override(sources.Settings, options.Settings, diagnostics) is { } settings
            ? sources with { Settings = settings }
            : null;

    public static int Commit(OutputFolder files, List<string> written, string folder, PublishOptions options)
    {
        try
        {
            files.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            DiagnosticPrinter.Print([FileDiagnostics.Unwritable(folder, InputFolder.Reason(e))], ".", options.IsQuiet);
            return Failed;
        }

        Announce(written, options);
        return 0;
    }

    /// <summary>Begins all files of a build, or those of the same build before where a cache remembers it.</summary>
    /// <param name="written">Receives the paths of the files.</param>
    internal static void Write(Sources sources, PublishOptions options, OutputFolder files, List<string> written, DiagnosticBag diagnostics)
    {
        var cache = options.CacheFolder is { } cacheFolder ? new BuildCache(cacheFolder) : null;
        var key = cache is null ? null : BuildKey.Of(sources, options);
        var kept = key is null ? null : cache!.Find(key, path => SourceOf(path, sources));
        var folder = OutputPath(sources, options);
        string bookName;
        if (kept is not null)
        {
            bookName = kept.BookName;
            kept.Messages.ToList().ForEach(diagnostics.Report);
            foreach (var file in kept.Files)
            {
                Add(PathOf(file.Name), stream => stream.Write(file.Bytes));
            }
        }
        else
        {
            // A file may be saved while it is read: what is remembered was read between two times at which all files were the same.
            var steady = key is null ? null : Load(sources.Root, options, new());
            bookName = WriteBook(steady ?? sources, options, files, Add, PathOf, diagnostics);
            if (steady is not null && key == BuildKey.Of(steady, options) && !diagnostics.HasErrors)
            {
                cache!.Store(key!, new(bookName, [.. written.Select(path => new KeptFile(Path.GetFileName(path), files.BytesOf(path)))], diagnostics.InSourceOrder()));
            }
        }

        if (written.Exists(path => Path.GetFileName(path) == Manifest.FileName))
        {
            var sums = files.SumsOf(folder, Outputs.Endings.Select(ending => bookName + ending));
            Add(Path.Combine(folder, "SHA256SUMS"), stream => stream.Write(Encoding.UTF8.GetBytes(sums)));
        }

        string PathOf(string name) => Path.Combine(name == ReadmeName ? sources.Root : folder, name);

        void Add(string path, Action<Stream> write)
        {
            files.Add(path, write);
            written.Add(path);
        }
    }

    private static string WriteBook(
        Sources sources, PublishOptions options, OutputFolder files, Action<string, Action<Stream>> add, Func<string, string> pathOf, DiagnosticBag diagnostics)
    {
        using var progress = Progress.Start(options.IsQuiet);
        var publication = Publisher.Publish(sources, options, diagnostics, progress.Say);
        PdfFacts? pdf = null;
        var books = new List<(Output Kind, string Path)>();
        if (publication.Readme is { } readme)
        {
            add(pathOf(ReadmeName), stream => stream.Write(Encoding.UTF8.GetBytes(readme)));
        }

        if (publication.WritePdf is { } writePdf)
        {
            progress.Say("writing the PDF");
            AddBook(Output.Pdf, stream => pdf = writePdf(stream));
        }

        foreach (var (edition, bytes) in publication.Epubs)
        {
            AddBook(edition, stream => stream.Write(bytes));
        }

        if (publication.Book is { } book)
        {
            var report = new MessageReport(DiagnosticPrinter.Accept(diagnostics.InSourceOrder(), sources.Settings.Accepted, isWhole: true), ".");
            var made = books.ConvertAll(b => files.Begun(b.Path, b.Kind));
            add(pathOf(Manifest.FileName), stream => Manifest.Write(book, made, pdf, report, stream));
        }

        return publication.FileName;

        void AddBook(Output kind, Action<Stream> write)
        {
            books.Add((kind, pathOf(publication.FileName + Outputs.EndingOf(kind))));
            add(books[^1].Path, write);
        }
    }

    private static SourceText? SourceOf(string path, Sources sources)
        => sources.Entries.FirstOrDefault(e => e.Path == path)
            ?? (path == InputFolder.SettingsPath && InputFolder.ReadBytes(sources.Root, path, new()) is { } bytes ? SourceDecoder.Decode(path, bytes, new()) : null);

    // A folder that is no project is only read; what is made of it goes where the caller is.
    public static string OutputPath(Sources sources, PublishOptions options)
        => options.OutputFolder ?? (sources.IsProject ? Path.Combine(sources.Root, "artifacts") : "artifacts");

    private static void Announce(List<string> written, PublishOptions options)
    {
        if (options.IsQuiet)
        {
            return;
        }

        foreach (var path in written)
        {
            var size = new FileInfo(path).Length;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {Path.GetRelativePath(".", path)} ({(size + 999) / 1000} kB)"));
        }
    }

    /// <summary>Prints the messages; answers the exit code.</summary>
    /// <param name="isWhole">False where a part of the book alone was looked at: what is accepted elsewhere in it is not missed.</param>
    public static int Report(
        DiagnosticBag bag, ImmutableArray<Acceptance> accepted, string folder, PublishOptions options, bool isGrouped = false, bool isWhole = true)
    {
        var report = new MessageReport(DiagnosticPrinter.Accept(bag.InSourceOrder(), accepted, isWhole), folder);
        if (options.Format != MessageFormat.Text && options.Dump == Dump.None)
        {
            using var output = Console.OpenStandardOutput();
            report.Write(options.Format, output);
        }
        else
        {
            DiagnosticPrinter.Print(report, options.IsQuiet, MessagePaint.ForStandardError(), Console.Error, isGrouped);
        }

        if (report.Errors > 0 || (report.Warnings > 0 && !options.IsQuiet))
        {
            Console.Error.WriteLine($"{CommandLine.Count(report.Errors, "error")}, {CommandLine.Count(report.Warnings, "warning")}");
        }

        return report.FailsWhen(options.IsStrict) ? Failed : 0;
    }
}
