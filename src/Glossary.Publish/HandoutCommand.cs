using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>The verb handout, and what it may be told.</summary>
internal static class HandoutCommand
{
    /// <summary>The kinds of handout as the command line names them, in the order of <see cref="HandoutDesign"/>.</summary>
    private static readonly ImmutableArray<string> Designs = ["handout", "large-print", "quiz", "cards"];

    public static Command Create()
    {
        var terms = new Argument<string[]>("TERM") { Description = "Entries by slug, term, long name or another name; with no choice at all, every entry", Arity = ArgumentArity.ZeroOrMore };
        var folder = new Option<string>("--folder") { Description = "A project or any folder of Markdown files. Default: .", HelpName = "FOLDER", DefaultValueFactory = _ => "." };
        var tags = new Option<string[]>("--tag") { Description = "Entries with a tag; several separated by commas", HelpName = "TAG" };
        var letters = new Option<string[]>("--letter") { Description = "Entries under a letter; several separated by commas", HelpName = "LETTER" };
        var random = CommandLine.Number("--random", "So many entries drawn by lot, the same for the same seed", 1, 100_000);
        var seed = CommandLine.Number("--seed", "What the lot and the order of a quiz are drawn from. Default: 1", 0, int.MaxValue);
        var steps = CommandLine.Number("--with-references", "Also what the entries link to, and what that links to, so many steps", 0, 100);
        var design = new Option<string>("--design") { Description = "What it is to be: two columns of entries, large print in one, a quiz (meanings without their terms, and a key), or cards to cut out. Default: handout", HelpName = string.Join('|', Designs) };
        var cards = new Option<string>("--cards") { Description = "How many cards stand beside and below each other on a sheet: up to 4x8. Default: 2x4", HelpName = "2x4" };
        var together = CommandLine.Number("--n-up", "So many pages, made smaller, on each side of a sheet, for paper alone: 2 or 4", 1, 4);
        var booklet = new Option<bool>("--booklet") { Description = "Sheets to be printed on both sides, turned over the short edge, and folded into a booklet" };
        var signature = CommandLine.Number("--signature", "So many sheets of a booklet lie in each other, and the next so many behind them, to be sewn. Default: all", 1, 100);
        var creep = new Option<string>("--creep") { Description = "How far the innermost pages of a booklet move towards its fold, in millimetres, up to 10", HelpName = "MM" };
        var grey = new Option<bool>("--grey") { Description = "No colour" };
        var output = new Option<string>("--output", "-o") { Description = "A file that ends in .pdf, or a folder. Default: artifacts", HelpName = "FILE|FOLDER" };
        var shared = new SharedOptions();
        design.Validators.Add(result => CommandLine.CheckEach(result, [result.GetValueOrDefault<string>() ?? ""], Designs));

        cards.Validators.Add(result =>
        {
            if (GridOf(result.GetValueOrDefault<string>() ?? "") is null)
            {
                result.AddError($"--cards wants columns and rows such as 2x4, at most 4x8, not “{result.GetValueOrDefault<string>()}”");
            }
        });
        creep.Validators.Add(result =>
        {
            if (MillimetresOf(result.GetValueOrDefault<string>() ?? "") is null)
            {
                result.AddError($"--creep wants millimetres from 0 to 10, not “{result.GetValueOrDefault<string>()}”");
            }
        });

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
            terms, tags, letters, random, seed, steps, design, cards, together, booklet, signature, creep, grey, folder, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(together)?.Tokens is [{ Value: "3" }, ..])
            {
                result.AddError("--n-up wants 2 or 4");
            }
            else if (result.GetResult(together) is not null && result.GetResult(booklet) is not null)
            {
                result.AddError("a sheet is either --n-up or --booklet");
            }
        });
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
            Cards = GridOf(parsed.GetValue(cards) ?? "") ?? new(2, 4),
            PagesOnSide = parsed.GetValue(together) ?? 1,
            IsBooklet = parsed.GetValue(booklet),
            SheetsInSignature = parsed.GetValue(signature) ?? 0,
            Creep = Pt.FromMillimetres(MillimetresOf(parsed.GetValue(creep) ?? "") ?? 0),
            IsGrey = parsed.GetValue(grey),
            Output = parsed.GetValue(output),
        }));
        return command;
    }

    /// <summary>The kind of handout as it ends the name of its file.</summary>
    public static string NameOf(HandoutDesign design) => Designs[(int)design];

    private static CardGrid? GridOf(string text)
        => text.Split('x') is [[>= '1' and <= '4' and var columns], [>= '1' and <= '8' and var rows]] ? new(columns - '0', rows - '0') : null;

    private static double? MillimetresOf(string text)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 10 ? value : null;
}
