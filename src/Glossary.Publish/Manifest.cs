using System.Text.Json;
using Glossary.Model;
using Glossary.Pdf;

namespace Glossary.Publish;

/// <summary>A file of a build, for the manifest.</summary>
internal sealed record MadeFile(Output Kind, string Name, long Length, string Sha256);

/// <summary>What a build was made of and what came out, for the programs that publish it: <c>manifest.json</c>.</summary>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    public static void Write(Book book, IReadOnlyList<MadeFile> files, PdfFacts? pdf, MessageReport report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonMessages.Options))
        {
            var metadata = book.Metadata;
            json.WriteStartObject();
            json.WriteString("title", metadata.Title);
            json.WriteString("identifier", metadata.Identifier);
            json.WriteString("language", metadata.Language);
            json.WriteString("date", $"{metadata.Date:yyyy-MM-dd}");
            WriteGiven("edition", metadata.Edition);
            WriteGiven("licence", metadata.Licence);
            WriteGiven("commit", metadata.Commit);
            json.WriteString("program", "Glossary.Publish " + ProgramVersion.Text);
            json.WriteNumber("entries", book.Entries.Count());
            json.WriteNumber("unfinished", book.Entries.Count(e => e.State != EntryState.Written));
            if (pdf is not null)
            {
                json.WriteNumber("pages", pdf.Pages);
            }

            WriteMessages(json, report);
            WriteFiles(json, files, pdf);
            WriteFaces(json, pdf);
            json.WriteEndObject();

            void WriteGiven(string name, string value)
            {
                if (value.Length > 0)
                {
                    json.WriteString(name, value);
                }
            }
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteMessages(Utf8JsonWriter json, MessageReport report)
    {
        json.WriteStartObject("messages");
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteNumber("accepted", report.Diagnostics.Count(d => d.IsAccepted));
        json.WriteNumber("notes", report.Notes);
        json.WriteStartObject("codes");
        foreach (var code in report.Diagnostics.GroupBy(d => d.Code, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(code.Key, code.Count());
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<MadeFile> files, PdfFacts? pdf)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("kind", Outputs.Names[(int)file.Kind]);
            json.WriteNumber("bytes", file.Length);
            json.WriteString("sha256", file.Sha256);
            if (file.Kind == Output.Pdf && pdf is not null)
            {
                json.WriteStartArray("standards");
                pdf.Standards.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFaces(Utf8JsonWriter json, PdfFacts? pdf)
    {
        json.WriteStartArray("fonts");
        foreach (var face in (pdf?.Faces ?? []).OrderBy(f => f.PostScriptName, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", face.PostScriptName);
            json.WriteString("family", face.FamilyName);
            json.WriteString("copyright", face.Copyright);
            json.WriteString("licence", face.Licence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
