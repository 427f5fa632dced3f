using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Glossary.Publish;

/// <summary>Examples of every verb, for its help and for the manual.</summary>
internal static class VerbExampleTable
{
    private static readonly ImmutableArray<(string Verb, string Example, string Meaning)> Examples =
    [
        ("build", "glossary build", "all that the project in this folder asks for"),
        ("build", "glossary build notes --to pdf --paper a5", "a PDF of any folder of Markdown files"),
        ("build", "glossary build --set design=stix --set columns=2", "with other settings than those of book.yml"),
        ("build", "glossary build --cache .cache", "give the last files again where nothing has changed"),
        ("build", "glossary build --dump model", "what became of the entries"),
        ("check", "glossary check --strict", "fail on warnings, as a workflow should"),
        ("check", "glossary check --diff", "what could be mended by itself"),
        ("check", "glossary check --format sarif", "the messages for a program"),
        ("watch", "glossary watch", "the pages and the EPUB of this folder in a browser"),
        ("watch", "glossary watch notes --paper a5 --port 8800", "any folder of Markdown files, on a port of your own"),
        ("fetch", "glossary fetch", "copy the pictures that entries name on the network"),
        ("fetch", "glossary fetch --prune", "and drop the copies that no entry names any more"),
        ("fetch", "glossary fetch --check --format github", "fail where one has no copy, as a workflow should"),
        ("collate", "glossary collate -o README.md", "all entries in one file"),
        ("split", "glossary split README.md -o entries", "one file an entry"),
        ("math", @"glossary math ""\frac{1}{2}""", "a formula as a drawing"),
        ("math", @"glossary math ""\sum_{i=1}^n x_i"" --to speech", "as it is read aloud"),
        ("math", "glossary math --commands all-commands", "the sources of a book of every command"),
        ("new", "glossary new CNN --long \"Convolutional Neural Network\"", "an entry with a long name"),
        ("init", "glossary init statistics --title \"A Glossary of Statistics\"", "a new book in a folder of its own"),
        ("doctor", "glossary doctor", "what there is for the book in this folder"),
        ("completion", "glossary completion bash", "to be run by the shell: eval \"$(glossary completion bash)\""),
        ("changes", "glossary changes ../last-edition .", "what is new since then"),
        ("handout", "glossary handout softmax neuron --with-references 1", "two entries and what they link to"),
        ("handout", "glossary handout --random 10 --seed 7 --design quiz", "ten questions, drawn by lot"),
        ("handout", "glossary handout --letter A,B --design cards", "cards to cut and learn from"),
        ("explain", "glossary explain G0101", "why a message comes and how to mend it"),
        ("explain", "glossary explain", "all messages there are"),
    ];

    /// <summary>The examples of a verb, each with what it is for.</summary>
    public static IEnumerable<(string Example, string Meaning)> Of(string verb) => Examples.Where(e => e.Verb == verb).Select(e => (e.Example, e.Meaning));

    /// <summary>Puts the examples below the help of every verb.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        // Whoever asks for help has not said yet what a verb wants.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var exitCode = help.Invoke(parseResult);
            var examples = Of(parseResult.CommandResult.Command.Name).ToList();
            if (examples.Count > 0)
            {
                var output = parseResult.InvocationConfiguration.Output;
                output.WriteLine("Examples:");
                foreach (var (example, meaning) in examples)
                {
                    output.WriteLine($"  {example}\n      {meaning}");
                }

                output.WriteLine();
            }

            return exitCode;
        }
    }
}
