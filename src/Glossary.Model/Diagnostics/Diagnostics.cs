using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>
/// The catalogue: one factory method per message, its code fixed for ever. G00 files and settings, G01 structure and links,
/// G02 formulas, G03 fonts and pictures, G04 layout, G05 output.
/// </summary>
/// <remarks>Each family has its own file: <c>FileDiagnostics</c>, <c>LinkDiagnostics</c>, <c>FormulaDiagnostics</c>, …</remarks>
public static class Diagnostics
{
    internal static Diagnostic Note(string code, SourceSpan span, string message, params ImmutableArray<string> hints)
        => new(code, Severity.Note, span, message, hints);

    internal static Diagnostic Warning(string code, SourceSpan span, string message, params ImmutableArray<string> hints)
        => new(code, Severity.Warning, span, message, hints);

    internal static Diagnostic Error(string code, SourceSpan span, string message, params ImmutableArray<string> hints)
        => new(code, Severity.Error, span, message, hints);
}
