using System.Text.Json;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>A formula of a file with a line of JSON for each: name, LaTeX, whether it is displayed, and macros of its own.</summary>
internal sealed record FormulaCase(string Name, string Tex, bool IsDisplay, Dictionary<string, string> Macros)
{
    /// <summary>The macros as the parser takes them.</summary>
    public Macros Known => Reading.Macros.Of(Macros);

    public static IEnumerable<FormulaCase> Read(string path)
        => File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).Select(ReadLine);

    private static FormulaCase ReadLine(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        return new(
            row.GetProperty("name").GetString()!,
            row.GetProperty("tex").GetString()!,
            row.TryGetProperty("display", out var display) && display.ValueKind == JsonValueKind.True,
            row.TryGetProperty("macros", out var macros) && macros.ValueKind == JsonValueKind.Object
                ? macros.EnumerateObject().ToDictionary(m => m.Name, m => m.Value.GetString()!)
                : []);
    }
}
