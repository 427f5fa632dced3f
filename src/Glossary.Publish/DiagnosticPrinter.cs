using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>Messages as lines of text: <c>file:line:column: severity CODE: message</c>, hints below.</summary>
internal static class DiagnosticPrinter
{
    private const int MostPlaces = 8;

    /// <summary>Prints messages in source order.</summary>
    /// <param name="folder">The project's folder as the caller named it, so that paths can be opened from where the caller is.</param>
    /// <param name="isQuiet">True to leave out notes and what book.yml accepts.</param>
    public static void Print(IEnumerable<Diagnostic> diagnostics, string folder, bool isQuiet, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (isQuiet && (diagnostic.IsAccepted || diagnostic.Severity == Severity.Note))
            {
                continue;
            }

            output.Write(Describe(diagnostic, folder));
        }
    }

    /// <summary>Prints messages in source order, those about a construct that books do not have once for all its places.</summary>
    public static void PrintGrouped(ImmutableArray<Diagnostic> diagnostics, string folder, bool isQuiet, TextWriter output)
    {
        var groups = diagnostics.Where(d => MarkupDiagnostics.AreUnsupported.Contains(d.Code)).ToLookup(d => (d.Code, d.Target, d.IsAccepted));
        foreach (var diagnostic in diagnostics)
        {
            var places = groups[(diagnostic.Code, diagnostic.Target, diagnostic.IsAccepted)].ToList();
            if (places.Count > 0 && !ReferenceEquals(places[0], diagnostic))
            {
                continue;
            }

            Print([diagnostic], folder, isQuiet, output);
            if (places.Count > 1 && !(isQuiet && (diagnostic.IsAccepted || diagnostic.Severity == Severity.Note)))
            {
                var others = places.Skip(1).Take(MostPlaces).Select(d => PlaceOf(d, folder));
                output.Write($"  in {places.Count} files, also at {string.Join(", ", others)}{(places.Count - 1 > MostPlaces ? " …" : "")}\n");
            }
        }
    }

    /// <summary>Marks what book.yml accepts, and notes acceptances that have become idle.</summary>
    public static ImmutableArray<Diagnostic> Accept(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Acceptance> acceptances)
    {
        var idle = acceptances.Where(a => !diagnostics.Any(a.Covers)).Select(a => FileDiagnostics.NothingAccepted(a.Span, a.Code));
        return
        [
            .. diagnostics.Select(d => d.Severity == Severity.Warning && acceptances.Any(a => a.Covers(d)) ? d with { IsAccepted = true } : d),
            .. idle,
        ];
    }

    /// <summary>One message with its hints, each line ended.</summary>
    public static string Describe(Diagnostic diagnostic, string folder)
    {
        var place = diagnostic.Span.IsNowhere ? "" : PlaceOf(diagnostic, folder) + ": ";
        var severity = diagnostic.IsAccepted ? "accepted" : diagnostic.Severity.ToString().ToLowerInvariant();
        var hints = string.Concat(diagnostic.IsAccepted ? [] : diagnostic.Hints.Select(h => $"  hint: {Clean(h)}\n"));
        return $"{place}{severity} {diagnostic.Code}: {Clean(diagnostic.Message)}\n{hints}";
    }

    private static string PlaceOf(Diagnostic diagnostic, string folder)
    {
        var path = folder is "." or "" ? diagnostic.Span.Source.Path : Path.Combine(folder, diagnostic.Span.Source.Path).Replace('\\', '/');
        var (line, column) = diagnostic.Span.Source.Position(diagnostic.Span.Start);
        return $"{path}:{line}:{column}";
    }

    // A message quotes the author's text, which must not steer the terminal.
    private static string Clean(string text)
        => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '�' : c)) : text;
}
