using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Glossary.Model;

/// <summary>A formula's tree as compact text, for tests and bug reports.</summary>
public static class FormulaDump
{
    /// <summary>One line: <c>(frac a (sup x 2))</c>; symbols as they are written, with class and alphabet where they are not the usual ones.</summary>
    public static string Write(MathNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, MathNode? node)
    {
        switch (node)
        {
            case null:
                text.Append('∅');
                break;
            case MathRow row:
                Items(text, "", row.Items);
                break;
            case MathSymbol symbol:
                text.Append(symbol.Text);
                Suffix(text, symbol.Class == MathClass.Ordinary ? "" : ShortName(symbol.Class), symbol.Alphabet);
                break;
            case MathNumber number:
                text.Append(number.Text);
                Suffix(text, "", number.Alphabet);
                break;
            case MathText words:
                text.Append('"').Append(words.Text).Append('"');
                if (words.Face != MathTextFace.Text)
                {
                    text.Append(':').Append(words.Face);
                }

                break;
            case OperatorName name:
                List(text, "name" + Limits(name.Limits), [name.Body]);
                break;
            case BigOperator sum:
                text.Append(sum.Text).Append(":big").Append(Limits(sum.Limits));
                break;
            case MathSpace space:
                text.Append('~').Append(Length(space.Width)).Append(space.AllowsBreak ? "?" : "");
                break;
            case Fraction fraction:
                List(
                    text,
                    (fraction.IsContinued ? "cfrac" + (fraction.NumeratorAlignment == ColumnAlignment.Center ? "" : ":" + fraction.NumeratorAlignment) : "frac")
                        + (fraction.Rule is { } rule ? ":" + Length(rule) : "")
                        + (fraction.Left.Length + fraction.Right.Length > 0 ? $"[{fraction.Left} {fraction.Right}]" : "")
                        + (fraction.Level is { } level ? ":" + level : ""),
                    [fraction.Numerator, fraction.Denominator]);
                break;
            case Radical radical:
                List(text, "root", radical.Degree is null ? [radical.Radicand] : [radical.Radicand, radical.Degree]);
                break;
            case Scripts scripts:
                List(
                    text,
                    scripts.Subscript is null ? "sup" : scripts.Superscript is null ? "sub" : "subsup",
                    scripts.Subscript is null ? [scripts.Base, scripts.Superscript] : scripts.Superscript is null ? [scripts.Base, scripts.Subscript] : [scripts.Base, scripts.Subscript, scripts.Superscript]);
                break;
            case Delimited delimited:
                Items(text, $"left[{delimited.Left} {delimited.Right}]", delimited.Body.Items);
                break;
            case MiddleDelimiter middle:
                text.Append("middle[").Append(middle.Text).Append(']');
                break;
            case SizedDelimiter sized:
                text.Append(CultureInfo.InvariantCulture, $"big{sized.Size}[{sized.Text}]").Append(sized.Class == MathClass.Ordinary ? "" : ":" + ShortName(sized.Class));
                break;
            case Accent accent:
                List(text, $"accent{(accent.IsBelow ? "-below" : "")}{(accent.IsStretchy ? "-wide" : "")}[{Mark(accent.Mark)}]", [accent.Nucleus]);
                break;
            case Barred barred:
                List(text, barred.IsBelow ? "underline" : "overline", [barred.Nucleus]);
                break;
            case Stretched stretched:
                List(text, $"{(stretched.IsBelow ? "under" : "over")}[{stretched.Mark}]", [stretched.Nucleus]);
                break;
            case OverUnder overUnder:
                List(text, "stack" + (overUnder.Class == MathClass.Ordinary ? "" : ":" + ShortName(overUnder.Class)), [overUnder.Nucleus, overUnder.Over, overUnder.Under]);
                break;
            case StretchyArrow arrow:
                List(text, $"arrow[{arrow.Arrow}]", [arrow.Over, arrow.Under]);
                break;
            case Matrix matrix:
                WriteMatrix(text, matrix);
                break;
            case Tagged tagged:
                List(text, "tagged", [tagged.Body, tagged.Tag]);
                break;
            case StyleChange style:
                List(text, "style:" + style.Level, [style.Body]);
                break;
            case SizeChange size:
                List(text, "size:" + Number(size.Factor), [size.Body]);
                break;
            case MathChoice choice:
                List(text, "choice", [choice.Display, choice.Text, choice.Script, choice.ScriptScript]);
                break;
            case Classed classed:
                List(text, "class:" + ShortName(classed.Class) + (classed.Class == MathClass.Operator ? Limits(classed.Limits) : ""), [classed.Body]);
                break;
            case Phantom phantom:
                List(
                    text,
                    $"phantom:{(phantom.IsInked ? "ink" : "")}{(phantom.KeepsWidth ? "w" : "")}{(phantom.KeepsHeight ? "h" : "")}{(phantom.KeepsDepth ? "d" : "")}",
                    [phantom.Body]);
                break;
            case Lap lap:
                List(text, "lap:" + lap.Alignment, [lap.Body]);
                break;
            case Colored colored:
                List(text, "color:" + Color(colored.Color), [colored.Body]);
                break;
            case Framed framed:
                List(text, "frame:" + (!framed.HasFrame ? "none" : framed.Frame is { } frame ? Color(frame) : "current") + (framed.Ground is { } ground ? "," + Color(ground) : ""), [framed.Body]);
                break;
            case Cancelled cancelled:
                List(text, "cancel:" + cancelled.Kind, [cancelled.Body]);
                break;
            case MathRule solid:
                text.Append("rule:").Append(Length(solid.Width)).Append(',').Append(Length(solid.Height)).Append(',').Append(Length(solid.Raise));
                break;
            case Raised raised:
                List(text, raised.Raise is { } by ? "raise:" + Length(by) : "center", [raised.Body]);
                break;
            case MathLink link:
                List(text, $"link[{link.Address}]", [link.Body]);
                break;
            case MathError error:
                text.Append("error[").Append(error.Source).Append(']');
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"no dump for {node.GetType().Name}");
        }
    }

    private static void WriteMatrix(StringBuilder text, Matrix matrix)
    {
        text.Append('(').Append(matrix.Kind).Append(' ');
        for (var i = 0; i <= matrix.Columns.Length; i++)
        {
            Rules(text, matrix.ColumnRules[i], '|', ':');
            if (i < matrix.Columns.Length)
            {
                text.Append(char.ToLowerInvariant(matrix.Columns[i].ToString()[0]));
            }
        }

        if (matrix.Stretch != 1)
        {
            text.Append(" ×").Append(Number(matrix.Stretch));
        }

        for (var i = 0; i < matrix.Rows.Length; i++)
        {
            var row = matrix.Rows[i];
            text.Append(' ');
            Rules(text, matrix.RowRules[i], '=', '-');
            Items(text, "row" + (row.Gap is { } gap ? ":" + Length(gap) : ""), row.Cells);
            if (row.Tag is not null)
            {
                text.Append('#');
                Write(text, row.Tag);
            }
        }

        Rules(text, matrix.RowRules[^1], '=', '-');
        text.Append(')');
    }

    private static void Rules(StringBuilder text, int count, char solid, char dashed) => text.Append(count < 0 ? dashed : solid, Math.Abs(count));

    private static void Items(StringBuilder text, string name, ImmutableArray<MathNode> items)
    {
        text.Append('(').Append(name);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0 || name.Length > 0)
            {
                text.Append(' ');
            }

            Write(text, items[i]);
        }

        text.Append(')');
    }

    private static void List(StringBuilder text, string name, ReadOnlySpan<MathNode?> items)
    {
        text.Append('(').Append(name);
        foreach (var item in items)
        {
            text.Append(' ');
            Write(text, item);
        }

        text.Append(')');
    }

    private static void Suffix(StringBuilder text, string @class, MathAlphabet alphabet)
    {
        if (@class.Length > 0)
        {
            text.Append(':').Append(@class);
        }

        if (alphabet != MathAlphabet.Default)
        {
            text.Append('/').Append(alphabet);
        }
    }

    private static string ShortName(MathClass @class) => @class switch
    {
        MathClass.Ordinary => "ord",
        MathClass.Operator => "op",
        MathClass.Binary => "bin",
        MathClass.Relation => "rel",
        MathClass.Opening => "open",
        MathClass.Closing => "close",
        MathClass.Punctuation => "punct",
        _ => "inner",
    };

    private static string Limits(LimitsPlacement limits) => limits switch
    {
        LimitsPlacement.ByStyle => "",
        LimitsPlacement.AboveAndBelow => ":limits",
        _ => ":beside",
    };

    // A combining mark on its own needs something to stand on.
    private static string Mark(string mark) => mark[0] is >= '\u0300' and <= '\u036f' or >= '\u20d0' and <= '\u20ff' ? '◌' + mark : mark;

    private static string Length(MathLength length) => Number(length.Value) + length.Unit.ToString().ToLowerInvariant();

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Color(MathColor color) => $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}";
}
