using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>Messages as lines of text: <c>file:line:column: severity CODE: message</c>, hints below.</summary>
internal static class DiagnosticPrinter
{
    private const int MostPlaces = 8;

    /// <summary>Prints messages in source order.</summary>
    /// <param name="isQuiet">True to leave out notes and what book.yml accepts.</param>
    /// <param name="isGrouped">True to print messages about a construct that books do not have once for all its places.</param>
    public static void Print(MessageReport report, bool isQuiet, MessagePaint paint, TextWriter output, bool isGrouped = false)
    {
        var groups = report.Diagnostics.Where(d => isGrouped && MarkupDiagnostics.AreUnsupported.Contains(d.Code)).ToLookup(d => (d.Code, d.Target, d.IsAccepted));
        foreach (var diagnostic in report.Diagnostics)
        {
            var places = groups[(diagnostic.Code, diagnostic.Target, diagnostic.IsAccepted)].ToList();
            if ((isQuiet && (diagnostic.IsAccepted || diagnostic.Severity == Severity.Note)) || (places.Count > 0 && !ReferenceEquals(places[0], diagnostic)))
            {
                continue;
            }

            output.Write(Describe(diagnostic, report, paint));
            if (places.Count > 1)
            {
                var others = places.Skip(1).Take(MostPlaces).Select(d => PlaceOf(d, report));
                output.Write($"  in {places.Count} files, also at {string.Join(", ", others)}{(places.Count - 1 > MostPlaces ? " …" : "")}\n");
            }
        }
    }

    /// <summary>The same to standard error, for verbs that read no settings.</summary>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, string folder, bool isQuiet = false)
        => Print(new(diagnostics, folder), isQuiet, MessagePaint.ForStandardError(), Console.Error);

    /// <summary>Marks what book.yml accepts, and notes acceptances that have become idle.</summary>
    public static ImmutableArray<Diagnostic> Accept(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Acceptance> acceptances, bool isWhole)
    {
        var idle = acceptances.Where(a => isWhole && !diagnostics.Any(a.Covers)).Select(a => FileDiagnostics.NothingAccepted(a.Span, a.Code));
        return
        [
            .. diagnostics.Select(d => d.Severity == Severity.Warning && acceptances.Any(a => a.Covers(d)) ? d with { IsAccepted = true } : d),
            .. idle,
        ];
    }

    /// <summary>One message with the line it is about and its hints, each line ended.</summary>
    public static string Describe(Diagnostic diagnostic, MessageReport report, MessagePaint paint)
    {
        var place = diagnostic.Span.IsNowhere ? "" : PlaceOf(diagnostic, report) + ": ";
        var severity = paint.Severity(diagnostic.IsAccepted ? "accepted" : JsonMessages.SeverityOf(diagnostic), diagnostic);
        var excerpt = diagnostic.IsAccepted || diagnostic.Severity == Severity.Note ? "" : SourceExcerpt.Of(diagnostic.Span);
        var hints = string.Concat(diagnostic.IsAccepted ? [] : diagnostic.Hints.Select(h => $"  hint: {Clean(h)}\n"));
        return $"{place}{severity} {diagnostic.Code}: {Clean(diagnostic.Message)}\n{paint.Excerpt(excerpt)}{hints}";
    }

    private static string PlaceOf(Diagnostic diagnostic, MessageReport report)
    {
        var (line, column) = diagnostic.Span.Source.Position(diagnostic.Span.Start);
        return $"{report.PathOf(diagnostic)}:{line}:{column}";
    }

    // A message quotes the author's text, which must not steer the terminal.
    public static string Clean(string text)
        => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '�' : c)) : text;
}
