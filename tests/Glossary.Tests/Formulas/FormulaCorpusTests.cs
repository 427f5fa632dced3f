using System.Text.Json;
using System.Xml.Linq;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>Formulas of others, where the environment says where they are.</summary>
public sealed class FormulaCorpusTests
{
    [Fact]
    public void Every_formula_of_the_core_reads_without_a_message()
        => Assert.Empty(Lines("core.jsonl").Where(f => !Reads(f.Tex, f.Macros)).Select(f => f.Name));

    [Fact]
    public void The_screenshot_formulas_of_KaTeX_read_but_for_the_one_that_must_fail()
        => Assert.Equal("UnsupportedCmds", string.Join(' ', Lines("katex_ss.jsonl").Where(f => !Reads(f.Tex, f.Macros)).Select(f => f.Name)));

    [Fact]
    public void What_KaTeX_supports_is_supported()
    {
        // The table writes a bar inside its cells as \VERT.
        var rows = Lines("katex_support.jsonl").Where(f => f.IsSupported).ToArray();
        Assert.Empty(rows.Where(f => !Reads(f.Tex.Replace(@"\VERT", "|", StringComparison.Ordinal), f.Macros)).Select(f => f.Name));
        Assert.Equal(1008, rows.Length);
    }

    [Fact]
    public void A_line_of_signs_is_no_source()
        => Assert.Empty(Lines("core.jsonl").Where(f => FormulaSpeech.Read(Tex.Read(f.Tex, macros: f.Macros).Formula, "de").Any(c => c == '\\' && !f.Tex.Contains("backslash", StringComparison.Ordinal))
            && !f.Tex.Contains("text", StringComparison.Ordinal)).Select(f => f.Name + f.Tex));

    [Fact]
    public void The_commands_that_all_others_know_are_known()
    {
        var names = File.ReadLines(PathOf("commands_common.txt")).Where(l => l.Length > 1).ToArray();
        Assert.All(names, name => Assert.True(IsKnown(name[1..]), name));
        Assert.Equal(758, names.Length);
    }

    private static bool IsKnown(string name) => name is "verb" || CommandTable.Find(name) is not null;

    private static bool Reads(string tex, Macros? macros)
    {
        var (formula, diagnostics) = Tex.Read(tex, macros: macros);
        XDocument.Parse(MathMlWriter.Write(formula));
        return !diagnostics.Any(d => d.Severity > Severity.Note);
    }

    private static IEnumerable<Case> Lines(string file)
    {
        foreach (var line in File.ReadLines(PathOf(file)))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            yield return new(
                row.GetProperty("name").GetString()!,
                row.TryGetProperty("tex", out var tex) ? tex.GetString()! : row.GetProperty("example").GetString()!,
                row.TryGetProperty("macros", out var macros) && macros.ValueKind == JsonValueKind.Object
                    ? Macros.Of(macros.EnumerateObject().Select(m => new KeyValuePair<string, string>(m.Name, m.Value.GetString()!)))
                    : null,
                !row.TryGetProperty("supported", out var supported) || supported.GetBoolean());
        }
    }

    private static string PathOf(string file)
    {
        Assert.SkipUnless(Repository.Corpora is not null, "GLOSSARY_CORPORA names no folder");
        var path = Path.Combine(Repository.Corpora!, "..", "math", file);
        Assert.SkipUnless(File.Exists(path), $"{path} is missing");
        return path;
    }

    private sealed record Case(string Name, string Tex, Macros? Macros, bool IsSupported);
}
