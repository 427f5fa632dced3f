using System.CommandLine;
using System.Text;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>The verb init: a new book that builds.</summary>
internal static class InitCommand
{
    private const string Layer = """
        ## Layer

        A group of [neurons](#neuron) that take their input together and hand their output on together.


        """;

    private const string Neuron = """
        ## Neuron

        The smallest unit of a network, a part of a [layer](#layer). It weighs what comes in, adds a bias, and puts the sum through a function:

        $$ y = f\left(\sum_{i=1}^{n} w_i x_i + b\right) $$

        Delete these two entries when yours are there; `glossary new "Term"` begins one.


        """;

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where the book shall be; made if it is not there", DefaultValueFactory = _ => "." };
        var title = new Option<string>("--title") { Description = "The title of the book. Default: the folder's name", HelpName = "TITLE" };
        var language = new Option<string>("--lang") { Description = "The language of the text, a BCP 47 tag. Default: en", HelpName = "TAG", DefaultValueFactory = _ => "en" };
        var command = new Command("init", "Make a new book that builds: settings, an introduction, two entries") { folder, title, language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(title), parsed.GetRequiredValue(language)));
        return command;
    }

    private static int Run(string folder, string? title, string language)
    {
        if (!LanguageTag.IsRight(language))
        {
            return CommandLine.Fail($"“{language}” is no language tag; en, de-AT and zh-Hant are");
        }

        title ??= Readable(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        var files = new (string Path, string Text)[]
        {
            (InputFolder.SettingsPath, Settings(title, language)),
            ("entries/_intro.md", $"# {title}\n\nWhat this book is about, and for whom.\n\n"),
            ("entries/layer.md", Layer),
            ("entries/neuron.md", Neuron),
        };
        if (files.FirstOrDefault(f => File.Exists(Path.Combine(folder, f.Path))) is { Path: { } taken })
        {
            return CommandLine.Fail($"there is a book in “{folder}” already: {taken}");
        }

        if (OutputFolder.WriteAll(files.Select(f => (Path.Combine(folder, f.Path), Encoding.UTF8.GetBytes(f.Text.ReplaceLineEndings("\n")))), folder) is { } failure)
        {
            DiagnosticPrinter.Print([failure], ".");
            return Builder.Failed;
        }

        foreach (var (path, _) in files)
        {
            Console.Error.WriteLine($"wrote {Path.Combine(folder == "." ? "" : folder, path)}");
        }

        Console.Error.WriteLine($"next: glossary build{(folder == "." ? "" : $" {folder}")}");
        return 0;
    }

    private static string Settings(string title, string language) => $$"""
        # What the book is and how it looks. Every key has a default but the title; glossary check names keys it does not know.

        title: {{Quoted(title)}}

        # Who wrote it, one a line.
        # authors:
        #   - A name

        # The language of the text: it decides hyphenation, quotation marks and how the book is read aloud.
        language: {{language}}

        # The day of this edition; with it, the same entries give the same files.
        # date: 2026-01-31

        # Under which terms it may be used, and where they stand in full.
        # licence: CC BY 4.0
        # licence-address: https://creativecommons.org/licenses/by/4.0/

        # The paper of the PDF (a4, a5, letter …) and its type (libertinus, stix).
        paper: a4
        design: libertinus

        """;

    private static string Quoted(string title) => $"\"{title.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Readable(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "Glossary" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
