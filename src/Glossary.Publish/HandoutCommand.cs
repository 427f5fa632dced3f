using System.Collections.Immutable;
using System.CommandLine;

namespace Glossary.Publish;

/// <summary>The verb handout, and what it may be told.</summary>
internal static class HandoutCommand
{
    /// <summary>The kinds of handout as the command line names them, in the order of <see cref="HandoutDesign"/>.</summary>
    private static readonly ImmutableArray<string> Designs = ["handout", "large-print"];

    public static Command Make()
    {
        var terms = new Argument<string[]>("TERM") { Description = "Entries by slug, term, long name or another name; with no choice at all, every entry", Arity = ArgumentArity.ZeroOrMore };
        var folder = new Option<string>("--folder") { Description = "A project or any folder of Markdown files. Default: .", HelpName = "FOLDER", DefaultValueFactory = _ => "." };
        var tags = new Option<string[]>("--tag") { Description = "Entries with a tag; several separated by commas", HelpName = "TAG" };
        var letters = new Option<string[]>("--letter") { Description = "Entries under a letter; several separated by commas", HelpName = "LETTER" };
        var random = Number("--random", "So many entries drawn by lot, the same for the same seed", 1, 100_000);
        var seed = Number("--seed", "What the lot and the order of a quiz are drawn from. Default: 1", 0, int.MaxValue);
        var steps = Number("--with-references", "Also what the entries link to, and what that links to, so many steps", 0, 100);
        var design = new Option<string>("--design") { Description = "What it is to be: two columns of entries, or large print in one. Default: handout", HelpName = string.Join('|', Designs) };
        var output = new Option<string>("--output", "-o") { Description = "A file that ends in .pdf, or a folder. Default: artifacts", HelpName = "FILE|FOLDER" };
        var shared = new SharedOptions();
        design.Validators.Add(result => CommandLine.CheckEach(result, [result.GetValueOrDefault<string>() ?? ""], Designs));

        // The library takes an option it does not know for a term.
        terms.Validators.Add(result =>
        {
            if ((result.GetValueOrDefault<string[]>() ?? []).FirstOrDefault(t => t is ['-', ..]) is { } option)
            {
                result.AddError($"there is no option {option}");
            }
        });

        var command = new Command("handout", "Print some entries of a book for a class, as loose sheets")
        {
            terms, tags, letters, random, seed, steps, design, folder, output,
        };
        shared.AddTo(command);
        command.SetAction(parsed => HandoutMaker.Make(new(parsed.GetRequiredValue(folder), shared.Read(parsed))
        {
            Terms = [.. parsed.GetValue(terms) ?? []],
            Tags = [.. CommandLine.Split(parsed.GetValue(tags))],
            Letters = [.. CommandLine.Split(parsed.GetValue(letters))],
            Random = parsed.GetValue(random),
            Seed = parsed.GetValue(seed) ?? 1,
            Steps = parsed.GetValue(steps) ?? 0,
            Design = (HandoutDesign)Math.Max(0, Designs.IndexOf(parsed.GetValue(design)?.ToLowerInvariant() ?? Designs[0])),
            Output = parsed.GetValue(output),
        }));
        return command;
    }

    /// <summary>The kind of handout as it ends the name of its file.</summary>
    public static string NameOf(HandoutDesign design) => Designs[(int)design];

    private static Option<int?> Number(string name, string description, int least, int most)
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
}
