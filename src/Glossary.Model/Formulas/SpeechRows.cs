using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Says rows: functions of arguments, sums over ranges, values between bars.</summary>
internal static class SpeechRows
{
    // Letters that authors use for functions: with parentheses after them they are applied, not multiplied.
    private const string FunctionLetters = "fghpqFGHPQJLΦΨφϕψσςζΓχδ";

    // Nobody can follow more; and what is said flat needs no search.
    private const int MaximumReach = 200;
    private const int MaximumDepth = 20;

    public static void Say(SpeechReader speech, ImmutableArray<MathNode> items)
    {
        speech.Depth++;
        SayItems(speech, items);
        speech.Depth--;
    }

    private static void SayItems(SpeechReader speech, ImmutableArray<MathNode> items)
    {
        var isFlat = speech.Depth > MaximumDepth;
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            if (!isFlat && BarsAt(items, i) is > 0 and var close)
            {
                var isNorm = TextOf(item) == "‖";
                var inside = Slice(items, i + 1, close);
                var closing = items[close] as Scripts;
                speech.Around(inside, isNorm ? "the norm of" : "the absolute value of", isNorm ? "norm" : "absolute value");
                if (closing is not null)
                {
                    SpeechScripts.SayScripts(speech, closing, isLong: true);
                }

                i = close;
            }
            else if (!isFlat && ApplicationAt(items, i) is > 0 and var end)
            {
                speech.Say(item);
                speech.Word("of");
                SayArguments(speech, items, i + 1, end);
                i = end;
            }
            else if (item is MathSymbol { Text: "−" } && IsSign(items, i))
            {
                speech.Word("negative");
            }
            else
            {
                SayOne(speech, items, i);
            }
        }
    }

    private static void SayOne(SpeechReader speech, ImmutableArray<MathNode> items, int index)
    {
        var item = items[index];
        if (item is Fraction fraction)
        {
            SpeechConstructs.Say(speech, fraction, IsFactor(items, index - 1) || IsFactor(items, index + 1));
            return;
        }

        speech.Say(item);
        switch (Nucleus(item))
        {
            case BigOperator or Classed { Class: MathClass.Operator } when index + 1 < items.Length:
                speech.Word("of");
                break;
            case OperatorName when NextAtom(items, index) is { } next && Opens(next):
                speech.Word("of");
                break;
        }
    }

    /// <summary>True where a name has an argument after it.</summary>
    private static bool Opens(MathNode next)
        => AtomClasses.Of(next, isRightSide: false) is MathClass.Ordinary or MathClass.Operator or MathClass.Opening or MathClass.Inner;

    private static MathNode? NextAtom(ImmutableArray<MathNode> items, int index)
    {
        for (var i = index + 1; i < items.Length; i++)
        {
            if (items[i] is not MathSpace)
            {
                return items[i];
            }
        }

        return null;
    }

    /// <summary>True for what multiplies its neighbour by standing beside it.</summary>
    private static bool IsFactor(ImmutableArray<MathNode> items, int index)
        => index >= 0 && index < items.Length && items[index] is not MathSpace && Nucleus(items[index]) is not (MathSymbol { Class: not MathClass.Ordinary } or SizedDelimiter)
            && AtomClasses.Of(items[index], isRightSide: false) is MathClass.Ordinary or MathClass.Inner && index >= 0;

    private static MathNode? Nucleus(MathNode node) => node is Scripts scripts ? scripts.Base : node;

    private static bool IsSign(ImmutableArray<MathNode> items, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (items[i] is not MathSpace)
            {
                return AtomClasses.Of(items[i], isRightSide: true)
                    is MathClass.Binary or MathClass.Operator or MathClass.Relation or MathClass.Opening or MathClass.Punctuation;
            }
        }

        return true;
    }

    /// <summary>Where the bar that closes the one at this place stands; 0 where none opens here.</summary>
    private static int BarsAt(ImmutableArray<MathNode> items, int index)
    {
        if (items[index] is not MathSymbol { Text: "|" or "‖", Class: MathClass.Ordinary or MathClass.Opening } bar || index + 2 >= items.Length)
        {
            return 0;
        }

        for (var i = index + 1; i < items.Length && i <= index + MaximumReach; i++)
        {
            if (Nucleus(items[i]) is MathSymbol { Class: MathClass.Ordinary or MathClass.Closing } closing && closing.Text == bar.Text)
            {
                return i > index + 1 ? i : 0;
            }
        }

        return 0;
    }

    /// <summary>Where the parentheses end that a function is applied to; 0 where this is no function before parentheses.</summary>
    private static int ApplicationAt(ImmutableArray<MathNode> items, int index)
    {
        if (index + 1 >= items.Length)
        {
            return 0;
        }

        if (!IsFunction(items[index]))
        {
            return IsLetter(items[index]) && HasCommaInParentheses(items, index + 1) ? CloseOf(items, index + 1) : 0;
        }

        if (items[index + 1] is Delimited { Left: "(", Right: ")" })
        {
            return index + 1;
        }

        return items[index + 1] is MathSymbol { Text: "(" } ? CloseOf(items, index + 1) : 0;
    }

    private static bool IsLetter(MathNode node)
        => Nucleus(node) is MathSymbol { Class: MathClass.Ordinary, Text: [var letter] } && char.IsLetter(letter);

    /// <summary>True for V(D, G): a product has no commas.</summary>
    private static bool HasCommaInParentheses(ImmutableArray<MathNode> items, int open)
        => items[open] is MathSymbol { Text: "(" } && CloseOf(items, open) is > 0 and var close && items[open..close].Any(i => i is MathSymbol { Text: "," });

    private static int CloseOf(ImmutableArray<MathNode> items, int open)
    {
        var depth = 0;
        for (var i = open; i < items.Length && i <= open + MaximumReach; i++)
        {
            depth += items[i] is MathSymbol { Text: "(" } ? 1 : Nucleus(items[i]) is MathSymbol { Text: ")" } ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsFunction(MathNode node) => Nucleus(node) switch
    {
        MathText or OperatorName => true,
        MathSymbol { Class: MathClass.Ordinary, Alphabet: MathAlphabet.Script or MathAlphabet.DoubleStruck } => node is MathSymbol,
        MathSymbol { Class: MathClass.Ordinary } symbol => symbol.Text.Length == 1 && FunctionLetters.Contains(symbol.Text[0]),
        Accent { Nucleus: MathSymbol symbol } => symbol.Text.Length == 1 && FunctionLetters.Contains(symbol.Text[0]),
        MathRow row => MathMlLetters.IsWord(row),
        _ => false,
    };

    private static void SayArguments(SpeechReader speech, ImmutableArray<MathNode> items, int open, int close)
    {
        var content = items[open] is Delimited delimited ? delimited.Body.Items : items[(open + 1)..close];
        if (IsList(content))
        {
            Say(speech, content);
        }
        else
        {
            speech.Word("open paren");
            speech.Pause();
            Say(speech, content);
            speech.Pause();
            speech.Word("close paren");
        }

        if (close != open && items[close] is Scripts scripts)
        {
            SpeechScripts.SayScripts(speech, scripts, isLong: true);
        }
    }

    /// <summary>True for single words with commas between: the parentheses need not be said.</summary>
    private static bool IsList(ImmutableArray<MathNode> content)
    {
        if (content.Length is 0 or > 5)
        {
            return false;
        }

        for (var i = 0; i < content.Length; i++)
        {
            var isComma = content[i] is MathSymbol { Text: "," };
            if (isComma != (i % 2 == 1) || (!isComma && !SpeechReader.IsSimple(content[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static string TextOf(MathNode node) => node is MathSymbol symbol ? symbol.Text : "";

    private static MathRow Slice(ImmutableArray<MathNode> items, int start, int end) => new(items[start].Span, items[start..end]);
}
