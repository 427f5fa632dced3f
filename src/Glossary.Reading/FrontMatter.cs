using System.Collections.Immutable;
using Glossary.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Glossary.Reading;

/// <summary>What an author says about an entry above its text, in YAML between two lines of three hyphens.</summary>
internal sealed record FrontMatter
{
    public static FrontMatter None { get; } = new();

    /// <summary>Where the text below it begins.</summary>
    public int End { get; init; }

    public string Title { get; init; } = "";

    public string LongName { get; init; } = "";

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<(string Target, SourceSpan Span)> SeeAlso { get; init; } = [];

    public string Status { get; init; } = "";

    public string Language { get; init; } = "";

    /// <summary>The front matter of a file; <see cref="None"/> where it has none.</summary>
    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var start = 0;
        while (start < text.Length && text[start] is '\n' or ' ')
        {
            start++;
        }

        if (!text.AsSpan(start).StartsWith("---") || (start > 0 && text[start - 1] != '\n') || !IsFence(text, start, out var contentStart))
        {
            return None;
        }

        var end = FindEnd(text, contentStart, out var after);
        if (end < 0 || !LooksLikeYaml(text.AsSpan(contentStart, end - contentStart)))
        {
            return None;
        }

        return new Reader(source, contentStart, diagnostics).Read(text[contentStart..end]) with { End = after };
    }

    private static bool IsFence(string text, int start, out int next)
    {
        var lineEnd = text.IndexOf('\n', start);
        next = lineEnd < 0 ? text.Length : lineEnd + 1;
        return text.AsSpan(start, (lineEnd < 0 ? text.Length : lineEnd) - start).TrimEnd() is "---" or "...";
    }

    private static int FindEnd(string text, int start, out int after)
    {
        for (var line = start; line < text.Length; line = after)
        {
            if (IsFence(text, line, out after))
            {
                return line;
            }
        }

        after = text.Length;
        return -1;
    }

    // Between two rules of Markdown stands prose; front matter begins with a key, a comment or nothing.
    private static bool LooksLikeYaml(ReadOnlySpan<char> content)
    {
        foreach (var range in content.Split('\n'))
        {
            var line = content[range].TrimEnd();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':');
            return colon > 0 && (colon == line.Length - 1 || line[colon + 1] == ' ') && line[..colon].IndexOfAny("*[`") < 0;
        }

        return true;
    }

    // Its own class, so that the YAML library is loaded only where a file has front matter.
    private sealed class Reader(SourceText source, int offset, DiagnosticBag diagnostics)
    {
        private FrontMatter _read = None;

        public FrontMatter Read(string yaml)
        {
            try
            {
                var stream = new YamlStream();
                stream.Load(new StringReader(yaml));
                if (stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode mapping)
                {
                    foreach (var (key, value) in mapping.Children)
                    {
                        ReadKey((key as YamlScalarNode)?.Value ?? "", value);
                    }
                }
            }
            catch (YamlException exception)
            {
                var position = Math.Min((int)exception.Start.Index, yaml.Length);
                diagnostics.Report(EntryDiagnostics.BrokenFrontMatter(Place(position, position), Problem(exception)));
            }

            return _read;
        }

        private static string Problem(YamlException exception)
        {
            var message = (exception.InnerException ?? exception).Message.TrimEnd('.');
            return message.Length == 0 ? "it is no YAML" : char.ToLowerInvariant(message[0]) + message[1..];
        }

        private void ReadKey(string key, YamlNode value)
        {
            switch (key.ToLowerInvariant())
            {
                case "title" or "term":
                    _read = _read with { Title = Text(key, value) };
                    break;
                case "long" or "long-name" or "long_name" or "longname":
                    _read = _read with { LongName = Text(key, value) };
                    break;
                case "aliases" or "alias":
                    _read = _read with { Aliases = [.. List(key, value).Select(item => item.Text)] };
                    break;
                case "tags" or "tag":
                    _read = _read with { Tags = [.. List(key, value).Select(item => item.Text)] };
                    break;
                case "see-also" or "see_also" or "seealso" or "see":
                    _read = _read with { SeeAlso = [.. List(key, value)] };
                    break;
                case "status":
                    _read = _read with { Status = Text(key, value).ToLowerInvariant() };
                    break;
                case "lang" or "language":
                    _read = _read with { Language = Text(key, value) };
                    break;
                default:
                    // Sites have keys of their own.
                    break;
            }
        }

        private string Text(string key, YamlNode value)
        {
            if (value is YamlScalarNode scalar)
            {
                return IsNull(scalar) ? "" : (scalar.Value ?? "").Trim();
            }

            diagnostics.Report(EntryDiagnostics.FrontMatterValue(PlaceOf(value), key, "a text"));
            return "";
        }

        // A list; one value stands for a list of one, and commas separate several, as many sites allow.
        private IEnumerable<(string Text, SourceSpan Span)> List(string key, YamlNode value)
        {
            switch (value)
            {
                case YamlSequenceNode sequence:
                    foreach (var item in sequence.Children)
                    {
                        if (item is YamlScalarNode { Value: { Length: > 0 } text })
                        {
                            yield return (text.Trim(), PlaceOf(item));
                        }
                    }

                    break;
                case YamlScalarNode scalar when IsNull(scalar):
                    break;
                case YamlScalarNode { Value: { } text } scalar:
                    foreach (var item in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    {
                        yield return (item, PlaceOf(scalar));
                    }

                    break;
                default:
                    diagnostics.Report(EntryDiagnostics.FrontMatterValue(PlaceOf(value), key, "a list"));
                    break;
            }
        }

        private static bool IsNull(YamlScalarNode scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null";

        private SourceSpan PlaceOf(YamlNode node) => Place((int)node.Start.Index, (int)node.End.Index);

        private SourceSpan Place(int start, int end)
            => source.Span(Math.Min(offset + start, source.Text.Length), Math.Min(offset + Math.Max(start, end), source.Text.Length));
    }
}
