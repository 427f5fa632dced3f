using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Collects the messages of a build; may be filled from several threads and lists them in source order.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _items = [];

    public bool HasErrors => Any(d => d.Severity == Severity.Error);

    public void Report(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            _items.Add(diagnostic);
        }
    }

    public bool Any(Func<Diagnostic, bool> predicate)
    {
        lock (_lock)
        {
            return _items.Any(predicate);
        }
    }

    /// <summary>The messages by file, place and code; those without a place come last. Repeated ones are listed once.</summary>
    public ImmutableArray<Diagnostic> InSourceOrder()
    {
        lock (_lock)
        {
            return
            [
                .. _items
                    .OrderBy(d => d.Span.IsNowhere)
                    .ThenBy(d => d.Span.IsNowhere ? "" : d.Span.Source.Path, StringComparer.Ordinal)
                    .ThenBy(d => d.Span.Start)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal)
                    .DistinctBy(d => (d.Code, d.Missing?.Script ?? d.Message, PathOf(d), d.IsOncePerFile ? 0 : d.Span.Start))
                    .GroupBy(d => d.Missing is { } missing ? (PathOf(d), missing.Script) : (object)d)
                    .Select(group => group.Key is Diagnostic message ? message : GlyphDiagnostics.Together(group)),
            ];
        }
    }

    private static string PathOf(Diagnostic message) => message.Span.IsNowhere ? "" : message.Span.Source.Path;
}
