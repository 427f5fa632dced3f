namespace Glossary.Reading;

/// <summary>The lines <c>:name: value</c> with which a directive of MyST begins.</summary>
internal static class DirectiveOptions
{
    /// <summary>The value of an option; null where it is not given.</summary>
    public static string? Value(BlockText text, string name)
    {
        foreach (var line in text.Text[text.Start..text.End].Split('\n'))
        {
            var option = line.AsSpan().Trim();
            if (option.Length > name.Length + 1 && option[0] == ':' && option[1..].StartsWith(name) && option[name.Length + 1] == ':')
            {
                return option[(name.Length + 2)..].Trim().ToString();
            }
        }

        return null;
    }

    /// <summary>The text behind the options; null where there are none.</summary>
    public static BlockText? Skip(BlockText text)
    {
        var position = text.Start;
        while (position < text.End && text.Text[position] == ':')
        {
            var lineEnd = text.Text.IndexOf('\n', position, text.End - position);
            lineEnd = lineEnd < 0 ? text.End : lineEnd;
            var nameEnd = text.Text.IndexOf(':', position + 1, lineEnd - position - 1);
            if (nameEnd < 0 || text.Text.AsSpan(position + 1, nameEnd - position - 1).IndexOf(' ') >= 0)
            {
                break;
            }

            position = Math.Min(lineEnd + 1, text.End);
        }

        return position == text.Start ? null : text.Slice(position, text.End);
    }
}
