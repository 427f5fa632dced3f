using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Glossary.Model;

/// <summary>What an operator is written for.</summary>
internal enum OperatorUse
{
    Plain,

    /// <summary>It grows with what is beside or under it.</summary>
    Stretchy,

    /// <summary>A sum, a product, an integral.</summary>
    Large,

    /// <summary>A mark over or under something, at its own size.</summary>
    Mark,
}

/// <summary>Where an operator stands in its row and the space it has to make.</summary>
/// <param name="Form">The form a renderer would find by itself.</param>
/// <param name="WrittenForm">The form it is to have.</param>
/// <param name="GapBefore">Space before it that no operator makes.</param>
internal readonly record struct OperatorPlace(bool IsOperator, MathOperatorForm Form, MathOperatorForm WrittenForm, int Left, int Right, int GapBefore);

/// <summary>Writes <c>mo</c> elements, with attributes only where the operator dictionary says something else.</summary>
internal sealed class MathMlOperators(StringBuilder xml)
{
    // What TeX makes an Ord but reads as an operator. An ordinary bar is none: whether it opens, closes or parts cannot be told,
    // and as a fence of the dictionary it would stretch; bars whose part is known (\lvert, \left|, \mid) have a class of their own.
    private const string OrdinaryOperators = "/\\′″‴⁗‵!?⁄";

    private static readonly string[] Sizes = ["1em", "1.2em", "1.8em", "2.4em", "3em"];

    private bool _isPlaced;
    private MathOperatorForm _form;
    private MathOperatorForm _writtenForm;
    private int _left;
    private int _right;

    /// <summary>True where a symbol is an operator of MathML's, not an identifier.</summary>
    public static bool Is(MathSymbol symbol) => symbol.Class != MathClass.Ordinary || (symbol.Text.Length == 1 && OrdinaryOperators.Contains(symbol.Text[0]));

    /// <summary>The symbol as an operator shows it.</summary>
    public static string TextOf(MathSymbol symbol)
        => symbol.Alphabet == MathAlphabet.Default && !char.IsLetter(symbol.Text, 0) ? symbol.Text : MathAlphabets.Map(symbol.Text, symbol.Alphabet);

    /// <summary>The operator at the heart of a node, whose attributes space the whole (MathML Core, section 3.2.4.1); null if there is none.</summary>
    public static string? CoreOf(MathNode? node) => node switch
    {
        MathSymbol symbol => Is(symbol) ? TextOf(symbol) : null,
        BigOperator sum => sum.Text,
        SizedDelimiter { Text.Length: > 0 } sized => sized.Text,
        MiddleDelimiter { Text.Length: > 0 } middle => middle.Text,
        Scripts scripts => CoreOf(scripts.Base),
        OverUnder overUnder => CoreOf(overUnder.Nucleus),
        StretchyArrow arrow => arrow.Arrow,
        Classed { Class: MathClass.Binary or MathClass.Relation, Body: MathRow row } when MathMlLetters.IsWord(row) => MathMlLetters.WordOf(row),
        Classed classed => CoreOf(classed.Body),
        MathRow { Items: [var only] } => CoreOf(only),
        Colored colored => CoreOf(colored.Body),
        StyleChange style => CoreOf(style.Body),
        SizeChange size => CoreOf(size.Body),
        MathLink link => CoreOf(link.Body),
        Accent accent => CoreOf(accent.Nucleus),
        Barred barred => CoreOf(barred.Nucleus),
        Stretched stretched => CoreOf(stretched.Nucleus),
        Phantom phantom => CoreOf(phantom.Body),
        Lap lap => CoreOf(lap.Body),
        Raised raised => CoreOf(raised.Body),
        _ => null,
    };

    /// <summary>True for a function's name, with or without scripts.</summary>
    public static bool IsFunction(MathNode? node) => node switch
    {
        OperatorName => true,
        Scripts scripts => IsFunction(scripts.Base),
        OverUnder overUnder => IsFunction(overUnder.Nucleus),
        _ => false,
    };

    /// <summary>Shares the space between the atoms of a row out among its operators, changing the dictionary's as seldom as possible.</summary>
    public static void Arrange(ImmutableArray<MathNode> items, Span<MathClass> lefts, Span<MathClass> rights, bool isScript, MathClass start, Span<OperatorPlace> places)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < items.Length; i++)
        {
            if (lefts[i] != AtomClasses.None)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        var before = -1;
        var beforeDefault = default(MathOperator);
        for (var i = 0; i < items.Length; i++)
        {
            places[i] = default;
            if (lefts[i] == AtomClasses.None)
            {
                continue;
            }

            var gap = AtomClasses.Between(before < 0 ? start : rights[before], lefts[i], isScript);
            var core = CoreOf(items[i]);
            if (core is null)
            {
                if (before >= 0 && places[before].IsOperator)
                {
                    places[before] = places[before] with { Right = gap };
                }
                else if (before < 0 || !IsFunction(items[before]))
                {
                    places[i] = places[i] with { GapBefore = gap };
                }

                before = i;
                continue;
            }

            var form = first == last ? MathOperatorForm.Infix : i == first ? MathOperatorForm.Prefix : i == last ? MathOperatorForm.Postfix : MathOperatorForm.Infix;
            var written = WrittenForm(items[i], lefts[i], form);
            var standard = MathOperatorTable.Find(core, written);
            var left = gap;
            if (before >= 0 && places[before].IsOperator)
            {
                // Both can make the space: whoever does so by itself.
                var right = beforeDefault.RightSpace + standard.LeftSpace == gap ? beforeDefault.RightSpace
                    : standard.LeftSpace == gap ? 0
                    : gap;
                places[before] = places[before] with { Right = right };
                left = gap - right;
            }
            else if (before >= 0 && IsFunction(items[before]) && lefts[i] is MathClass.Ordinary or MathClass.Operator or MathClass.Opening or MathClass.Inner)
            {
                // The space stands on the sign of application.
                left = 0;
            }

            places[i] = new(true, form, written, left, 0, 0);
            beforeDefault = standard;
            before = i;
        }
    }

    // A sign before its operand is a prefix wherever it stands.
    private static MathOperatorForm WrittenForm(MathNode node, MathClass @class, MathOperatorForm form)
        => @class == MathClass.Ordinary && form == MathOperatorForm.Infix && node is MathSymbol { Class: MathClass.Binary } ? MathOperatorForm.Prefix : form;

    /// <summary>Tells where the next operator stands and what space it makes.</summary>
    public void Place(MathOperatorForm form, MathOperatorForm writtenForm, int left, int right)
        => (_isPlaced, _form, _writtenForm, _left, _right) = (true, form, writtenForm, left, right);

    public void Forget() => _isPlaced = false;

    public void Write(string text, OperatorUse use)
    {
        Begin(text, use);
        Stretchiness(text, use, _isPlaced ? _writtenForm : MathOperatorForm.Infix);
        End(text);
    }

    /// <summary>A mark over or under: its form is postfix. It has no space beside it, which some renderers give even there (WebKit).</summary>
    public void WriteMark(string text, OperatorUse use)
    {
        xml.Append("<mo");
        var standard = MathOperatorTable.Find(text, MathOperatorForm.Postfix);
        if (standard.LeftSpace != 0 || standard.RightSpace != 0)
        {
            xml.Append(" lspace=\"0\" rspace=\"0\"");
        }

        Stretchiness(text, use, MathOperatorForm.Postfix);
        End(text);
    }

    /// <summary>A delimiter of one of TeX's four sizes.</summary>
    public void WriteSized(string text, int size)
    {
        if (text.Length == 0)
        {
            xml.Append("<mrow></mrow>");
            return;
        }

        Begin(text, OperatorUse.Stretchy);
        Stretchiness(text, OperatorUse.Stretchy, _isPlaced ? _writtenForm : MathOperatorForm.Infix);
        var height = Sizes[Math.Clamp(size, 0, Sizes.Length - 1)];
        xml.Append(" minsize=\"").Append(height).Append("\" maxsize=\"").Append(height).Append('"');
        End(text);
    }

    /// <summary>A limit that stays above and below where the text would move it beside.</summary>
    public void WriteWithFixedLimits(string text)
    {
        Begin(text, OperatorUse.Large);
        xml.Append(" movablelimits=\"false\"");
        End(text);
    }

    /// <summary>U+2061 between a function and what it is applied to.</summary>
    public void Apply(int space)
    {
        xml.Append("<mo");
        if (space > 0)
        {
            xml.Append(" rspace=\"").Append(MathMlText.Mu(space)).Append('"');
        }

        xml.Append(">\u2061</mo>");
    }

    private void Begin(string text, OperatorUse use)
    {
        xml.Append("<mo");
        if (!_isPlaced)
        {
            return;
        }

        if (_writtenForm != _form)
        {
            xml.Append(" form=\"").Append(_writtenForm.ToString().ToLower(CultureInfo.InvariantCulture)).Append('"');
        }

        var standard = MathOperatorTable.Find(text, _writtenForm);
        if (standard.LeftSpace != _left)
        {
            xml.Append(" lspace=\"").Append(MathMlText.Mu(_left)).Append('"');
        }

        if (standard.RightSpace != _right)
        {
            xml.Append(" rspace=\"").Append(MathMlText.Mu(_right)).Append('"');
        }

        if (use == OperatorUse.Large && !standard.Has(MathOperatorTraits.LargeOperator))
        {
            xml.Append(" largeop=\"true\"");
        }
    }

    private void Stretchiness(string text, OperatorUse use, MathOperatorForm form)
    {
        var standard = MathOperatorTable.Find(text, form);
        var stretches = standard.Has(MathOperatorTraits.Stretchy);
        if (use == OperatorUse.Stretchy && !stretches)
        {
            xml.Append(" stretchy=\"true\"");
        }
        else if (stretches && (use == OperatorUse.Mark || (use == OperatorUse.Plain && !standard.Has(MathOperatorTraits.Inline))))
        {
            xml.Append(" stretchy=\"false\"");
        }
    }

    private void End(string text)
    {
        _isPlaced = false;
        xml.Append('>');
        XmlEscaping.Escape(xml, text);
        xml.Append("</mo>");
    }
}
