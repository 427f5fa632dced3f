using System.Collections.Immutable;
using System.Text.Json;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>What is written down of a build in a <see cref="BuildCache"/>: which files it made, and what it said.</summary>
internal static class CacheRecord
{
    public static byte[] Write(KeptBuild build)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("book", build.BookName);
            json.WriteStartArray("files");
            foreach (var file in build.Files)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteString("sum", Checksum.Of(file.Bytes));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("messages");
            foreach (var message in build.Messages)
            {
                Write(json, message);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    /// <summary>The build; null if one of its files or of the author's is not what it was.</summary>
    /// <exception cref="JsonException">It is no such record.</exception>
    public static KeptBuild? Read(byte[] record, Func<string, SourceText?> sourceOf, Func<string, byte[]?> bytesOf)
    {
        using var document = JsonDocument.Parse(record);
        var files = ImmutableArray.CreateBuilder<KeptFile>();
        foreach (var file in document.RootElement.GetProperty("files").EnumerateArray())
        {
            if (bytesOf(file.GetProperty("sum").GetString()!) is not { } bytes)
            {
                return null;
            }

            files.Add(new(file.GetProperty("name").GetString()!, bytes));
        }

        var messages = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var message in document.RootElement.GetProperty("messages").EnumerateArray())
        {
            if (Read(message, sourceOf) is not { } diagnostic)
            {
                return null;
            }

            messages.Add(diagnostic);
        }

        return new(document.RootElement.GetProperty("book").GetString()!, files.ToImmutable(), messages.ToImmutable());
    }

    public static IEnumerable<string> SumsIn(byte[] record)
    {
        using var document = JsonDocument.Parse(record);
        return [.. document.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("sum").GetString()!)];
    }

    private static void Write(Utf8JsonWriter json, Diagnostic message)
    {
        json.WriteStartObject();
        json.WriteString("code", message.Code);
        json.WriteNumber("severity", (int)message.Severity);
        json.WriteString("path", message.Span.IsNowhere ? "" : message.Span.Source.Path);
        json.WriteNumber("start", message.Span.Start);
        json.WriteNumber("end", message.Span.End);
        json.WriteString("message", message.Message);
        json.WriteStartArray("hints");
        message.Hints.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteString("target", message.Target);
        json.WriteBoolean("once", message.IsOncePerFile);
        json.WriteEndObject();
    }

    private static Diagnostic? Read(JsonElement message, Func<string, SourceText?> sourceOf)
    {
        var path = message.GetProperty("path").GetString()!;
        var (start, end) = (message.GetProperty("start").GetInt32(), message.GetProperty("end").GetInt32());
        var span = SourceSpan.Nowhere;
        if (path.Length > 0)
        {
            if (sourceOf(path) is not { } source || start < 0 || end < start || end > source.Text.Length)
            {
                return null;
            }

            span = new(source, start, end);
        }

        return new(
            message.GetProperty("code").GetString()!,
            (Severity)message.GetProperty("severity").GetInt32(),
            span,
            message.GetProperty("message").GetString()!,
            [.. message.GetProperty("hints").EnumerateArray().Select(h => h.GetString()!)])
        {
            Target = message.GetProperty("target").GetString()!,
            IsOncePerFile = message.GetProperty("once").GetBoolean(),
        };
    }
}
