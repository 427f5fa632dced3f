namespace Glossary.Reading;

/// <summary>An argument of a call; its value's place in the text, without quotation marks.</summary>
/// <param name="Name">Empty for one that stands by its place alone.</param>
internal readonly record struct TemplateArgument(string Name, int Start, int End);

/// <summary>A call of a site's template: <c>{{&lt; name arguments &gt;}}</c>, <c>{% name arguments %}</c>, <c>{{Name("argument")}}</c>.</summary>
/// <param name="IsClosing">True for the second half of a pair: <c>{{&lt; /note &gt;}}</c>, <c>{% endnote %}</c>.</param>
internal sealed record TemplateCall(string Name, bool IsClosing, IReadOnlyList<TemplateArgument> Arguments)
{
    private const int LongestName = 60;
    private const int MostArguments = 30;

    /// <summary>Reads what stands between the braces; null if it is no call but a placeholder or an expression.</summary>
    /// <param name="kind">The character behind the first brace or braces: <c>&lt;</c> and <c>%</c> for calls, <c>{</c> for macros with parentheses.</param>
    public static TemplateCall? Read(string text, int start, int end, char kind)
    {
        var position = SkipBlanks(text, start, end);
        var isClosing = kind != '{' && position < end && text[position] == '/';
        position = SkipBlanks(text, isClosing ? position + 1 : position, end);
        var nameStart = position;
        while (position < end && position - nameStart < LongestName && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '-' or '/' or '.'))
        {
            position++;
        }

        var name = text[nameStart..position].TrimEnd('/');
        if (name.Length == 0 || !char.IsLetter(name[0]))
        {
            return isClosing ? new("", true, []) : null;
        }

        if (kind == '{')
        {
            // “{{ variable }}” stands for a value that only the site knows; a macro has parentheses.
            position = SkipBlanks(text, position, end);
            if (position >= end || text[position] != '(' || text[end - 1] != ')')
            {
                return null;
            }

            return new(name, false, ReadArguments(text, position + 1, end - 1));
        }

        if (name.StartsWith("end", StringComparison.Ordinal) && name.Length > 3 && kind == '%')
        {
            return new(name[3..], true, []);
        }

        return new(name, isClosing, ReadArguments(text, position, end));
    }

    /// <summary>The argument of that name, or the one at that place among those without a name; null if there is none.</summary>
    public TemplateArgument? Find(string name, int place = -1)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && argument.Name.Length > 0)
            {
                return argument;
            }
        }

        var index = 0;
        foreach (var argument in Arguments)
        {
            if (argument.Name.Length == 0 && index++ == place)
            {
                return argument;
            }
        }

        return null;
    }

    private static List<TemplateArgument> ReadArguments(string text, int start, int end)
    {
        var arguments = new List<TemplateArgument>();
        var position = start;
        while (arguments.Count < MostArguments)
        {
            while (position < end && (char.IsWhiteSpace(text[position]) || text[position] is ',' or '|'))
            {
                position++;
            }

            if (position >= end)
            {
                break;
            }

            var nameEnd = position;
            while (nameEnd < end && (char.IsLetterOrDigit(text[nameEnd]) || text[nameEnd] is '_' or '-'))
            {
                nameEnd++;
            }

            var name = "";
            if (nameEnd > position && nameEnd < end && text[nameEnd] is '=' or ':')
            {
                name = text[position..nameEnd];
                position = SkipBlanks(text, nameEnd + 1, end);
            }

            var valueStart = position;
            if (position < end && text[position] is '"' or '\'' or '`' && text.IndexOf(text[position], position + 1, end - position - 1) is >= 0 and var close)
            {
                arguments.Add(new(name, valueStart + 1, close));
                position = close + 1;
                continue;
            }

            while (position < end && !char.IsWhiteSpace(text[position]) && text[position] != ',')
            {
                position++;
            }

            arguments.Add(new(name, valueStart, position));
        }

        return arguments;
    }

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
