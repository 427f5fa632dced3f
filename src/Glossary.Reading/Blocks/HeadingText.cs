using Glossary.Model;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>The text of a heading, without the attributes that some sites want behind it: <c>{#id .class}</c>.</summary>
internal static class HeadingText
{
    public static BlockText Of(HeadingBlock heading, SourceText source)
    {
        var text = BlockText.Of(source, heading.Lines);
        var open = AttributesStart(text);
        return open < 0 ? text : text.Slice(text.Start, text.Text.Trim(text.Start, open).End);
    }

    /// <summary>The id that the author gave the heading; empty if none.</summary>
    public static string IdOf(HeadingBlock heading, SourceText source)
    {
        var text = BlockText.Of(source, heading.Lines);
        var open = AttributesStart(text);
        if (open < 0)
        {
            return "";
        }

        var attributes = text.Text.AsSpan(open + 1, text.End - open - 2);
        var hash = attributes.IndexOf('#');
        if (hash < 0)
        {
            return "";
        }

        var id = attributes[(hash + 1)..];
        var end = id.IndexOfAny(" \t");
        return (end < 0 ? id : id[..end]).ToString();
    }

    private static int AttributesStart(BlockText text)
    {
        var content = text.Text.AsSpan(text.Start, text.End - text.Start);
        if (content.IsEmpty || content[^1] != '}')
        {
            return -1;
        }

        // A brace of a formula or of C++ is no attribute: those begin with # . or :
        var open = content.LastIndexOf('{');
        return open >= 0 && open + 2 < content.Length && content[open + 1] is '#' or '.' or ':' ? text.Start + open : -1;
    }
}
