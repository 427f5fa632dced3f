using System.Text;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The characters of a text that no face has, by script.</summary>
internal sealed class MissingGlyphs
{
    private readonly SortedDictionary<string, (SourceSpan Place, int Count, OrderedDictionary<int, int> CodePoints)> _found = new(StringComparer.Ordinal);

    /// <summary>Takes a character up.</summary>
    /// <param name="run">The text it is in.</param>
    public void Add(Rune rune, SourceSpan run)
    {
        var script = UnicodeScript.Of(rune.Value);
        var found = _found.TryGetValue(script, out var known) ? known : (PlaceOf(rune.ToString(), run), 0, []);
        found.CodePoints.TryAdd(rune.Value, 1);
        _found[script] = found with { Count = found.Count + 1 };
    }

    /// <summary>Reports what was found, once all text has been added.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (script, (place, count, codePoints)) in _found)
        {
            diagnostics.Report(GlyphDiagnostics.Missing(place, new(script, count, [.. codePoints.Keys])));
        }

        _found.Clear();
    }

    // The character's own place if it stands in the source as it does here, else that of the run.
    private static SourceSpan PlaceOf(string character, SourceSpan run)
    {
        if (run.IsNowhere)
        {
            return run;
        }

        var index = run.Text.IndexOf(character, StringComparison.Ordinal);
        return index < 0 ? run : run.Part(index, character.Length);
    }
}
