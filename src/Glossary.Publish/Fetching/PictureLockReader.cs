using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>Reads the lock of the pictures, which hands and merges may have been at.</summary>
internal static class PictureLockReader
{
    private static readonly ImmutableArray<string> Keys = ["address", "file", "sha256", "bytes", "type", "licence"];

    /// <summary>The lock; null where it cannot be read, for a reason that is reported at its place.</summary>
    public static PictureLock? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var reading = new Reading(source, bytes);
        try
        {
            if (reading.Read() is { } pictures)
            {
                return new(pictures);
            }
        }
        catch (JsonException mistake)
        {
            reading.Fail(LineStart(bytes, mistake.LineNumber ?? 0) + (mistake.BytePositionInLine ?? 0), "it is no JSON");
        }
        catch (InvalidOperationException)
        {
            // Half a character, written as an escape.
            reading.Fail(0, "it holds characters that are none");
        }

        diagnostics.Report(FileDiagnostics.BrokenPictureLock(reading.Place, reading.Reason));
        return null;
    }

    private static long LineStart(byte[] bytes, long line)
    {
        var start = 0;
        for (; line > 0 && bytes.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var length; line--)
        {
            start += length + 1;
        }

        return start;
    }

    private sealed class Reading(SourceText source, byte[] bytes)
    {
        private readonly ImmutableSortedDictionary<string, LockedPicture>.Builder _pictures = PictureLock.Empty.Pictures.ToBuilder();

        public SourceSpan Place { get; private set; } = source.Whole;

        public string Reason { get; private set; } = "";

        public ImmutableSortedDictionary<string, LockedPicture>? Read()
        {
            var json = new Utf8JsonReader(bytes);
            var (name, version, start) = ("", "", 0L);
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            while (json.Read() && Reason.Length == 0)
            {
                switch (json.TokenType, json.CurrentDepth)
                {
                    case (JsonTokenType.PropertyName, 1 or 3):
                        name = json.GetString()!;
                        break;
                    case (JsonTokenType.Number, 1) when name == "version":
                        version = Encoding.UTF8.GetString(json.ValueSpan);
                        break;
                    case (JsonTokenType.StartObject, 2):
                        values.Clear();
                        start = json.TokenStartIndex;
                        break;
                    case (JsonTokenType.String or JsonTokenType.Number, 3) when Keys.Contains(name) && json.TokenType == JsonTokenType.Number == (name == "bytes"):
                        values[name] = json.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(json.ValueSpan) : json.GetString()!;
                        break;
                    case (JsonTokenType.EndObject, 2):
                        Add(values, start);
                        break;
                    case (JsonTokenType.StartObject or JsonTokenType.EndObject, 0) or (JsonTokenType.EndArray, 1):
                    case (JsonTokenType.StartArray, 1) when name == "pictures":
                        break;
                    default:
                        Fail(json.TokenStartIndex, name.Length == 0 ? "it is no object with “version” and “pictures”" : $"“{name}” has no such value");
                        break;
                }
            }

            if (Reason.Length == 0 && version != PictureLock.Version.ToString(CultureInfo.InvariantCulture))
            {
                Fail(0, $"its version is not {PictureLock.Version}");
            }

            return Reason.Length == 0 ? _pictures.ToImmutable() : null;
        }

        public void Fail(long place, string reason)
        {
            var start = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)Math.Clamp(place, 0, bytes.Length)));
            Place = source.Span(start, Math.Min(start + 1, source.Text.Length));
            Reason = reason;
        }

        private void Add(Dictionary<string, string> values, long start)
        {
            if (Keys.FirstOrDefault(k => k != "licence" && !values.ContainsKey(k)) is { } missing)
            {
                Fail(start, $"a picture has no “{missing}”");
            }
            else if (!long.TryParse(values["bytes"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length == 0)
            {
                Fail(start, "“bytes” is no number of bytes");
            }
            else if (values["sha256"] is not { Length: 64 } sum || !sum.All(char.IsAsciiHexDigitLower))
            {
                Fail(start, "“sha256” has not 64 hexadecimal digits in lower case");
            }
            else
            {
                var span = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)start));
                var picture = new LockedPicture(values["address"], values["file"], sum, length, values["type"], values.GetValueOrDefault("licence", ""))
                {
                    Span = source.Span(span, span + 1),
                };
                if (!_pictures.TryAdd(picture.Address, picture))
                {
                    Fail(start, $"“{picture.Address}” is there twice");
                }
            }
        }
    }
}
