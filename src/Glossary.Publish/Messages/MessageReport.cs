using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>The messages of a run, in source order, as every format writes them.</summary>
/// <param name="Folder">The project's folder as the caller named it, so that paths can be opened from where the caller is.</param>
internal sealed record MessageReport(ImmutableArray<Diagnostic> Diagnostics, string Folder)
{
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    /// <summary>The warnings that book.yml does not accept.</summary>
    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning && !d.IsAccepted);

    public int Notes => Diagnostics.Count(d => d.Severity == Severity.Note);

    public bool FailsWhen(bool isStrict) => Errors > 0 || (isStrict && Warnings > 0);

    /// <summary>The file a message is about, from where the caller is, with forward slashes; empty for none.</summary>
    public string PathOf(Diagnostic diagnostic) => PathOf(diagnostic.Span);

    public string PathOf(SourceSpan span)
        => span.IsNowhere ? ""
            : Folder is "." or "" ? span.Source.Path
            : Path.Combine(Folder, span.Source.Path).Replace('\\', '/');

    /// <summary>The message with its hints, a line each, for formats that have one field for both.</summary>
    public static string TextOf(Diagnostic diagnostic) => string.Join("\n", [diagnostic.Message, .. diagnostic.Hints.Select(h => "hint: " + h)]);

    /// <summary>Lines and columns from 1, columns in UTF-16 units, the end behind the last character.</summary>
    public static (int Line, int Column, int EndLine, int EndColumn) RegionOf(Diagnostic diagnostic) => RegionOf(diagnostic.Span);

    public static (int Line, int Column, int EndLine, int EndColumn) RegionOf(SourceSpan span)
    {
        var (line, column) = span.Source.Position(span.Start);
        var (endLine, endColumn) = span.Source.Position(span.End);
        return (line, column, endLine, endColumn);
    }

    /// <summary>Writes the report for programs.</summary>
    public void Write(MessageFormat format, Stream output)
    {
        switch (format)
        {
            case MessageFormat.Json:
                JsonMessages.Write(this, output);
                break;
            case MessageFormat.Sarif:
                SarifLog.Write(this, output);
                break;
            case MessageFormat.GitHub:
                GitHubMessages.Write(this, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "text is for people");
        }
    }
}
