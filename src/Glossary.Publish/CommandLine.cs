using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;

namespace Glossary.Publish;

/// <summary>The verbs of the program, and what each of them may be told.</summary>
internal static class CommandLine
{
    /// <summary>The exit code of a wrong command line.</summary>
    public const int UsageError = 2;

    /// <summary>All verbs with their options.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("Markdown entries in; README, a typeset PDF and an EPUB out.")
        {
            BuildCommand(),
            CheckCommand(),
            WatchCommand.Create(),
            CollateCommand(),
            SplitCommand(),
            MathCommand(),
            NewCommand.Create(),
            InitCommand.Create(),
            DoctorCommand.Create(),
            CompletionCommand.Create(),
            ChangesCommand.Create(),
            HandoutCommand.Create(),
            FetchCommand.Create(),
            ExplainCommand.Create(),
        };
        VerbExampleTable.AddTo(root);
        return root;
    }

    /// <summary>Runs the program; answers its exit code.</summary>
    public static int Run(string[] arguments)
    {
        var root = Root();

        // TeX may begin with @, which the library takes for a file of arguments.
        var parsed = root.Parse(arguments, new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
        {
            using var watch = HeapWatch.Start();

            // Our own handler for crashes says more than the library's.
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }

        // The first error is the cause, the rest follow from it.
        var message = parsed.Errors.Select(e => e.Message).FirstOrDefault(m => !m.StartsWith("Required command", StringComparison.Ordinal))
            ?? parsed.Errors[0].Message;
        var verb = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
        return Fail(message, Suggestion(root, parsed.CommandResult.Command, arguments) ?? $"glossary {verb}--help lists what there is", UsageError);
    }

    /// <summary>Says why a verb does nothing; answers the exit code.</summary>
    public static int Fail(string message, string? hint = null, int exitCode = Builder.Failed)
    {
        Console.Error.WriteLine($"glossary: {message}");
        if (hint is not null)
        {
            Console.Error.WriteLine($"  hint: {hint}");
        }

        return exitCode;
    }

    /// <summary>“1 word”, “2 words”.</summary>
    public static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");

    private static Command BuildCommand()
    {
        var folder = FolderArgument();
        var to = new Option<string[]>("--to")
        {
            Description = "What to make: readme, pdf, epub, epub-compat (for Kindle and other readers without MathML), kepub (for Kobo); several separated by commas. Default: what book.yml says, or readme, pdf and epub (without book.yml: pdf and epub)",
            HelpName = "readme,pdf,epub,epub-compat,kepub",
        };
        var output = new Option<string>("--output", "-o") { Description = "The folder for PDF and EPUB. Default: artifacts", HelpName = "FOLDER" };
        var dump = new Option<Dump>("--dump") { Description = "Print the book as the pipeline sees it instead of making files", HelpName = "model|lines|pages" };
        var proof = new Option<bool>("--proof")
        {
            Description = "Draw over the pages of the PDF how they were set: type area, baselines, boxes, loose and tight lines, demerits, the cost of pages",
        };
        var cache = new Option<string>("--cache")
        {
            Description = "A folder that remembers builds: where nothing has changed, the same files are given again. It may be deleted at any time",
            HelpName = "FOLDER",
        };
        var shared = new SharedOptions();
        to.Validators.Add(result => CheckEach(result, Split(result.GetValueOrDefault<string[]>()), Outputs.Names));

        var command = new Command("build", "Make README, PDF and EPUB from a project, or PDF and EPUB from any folder of Markdown files")
        {
            folder, to, output, cache, dump, proof,
        };
        shared.AddTo(command);
        command.SetAction(parsed => Builder.Build(parsed.GetRequiredValue(folder), shared.Read(parsed) with
        {
            Outputs = [.. Split(parsed.GetValue(to)).Select(Outputs.Of).Distinct()],
            OutputFolder = parsed.GetValue(output),
            CacheFolder = parsed.GetValue(cache),
            Dump = parsed.GetValue(dump),
            IsProof = parsed.GetValue(proof),
        }));
        return command;
    }

    private static Command CheckCommand()
    {
        var folder = FolderArgument();
        var fix = new Option<bool>("--fix") { Description = "Mend in the entries what has one right answer: forms of links, the case of file names, letters that only look Latin, idle spaces" };
        var diff = new Option<bool>("--diff") { Description = "Print what --fix would change, as a diff on standard output, and change nothing" };
        var shared = new SharedOptions();
        var command = new Command("check", "Read and set the book and report what is wrong, writing nothing")
        {
            folder, fix, diff,
        };
        shared.AddTo(command);
        command.SetAction(parsed => Builder.Check(
            parsed.GetRequiredValue(folder),
            shared.Read(parsed),
            parsed.GetValue(diff) ? Mends.Show : parsed.GetValue(fix) ? Mends.Write : Mends.None));
        return command;
    }

    private static Command CollateCommand()
    {
        var folder = FolderArgument();
        var output = new Option<string>("--output", "-o") { Description = "Write to a file instead of standard output", HelpName = "FILE" };
        var command = new Command("collate", "Print the entries sorted, indexed and collated into one Markdown file") { folder, output };
        command.SetAction(parsed => Collating.Collate(parsed.GetRequiredValue(folder), parsed.GetValue(output)));
        return command;
    }

    private static Command SplitCommand()
    {
        var file = new Argument<string>("FILE") { Description = "A collated Markdown file", DefaultValueFactory = _ => "README.md" };
        var output = new Option<string>("--output", "-o") { Description = "The folder for the entries. Default: entries", HelpName = "FOLDER", DefaultValueFactory = _ => "entries" };
        var force = new Option<bool>("--force") { Description = "Overwrite entries that differ" };
        var command = new Command("split", "Take a collated file apart into one file an entry: the inverse of collate") { file, output, force };
        command.SetAction(parsed => Collating.Split(parsed.GetRequiredValue(file), parsed.GetRequiredValue(output), parsed.GetValue(force)));
        return command;
    }

    private static Command MathCommand()
    {
        var tex = new Argument<string>("TEX") { Description = "A formula in LaTeX, without dollar signs", Arity = ArgumentArity.ZeroOrOne };
        var to = new Option<string>("--to") { Description = "What to print: svg, mathml, speech or layout. Default: svg", HelpName = "svg|mathml|speech|layout" };
        var font = new Option<string>("--font") { Description = "A file with an OpenType face for mathematics", HelpName = "FILE" };
        var textFont = new Option<string>("--text-font") { Description = "A file with a face for words in formulas", HelpName = "FILE" };
        var lines = new Option<string>("--lines") { Description = "Read formulas {name, tex, display, macros} from lines of JSON (- for standard input) and print a line for each", HelpName = "FILE" };
        var inline = new Option<bool>("--inline") { Description = "Set the formula as within a line, not as a display" };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings" };
        var commands = new Option<string>("--commands") { Description = "Write the sources of a book of all commands into a folder; glossary build FOLDER makes the book", HelpName = "FOLDER" };
        to.Validators.Add(result => CheckEach(result, [result.GetValueOrDefault<string>() ?? ""], ["svg", "mathml", "speech", "layout"]));

        var command = new Command("math", "Print one formula as a picture, as MathML, in words or as a list of what stands where")
        {
            tex, to, font, textFont, lines, commands, inline, strict,
        };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(tex), result.GetValue(lines), result.GetValue(commands) }.Count(v => v is not null) != 1)
            {
                result.AddError("math wants either a formula or --lines FILE or --commands FOLDER");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(commands) is { } folder)
            {
                return CommandBook.Write(folder);
            }

            var form = Enum.Parse<FormulaForm>(parsed.GetValue(to) ?? "svg", ignoreCase: true);
            var options = new FormulaOptions(form, parsed.GetValue(inline), parsed.GetValue(font), parsed.GetValue(textFont), parsed.GetValue(strict));
            return parsed.GetValue(lines) is { } file ? FormulaPrinter.PrintLines(file, options) : FormulaPrinter.Print(parsed.GetRequiredValue(tex), options);
        });
        return command;
    }

    /// <summary>The folder of a book, this one where none is named.</summary>
    public static Argument<string> FolderArgument()
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "A project (a folder with assets/book.yml) or any folder of Markdown files",
            DefaultValueFactory = _ => ".",
        };

        // The library takes an option it does not know for a folder.
        folder.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is ['-', ..] option)
            {
                result.AddError($"there is no option {option}");
            }
        });
        return folder;
    }

    /// <summary>An option that takes a whole number within bounds.</summary>
    public static Option<int?> Number(string name, string description, int least, int most)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(int.TryParse(token.Value, out var number) && number >= least && number <= most))
            {
                result.AddError($"{name} wants a number from {least} to {most}, not “{token.Value}”");
            }
        });
        return option;
    }

    public static IEnumerable<string> Split(string[]? values)
        => (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Reports each value that is not among those allowed.</summary>
    public static void CheckEach(System.CommandLine.Parsing.OptionResult result, IEnumerable<string> values, ImmutableArray<string> allowed)
    {
        foreach (var value in values.Where(v => !allowed.Contains(v, StringComparer.OrdinalIgnoreCase)))
        {
            result.AddError($"{result.Option.Name} does not know “{value}”; it takes {string.Join(", ", allowed)}");
        }
    }

    // A word that is nearly one of ours: a verb, or an option of the verb that is there.
    private static string? Suggestion(RootCommand root, Command command, string[] arguments)
    {
        var wrong = command == root
            ? arguments.FirstOrDefault()
            : arguments.Select(a => a.Split('=')[0]).FirstOrDefault(a => a.StartsWith("--", StringComparison.Ordinal) && !command.Options.Any(o => o.Name == a));
        var nearest = wrong is null ? null : Model.Spelling.Nearest(wrong, command == root ? root.Subcommands.Select(c => c.Name) : command.Options.Select(o => o.Name));
        return nearest is null || nearest == wrong ? null : $"did you mean “{nearest}”?";
    }
}
