using System.Collections.Immutable;
using System.Text;

namespace Glossary.Model;

/// <summary>A formula as one line of Unicode, for languages in which it is not put into words: readers and their machines name the signs in their own.</summary>
/// <remarks>
/// The notation of Unicode Technical Note 28: what would be read in two ways is put in parentheses, scripts that have characters of their own are these, others
/// stand after <c>_</c> and <c>^</c>. Rows of matrices are parted by semicolons, their cells by commas, as they are spoken.
/// </remarks>
internal sealed class LinearFormula
{
    private const int MaximumLength = 20_000;
    private const string SuperscriptPlain = "0123456789+−=()ni";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private const string SubscriptPlain = "0123456789+−=()aehijklmnoprstuvx";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
    private const char LineAbove = '\u0305';
    private const char LineBelow = '\u0332';

    private readonly StringBuilder _line = new();

    private LinearFormula()
    {
    }

    /// <summary>The line; empty for a formula that shows nothing.</summary>
    public static string Write(Formula formula) => LineOf(formula.Root);

    private static string LineOf(MathNode? node)
    {
        var writer = new LinearFormula();
        writer.Put(node);
        return string.Join(' ', writer._line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private void Put(MathNode? node)
    {
        if (_line.Length > MaximumLength)
        {
            return;
        }

        switch (node)
        {
            case MathRow row:
                PutRow(row.Items);
                break;
            case MathSymbol symbol:
                PutLetters(symbol.Text, symbol.Alphabet);
                break;
            case MathNumber number:
                PutLetters(number.Text, number.Alphabet);
                break;
            case MathText text:
                _line.Append(text.Text.Replace('\u00A0', ' '));
                break;
            case OperatorName name:
                Put(name.Body);
                break;
            case BigOperator sum:
                _line.Append(sum.Text);
                break;
            case Fraction fraction:
                _line.Append(fraction.Left);
                PutPart(fraction.Numerator);
                _line.Append(fraction.Rule is { Value: 0 } ? " ¦ " : "/");
                PutPart(fraction.Denominator);
                _line.Append(fraction.Right);
                break;
            case Radical radical:
                PutRadical(radical);
                break;
            case Scripts scripts:
                PutScripts(scripts);
                break;
            case Delimited delimited:
                _line.Append(delimited.Left);
                Put(delimited.Body);
                _line.Append(delimited.Right);
                break;
            case MiddleDelimiter middle:
                _line.Append(middle.Text);
                break;
            case SizedDelimiter sized:
                _line.Append(sized.Text);
                break;
            case Matrix matrix:
                PutMatrix(matrix);
                break;
            default:
                PutMarked(node);
                break;
        }
    }

    private void PutMarked(MathNode? node)
    {
        switch (node)
        {
            case Accent accent:
                PutAccented(accent.Nucleus, accent.Mark);
                break;
            case Barred barred:
                PutAccented(barred.Nucleus, (barred.IsBelow ? LineBelow : LineAbove).ToString());
                break;
            case Stretched stretched:
                _line.Append(stretched.Mark);
                PutEnclosed(LineOf(stretched.Nucleus));
                break;
            case OverUnder overUnder:
                Put(overUnder.Nucleus);
                PutLimit('┬', overUnder.Under);
                PutLimit('┴', overUnder.Over);
                break;
            case StretchyArrow arrow:
                _line.Append(' ').Append(arrow.Arrow);
                PutLimit('┬', arrow.Under);
                PutLimit('┴', arrow.Over);
                _line.Append(' ');
                break;
            case Tagged tagged:
                Put(tagged.Body);
                _line.Append(" (").Append(LineOf(tagged.Tag)).Append(')');
                break;
            case MathSpace:
                _line.Append(' ');
                break;
            case MathError error:
                _line.Append(error.Source);
                break;
            case { } other when InsideOf(other) is { } inside:
                Put(inside);
                break;
        }
    }

    /// <summary>The inside of what only changes how it looks; null for what says something itself, or shows nothing.</summary>
    public static MathNode? InsideOf(MathNode? node) => node switch
    {
        StyleChange style => style.Body,
        SizeChange size => size.Body,
        MathChoice choice => choice.Display,
        Classed classed => classed.Body,
        Phantom { IsInked: true } phantom => phantom.Body,
        Lap lap => lap.Body,
        Colored colored => colored.Body,
        Framed framed => framed.Body,
        Cancelled cancelled => cancelled.Body,
        Raised raised => raised.Body,
        MathLink link => link.Body,
        _ => null,
    };

    private void PutRow(ImmutableArray<MathNode> items)
    {
        var lefts = items.Select(i => AtomClasses.Of(i, isRightSide: false)).ToArray();
        var rights = items.Select(i => AtomClasses.Of(i, isRightSide: true)).ToArray();
        AtomClasses.SettleBinaries(lefts, rights, AtomClasses.None);
        for (var i = 0; i < items.Length; i++)
        {
            // A fraction must not run into what is multiplied with it.
            var isApart = lefts[i] is MathClass.Relation or MathClass.Binary || items[i] is BigOperator or OperatorName or Scripts { Base: BigOperator or OperatorName };
            var isFraction = items[i] is Fraction;
            _line.Append(isApart || (isFraction && i > 0 && IsFactor(rights[i - 1])) ? " " : "");
            Put(items[i]);
            _line.Append(isApart || rights[i] == MathClass.Punctuation || (isFraction && i + 1 < items.Length && IsFactor(lefts[i + 1])) ? " " : "");
        }
    }

    private static bool IsFactor(MathClass side) => side is MathClass.Ordinary or MathClass.Inner;

    // Letters of the mathematical alphabets are not in every voice; the double-struck ones that are older than those alphabets are.
    private void PutLetters(string text, MathAlphabet alphabet)
        => _line.Append(alphabet == MathAlphabet.DoubleStruck && MathAlphabets.Map(text, alphabet) is { Length: 1 } known ? known : text);

    private void PutRadical(Radical radical)
    {
        var degree = radical.Degree is null ? "" : LineOf(radical.Degree);
        _line.Append(degree switch
        {
            "" => "√",
            "3" => "∛",
            "4" => "∜",
            _ => (Raised(degree, SuperscriptPlain, Superscripts) ?? Enclosed(degree)) + "√",
        });
        PutPart(radical.Radicand);
    }

    private void PutScripts(Scripts scripts)
    {
        if (scripts.Base is Fraction or Radical || (scripts.Base is MathRow { Items.Length: > 1 } row && !MathMlLetters.IsWord(row)))
        {
            PutEnclosed(LineOf(scripts.Base));
        }
        else
        {
            Put(scripts.Base);
        }

        var (below, above) = (scripts.Subscript is null ? "" : LineOf(scripts.Subscript), scripts.Superscript is null ? "" : LineOf(scripts.Superscript));
        PutScript(below, '_', SubscriptPlain, Subscripts);
        if (above.Length > 0 && above.Trim('′', '″', '‴', '⁗').Length == 0)
        {
            _line.Append(above);
        }
        else if (above == "∘")
        {
            _line.Append('°');
        }
        else
        {
            PutScript(above, '^', SuperscriptPlain, Superscripts);
        }
    }

    private void PutScript(string script, char sign, string plain, string raised)
    {
        if (script.Length > 0)
        {
            _line.Append(Raised(script, plain, raised) ?? sign + Enclosed(script));
        }
    }

    // More than two letters are a word, which would be spelt.
    private static string? Raised(string script, string plain, string raised)
    {
        if (script.Count(char.IsAsciiLetter) > 2)
        {
            return null;
        }

        var output = new StringBuilder();
        foreach (var c in script)
        {
            if (c != ' ')
            {
                var at = plain.IndexOf(c, StringComparison.Ordinal);
                if (at < 0)
                {
                    return null;
                }

                output.Append(raised[at]);
            }
        }

        return output.ToString();
    }

    private void PutAccented(MathNode nucleus, string mark)
    {
        var line = LineOf(nucleus);
        var isCombining = mark.Length == 1 && char.GetUnicodeCategory(mark[0]) == System.Globalization.UnicodeCategory.NonSpacingMark;
        _ = isCombining && line.Length <= 1 ? _line.Append(line).Append(mark) : _line.Append(Enclosed(line)).Append(isCombining ? "\u00A0" : "").Append(mark);
    }

    private void PutLimit(char sign, MathNode? limit)
    {
        if (limit is not null)
        {
            _line.Append(sign);
            PutEnclosed(LineOf(limit));
        }
    }

    private void PutMatrix(Matrix matrix)
    {
        for (var i = 0; i < matrix.Rows.Length; i++)
        {
            _line.Append(i > 0 ? "; " : "").AppendJoin(matrix.Kind == MatrixKind.Aligned ? " " : ", ", matrix.Rows[i].Cells.Select(LineOf));
            if (matrix.Rows[i].Tag is { } tag)
            {
                _line.Append(" (").Append(LineOf(tag)).Append(')');
            }
        }
    }

    private void PutPart(MathNode node) => _line.Append(Enclosed(LineOf(node)));

    private void PutEnclosed(string line) => _line.Append('(').Append(line).Append(')');

    // A letter, a number or a word is one thing by itself.
    private static string Enclosed(string line)
    {
        var isOne = line.Length > 0 && (line.All(c => char.IsAsciiDigit(c) || c == '.') || line.EnumerateRunes().Skip(1).All(r => Rune.GetUnicodeCategory(r) is System.Globalization.UnicodeCategory.NonSpacingMark));
        return isOne ? line : $"({line})";
    }
}
