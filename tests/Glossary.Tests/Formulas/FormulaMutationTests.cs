using System.Collections.Concurrent;
using System.Diagnostics;
using System.Xml;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Broken formulas: each is read, written as well-formed MathML, spoken and set, and none takes long.</summary>
public sealed class FormulaMutationTests
{
    private const int Count = 15_000;

    // Far above the time of the slowest, which the benchmark “formulas” prints for 100,000: this is for a hang.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(5);

    [Fact]
    public void Broken_formulas_are_read_written_spoken_and_set()
    {
        var formulas = FormulaGoldenTests.Families.SelectMany(row => row.Data.Item2).ToList();
        var setting = FormulaFixture.NewSetting();
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(
            FormulaMutations.Of(formulas, Count, seed: 5),
            tex =>
            {
                var clock = Stopwatch.StartNew();
                try
                {
                    Check(tex, setting);
                }
#pragma warning disable CA1031 // Whatever is thrown is what the test looks for.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    failures.Add($"{tex}\n  {e.GetType().Name}: {e.Message}");
                }

                if (clock.Elapsed > Hang)
                {
                    failures.Add($"{tex}\n  took {clock.Elapsed}");
                }
            });

        Assert.True(failures.IsEmpty, $"{failures.Count} failed, among them\n" + string.Join('\n', failures.Order(StringComparer.Ordinal).Take(5)));
    }

    private static void Check(string tex, Setting setting)
    {
        var (formula, _) = Tex.Read(tex, isDisplay: tex.Length % 2 == 0);
        var xml = MathMlWriter.Write(formula);
        using var reader = XmlReader.Create(new StringReader(xml));
        while (reader.Read())
        {
        }

        FormulaSpeech.Read(formula);
        FormulaSpeech.Read(formula, "de");
        var box = FormulaTypesetter.SetBox(formula, FormulaFixture.Style, setting with { Diagnostics = new() });
        if (!double.IsFinite(box.Width.Value + box.Height.Value + box.Depth.Value))
        {
            throw new InvalidOperationException("its box has no finite measure");
        }
    }
}
