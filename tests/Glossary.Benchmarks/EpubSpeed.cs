using System.Globalization;
using Glossary.Tests;

namespace Glossary.Benchmarks;

/// <summary>EPUBs of many entries with three formulas each, as a whole process, beside pandoc's.</summary>
internal static class EpubSpeed
{
    private const double ThousandSeconds = 1;
    private const double FiveThousandSeconds = 4;

    // Five times the entries in at most this many times the time: linear, with what every run costs besides.
    private const double LinearRatio = 5.5;

    public static int Run()
    {
        var root = Repository.Path();
        var work = Directory.CreateTempSubdirectory("glossary-epub-").FullName;
        try
        {
            var program = Scale.Publish(root, work);
            var thousand = Measure(program, work, 1000);
            var fiveThousand = Measure(program, work, 5000);
            Console.WriteLine();
            return Scale.Report("1,000 entries, CPU seconds", thousand, ThousandSeconds)
                & Scale.Report("5,000 entries, CPU seconds", fiveThousand, FiveThousandSeconds)
                & Scale.Report("5,000 : 1,000 entries, time", fiveThousand / thousand, LinearRatio)
                ? 0
                : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static double Measure(string program, string work, int count)
    {
        var folder = Directory.CreateDirectory(Path.Combine(work, $"entries-{count}")).FullName;
        var whole = new List<string>();
        for (var i = 0; i < count; i++)
        {
            whole.Add(Entry(i));
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"term-{i}.md")), whole[^1]);
        }

        var all = Path.Combine(work, $"all-{count}.md");
        File.WriteAllLines(all, whole);
        var (seconds, _) = Scale.Measure($"glossary, {count} entries", program, ["build", folder, "--to", "epub", "--quiet", "--output", Path.Combine(work, "out")], work);
        Scale.Measure($"pandoc, {count} entries", "pandoc", ["-f", "markdown", "-t", "epub3", "--mathml", all, "-o", Path.Combine(work, "peer.epub")], work);
        return seconds;
    }

    // Words in another order each time, and formulas with other letters and numbers, so that nothing has been set before.
    private static string Entry(int number)
    {
        var (letter, name) = ((char)('a' + (number % 26)), (char)('a' + (number / 26 % 26)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $$$"""
            ### {{{letter}}}{{{name}}} term {{{number}}}

            The activation of a layer is computed from its inputs by ${{{letter}}}_{{{{number}}}} = \sigma(W_{i}{{{name}}}^2)$, where the weights are learned during training and
            ${{{name}}} \in \mathbb{R}^{{{{number % 97}}}}$ is the bias that every neuron of the layer adds before the function is applied to it.

            $$\text{softmax}({{{letter}}})_i = \frac{e^{{{{letter}}}_i}}{\sum_{j=1}^{{{{number}}}} e^{{{{letter}}}_j}}$$

            Compare with the terms before it and after it in the alphabet.

            """);
    }
}
