using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Places that authors name with tags, <c>&lt;a name="place"&gt;</c> or any <c>id</c>, for links to lead to.</summary>
internal static class NamedPlaces
{
    private const int LongestTag = 400;

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
