using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Glossary.Model;
using Glossary.Publish;
using Glossary.Reading;
using Glossary.Tests;
using Glossary.Typesetting;

namespace Glossary.Benchmarks;

/// <summary>Formulas a second, warm, in CPU time, beside KaTeX and Temml in the same run; and whether a million of them leave anything in memory.</summary>
internal static class FormulaSpeed
{
    // The bars: parsing and layout against KaTeX's HTML, parsing and MathML against Temml's; and megabytes that a million formulas may add.
    private const double LayoutRatio = 4;
    private const double MathMlRatio = 1;
    private const double GrowthMegabytes = 8;
    private const int Million = 1_000_000;
    private const double MutantMilliseconds = 50;
    private const int Mutants = 100_000;

    private static readonly TextStyle Style = new(new(FaceRole.Serif, false, false), new Pt(10), Ink.Black, "", "en");

    public static int Run(string[] arguments)
    {
        if (arguments is not [var file])
        {
            Console.Error.WriteLine("formulas: name a file with lines {name, tex, display, macros}");
            return 2;
        }

        var cases = FormulaCase.Read(file).Select(Case.Of).ToImmutableArray();
        var setting = new Setting(
            new BookDesign(),
            Typefaces.For(new("", false, "", [], new(), []), new()),
            ImmutableDictionary<string, Hyphenator>.Empty,
            ImmutableDictionary<string, Pictures.Picture>.Empty,
            new());

        Console.WriteLine($"{cases.Length} formulas, warm, best of five, in a second of CPU time:");
        Rate("ours, parsing", cases, c => c.Parse());
        var mathMl = Rate("ours, parsing + MathML", cases, c => MathMlWriter.Write(c.Parse()));
        var layout = Rate("ours, parsing + layout", cases, c => FormulaTypesetter.SetBox(c.Parse(), Style, setting));
        var peers = Peers(file);
        foreach (var (name, rate) in peers)
        {
            Print(name, rate);
        }

        var slowest = Slowest(cases, setting);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  slowest of {Mutants} mutants    {slowest.Time.TotalMilliseconds,8:F1} ms, {slowest.Tex.Length} characters"));
        var growth = Growth(cases, setting);
        Console.WriteLine();
        Report(string.Create(CultureInfo.InvariantCulture, $"the slowest mutant took {slowest.Time.TotalMilliseconds:F1} ms (at most {MutantMilliseconds})"), slowest.Time.TotalMilliseconds <= MutantMilliseconds);
        Report(string.Create(CultureInfo.InvariantCulture, $"a million formulas left {growth:F1} MB (at most {GrowthMegabytes})"), growth <= GrowthMegabytes);
        if (peers.Count == 0)
        {
            return 1;
        }

        var faster = Compare("layout : KaTeX's HTML", layout / peers["KaTeX, HTML"], LayoutRatio);
        var level = Compare("MathML : Temml", mathMl / peers["Temml, MathML"], MathMlRatio);
        return faster && level && growth <= GrowthMegabytes && slowest.Time.TotalMilliseconds <= MutantMilliseconds ? 0 : 1;
    }

    private static double Rate(string name, ImmutableArray<Case> cases, Func<Case, object> work)
    {
        var warm = Cpu() + TimeSpan.FromSeconds(3);
        while (Cpu() < warm)
        {
            Round();
        }

        var best = 0.0;
        for (var i = 0; i < 5; i++)
        {
            var (start, count) = (Cpu(), 0);
            while (Cpu() < start + TimeSpan.FromSeconds(1))
            {
                Round();
                count += cases.Length;
            }

            best = Math.Max(best, count / (Cpu() - start).TotalSeconds);
        }

        Print(name, best);
        return best;

        void Round()
        {
            foreach (var formula in cases)
            {
                GC.KeepAlive(work(formula));
            }
        }
    }

    // Broken formulas must be no way to make the program work long. A collection may fall into any one of them, so the slow ones have a second try.
    private static (TimeSpan Time, string Tex) Slowest(ImmutableArray<Case> cases, Setting setting)
    {
        var slowest = (Time: TimeSpan.Zero, Tex: "");
        foreach (var tex in FormulaMutations.Of([.. cases.Select(c => c.Source.Text)], Mutants, seed: 7))
        {
            var formula = new Case(new("formula", tex), true, Macros.None);
            var time = Time(formula);
            time = time > slowest.Time ? new TimeSpan(Math.Min(time.Ticks, Time(formula).Ticks)) : time;
            slowest = time > slowest.Time ? (time, tex) : slowest;
        }

        return slowest;

        TimeSpan Time(Case formula)
        {
            var clock = Stopwatch.StartNew();
            var parsed = formula.Parse();
            GC.KeepAlive(MathMlWriter.Write(parsed));
            GC.KeepAlive(FormulaTypesetter.SetBox(parsed, Style, setting with { Diagnostics = new() }));
            return clock.Elapsed;
        }
    }

    // What a formula leaves behind shows as a heap that grows; a first pass fills the caches of faces and names.
    private static double Growth(ImmutableArray<Case> cases, Setting setting)
    {
        Pass(Million / 10);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Pass(Million);
        return (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;

        void Pass(int count)
        {
            for (var i = 0; i < count; i++)
            {
                var formula = cases[i % cases.Length].Parse();
                GC.KeepAlive(MathMlWriter.Write(formula));
                GC.KeepAlive(FormulaTypesetter.SetBox(formula, Style, setting));
            }
        }
    }

    private static Dictionary<string, double> Peers(string file)
    {
        var script = Repository.Path("tests", "peers", "formula-speed.mjs");
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", [script, file]) { RedirectStandardOutput = true })!;
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            using var rates = JsonDocument.Parse(node.ExitCode == 0 ? output : "{}");
            return rates.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetProperty("rate").GetDouble());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine("node is missing (Debian: apt-get install nodejs)");
            return [];
        }
    }

    private static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;

    private static void Print(string name, double rate)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-26} {rate,10:F0}"));

    private static bool Compare(string name, double ratio, double bar)
    {
        Report(string.Create(CultureInfo.InvariantCulture, $"{name} {ratio:F2} (at least {bar})"), ratio >= bar);
        return ratio >= bar;
    }

    private static void Report(string text, bool isReached) => Console.WriteLine((isReached ? "reached: " : "MISSED:  ") + text);

    private sealed record Case(SourceText Source, bool IsDisplay, Macros Macros)
    {
        public static Case Of(FormulaCase formula) => new(new("formula", formula.Tex), formula.IsDisplay, formula.Known);

        // A bag of its own, as each formula of --lines has: what is reported is freed with it.
        public Formula Parse() => LatexParser.Parse(FormulaText.Of(Source.Whole), IsDisplay, new DiagnosticBag(), Macros);
    }
}
