namespace Glossary.Reading;

/// <summary>Attributes in braces behind a picture, as pandoc and others read them: <c>![x](y){width=50%}</c>.</summary>
internal static class ImageAttributes
{
    private const int Longest = 200;

    /// <summary>What stands in the braces right behind a picture; empty if there are none.</summary>
    public static ReadOnlySpan<char> Behind(BlockText text, Piece image)
    {
        var rest = text.Text.AsSpan(image.End, text.End - image.End);
        if (!rest.StartsWith("{"))
        {
            return default;
        }

        var close = rest[..Math.Min(rest.Length, Longest)].IndexOf('}');
        var attributes = close > 1 ? rest[1..close] : default;
        return attributes.IndexOf('=') > 0 || (attributes.Length > 0 && attributes[0] is '#' or '.' or ':') ? attributes : default;
    }

    /// <summary>The width in <c>![x](y =300x200)</c>; empty if there is none.</summary>
    public static string Size(BlockText text, Piece image)
    {
        var inside = text.Text.AsSpan(image.Start, image.End - image.Start).TrimEnd(") \t\n");
        var equals = inside.LastIndexOf(" =");
        if (equals < 0)
        {
            return "";
        }

        var size = inside[(equals + 2)..];
        var digits = 0;
        while (digits < size.Length && char.IsAsciiDigit(size[digits]))
        {
            digits++;
        }

        var isSize = digits > 0 && size[digits..].Trim("x%0123456789").IsEmpty;
        return !isSize ? "" : size[digits..].StartsWith("%") ? size[..(digits + 1)].ToString() : size[..digits].ToString() + "px";
    }

    /// <summary>The value of one attribute; empty if it is not there.</summary>
    public static string Value(ReadOnlySpan<char> attributes, string name)
    {
        foreach (var range in attributes.Split(' '))
        {
            var attribute = attributes[range];
            if (attribute.StartsWith(name) && attribute.Length > name.Length && attribute[name.Length] == '=')
            {
                return attribute[(name.Length + 1)..].Trim("\"'").ToString();
            }
        }

        return "";
    }
}
