using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Glossary.Model;

/// <summary>A simple formula as text of XHTML: letters, numbers, signs, scripts of one level, fractions with a stroke where they can be read in one way.</summary>
/// <remarks>What would lose by it, or needs characters that not every reader has, is no text: sums with limits, roots, accents, matrices, double-struck letters.</remarks>
public static class TextFormulaWriter
{
    private const char NoBreakSpace = '\u00A0';

    // The signs that HTML 4.01 asks every reader for (section 24.3.1), but for the angle brackets, which Unicode has moved since.
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "ƒ•…′″⁄℘ℑℜℵ←↑→↓↔⇐⇑⇒⇓⇔∀∂∃∅∇∈∉∋∏∑−∗√∝∞∠∧∨∩∪∴∼≅≈≠≡≤≥⊂⊃⊄⊆⊇⊕⊗⊥⋅⌈⌉⌊⌋◊");

    /// <summary>The text; null for a formula that is not simple.</summary>
    public static string? Write(Formula formula)
    {
        var writing = new Writing(formula.IsDisplay);
        return writing.Row(ItemsOf(formula.Root), isScript: false) && writing.HasText ? writing.ToString() : null;
    }

    private static ImmutableArray<MathNode> ItemsOf(MathNode node) => node is MathRow row ? row.Items : [node];

    private sealed class Writing(bool isDisplay)
    {
        private readonly StringBuilder _output = new();

        public bool HasText => _output.Length > 0;

        public override string ToString() => _output.ToString();

        /// <summary>Writes nodes side by side; false if one of them is not simple.</summary>
        public bool Row(ImmutableArray<MathNode> items, bool isScript)
        {
            var lefts = items.Select(i => AtomClasses.Of(i, isRightSide: false)).ToArray();
            var rights = items.Select(i => AtomClasses.Of(i, isRightSide: true)).ToArray();
            AtomClasses.SettleBinaries(lefts, rights, AtomClasses.None);
            var before = -1;
            var space = "";
            for (var i = 0; i < items.Length; i++)
            {
                if (items[i] is MathSpace written)
                {
                    space = Widest(space, SpaceOf(written));
                    continue;
                }

                space = before < 0 ? space : Widest(space, SpaceBetween(rights[before], lefts[i], isScript));
                _output.Append(space);
                space = "";
                if (items[i] is Fraction fraction
                    ? !IsApart(items, lefts, before, i) || !WriteFraction(fraction, isScript)
                    : !WriteNode(items[i], isScript))
                {
                    return false;
                }

                before = i;
            }

            return true;
        }

        private bool WriteNode(MathNode node, bool isScript) => node switch
        {
            MathRow row => Row(row.Items, isScript),
            MathSymbol symbol => WriteSymbol(symbol),
            MathNumber number => WriteIn(number.Alphabet, number.Text, isItalic: false),
            MathText { Face: MathTextFace.Text } text => WriteWords("", text.Text),
            MathText { Face: MathTextFace.Bold } text => WriteWords("b", text.Text),
            MathText { Face: MathTextFace.Italic } text => WriteWords("i", text.Text),
            OperatorName name => Row(ItemsOf(name.Body), isScript),
            Scripts scripts when !isScript => WriteScripts(scripts),
            Delimited delimited => WriteSign(delimited.Left) && Row(delimited.Body.Items, isScript) && WriteSign(delimited.Right),
            MiddleDelimiter middle => WriteSign(middle.Text),
            SizedDelimiter sized => WriteSign(sized.Text),
            Classed classed => Row(ItemsOf(classed.Body), isScript),
            _ => false,
        };

        // A script on several letters would be read as one on the last of them.
        private bool WriteScripts(Scripts scripts)
        {
            var isWhole = scripts.Base is MathSymbol or MathNumber or MathText or OperatorName or Delimited or SizedDelimiter or MathRow { Items: [MathSymbol or MathNumber or MathText] };
            if (!isWhole || (isDisplay && AtomClasses.Of(scripts.Base, isRightSide: true) == MathClass.Operator) || !WriteNode(scripts.Base!, isScript: false))
            {
                return false;
            }

            var superscript = scripts.Superscript is null ? [] : ItemsOf(scripts.Superscript);
            if (superscript is [MathSymbol { Text: "∘" }] && scripts is { Base: MathNumber, Subscript: null })
            {
                _output.Append('°');
                return true;
            }

            var arePrimes = superscript.All(s => s is MathSymbol { Text: "′" or "″" });
            if (arePrimes)
            {
                // A prime is raised by itself, and stands before what is below.
                foreach (var prime in superscript)
                {
                    _output.Append(((MathSymbol)prime).Text);
                }
            }

            return (scripts.Subscript is null || WriteScript("sub", ItemsOf(scripts.Subscript)))
                && (arePrimes || (superscript.All(s => s is not MathSymbol { Text: "′" or "″" }) && WriteScript("sup", superscript)));
        }

        private bool WriteScript(string element, ImmutableArray<MathNode> items)
        {
            _output.Append('<').Append(element).Append('>');
            var isSimple = Row(items, isScript: true);
            _output.Append("</").Append(element).Append('>');
            return isSimple;
        }

        // In a display there is room for a fraction as it is written.
        private bool WriteFraction(Fraction fraction, bool isScript)
        {
            var isPlain = (isScript || !isDisplay) && fraction is { Rule: null, Left: "", Right: "", IsContinued: false, Level: null };
            if (!isPlain || !IsProduct(ItemsOf(fraction.Numerator)) || !IsAtom(fraction.Denominator) || !WriteNode(fraction.Numerator, isScript))
            {
                return false;
            }

            _output.Append('/');
            return WriteNode(fraction.Denominator, isScript);
        }

        private bool WriteSymbol(MathSymbol symbol)
        {
            if (symbol.IsFixed)
            {
                return false;
            }

            var text = symbol.Text switch { "-" => "−", "*" => "∗", var other => other };
            var isItalic = symbol.Alphabet is MathAlphabet.Italic or MathAlphabet.BoldItalic
                || (symbol.Alphabet == MathAlphabet.Default && MathAlphabets.Map(text, MathAlphabet.Default) != text);
            return WriteIn(symbol.Alphabet, text, isItalic);
        }

        private bool WriteIn(MathAlphabet alphabet, string text, bool isItalic)
        {
            var isBold = alphabet is MathAlphabet.Bold or MathAlphabet.BoldItalic;
            if (!text.All(IsKnown) || !(isBold || alphabet is MathAlphabet.Default or MathAlphabet.Upright or MathAlphabet.Italic))
            {
                return false;
            }

            _output.Append(isBold ? "<b>" : "").Append(isItalic ? "<var>" : "");
            XmlEscaping.Escape(_output, text);
            _output.Append(isItalic ? "</var>" : "").Append(isBold ? "</b>" : "");
            return true;
        }

        private bool WriteWords(string element, string text)
        {
            _output.Append(element.Length > 0 ? $"<{element}>" : "");
            XmlEscaping.Escape(_output, text);
            _output.Append(element.Length > 0 ? $"</{element}>" : "");
            return true;
        }

        private bool WriteSign(string text)
        {
            XmlEscaping.Escape(_output, text);
            return text.All(IsKnown);
        }
    }

    // A line may end where TeX ends it: after a relation, a sign between two operands, a comma.
    private static string SpaceBetween(MathClass left, MathClass right, bool isScript)
        => AtomClasses.Between(left, right, isScript) == 0 ? ""
            : left is MathClass.Relation or MathClass.Binary or MathClass.Punctuation ? " "
            : left == MathClass.Inner || right == MathClass.Inner && left == MathClass.Ordinary ? ""
            : NoBreakSpace.ToString();

    private static string SpaceOf(MathSpace space)
    {
        var ems = space.Width.Unit == MathUnit.Mu ? space.Width.Value / 18 : space.Width.Value;
        return ems <= 0 ? "" : ems >= 0.9 ? $"{NoBreakSpace} " : space.AllowsBreak ? " " : NoBreakSpace.ToString();
    }

    private static string Widest(string one, string other) => other.Length > one.Length ? other : one;

    // What stands beside a fraction must not look like a part of it.
    private static bool IsApart(ImmutableArray<MathNode> items, MathClass[] lefts, int before, int at)
    {
        var after = at + 1;
        while (after < items.Length && items[after] is MathSpace)
        {
            after++;
        }

        return (before < 0 || lefts[before] is MathClass.Relation or MathClass.Opening or MathClass.Punctuation || IsPlusOrMinus(items[before]))
            && (after >= items.Length || lefts[after] is MathClass.Relation or MathClass.Closing or MathClass.Punctuation || IsPlusOrMinus(items[after]));
    }

    private static bool IsPlusOrMinus(MathNode node) => node is MathSymbol { Text: "+" or "-" or "−" or "±" };

    private static bool IsProduct(ImmutableArray<MathNode> items) => !items.IsEmpty && items.All(i => IsAtom(i) || i is MathRow { Items: [var only] } && IsAtom(only));

    private static bool IsAtom(MathNode node) => node switch
    {
        MathRow { Items: [var only] } => IsAtom(only),
        MathSymbol symbol => symbol.Class == MathClass.Ordinary && symbol.Text is not ("/" or "!"),
        MathNumber or MathText => true,
        Scripts { Base: not null } scripts => IsAtom(scripts.Base),
        _ => false,
    };

    // Letters without case are those of the author's own script, which the reader has anyway.
    private static bool IsKnown(char c)
        => c is >= ' ' and <= '~' or >= '\u00A1' and <= 'ÿ' or >= 'Α' and <= 'ω' or 'ϑ' or 'ϒ' or 'ϖ'
            || Signs.Contains(c) || (c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter && c < '\u2000')
            || c is >= '\u3041' and <= '\u9FFF';
}
