namespace Glossary.Typesetting;

/// <summary>How far characters hang into the margin so that the edge of the text looks straight, as parts of their advance.</summary>
/// <remarks>
/// What has little ink goes far, letters with open sides barely. The idea is Hàn Thế Thành's, “Micro-typographic extensions to the
/// TeX typesetting system” (2000); the numbers are those of microtype's settings default and T1-default, but
/// figures do not hang, since they stand in columns. What is white beside the marks of the East is measured (<see cref="WideMarks"/>).
/// </remarks>
internal static class ProtrusionTable
{
    public static double Left(int character) => character switch
    {
        '-' or '‐' => 0.5,
        '‚' or '„' or '‹' or '{' => 0.4,
        '‘' or '’' or '“' or '”' or '"' or '\'' or '›' => 0.3,
        '–' or '«' or '»' or '*' => 0.2,
        '—' => 0.15,
        '(' or '/' => 0.1,
        '[' => 0.08,
        'A' or 'J' or 'T' or 'V' or 'W' or 'X' or 'Y' or 'Æ' => 0.05,
        'v' or 'w' or 'x' or '@' => 0.05,
        _ => 0,
    };

    public static double Right(int character) => character switch
    {
        '.' => 0.7,
        ',' or ':' or '-' or '‐' or '\u00AD' => 0.5,
        '‘' or '’' or '\'' or '‚' or '„' or '›' or '}' => 0.4,
        ';' or '“' or '”' or '"' or '‹' => 0.3,
        ')' or '/' or '–' or '«' or '»' or '*' => 0.2,
        '—' => 0.15,
        '!' or '?' => 0.1,
        ']' => 0.08,
        'A' or 'F' or 'K' or 'L' or 'T' or 'V' or 'W' or 'X' or 'Y' => 0.05,
        'k' or 'r' or 'v' or 'w' or 'x' or 'y' or '@' => 0.05,
        _ => 0,
    };
}
