namespace Glossary.Typesetting;

/// <summary>The punctuation of East Asia that has its ink in one half of its square: the other half is space, and can be given up.</summary>
/// <remarks>
/// JLREQ 3.1.2 to 3.1.6 and CLREQ 3.1.6: it is given up at the start and end of a line and between two such marks. How much there
/// is is measured on the glyph, since faces for Taiwan have their stops in the middle.
/// </remarks>
internal static class WideMarks
{
    private const double Square = 0.9;
    private const double Half = 0.48;
    private const double Quarter = 0.3;

    public static bool IsOpening(int c) => c is '（' or '［' or '｛' or '〔' or '〈' or '《' or '「' or '『' or '【' or '〘' or '〖' or '〝' or '‘' or '“';

    public static bool IsClosing(int c) => c is '、' or '。' or '，' or '．' or '：' or '；' or '！' or '？' or '）' or '］' or '｝' or '〕'
        or '〉' or '》' or '」' or '』' or '】' or '〙' or '〗' or '〟' or '’' or '”';

    /// <summary>True for the marks that East Asia shares with the West and sets as wide as an ideograph: quotes, dash, ellipsis; an apostrophe is none.</summary>
    public static bool IsShared(ReadOnlySpan<char> text, int index)
        => IsShared(text[index])
            && !(index > 0 && index + 1 < text.Length && CharacterClass.IsWestern(text[index - 1]) && CharacterClass.IsWestern(text[index + 1]));

    /// <summary>True where a stretch of a text has such a mark and it is East Asia's: beside an ideograph, or in a language of ideographs.</summary>
    public static bool HasEastern(ReadOnlySpan<char> text, int start, int end, string language)
    {
        for (var i = start; i < end; i++)
        {
            if (IsShared(text, i) && (IsOfIdeographs(language) || IsAmongIdeographs(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a text of such marks alone in a language of ideographs.</summary>
    public static bool AreEastern(ReadOnlySpan<char> text, string language)
    {
        foreach (var c in text)
        {
            if (!IsShared(c))
            {
                return false;
            }
        }

        return IsOfIdeographs(language);
    }

    private static bool IsOfIdeographs(string language)
        => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || language.StartsWith("ja", StringComparison.OrdinalIgnoreCase);

    // What stands beside several such marks in a row stands beside each of them.
    private static bool IsAmongIdeographs(ReadOnlySpan<char> text, int index)
    {
        var (before, after) = (index - 1, index + 1);
        while (before >= 0 && IsShared(text[before]))
        {
            before--;
        }

        while (after < text.Length && IsShared(text[after]))
        {
            after++;
        }

        return (before >= 0 && CharacterClass.IsIdeographic(BreakOpportunities.Before(text, before)))
            || (after < text.Length && CharacterClass.IsIdeographic(BreakOpportunities.After(text, after - 1)));
    }

    private static bool IsShared(char c) => c is '‘' or '’' or '“' or '”' or '—' or '…';

    /// <summary>How much of a glyph's side may be given up, in ems.</summary>
    /// <param name="blank">How wide the side without ink is.</param>
    public static double White(double advance, double blank) => advance < Square ? 0 : blank >= Half ? 0.5 : blank >= Quarter ? 0.25 : 0;
}
