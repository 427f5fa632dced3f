using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>The verb explain: what a code of a message means, why it comes and how to mend it.</summary>
internal static class ExplainCommand
{
    // As wide as a terminal that nobody has made wider.
    private const int Width = 78;

    public static Command Create()
    {
        var codes = new Argument<string[]>("CODE") { Description = "Codes of messages, such as G0101. Without one: all there are", HelpName = "CODE", Arity = ArgumentArity.ZeroOrMore };
        codes.CompletionSources.Add(context => MessageTable.All
            .Where(e => e.Code.StartsWith(context.WordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(e => new System.CommandLine.Completions.CompletionItem(e.Code)));
        codes.Validators.Add(Check);
        var command = new Command("explain", "Say what a message means, why it comes and how to mend it") { codes };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(codes) ?? [];
            Console.Out.Write(asked.Length == 0 ? Overview() : string.Join("\n", asked.Select(c => Explain(MessageTable.Find(c)!))));
            return 0;
        });
        return command;
    }

    /// <summary>All codes, a line each.</summary>
    public static string Overview()
    {
        var text = new StringBuilder();
        foreach (var chapter in MessageTable.Chapters)
        {
            text.Append($"{(text.Length == 0 ? "" : "\n")}{chapter.Title}\n");
            foreach (var message in chapter.Explanations)
            {
                text.Append($"  {message.Code}  {NameOf(message.Severity),-8} {MessageExplanation.Plain(message.Title)}\n");
            }
        }

        return text.Append("\nglossary explain CODE says why one of them comes and how to mend it.\n").ToString();
    }

    /// <summary>One code, in paragraphs.</summary>
    public static string Explain(MessageExplanation message)
        => $"{Fold($"{message.Code}, {(message.Severity == Severity.Error ? "an" : "a")} {NameOf(message.Severity)}: {MessageExplanation.Plain(message.Title)}", "")}\n"
            + $"{Fold(MessageExplanation.Plain(message.Cause), "  ")}\n{Fold("To mend it: " + MessageExplanation.Plain(message.Mend), "  ")}";

    public static string NameOf(Severity severity) => severity.ToString().ToLowerInvariant();

    private static void Check(ArgumentResult result)
    {
        foreach (var code in result.Tokens.Select(t => t.Value).Where(c => MessageTable.Find(c) is null))
        {
            var nearest = Spelling.Nearest(code, MessageTable.All.Select(e => e.Code));
            result.AddError($"there is no message “{code}”" + (nearest is null ? "; glossary explain lists them" : $"; did you mean {nearest}?"));
        }
    }

    private static string Fold(string text, string indent)
    {
        var folded = new StringBuilder(indent);
        var width = indent.Length;
        foreach (var word in text.Split(' '))
        {
            if (width > indent.Length && width + word.Length >= Width)
            {
                folded.Append('\n').Append(indent);
                width = indent.Length;
            }
            else if (width > indent.Length)
            {
                folded.Append(' ');
                width++;
            }

            folded.Append(word);
            width += word.Length;
        }

        return folded.Append('\n').ToString();
    }
}
