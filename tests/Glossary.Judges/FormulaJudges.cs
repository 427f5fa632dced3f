using System.Globalization;
using System.Text.Json;
using Glossary.Model;
using Glossary.Reading;
using Glossary.Tests;
using Xunit;

namespace Glossary.Judges;

/// <summary>What KaTeX and Temml make of the same formulas.</summary>
[Trait("kind", "compare")]
public sealed class FormulaJudges
{
    private const int PrerequisiteMissing = 3;

    // KaTeX and Temml with each other: 96.6 and 99.6 % the same characters, 88 and 91 % the same tree.
    private const double SameCharacters = 0.99;
    private const double SameTree = 0.94;

    [Theory]
    [InlineData("core")]
    [InlineData("corpora")]
    public void MathML_has_the_characters_and_mostly_the_tree_of_one_of_them(string which)
    {
        var cases = which == "core" ? Core() : Corpora();
        var (count, characters, trees) = (0, 0, 0);
        var different = new List<string>();
        foreach (var (formula, peers) in WithPeers(cases))
        {
            count++;
            var ours = MathMlWriter.Write(Parse(formula));
            var tree = MathMlTree.Of(ours);
            characters += peers.Exists(p => MathMlTree.Characters(p) == MathMlTree.Characters(ours)) ? 1 : 0;
            if (peers.Exists(p => MathMlTree.Of(p) == tree))
            {
                trees++;
            }
            else
            {
                different.Add($"{formula.Tex}\n  ours  {tree}\n  peers {string.Join("\n        ", peers.Select(MathMlTree.Of))}");
            }
        }

        var sum = string.Create(CultureInfo.InvariantCulture, $"{count} formulas: {100.0 * characters / count:F1} % the same characters, {100.0 * trees / count:F1} % the same tree");
        TestContext.Current.SendDiagnosticMessage(sum);
        Assert.True(characters >= SameCharacters * count && trees >= SameTree * count, sum + "\n" + string.Join('\n', different.Take(40)));
    }

    private static Formula Parse(FormulaCase formula)
        => LatexParser.Parse(FormulaText.Of(new SourceText("formula", formula.Tex).Whole), formula.IsDisplay, new DiagnosticBag(), formula.Known);

    private static IEnumerable<(FormulaCase Formula, List<string> Peers)> WithPeers(List<FormulaCase> cases)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, cases.Select(c => JsonSerializer.Serialize(new { name = c.Name, tex = c.Tex, display = c.IsDisplay, macros = c.Macros })));
            var verdict = Judge.Ask("node", "nodejs", Path.Combine(Repository.Root, "tests", "peers", "mathml.mjs"), file);
            if (verdict.ExitCode == PrerequisiteMissing)
            {
                Judge.Missing(verdict.All);
            }

            Assert.True(verdict.ExitCode == 0, verdict.All);
            var byName = cases.ToDictionary(c => c.Name);
            foreach (var line in verdict.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var answer = JsonDocument.Parse(line);
                var peers = answer.RootElement.EnumerateObject().Where(p => p.Name != "name").Select(p => p.Value.GetString()!).ToList();
                if (peers.Count > 0)
                {
                    yield return (byName[answer.RootElement.GetProperty("name").GetString()!], peers);
                }
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<FormulaCase> Core()
    {
        var path = Path.Combine(CorporaFolder(), "..", "math", "core.jsonl");
        Assert.SkipUnless(File.Exists(path), $"{path} is missing");
        return [.. FormulaCase.Read(path)];
    }

    private static List<FormulaCase> Corpora()
    {
        _ = CorporaFolder();
        return [.. CorpusFolder.Formulas().Where(f => f.Verdict == "ok").Select((f, i) => new FormulaCase($"corpus-{i}", f.Tex, f.IsDisplay, []))];
    }

    private static string CorporaFolder()
    {
        Assert.SkipWhen(Tests.Repository.Corpora is null, "GLOSSARY_CORPORA names no folder");
        return Tests.Repository.Corpora!;
    }
}
