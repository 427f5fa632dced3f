using System.CommandLine;
using System.Text;

namespace Glossary.Publish;

/// <summary>The manual's chapter on verbs and their options, made of what the help of the program is made of.</summary>
internal static class VerbPages
{
    private const string Opening = """
        # Every Command and Option

        What `glossary COMMAND --help` says, in one place. Words in capitals stand for what you write; what stands in brackets may be left out.

        """;

    /// <summary>Path below the manual's entries, and text.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        var root = CommandLine.Root();

        // An option that several verbs have in the same words is told once.
        var shared = root.Subcommands.SelectMany(c => c.Options).Where(IsShown)
            .GroupBy(o => (o.Name, o.Description)).Where(g => g.Count() > 1).Select(g => g.First()).ToList();
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var verb in root.Subcommands)
        {
            Describe(verb, shared, text);
        }

        text.Append("\n## Options of Several Commands\n");
        Describe(shared, text);
        yield return ("options.md", text.ToString());
    }

    private static void Describe(Command verb, List<Option> shared, StringBuilder text)
    {
        var arguments = string.Concat(verb.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 || a.HasDefaultValue
            ? $" [{a.Name}{(a.Arity.MaximumNumberOfValues > 1 ? " …" : "")}]"
            : $" {a.Name}{(a.Arity.MaximumNumberOfValues > 1 ? " …" : "")}"));
        text.Append($"\n## glossary {verb.Name}{ManualText.Escape(arguments)}\n\n{ManualText.Escape(verb.Description!)}.\n");
        foreach (var argument in verb.Arguments)
        {
            text.Append($"\n`{argument.Name}`\n: {ManualText.Escape(Sentence(argument.Description!))}\n");
        }

        var own = verb.Options.Where(o => IsShown(o) && !shared.Exists(s => IsSame(s, o))).ToList();
        Describe(own, text);
        var others = verb.Options.Where(o => shared.Exists(s => IsSame(s, o))).Select(o => $"`{o.Name}`").ToList();
        if (others.Count > 0)
        {
            text.Append($"\nIt also takes {(others.Count == shared.Count ? "all" : string.Join(", ", others) + " of the")} [options of several commands](#options-of-several-commands).\n");
        }

        text.Append("\n```sh\n");
        foreach (var (example, meaning) in VerbExampleTable.Of(verb.Name))
        {
            text.Append($"# {meaning}\n{example}\n");
        }

        text.Append("```\n");
    }

    private static void Describe(List<Option> options, StringBuilder text)
    {
        foreach (var option in options)
        {
            var names = string.Join(", ", option.Aliases.Prepend(option.Name));
            text.Append($"\n`{names}{(option.HelpName is { } value ? " " + value : "")}`\n: {ManualText.Escape(Sentence(option.Description!))}\n");
        }
    }

    private static bool IsSame(Option first, Option second) => first.Name == second.Name && first.Description == second.Description;

    private static bool IsShown(Option option) => !option.Hidden && option is not System.CommandLine.Help.HelpOption;

    private static string Sentence(string description) => description.EndsWith('.') ? description : description + ".";
}
