using System.Text.Encodings.Web;
using System.Text.Json;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>Messages as one JSON document: what is counted, then a list with place, words and hints.</summary>
internal static class JsonMessages
{
    // What JSON itself asks to be escaped, and nothing else: the document is a file, not a part of a web page.
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(MessageReport report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", report.Errors);
            json.WriteNumber("warnings", report.Warnings);
            json.WriteNumber("notes", report.Notes);
            json.WriteStartArray("messages");
            foreach (var diagnostic in report.Diagnostics)
            {
                Write(json, report, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, MessageReport report, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityOf(diagnostic));
        json.WriteBoolean("accepted", diagnostic.IsAccepted);
        if (!diagnostic.Span.IsNowhere)
        {
            var (line, column, endLine, endColumn) = MessageReport.RegionOf(diagnostic);
            json.WriteString("file", report.PathOf(diagnostic));
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteNumber("endLine", endLine);
            json.WriteNumber("endColumn", endColumn);
        }

        json.WriteString("message", diagnostic.Message);
        json.WriteStartArray("hints");
        foreach (var hint in diagnostic.Hints)
        {
            json.WriteStringValue(hint);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static string SeverityOf(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
