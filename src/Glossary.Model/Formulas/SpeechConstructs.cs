using System.Globalization;

namespace Glossary.Model;

/// <summary>Says fractions, roots, delimiters and arrays.</summary>
internal static class SpeechConstructs
{
    /// <param name="isFactor">True where a neighbour multiplies it, so that its ends must be heard.</param>
    public static void Say(SpeechReader speech, Fraction fraction, bool isFactor = false)
    {
        var (over, under) = (fraction.Numerator, fraction.Denominator);
        var isSimple = SpeechReader.IsSimple(over) && SpeechReader.IsSimple(under);
        if (fraction.Rule is { Value: 0 })
        {
            SayStack(speech, fraction, isSimple);
        }
        else if (fraction.Left.Length == 0 && SpeechNames.OfFraction(over, under) is { } name)
        {
            speech.Word(name);
        }
        else if (isSimple)
        {
            speech.Word(isFactor ? "the fraction" : "");
            speech.Say(over);
            speech.Word("over");
            speech.Say(under);
            if (isFactor)
            {
                speech.Pause();
            }
        }
        else
        {
            speech.Word("the fraction with numerator");
            speech.Say(over);
            speech.Pause();
            speech.Word("and denominator");
            speech.Say(under);
            speech.End("fraction");
        }
    }

    public static void Say(SpeechReader speech, Radical radical)
    {
        switch (radical.Degree is { } degree ? SpeechNames.Only(degree) : null)
        {
            case null or MathNumber { Text: "2" }:
                speech.Around(radical.Radicand, "the square root of", "root");
                break;
            case MathNumber { Text: "3" }:
                speech.Around(radical.Radicand, "the cube root of", "root");
                break;
            case MathNumber { Text: "4" }:
                speech.Around(radical.Radicand, "the fourth root of", "root");
                break;
            case var other:
                speech.Word("the root of degree");
                speech.Say(other);
                speech.Pause();
                speech.Around(radical.Radicand, "of", "root");
                break;
        }
    }

    public static void Say(SpeechReader speech, Delimited delimited)
    {
        switch (delimited.Left, delimited.Right)
        {
            case ("|", "|") when delimited.Body.Items is [Matrix matrix]:
                Say(speech, matrix, "determinant");
                break;
            case ("(" or "[", ")" or "]") when delimited.Body.Items is [Matrix matrix]:
                Say(speech, matrix);
                break;
            case ("{", "") when delimited.Body.Items is [Matrix { Kind: MatrixKind.Cases or MatrixKind.DisplayCases or MatrixKind.Aligned } matrix]:
                Say(speech, matrix);
                break;
            case ("|", "|"):
                speech.Around(delimited.Body, "the absolute value of", "absolute value");
                break;
            case ("‖", "‖"):
                speech.Around(delimited.Body, "the norm of", "norm");
                break;
            case ("⌊", "⌋"):
                speech.Around(delimited.Body, "the floor of", "floor");
                break;
            case ("⌈", "⌉"):
                speech.Around(delimited.Body, "the ceiling of", "ceiling");
                break;
            default:
                Fence(speech, delimited.Left, "open");
                speech.Say(delimited.Body);
                speech.Pause();
                Fence(speech, delimited.Right, delimited.Left.Length == 0 && delimited.Right == "|" ? "evaluated" : "close");
                break;
        }
    }

    public static void Say(SpeechReader speech, Matrix matrix)
    {
        switch (matrix.Kind)
        {
            case MatrixKind.Cases or MatrixKind.DisplayCases:
                Lines(speech, matrix, $"{Count(matrix.Rows.Length)} {(matrix.Rows.Length == 1 ? "case" : "cases")}", "case", "cases");
                break;
            case MatrixKind.Aligned or MatrixKind.AlignedAt or MatrixKind.Gathered or MatrixKind.Multline or MatrixKind.EquationArray or MatrixKind.Substack:
                if (matrix.Rows.Length == 1)
                {
                    Cells(speech, matrix.Rows[0], isPaused: false);
                }
                else if (matrix.Kind == MatrixKind.Substack)
                {
                    foreach (var row in matrix.Rows)
                    {
                        Cells(speech, row, isPaused: false);
                        speech.Pause();
                    }
                }
                else
                {
                    Lines(speech, matrix, $"{Count(matrix.Rows.Length)} lines", "line", "lines");
                }

                break;
            case MatrixKind.CommutativeDiagram:
                Lines(speech, matrix, "a commutative diagram", "row", "diagram");
                break;
            default:
                Say(speech, matrix, "matrix");
                break;
        }
    }

    private static void Say(SpeechReader speech, Matrix matrix, string what)
        => Lines(speech, matrix, $"the {Count(matrix.Rows.Length)} by {Count(matrix.Columns.Length)} {what}", "row", what);

    private static void Lines(SpeechReader speech, Matrix matrix, string opening, string line, string end)
    {
        speech.Word(opening);
        var isPaused = matrix.Kind is not (MatrixKind.Aligned or MatrixKind.AlignedAt or MatrixKind.EquationArray);
        for (var i = 0; i < matrix.Rows.Length; i++)
        {
            speech.Pause();
            speech.Word($"{line} {Count(i + 1)}:");
            Cells(speech, matrix.Rows[i], isPaused);
        }

        speech.End(end);
    }

    private static void Cells(SpeechReader speech, MatrixRow row, bool isPaused)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (i > 0 && isPaused)
            {
                speech.Pause();
            }

            speech.Say(row.Cells[i]);
        }

        if (row.Tag is not null)
        {
            speech.Pause();
            speech.Word("tagged");
            speech.Say(row.Tag);
        }
    }

    private static void SayStack(SpeechReader speech, Fraction fraction, bool isSimple)
    {
        var isBinomial = fraction is { Left: "(", Right: ")" };
        if (!isSimple)
        {
            speech.Word(isBinomial ? "the binomial" : "the stack");
        }

        speech.Say(fraction.Numerator);
        if (!isSimple)
        {
            speech.Pause();
        }

        speech.Word(isBinomial ? "choose" : "above");
        speech.Say(fraction.Denominator);
        if (!isSimple)
        {
            speech.End(isBinomial ? "binomial" : "stack");
        }
    }

    private static void Fence(SpeechReader speech, string delimiter, string verb)
    {
        if (delimiter.Length == 0)
        {
            return;
        }

        if (verb == "evaluated")
        {
            speech.Word("evaluated");
            return;
        }

        var name = SpeechNames.Of(delimiter);
        speech.Word(name.StartsWith("open ", StringComparison.Ordinal) || name.StartsWith("close ", StringComparison.Ordinal) ? name : $"{verb} {name}");
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
