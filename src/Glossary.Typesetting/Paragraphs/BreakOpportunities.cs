namespace Glossary.Typesetting;

/// <summary>A place inside a token where a line may be broken.</summary>
internal enum Opportunity
{
    None,

    /// <summary>After a hyphen, dash or slash the author wrote.</summary>
    AfterHyphen,

    /// <summary>Between ideographs.</summary>
    Ideographic,

    /// <summary>In an address.</summary>
    Address,

    /// <summary>In a name of code.</summary>
    Code,
}

/// <summary>Where a line may be broken without a space and without a hyphen of ours.</summary>
/// <remarks>A working subset of Unicode Standard Annex #14.</remarks>
internal static class BreakOpportunities
{
    /// <summary>May a line be broken after the character at <paramref name="index"/>?</summary>
    public static Opportunity After(ReadOnlySpan<char> token, int index, TextNature nature)
    {
        if (index + 1 >= token.Length)
        {
            return Opportunity.None;
        }

        var c = token[index];
        var next = token[index + 1];
        if (c >= 0x2E80 || next >= 0x2E80)
        {
            return AfterIdeograph(token, index);
        }

        return nature switch
        {
            TextNature.Address => AfterAddressCharacter(token, index),
            TextNature.Code => AfterCodeCharacter(token, index),
            _ => AfterDash(token, index),
        };
    }

    /// <summary>True for a token that is an address though no link says so.</summary>
    public static bool LooksLikeAddress(ReadOnlySpan<char> token)
        => token.Length > 8 && (token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.Ordinal));

    // UAX #14: LB21 (hyphens, HY and BA), B2 for the em dash, SY for the slash. Not in numbers (LB25), not before what closes (LB13).
    private static Opportunity AfterDash(ReadOnlySpan<char> token, int index)
    {
        var c = token[index];
        var next = token[index + 1];
        if (c is not ('-' or '/' or '–' or '—' or '\u2010' or '\u2012') || index == 0)
        {
            return Opportunity.None;
        }

        var isWordBefore = char.IsLetterOrDigit(token[index - 1]) || token[index - 1] is ')' or '”' or '’';
        var mayFollow = c switch
        {
            // “x-1” and “and/or”, but not “2-3”, “-5” or “1/2”; and one letter before a hyphen looks lost (“e-mail”, “n-gram”).
            '-' or '\u2010' => char.IsLetter(next) && isWordBefore && index >= 2 && char.IsLetterOrDigit(token[index - 2]),
            '/' => char.IsLetter(next) && char.IsLetter(token[index - 1]) && index >= 2,
            '—' => !CharacterClass.MayNotBeginLine(next) && next != '—',
            _ => char.IsLetterOrDigit(next) && isWordBefore,
        };
        return mayFollow ? Opportunity.AfterHyphen : Opportunity.None;
    }

    // Addresses are broken after their joints, so that nobody takes a stop for the end of a sentence twice.
    private static Opportunity AfterAddressCharacter(ReadOnlySpan<char> token, int index)
        => index >= 2 && index + 2 < token.Length
            && token[index] is '/' or '.' or '-' or '?' or '&' or '=' or '_' or '#' or '%' or '+' or ',' or ';' or '~'
            && token[index + 1] is not ('/' or '.')
            ? Opportunity.Address
            : Opportunity.None;

    private static Opportunity AfterCodeCharacter(ReadOnlySpan<char> token, int index)
    {
        if (index < 2 || token.Length - index < 4)
        {
            return Opportunity.None;
        }

        var c = token[index];
        var next = token[index + 1];

        // A backslash belongs to the name after it, in TeX as in a path; what one bracket closes and the next opens are two things.
        var isBetween = next == '\\' ? c is not ('\\' or '(' or '[' or '{') : c is ')' or ']' or '}' && next is '(' or '[' or '{';
        return isBetween || (c is '.' or '/' or '_' or '-' or ',' or '(' or '=' or ':' or '|' or '&' && char.IsLetterOrDigit(next))
            ? Opportunity.Code
            : Opportunity.None;
    }

    private static Opportunity AfterIdeograph(ReadOnlySpan<char> token, int index)
    {
        // Between the halves of a surrogate pair there is no place at all.
        if (char.IsHighSurrogate(token[index]) && char.IsLowSurrogate(token[index + 1]))
        {
            return Opportunity.None;
        }

        var before = char.IsLowSurrogate(token[index]) && index > 0 && char.IsHighSurrogate(token[index - 1])
            ? char.ConvertToUtf32(token[index - 1], token[index])
            : token[index];
        var after = char.IsHighSurrogate(token[index + 1]) && index + 2 < token.Length && char.IsLowSurrogate(token[index + 2])
            ? char.ConvertToUtf32(token[index + 1], token[index + 2])
            : token[index + 1];
        return (CharacterClass.IsIdeographic(before) || CharacterClass.IsIdeographic(after))
            && CharacterClass.IsBase(after) && !CharacterClass.MayNotBeginLine(after) && !CharacterClass.MayNotEndLine(before)
            ? Opportunity.Ideographic
            : Opportunity.None;
    }
}
