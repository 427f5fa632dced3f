using System.Collections.Immutable;
using System.Text.Json;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>Messages as a log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).</summary>
internal static class SarifLog
{
    public static void Write(MessageReport report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonMessages.Options))
        {
            var codes = report.Diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, codes);

            // 3.14.17: the columns of our spans.
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in report.Diagnostics)
            {
                WriteResult(json, report, diagnostic, codes.IndexOf(diagnostic.Code));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter json, List<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Glossary.Publish");
        json.WriteString("semanticVersion", ProgramVersion.Text);
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            if (MessageTable.Find(code) is { } explanation)
            {
                WriteText(json, "shortDescription", explanation.Title);
                WriteText(json, "fullDescription", explanation.Cause);
                WriteText(json, "help", explanation.Mend);
                json.WriteStartObject("defaultConfiguration");
                json.WriteString("level", ExplainCommand.NameOf(explanation.Severity));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // 3.12: a message for people has a plain text, and may have Markdown too.
    private static void WriteText(Utf8JsonWriter json, string name, string markdown)
    {
        json.WriteStartObject(name);
        json.WriteString("text", MessageExplanation.Plain(markdown));
        json.WriteString("markdown", ManualText.Escape(markdown));
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, MessageReport report, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", JsonMessages.SeverityOf(diagnostic));
        json.WriteStartObject("message");
        json.WriteString("text", MessageReport.TextOf(diagnostic));
        json.WriteEndObject();
        if (!diagnostic.Span.IsNowhere)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteFile(json, report, diagnostic.Span);
            WriteRegion(json, "region", diagnostic.Span);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (!diagnostic.Mends.IsEmpty)
        {
            WriteFix(json, report, diagnostic.Mends);
        }

        if (diagnostic.IsAccepted)
        {
            // 3.35: accepted by a line of book.yml, which is not at the place itself.
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // 3.55: what check --fix would do; all of it together is one mend.
    private static void WriteFix(Utf8JsonWriter json, MessageReport report, ImmutableArray<TextEdit> mends)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartArray("artifactChanges");
        foreach (var file in mends.GroupBy(m => m.Span.Source.Path, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            WriteFile(json, report, file.First().Span);
            json.WriteStartArray("replacements");
            foreach (var mend in file.OrderBy(m => m.Span.Start))
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", mend.Span);
                json.WriteStartObject("insertedContent");
                json.WriteString("text", mend.Text);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, MessageReport report, SourceSpan span)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(report.PathOf(span)));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan span)
    {
        var (line, column, endLine, endColumn) = MessageReport.RegionOf(span);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
    }

    // 3.4.3: a URI reference; a colon in the first part of a relative one would end a scheme (RFC 3986, 4.2).
    private static string UriOf(string path)
    {
        var escaped = string.Join("/", path.Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(path) && path.StartsWith('/') ? "file://" + escaped : escaped;
    }
}
