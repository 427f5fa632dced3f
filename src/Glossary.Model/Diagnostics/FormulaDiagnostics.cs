namespace Glossary.Model;

/// <summary>The messages about formulas (G02).</summary>
public static class FormulaDiagnostics
{
    public static Diagnostic UnknownCommand(SourceSpan span, string name, IReadOnlyList<string> nearest)
        => Diagnostics.Warning("G0201", span, $@"no command is called “\{name}”", Suggestion(nearest, @"\", @"write words as “\text{…}”, or define the command under “macros:” in book.yml"))
            with
        { Target = @"\" + name };

    public static Diagnostic MissingArgument(SourceSpan span, string command, string what)
        => Diagnostics.Warning("G0202", span, $"{Name(command)} lacks {what}", "write it in braces after the command");

    public static Diagnostic UnbalancedClosing(SourceSpan span, string written)
        => Diagnostics.Warning("G0203", span, $"“{written}” closes nothing", $@"delete it, open its group before, or write “\}}” for a brace that shows");

    public static Diagnostic MissingBrace(SourceSpan span, string written)
        => Diagnostics.Warning("G0204", span, $"“{written}” is never closed", $"add “{(written.StartsWith('{') ? "}" : written.StartsWith('$') ? "$" : written == @"\(" ? @"\)" : @"\endgroup")}” where the group ends");

    public static Diagnostic UnknownEnvironment(SourceSpan span, string name, IReadOnlyList<string> nearest)
        => Diagnostics.Warning("G0205", span, $"no environment is called “{name}”", Suggestion(nearest, "", "use “aligned”, “matrix”, “cases” or “array”"))
            with
        { Target = name };

    public static Diagnostic RightWithoutLeft(SourceSpan span)
        => Diagnostics.Warning("G0206", span, @"“\right” has no “\left” before it", @"add “\left.” where the delimiters should begin to grow");

    public static Diagnostic LeftWithoutRight(SourceSpan span)
        => Diagnostics.Warning("G0207", span, @"“\left” has no “\right” after it", @"add “\right.” where the delimiters should end, in the same group and the same cell");

    public static Diagnostic DoubleSuperscript(SourceSpan span)
        => Diagnostics.Warning("G0208", span, "a second superscript", "put both in one pair of braces, or “{}” between them");

    public static Diagnostic DoubleSubscript(SourceSpan span)
        => Diagnostics.Warning("G0209", span, "a second subscript", "put both in one pair of braces, or “{}” between them");

    public static Diagnostic AmpersandOutsideArray(SourceSpan span)
        => Diagnostics.Warning("G0210", span, "“&” separates cells, but no array is open here", @"write “\&” for the sign itself, or put the lines in “\begin{aligned}”");

    public static Diagnostic BeginWithoutEnd(SourceSpan span, string name)
        => Diagnostics.Warning("G0211", span, $@"“\begin{{{name}}}” is never ended", $@"add “\end{{{name}}}”");

    public static Diagnostic EndWithoutBegin(SourceSpan span, string name)
        => Diagnostics.Warning("G0212", span, $@"“\end{{{name}}}” ends nothing", $@"delete it, or add “\begin{{{name}}}” before");

    public static Diagnostic WrongEnd(SourceSpan span, string begun, string ended)
        => Diagnostics.Warning("G0213", span, $@"“\begin{{{begun}}}” is ended by “\end{{{ended}}}”", $@"did you mean “\end{{{begun}}}”?");

    public static Diagnostic BadDelimiter(SourceSpan span, string command, string found)
        => Diagnostics.Warning("G0214", span, found.Length == 0 ? $"{Name(command)} lacks its delimiter" : $"“{found}” is no delimiter, but {Name(command)} needs one", @"use one of ( ) [ ] \{ \} | \| \langle \rangle, or “.” for none");

    public static Diagnostic MiddleOutside(SourceSpan span)
        => Diagnostics.Warning("G0215", span, @"“\middle” stands outside “\left … \right”", @"put “\left.” before and “\right.” after, in the same group");

    public static Diagnostic BadLength(SourceSpan span, string command, string found)
        => Diagnostics.Warning("G0216", span, $"{Name(command)} needs a length" + (found.Length == 0 ? "" : $", but “{found}” is none"), "write a number and a unit, such as “1em”, “2pt” or “3mu”");

    public static Diagnostic UnknownColor(SourceSpan span, string name, IReadOnlyList<string> nearest)
        => Diagnostics.Warning("G0217", span, $"no colour is called “{name}”", Suggestion(nearest, "", "write a colour of CSS, or “#rrggbb”"));

    public static Diagnostic TooDeep(SourceSpan span, int depth)
        => Diagnostics.Warning("G0218", span, $"more than {depth} levels one in the other", "write the formula in parts");

    public static Diagnostic RunawayMacro(SourceSpan span, string name)
        => Diagnostics.Warning("G0219", span, $"{Name(name)} never stops expanding", "does its definition use itself?");

    public static Diagnostic MacroPatternMismatch(SourceSpan span, string name)
        => Diagnostics.Warning("G0220", span, $"what follows {Name(name)} does not match its definition", "write its arguments as the definition shows them");

    public static Diagnostic BadDefinition(SourceSpan span, string command, string expected)
        => Diagnostics.Warning("G0221", span, $"{Name(command)} needs {expected}", @"define as in “\newcommand{\foo}[1]{…#1…}”");

    public static Diagnostic AlreadyDefined(SourceSpan span, string name)
        => Diagnostics.Warning("G0222", span, $"{Name(name)} exists already", @"use “\renewcommand” to change it, or choose another name");

    public static Diagnostic NotYetDefined(SourceSpan span, string name)
        => Diagnostics.Warning("G0223", span, $"{Name(name)} does not exist yet", @"use “\newcommand”");

    public static Diagnostic SecondDivision(SourceSpan span, string command)
        => Diagnostics.Warning("G0224", span, $"{Name(command)} divides a group that is divided already", "put one of the two in braces");

    public static Diagnostic LimitsWithoutOperator(SourceSpan span, string command)
        => Diagnostics.Warning("G0225", span, $"{Name(command)} does not follow an operator", @"write it right after the operator, or make one with “\mathop{…}”");

    public static Diagnostic DollarInFormula(SourceSpan span)
        => Diagnostics.Warning("G0226", span, "“$” inside a formula", @"write “\$” for the sign; dollars mark mathematics only inside “\text{…}”");

    public static Diagnostic StrayParameter(SourceSpan span)
        => Diagnostics.Warning("G0227", span, "“#” outside a definition", @"write “\#” for the sign");

    public static Diagnostic LoneBackslash(SourceSpan span)
        => Diagnostics.Warning("G0228", span, "a backslash at the end of the formula", @"write “\backslash” for the sign");

    public static Diagnostic MissingBracket(SourceSpan span)
        => Diagnostics.Warning("G0229", span, "“[” is never closed", "add “]” where the option ends");

    public static Diagnostic TooManyCells(SourceSpan span, int cells, int columns)
        => Diagnostics.Warning("G0230", span, $"a row has {cells} cells, but the array has {columns} {(columns == 1 ? "column" : "columns")}", "add letters for the columns, or take an “&” away");

    public static Diagnostic UnknownColumn(SourceSpan span, string letter)
        => Diagnostics.Warning("G0231", span, $"“{letter}” is no kind of column", "use l, c, r, | or :");

    public static Diagnostic MisplacedRule(SourceSpan span, string command)
        => Diagnostics.Warning("G0232", span, $"{Name(command)} stands inside a row", @"write it after “\\”, at the beginning of a row of an array");

    public static Diagnostic LineEndInEquation(SourceSpan span)
        => Diagnostics.Warning("G0233", span, "this environment has one line", "use “align”, “gather” or “split” for more");

    public static Diagnostic SecondTag(SourceSpan span)
        => Diagnostics.Warning("G0234", span, @"a second “\tag” on one line", "delete one of the two");

    public static Diagnostic UnknownArrow(SourceSpan span, string found)
        => Diagnostics.Warning("G0235", span, $"“@{found}” is no arrow of a diagram", "use @>>>, @<<<, @VVV, @AAA, @=, @| or @.");

    public static Diagnostic UnfinishedArrow(SourceSpan span, string arrow)
        => Diagnostics.Warning("G0236", span, $"an arrow of a diagram lacks a “{arrow}”", $"write the labels between three of them, as in “@{arrow}f{arrow}g{arrow}”");

    public static Diagnostic PictureInFormula(SourceSpan span, string path)
        => Diagnostics.Note("G0237", span, $"the picture “{path}” stands inside a formula", "put it in the text; its alternative text stands here");

    public static Diagnostic UnreadableCharacter(SourceSpan span, int code)
        => Diagnostics.Warning("G0238", span, $"the character U+{code:X4} cannot be shown", "delete it");

    public static Diagnostic BadCharacterCode(SourceSpan span)
        => Diagnostics.Warning("G0239", span, @"“\char” needs the number of a character", "write a decimal number, or a hexadecimal one after a double quote");

    public static Diagnostic MathematicsInWords(SourceSpan span, string command)
        => Diagnostics.Warning("G0240", span, $"{Name(command)} is mathematics, but stands among words", "put it between dollars: “$…$”");

    private static string Name(string command)
        => command.Length == 1 && !char.IsAsciiLetter(command[0]) && command is "^" or "_" ? $"“{command}”" : $@"“\{command}”";

    private static string Suggestion(IReadOnlyList<string> nearest, string prefix, string otherwise)
        => nearest.Count == 0 ? otherwise : "did you mean " + string.Join(" or ", nearest.Select(n => $"“{prefix}{n}”")) + "?";
}
