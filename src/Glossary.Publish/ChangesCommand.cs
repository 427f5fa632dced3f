using System.CommandLine;
using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>The verb changes: what one edition of a book has that another has not, as release notes.</summary>
internal static class ChangesCommand
{
    private const string AsText = "text";
    private const string AsMarkdown = "markdown";

    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "The folder of the edition before" };
        var current = new Argument<string>("NEW") { Description = "The folder of this edition", DefaultValueFactory = _ => "." };
        var format = new Option<string>("--format") { Description = "How to print it: text or markdown. Default: text", HelpName = $"{AsText}|{AsMarkdown}" };
        format.Validators.Add(result => CommandLine.CheckEach(result, [result.GetValueOrDefault<string>() ?? ""], [AsText, AsMarkdown]));
        var command = new Command("changes", "List the terms that were added, renamed, changed and removed between two editions of a book") { old, current, format };
        command.SetAction(parsed => Print(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(current), string.Equals(parsed.GetValue(format), AsMarkdown, StringComparison.OrdinalIgnoreCase)));
        return command;
    }

    private static int Print(string oldFolder, string newFolder, bool isMarkdown)
    {
        if (Read(oldFolder) is not { } old || Read(newFolder) is not { } current)
        {
            return Builder.Failed;
        }

        var changes = EditionChanges.Between(old, current);
        var text = isMarkdown ? Markdown(changes) : Text(changes);
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
        return 0;
    }

    // What is wrong within an edition is for its own build to say; here it only has to be there.
    private static Book? Read(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var sources = InputFolder.Load(folder, diagnostics);
        DiagnosticPrinter.Print([.. diagnostics.InSourceOrder().Where(d => d.Severity == Severity.Error)], folder, isQuiet: true);
        return sources is null ? null : Publisher.Read(sources, new([]), new());
    }

    private static string Text(IReadOnlyList<TermChange> changes)
    {
        var text = new StringBuilder();
        foreach (var group in changes.GroupBy(c => c.Kind))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Heading(group.Key)} ({group.Count()})\n");
            foreach (var change in group)
            {
                var name = change.FormerName.Length == 0 ? change.Name : $"{change.FormerName} -> {change.Name}";
                text.Append("  ").Append(DiagnosticPrinter.Clean(name)).Append(": ").Append(Summary(change)).Append('\n');
            }
        }

        return text.Length == 0 ? "No term has changed.\n" : text.ToString();
    }

    private static string Markdown(IReadOnlyList<TermChange> changes)
    {
        var text = new StringBuilder();
        foreach (var group in changes.GroupBy(c => c.Kind))
        {
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "" : "\n")}### {Heading(group.Key)} ({group.Count()})\n\n");
            foreach (var change in group)
            {
                var former = change.FormerName.Length == 0 ? "" : $", formerly {Escaped(change.FormerName)}";
                text.Append(CultureInfo.InvariantCulture, $"- **{Escaped(change.Name)}**{former}: {Summary(change)}\n");
            }
        }

        return text.Length == 0 ? "No term has changed.\n" : text.ToString();
    }

    private static string Heading(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "Terms added",
        ChangeKind.Renamed => "Terms renamed",
        ChangeKind.Changed => "Terms changed",
        ChangeKind.Removed => "Terms removed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Summary(TermChange change)
    {
        if (change.Kind is ChangeKind.Added or ChangeKind.Removed)
        {
            return CommandLine.Count(change.Kind == ChangeKind.Added ? change.WordsAdded : change.WordsRemoved, "word");
        }

        var parts = new List<string>();
        if (change.IsNowWritten)
        {
            parts.Add("now written");
        }

        if (change.WordsAdded > 0)
        {
            parts.Add(CommandLine.Count(change.WordsAdded, "word") + " added");
        }

        if (change.WordsRemoved > 0)
        {
            parts.Add(CommandLine.Count(change.WordsRemoved, "word") + " removed");
        }

        if (change.WordsAdded + change.WordsRemoved == 0 && change.IsTextChanged)
        {
            parts.Add("the same words, other markup or links");
        }

        if (change.AreNamesChanged)
        {
            parts.Add("other names");
        }

        return parts.Count == 0 ? "the text is the same" : string.Join(", ", parts);
    }

    // CommonMark, section 2.4: any punctuation mark of ASCII may stand behind a backslash.
    private static string Escaped(string name)
        => string.Concat(DiagnosticPrinter.Clean(name).Select(c => @"\`*_[]<>#&~|$@!".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
