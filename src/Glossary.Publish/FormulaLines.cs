using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Glossary.Model;
using Glossary.Reading;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>All that can be said of one formula.</summary>
/// <param name="Errors">Mistakes of its author.</param>
/// <param name="Warnings">What could not be set as it should, such as a character that no face has.</param>
internal sealed record EvaluatedFormula(ImmutableArray<Diagnostic> Errors, ImmutableArray<Diagnostic> Warnings, string MathMl, string Speech, FormulaPlacement Placement);

/// <summary>
/// Formulas as lines of JSON: <c>{name, tex, display, macros}</c> in;
/// <c>{name, errors: [{offset, message}], warnings: [{offset, message}], mathml, speech, w, h, d, glyphs: [{gid, x, y, s, f}], rules: [{x, y, w, h}]}</c> out,
/// lengths in thousandths of the em, y upwards from the baseline.
/// </summary>
internal static class FormulaLines
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a line for each line read; false if a line was no formula.</summary>
    public static bool Convert(Stream input, Stream output, Func<string, bool, Macros, EvaluatedFormula> evaluate)
    {
        using var reader = new StreamReader(input, new UTF8Encoding(false));
        using var writer = new BufferedStream(output, 1 << 16);
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        var isWhole = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.AsSpan().Trim().IsEmpty)
            {
                continue;
            }

            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, Writing))
            {
                isWhole &= ConvertLine(line, json, evaluate);
            }

            writer.Write(buffer.WrittenSpan);
            writer.WriteByte((byte)'\n');
        }

        return isWhole;
    }

    private static bool ConvertLine(string line, Utf8JsonWriter json, Func<string, bool, Macros, EvaluatedFormula> evaluate)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (Read(document.RootElement) is { } request)
            {
                Write(json, request.Name, evaluate(request.Tex, request.IsDisplay, request.Macros));
                return true;
            }

            WriteFailure(json, "this line lacks a “tex” that is a text");
        }
        catch (JsonException mistake)
        {
            WriteFailure(json, "this line is not JSON: " + mistake.Message);
        }

        return false;
    }

    private static (string Name, string Tex, bool IsDisplay, Macros Macros)? Read(JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object || !row.TryGetProperty("tex", out var tex) || Text(tex) is not { } source)
        {
            return null;
        }

        var name = row.TryGetProperty("name", out var given) ? Text(given) ?? given.GetRawText() : "";
        var isDisplay = row.TryGetProperty("display", out var display) && display.ValueKind == JsonValueKind.True;
        var macros = row.TryGetProperty("macros", out var own) && own.ValueKind == JsonValueKind.Object
            ? Macros.Of(own.EnumerateObject().Where(m => m.Value.ValueKind == JsonValueKind.String).Select(m => KeyValuePair.Create(m.Name, Text(m.Value) ?? "")))
            : Macros.None;
        return (name, source, isDisplay, macros);
    }

    // A text with half a surrogate pair is none to the library.
    private static string? Text(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static void WriteFailure(Utf8JsonWriter json, string message)
    {
        json.WriteStartObject();
        json.WriteString("name", "");
        json.WriteStartArray("errors");
        WriteError(json, 0, message);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, EvaluatedFormula formula)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        WriteMessages(json, "errors", formula.Errors);
        WriteMessages(json, "warnings", formula.Warnings);
        json.WriteString("mathml", formula.MathMl);
        json.WriteString("speech", formula.Speech);
        var placement = formula.Placement;
        Number(json, "w", placement.Width);
        Number(json, "h", placement.Height);
        Number(json, "d", placement.Depth);
        json.WriteStartArray("glyphs");
        foreach (var glyph in placement.Glyphs)
        {
            json.WriteStartObject();
            json.WriteNumber("gid", glyph.Glyph.Value);
            Number(json, "x", glyph.X);
            Number(json, "y", glyph.Y);
            Number(json, "s", glyph.Size);
            json.WriteString("f", glyph.Font.PostScriptName);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in placement.Rules)
        {
            json.WriteStartObject();
            Number(json, "x", rule.X);
            Number(json, "y", rule.Y);
            Number(json, "w", rule.Width);
            Number(json, "h", rule.Height);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMessages(Utf8JsonWriter json, string name, ImmutableArray<Diagnostic> messages)
    {
        json.WriteStartArray(name);
        foreach (var message in messages)
        {
            WriteError(json, message.Span.Start, message.Message);
        }

        json.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter json, int offset, string message)
    {
        json.WriteStartObject();
        json.WriteNumber("offset", offset);
        json.WriteString("message", message);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        var rounded = Math.Round(value, 3);
        json.WriteNumber(name, rounded == 0 ? 0 : rounded);
    }
}
