namespace Glossary.Typesetting;

/// <summary>A place inside a token where a line may be broken.</summary>
internal enum Opportunity
{
    None,

    /// <summary>After a hyphen, dash or slash the author wrote.</summary>
    AfterHyphen,

    /// <summary>Beside an ideograph.</summary>
    Ideographic,

    /// <summary>Between syllables of other scripts, and beside a pictograph.</summary>
    Syllable,

    /// <summary>In an address.</summary>
    Address,

    /// <summary>In a name of code.</summary>
    Code,
}

/// <summary>Where a line may be broken without a space and without a hyphen of ours.</summary>
/// <remarks>
/// Unicode Standard Annex #14, tailored: alphabets are broken after the hyphens, dashes and slashes of words only, addresses and code at
/// their joints, Thai and its like between syllables; Indic scripts at spaces.
/// </remarks>
internal static class BreakOpportunities
{
    /// <summary>May a line be broken after the character at <paramref name="index"/> of a text of alphabets?</summary>
    public static Opportunity After(ReadOnlySpan<char> token, int index, TextNature nature)
    {
        if (index + 1 >= token.Length)
        {
            return Opportunity.None;
        }

        return nature switch
        {
            TextNature.Address => AfterAddressCharacter(token, index),
            TextNature.Code => AfterCodeCharacter(token, index),
            _ => AfterDash(token, index),
        };
    }

    /// <summary>Where the annex lets a line be broken, by its rules with the classes that the East would give: after each unit.</summary>
    public static bool[] Find(ReadOnlySpan<char> text)
    {
        var classes = new LineBreakClass[text.Length];
        var breaks = new bool[text.Length];
        LineBreakAlgorithm.Classify(text, classes);
        for (var i = 0; i < text.Length; i++)
        {
            var found = classes[i];
            if (text[i] == '～')
            {
                classes[i] = LineBreakClass.Nonstarter;
            }
            else if (found is LineBreakClass.InitialQuotation or LineBreakClass.FinalQuotation or LineBreakClass.Ambiguous
                && ((i > 0 && IsWide(text[i - 1])) || (i + 1 < text.Length && IsWide(text[i + 1]))))
            {
                // Beside ideographs quotation marks open and close as brackets do, and the point amid a name stays with what is before it.
                classes[i] = found switch
                {
                    LineBreakClass.InitialQuotation => LineBreakClass.OpenPunctuation,
                    LineBreakClass.FinalQuotation => LineBreakClass.ClosePunctuation,
                    _ => text[i] == '·' ? LineBreakClass.Nonstarter : LineBreakClass.Ideographic,
                };
            }
        }

        LineBreakAlgorithm.Resolve(classes, breaks);
        return breaks;
    }

    /// <summary>What the place between two characters is, one of which is not of an alphabet.</summary>
    /// <param name="mayBreak">What the annex says.</param>
    public static Opportunity Between(ReadOnlySpan<char> text, int index, bool mayBreak)
    {
        if (!mayBreak)
        {
            return LineBreakClassTable.Of(text[index + 1]) == LineBreakClass.ComplexContext && SyllableBreaks.MayBreakAfter(text, index)
                ? Opportunity.Syllable
                : Opportunity.None;
        }

        return CharacterClass.IsIdeographic(Before(text, index)) || CharacterClass.IsIdeographic(After(text, index)) ? Opportunity.Ideographic : Opportunity.Syllable;
    }

    /// <summary>The code point that ends at a place.</summary>
    public static int Before(ReadOnlySpan<char> text, int index)
        => char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]) ? char.ConvertToUtf32(text[index - 1], text[index]) : text[index];

    /// <summary>The code point that begins behind a place.</summary>
    public static int After(ReadOnlySpan<char> text, int index)
        => char.IsHighSurrogate(text[index + 1]) && index + 2 < text.Length && char.IsLowSurrogate(text[index + 2])
            ? char.ConvertToUtf32(text[index + 1], text[index + 2])
            : text[index + 1];

    private static bool IsWide(char c) => CharacterClass.IsIdeographic(c) || c is >= '\uD840' and <= '\uD8BF';

    /// <summary>True for a token that is an address though no link says so.</summary>
    public static bool LooksLikeAddress(ReadOnlySpan<char> token)
        => token.Length > 8 && (token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.Ordinal));

    // UAX #14: LB21 (hyphens, HY and BA), B2 for the em dash, SY for the slash. Not in numbers (LB25), not before what closes (LB13).
    private static Opportunity AfterDash(ReadOnlySpan<char> token, int index)
    {
        var c = token[index];
        var next = token[index + 1];
        if (c is not ('-' or '/' or '–' or '—' or '\u2010' or '\u2012' or '\u058A' or '\u05BE') || index == 0)
        {
            return Opportunity.None;
        }

        var isWordBefore = char.IsLetterOrDigit(token[index - 1]) || token[index - 1] is ')' or '”' or '’';
        var mayFollow = c switch
        {
            // “x-1” and “and/or”, but not “2-3”, “-5” or “1/2”; and one letter before a hyphen looks lost (“e-mail”, “n-gram”).
            '-' or '\u2010' or '\u058A' or '\u05BE' => char.IsLetter(next) && isWordBefore && index >= 2 && char.IsLetterOrDigit(token[index - 2]),
            '/' => char.IsLetter(next) && char.IsLetter(token[index - 1]) && index >= 2,
            '—' => !IsClosing(next) && next != '—',
            _ => char.IsLetterOrDigit(next) && isWordBefore,
        };
        return mayFollow ? Opportunity.AfterHyphen : Opportunity.None;
    }

    // LB13, LB19 and LB22.
    private static bool IsClosing(char c) => c == '·' || LineBreakClassTable.Of(c)
        is LineBreakClass.ClosePunctuation or LineBreakClass.CloseParenthesis or LineBreakClass.Exclamation or LineBreakClass.InfixSeparator
        or LineBreakClass.SlashSymbol or LineBreakClass.Nonstarter or LineBreakClass.Inseparable or LineBreakClass.FinalQuotation
        || c == '%';

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
}
