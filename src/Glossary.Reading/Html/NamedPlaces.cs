using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Places that authors name with tags, <c>&lt;a name="place"&gt;</c> or any <c>id</c>, for links to lead to.</summary>
internal static class NamedPlaces
{
    private const int LongestTag = 400;

    private const int LongestLabel = 100;

    private static readonly string[] LabelRoles = [":label:`", ":eqlabel:`"];

    /// <summary>Labels of d2l-book and MyST, for references by role: <c>:label:`sec_one`</c> below what it names, <c>(sec-one)=</c> above it.</summary>
    /// <returns>The name, where the label begins and where it ends, and whether what it names follows.</returns>
    public static IEnumerable<(string Name, int Start, int End, bool IsAbove)> FindLabels(SourceText source, int start, int end)
    {
        var text = source.Text;
        foreach (var role in LabelRoles)
        {
            for (var at = text.IndexOf(role, start, end - start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(role, at + 1, end - at - 1, StringComparison.Ordinal))
            {
                var name = at + role.Length;
                var close = text.IndexOf('`', name, Math.Min(LongestLabel, end - name));
                if (close > name)
                {
                    yield return (text[name..close], at, close + 1, false);
                }
            }
        }

        const string Closing = ")=\n";
        for (var at = text.IndexOf(Closing, start, end - start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Closing, at + 1, end - at - 1, StringComparison.Ordinal))
        {
            var line = text.LastIndexOf('\n', at) + 1;
            if (at - line is > 1 and <= LongestLabel && text[line] == '(' && !text.AsSpan(line, at - line).Contains(' '))
            {
                yield return (text[(line + 1)..at], line, at + Closing.Length, true);
            }
        }
    }

    /// <summary>Name and offset of each, in a stretch of a file.</summary>
    public static IEnumerable<(string Name, int Offset)> Find(SourceText source, int start, int end)
    {
        var text = source.Text;
        for (var at = text.IndexOf('<', start, end - start); at >= 0; at = text.IndexOf('<', at + 1, end - at - 1))
        {
            if (at + 1 >= end || !char.IsAsciiLetter(text[at + 1]))
            {
                continue;
            }

            var close = text.IndexOf('>', at, Math.Min(LongestTag, end - at));
            if (close < 0 || text.AsSpan(at, close - at).IndexOf('=') < 0 || HtmlTag.Read(text, at, close + 1) is not { } tag)
            {
                continue;
            }

            if (tag.Attribute("id") is { Length: > 0 } id)
            {
                yield return (id, at);
            }

            if (tag.Name == "a" && tag.Attribute("name") is { Length: > 0 } name)
            {
                yield return (name, at);
            }
        }
    }
}
