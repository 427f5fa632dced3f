using System.Collections.Immutable;
using System.Text;

namespace Glossary.Model;

/// <summary>A node, and where in the text its elements stand.</summary>
internal readonly record struct WrittenNode(MathNode Node, int Start, int End);

/// <summary>Writes the nodes of one formula as MathML elements.</summary>
/// <param name="level">The style the root stands in.</param>
internal sealed class MathMlNodes(StringBuilder xml, MathLevel level)
{
    /// <summary>The style of what is being written.</summary>
    public MathLevel Level { get; set; } = level;

    /// <summary>True where the next row goes on after something: the right half of an aligned pair.</summary>
    public bool ContinuesRow { get; set; }

    public StringBuilder Xml => xml;

    public MathMlOperators Operators { get; } = new(xml);

    private bool IsScript => Level >= MathLevel.Script;

    /// <summary>Where each node was written, outer ones first; null where nobody asks.</summary>
    public List<WrittenNode>? Record { get; init; }

    /// <summary>Writes a node as exactly one element.</summary>
    public void Single(MathNode? node)
    {
        if (Record is null || node is null)
        {
            Write(node);
            return;
        }

        var index = Record.Count;
        Record.Add(new(node, xml.Length, xml.Length));
        Write(node);
        Record[index] = Record[index] with { End = xml.Length };
    }

    private void Write(MathNode? node)
    {
        switch (node)
        {
            case null:
                xml.Append("<mrow></mrow>");
                break;
            case MathRow { Items: [var only] }:
                Single(only);
                break;
            case MathRow row when MathMlLetters.IsWord(row):
                MathMlLetters.Word(xml, row);
                break;
            case MathRow row:
                xml.Append("<mrow>");
                Row(row.Items);
                xml.Append("</mrow>");
                break;
            case MathSymbol { Text: "″" or "‴" or "⁗" } primes:
                xml.Append("<mrow>");
                xml.Insert(xml.Length, "<mo>′</mo>", primes.Text[0] - '′' + 1 > 4 ? 4 : primes.Text[0] - '′' + 1);
                xml.Append("</mrow>");
                break;
            case MathSymbol symbol:
                if (MathMlOperators.Is(symbol))
                {
                    Operators.Write(MathMlOperators.TextOf(symbol), OperatorUse.Plain);
                }
                else
                {
                    MathMlLetters.Letter(xml, symbol);
                }

                break;
            case MathNumber number:
                xml.Append("<mn>");
                XmlEscaping.Escape(xml, number.Alphabet == MathAlphabet.Default ? number.Text : MathAlphabets.Map(number.Text, number.Alphabet));
                xml.Append("</mn>");
                break;
            case MathText text:
                MathMlLetters.Text(xml, text.Text, text.Face);
                break;
            case OperatorName name:
                MathMlLetters.Name(this, name.Body);
                break;
            case BigOperator sum:
                Operators.Write(sum.Text, OperatorUse.Large);
                break;
            case MathSpace space:
                Space(space.Width);
                break;
            case Scripts scripts:
                MathMlScripts.Write(this, scripts);
                break;
            case OverUnder or Accent or Barred or Stretched or StretchyArrow:
                MathMlScripts.WriteAttached(this, node);
                break;
            case Delimited delimited:
                Fenced(delimited.Left, delimited.Body, delimited.Right);
                break;
            case MiddleDelimiter middle:
                Operators.Write(middle.Text, OperatorUse.Stretchy);
                break;
            case SizedDelimiter sized:
                Operators.WriteSized(sized.Text, sized.Size);
                break;
            case Matrix or Tagged:
                MathMlTables.Write(this, node);
                break;
            default:
                Construct(node);
                break;
        }
    }

    /// <summary>Writes a node as the content of an element that takes any number of children.</summary>
    public void Content(MathNode node)
    {
        if (node is MathRow { Items.Length: not 1 } row && !MathMlLetters.IsWord(row))
        {
            Row(row.Items);
        }
        else
        {
            Single(node);
        }
    }

    /// <summary>Writes a node in another style.</summary>
    public void SingleAt(MathNode? node, MathLevel level)
    {
        var outer = Level;
        Level = level;
        Single(node);
        Level = outer;
    }

    public void ContentAt(MathNode node, MathLevel level)
    {
        var outer = Level;
        Level = level;
        Content(node);
        Level = outer;
    }

    public void Open(string element) => xml.Append('<').Append(element).Append('>');

    public void Close(string element) => xml.Append("</").Append(element).Append('>');

    public void Space(MathLength width)
    {
        xml.Append("<mspace width=\"");
        MathMlText.Length(xml, width);
        xml.Append("\"/>");
    }

    /// <summary>The style of scripts in this style.</summary>
    public MathLevel ScriptLevel => IsScript ? MathLevel.ScriptScript : MathLevel.Script;

    private void Construct(MathNode node)
    {
        switch (node)
        {
            case Fraction fraction:
                WriteFraction(fraction);
                break;
            case Radical radical:
                WriteRadical(radical);
                break;
            case Classed { Class: MathClass.Binary or MathClass.Relation, Body: MathRow row } when MathMlLetters.IsWord(row):
                Operators.Write(MathMlLetters.WordOf(row), OperatorUse.Plain);
                break;
            case Classed classed:
                Single(classed.Body);
                break;
            case StyleChange style:
                WriteStyle(style);
                break;
            case MathChoice choice:
                Single(Level switch
                {
                    MathLevel.Display => choice.Display,
                    MathLevel.Text => choice.Text,
                    MathLevel.Script => choice.Script,
                    _ => choice.ScriptScript,
                });
                break;
            case MathError error:
                xml.Append("<merror><mtext>");
                XmlEscaping.Escape(xml, error.Source.Length == 0 ? "?" : error.Source);
                xml.Append("</mtext></merror>");
                break;
            default:
                MathMlBoxes.Write(this, node);
                break;
        }
    }

    private void Fenced(string left, MathRow body, string right)
    {
        xml.Append("<mrow>");
        Fence(left, MathOperatorForm.Prefix);
        if (body.Items.Length > 0)
        {
            Single(body);
        }

        Fence(right, MathOperatorForm.Postfix);
        xml.Append("</mrow>");
    }

    private void Fence(string delimiter, MathOperatorForm form)
    {
        if (delimiter.Length > 0)
        {
            Operators.Place(form, form, 0, 0);
            Operators.Write(delimiter, OperatorUse.Stretchy);
        }
    }

    private void WriteFraction(Fraction fraction)
    {
        if (fraction.Level is { } level)
        {
            xml.Append(level switch
            {
                MathLevel.Display => "<mstyle displaystyle=\"true\" scriptlevel=\"0\">",
                MathLevel.Text => "<mstyle displaystyle=\"false\" scriptlevel=\"0\">",
                MathLevel.Script => "<mstyle displaystyle=\"false\" scriptlevel=\"1\">",
                _ => "<mstyle displaystyle=\"false\" scriptlevel=\"2\">",
            });
        }

        var outer = Level;
        Level = fraction.Level ?? Level;
        var isFenced = fraction.Left.Length + fraction.Right.Length > 0;
        if (isFenced)
        {
            xml.Append("<mrow>");
            Fence(fraction.Left, MathOperatorForm.Prefix);
        }

        xml.Append("<mfrac");
        if (fraction.Rule is { } rule)
        {
            xml.Append(" linethickness=\"");
            MathMlText.Length(xml, rule);
            xml.Append('"');
        }

        xml.Append('>');
        Level = fraction.IsContinued ? MathLevel.Display : Level == MathLevel.Display ? MathLevel.Text : ScriptLevel;
        FractionPart(fraction, fraction.Numerator, fraction.NumeratorAlignment);
        FractionPart(fraction, fraction.Denominator, ColumnAlignment.Center);
        xml.Append("</mfrac>");
        Level = outer;
        if (isFenced)
        {
            Fence(fraction.Right, MathOperatorForm.Postfix);
            xml.Append("</mrow>");
        }

        if (fraction.Level is not null)
        {
            xml.Append("</mstyle>");
        }
    }

    private void FractionPart(Fraction fraction, MathNode part, ColumnAlignment alignment)
    {
        if (!fraction.IsContinued)
        {
            Single(part);
            return;
        }

        xml.Append("<mstyle displaystyle=\"true\" scriptlevel=\"0\"");
        if (alignment != ColumnAlignment.Center)
        {
            xml.Append(alignment == ColumnAlignment.Left ? " style=\"text-align:left\"" : " style=\"text-align:right\"");
        }

        xml.Append('>');
        Content(part);
        xml.Append("</mstyle>");
    }

    private void WriteRadical(Radical radical)
    {
        if (radical.Degree is { } degree)
        {
            xml.Append("<mroot>");
            Single(radical.Radicand);
            SingleAt(degree, MathLevel.ScriptScript);
            xml.Append("</mroot>");
        }
        else
        {
            xml.Append("<msqrt>");
            Content(radical.Radicand);
            xml.Append("</msqrt>");
        }
    }

    private void WriteStyle(StyleChange style)
    {
        xml.Append(style.Level switch
        {
            MathLevel.Display => "<mstyle displaystyle=\"true\" scriptlevel=\"0\">",
            MathLevel.Text => "<mstyle displaystyle=\"false\" scriptlevel=\"0\">",
            MathLevel.Script => "<mstyle displaystyle=\"false\" scriptlevel=\"1\">",
            _ => "<mstyle displaystyle=\"false\" scriptlevel=\"2\">",
        });
        ContentAt(style.Body, style.Level);
        xml.Append("</mstyle>");
    }

    /// <summary>Writes the items of a row with TeX's space between them: on operators as attributes, between others as <c>mspace</c>.</summary>
    private void Row(ImmutableArray<MathNode> items)
    {
        var count = items.Length;
        var before = ContinuesRow ? MathClass.Ordinary : AtomClasses.None;
        ContinuesRow = false;
        var lefts = count <= 16 ? stackalloc MathClass[count] : new MathClass[count];
        var rights = count <= 16 ? stackalloc MathClass[count] : new MathClass[count];
        var places = count <= 16 ? stackalloc OperatorPlace[count] : new OperatorPlace[count];
        for (var i = 0; i < count; i++)
        {
            lefts[i] = AtomClasses.Of(items[i], isRightSide: false);
            rights[i] = AtomClasses.Of(items[i], isRightSide: true);
        }

        AtomClasses.SettleBinaries(lefts, rights, before);
        MathMlOperators.Arrange(items, lefts, rights, IsScript, before, places);
        for (var i = 0; i < count; i++)
        {
            var place = places[i];
            if (place.GapBefore != 0)
            {
                Space(new(place.GapBefore, MathUnit.Mu));
            }

            if (place.IsOperator)
            {
                Operators.Place(place.Form, place.WrittenForm, place.Left, place.Right);
            }

            if (items[i] is not MathSpace { Width.Value: 0 })
            {
                Single(items[i]);
            }

            Operators.Forget();
            if (MathMlOperators.IsFunction(items[i]) && AppliesTo(i, lefts, out var next))
            {
                Operators.Apply(AtomClasses.Between(MathClass.Operator, lefts[next], IsScript));
            }
        }
    }

    /// <summary>True where a function's name has something after it to be applied to.</summary>
    private static bool AppliesTo(int index, Span<MathClass> lefts, out int next)
    {
        next = index + 1;
        while (next < lefts.Length && lefts[next] == AtomClasses.None)
        {
            next++;
        }

        return next < lefts.Length && lefts[next] is MathClass.Ordinary or MathClass.Operator or MathClass.Opening or MathClass.Inner && next < lefts.Length;
    }
}
