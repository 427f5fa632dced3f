using System.Runtime.InteropServices;

namespace Glossary.Reading;

/// <summary>Questions about lists of tokens.</summary>
internal static class TokenLists
{
    /// <summary>TeX strips the braces of a delimited argument that is one group.</summary>
    public static LatexToken[] WithoutBraces(List<LatexToken> tokens)
    {
        if (tokens.Count >= 2 && tokens[0].Is('{') && tokens[^1].Is('}'))
        {
            var depth = 0;
            for (var i = 0; i < tokens.Count - 1; i++)
            {
                depth += tokens[i].Is('{') ? 1 : tokens[i].Is('}') ? -1 : 0;
                if (depth == 0)
                {
                    return [.. tokens];
                }
            }

            return [.. CollectionsMarshal.AsSpan(tokens)[1..^1]];
        }

        return [.. tokens];
    }

    public static bool EndWith(List<LatexToken> tokens, LatexToken[] delimiter)
    {
        if (tokens.Count < delimiter.Length)
        {
            return false;
        }

        for (var i = 0; i < delimiter.Length; i++)
        {
            if (!Same(tokens[tokens.Count - delimiter.Length + i], delimiter[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for the digit of <c>#1</c>, but not of <c>##1</c>.</summary>
    public static bool IsParameter(LatexToken[] body, int index)
    {
        if (body[index].Kind != LatexTokenKind.Character || body[index].Text[0] is not (>= '1' and <= '9'))
        {
            return false;
        }

        var marks = 0;
        while (marks < index && body[index - 1 - marks].Is('#'))
        {
            marks++;
        }

        return marks % 2 == 1;
    }

    public static bool Same(in LatexToken a, in LatexToken b) => a.Kind == b.Kind && a.Text == b.Text;
}
