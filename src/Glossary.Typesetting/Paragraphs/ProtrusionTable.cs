namespace Glossary.Typesetting;

/// <summary>How far characters hang into the margin so that the edge of the text looks straight, as parts of their advance.</summary>
/// <remarks>
/// Chosen by eye for text faces: what has little ink goes far, letters with open sides barely.
/// The idea is Hàn Thế Thành's, “Micro-typographic extensions to the TeX typesetting system” (2000).
/// </remarks>
internal static class ProtrusionTable
{
    public static double Left(int character) => character switch
    {
        '‘' or '’' or '“' or '”' or '„' or '‚' or '"' or '\'' => 0.5,
        '«' or '»' or '‹' or '›' => 0.25,
        '(' or '[' or '{' => 0.08,
        '-' or '‐' or '–' => 0.3,
        '—' => 0.15,
        'A' or 'J' or 'T' or 'V' or 'W' or 'Y' or 'X' => 0.05,
        'v' or 'w' or 'y' => 0.05,
        _ => 0,
    };

    public static double Right(int character) => character switch
    {
        '.' or ',' => 0.6,
        '-' or '‐' or '\u00AD' => 0.5,
        ':' or ';' => 0.35,
        '‘' or '’' or '“' or '”' or '"' or '\'' => 0.5,
        '«' or '»' or '‹' or '›' => 0.25,
        '–' => 0.25,
        '—' => 0.15,
        '!' or '?' => 0.12,
        ')' or ']' or '}' => 0.08,
        '、' or '。' or '，' or '．' => 0.5,
        'A' or 'F' or 'K' or 'L' or 'T' or 'V' or 'W' or 'X' or 'Y' => 0.05,
        'k' or 'r' or 't' or 'v' or 'w' or 'x' or 'y' => 0.05,
        _ => 0,
    };
}
