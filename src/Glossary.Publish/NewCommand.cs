using System.CommandLine;
using System.Text;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>The verb new: the file of an entry that is still to be written.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var term = new Argument<string>("TERM") { Description = "The term, as its heading shall show it" };
        var longName = new Option<string>("--long") { Description = "What an abbreviation stands for", HelpName = "NAME" };
        var folder = new Option<string>("--folder") { Description = "The project. Default: this folder", HelpName = "FOLDER", DefaultValueFactory = _ => "." };
        var command = new Command("new", "Begin an entry: its file, its heading, its line in the README") { term, longName, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(term), parsed.GetValue(longName) ?? "", parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(string term, string longName, string folder)
    {
        var diagnostics = new DiagnosticBag();
        var sources = InputFolder.Load(folder, diagnostics);
        if (sources is null)
        {
            DiagnosticPrinter.Print(diagnostics.InSourceOrder(), folder);
            return Builder.Failed;
        }

        if (EntryDraftFile.Of(term, longName) is not { } draft)
        {
            return CommandLine.Fail($"“{term}” has no letter or digit that a file could be named by");
        }

        var path = sources.EntriesFolder.Length == 0 ? draft.FileName : $"{sources.EntriesFolder}/{draft.FileName}";
        if (Clash(term, longName, path, sources) is { } clash)
        {
            return CommandLine.Fail($"“{term}” is there already: {clash}");
        }

        var files = new List<(string Path, byte[] Bytes)> { (Path.Combine(sources.Root, path), Encoding.UTF8.GetBytes(draft.Text)) };
        var readme = Path.Combine(sources.Root, "README.md");
        if (sources.IsProject && File.Exists(readme))
        {
            files.Add((readme, Encoding.UTF8.GetBytes(ReadmeWriter.Write([.. sources.Entries, new SourceText(path, draft.Text)]))));
        }

        if (OutputFolder.WriteAll(files, path) is { } failure)
        {
            DiagnosticPrinter.Print([failure], folder);
            return Builder.Failed;
        }

        Console.Error.WriteLine($"wrote {Path.Combine(folder == "." ? "" : folder, path)}");
        return 0;
    }

    // The file or the term that stands in the way.
    private static string? Clash(string term, string longName, string path, Sources sources)
    {
        if (sources.Files.FirstOrDefault(f => string.Equals(f, path, StringComparison.OrdinalIgnoreCase)) is { } file)
        {
            return file;
        }

        var book = Publisher.Read(sources, new([]), new());
        var names = new[] { term, longName }.Where(n => n.Length > 0).Select(EntryDraftFile.Fold).ToList();
        return book.Entries.FirstOrDefault(e => e.Aliases.Append(e.Term).Append(e.LongName).Any(n => n.Length > 0 && names.Contains(EntryDraftFile.Fold(n))))?.Span.Source.Path;
    }
}
