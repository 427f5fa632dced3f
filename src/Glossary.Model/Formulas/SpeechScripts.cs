namespace Glossary.Model;

/// <summary>Says scripts, limits, accents and what is set over and under.</summary>
internal static class SpeechScripts
{
    public static void Say(SpeechReader speech, Scripts scripts)
    {
        switch (scripts.Base)
        {
            case BigOperator:
                SayRange(speech, scripts);
                break;
            case OperatorName name when name.Limits != LimitsPlacement.Beside:
                SayLimit(speech, name, scripts);
                break;
            case Stretched stretched:
                SayBraced(speech, stretched, scripts);
                break;
            case OperatorName name when SpeechReader.NameOf(name) is "log" && scripts is { Subscript: { } number, Superscript: null }:
                speech.Around(number, "log base", "base");
                break;
            default:
                speech.Say(scripts.Base);
                SayScripts(speech, scripts, isLong: scripts.Base is not null && !IsLetter(scripts.Base));
                break;
        }
    }

    /// <summary>Says the scripts after their nucleus.</summary>
    /// <param name="isLong">True where a pause must part the scripts from a nucleus of several words.</param>
    public static void SayScripts(SpeechReader speech, Scripts scripts, bool isLong)
    {
        var superscript = scripts.Superscript;
        if (superscript is not null && PrimeOf(superscript) is { } prime)
        {
            // The prime belongs to the name: x prime, sub i.
            speech.Word(SpeechNames.Of(prime.Text));
            superscript = superscript is MathRow { Items.Length: > 1 } row ? new MathRow(row.Span, row.Items[1..]) : null;
        }

        if (scripts.Subscript is { } subscript)
        {
            if (isLong)
            {
                speech.Pause();
            }

            speech.Around(subscript, "sub", "sub");
        }

        if (superscript is null)
        {
            return;
        }

        if (isLong || scripts.Subscript is not null)
        {
            speech.Pause();
        }

        if (IsTransposition(scripts.Base, superscript))
        {
            speech.Word("transpose");
        }
        else
        {
            SayPower(speech, superscript);
        }
    }

    public static void SayAttached(SpeechReader speech, MathNode node)
    {
        switch (node)
        {
            case Accent accent:
                SayAccent(speech, accent);
                break;
            case Barred barred:
                SayMarked(speech, barred.Nucleus, barred.IsBelow ? "underlined" : "bar", barred.IsBelow ? "underline" : "line over");
                break;
            case Stretched stretched:
                SayMarked(speech, stretched.Nucleus, stretched.IsBelow ? "with a brace below" : "with a brace above", "brace");
                break;
            case OverUnder overUnder:
                speech.Say(overUnder.Nucleus);
                Label(speech, overUnder.Over, "above");
                Label(speech, overUnder.Under, "below");
                break;
            case StretchyArrow arrow:
                speech.Word(SpeechNames.Of(arrow.Arrow));
                Label(speech, arrow.Over, "above");
                Label(speech, arrow.Under, "below");
                break;
        }
    }

    private static bool IsLetter(MathNode node) => node is MathSymbol { Alphabet: MathAlphabet.Default or MathAlphabet.Upright } or MathNumber or OperatorName;

    private static MathSymbol? PrimeOf(MathNode superscript) => superscript switch
    {
        MathSymbol { Text: "′" or "″" or "‴" or "⁗" } prime => prime,
        MathRow { Items: [MathSymbol { Text: "′" or "″" or "‴" or "⁗" } prime, ..] } => prime,
        _ => null,
    };

    /// <summary>True for a T over what can be transposed: a capital, a bold letter, a vector, a matrix.</summary>
    private static bool IsTransposition(MathNode? nucleus, MathNode superscript)
        => SpeechNames.Only(superscript) is MathSymbol { Text: "T" } && nucleus switch
        {
            MathSymbol { Alphabet: MathAlphabet.Bold or MathAlphabet.BoldItalic } or Matrix or Delimited => true,
            MathSymbol { Text: [var letter] } => char.IsUpper(letter) || letter == ')' || letter == ']',
            Accent { Mark: "\u20d7" } => true,
            _ => false,
        };

    private static void SayPower(SpeechReader speech, MathNode superscript)
    {
        switch (SpeechNames.Only(superscript))
        {
            case MathNumber { Text: "2" }:
                speech.Word("squared");
                break;
            case MathNumber { Text: "3" }:
                speech.Word("cubed");
                break;
            case MathSymbol { Text: "′" or "″" or "‴" or "⁗" } prime:
                speech.Word(SpeechNames.Of(prime.Text));
                break;
            case MathSymbol { Text: "⊤" } or MathRow { Items: [MathSymbol { Text: "⊤" }] }:
                speech.Word("transpose");
                break;
            case MathSymbol { Text: "†" or "∗" or "⋆" } mark:
                speech.Word(SpeechNames.Of(mark.Text));
                break;
            case MathSymbol { Text: "∘" }:
                speech.Word("degrees");
                break;
            case MathRow { Items: [MathSymbol { Text: "(" }, .., MathSymbol { Text: ")" }] } index:
                // W^{(l)} is an index, not a power.
                speech.Around(new MathRow(index.Span, index.Items[1..^1]), "superscript", "superscript");
                break;
            default:
                speech.Around(superscript, "to the power", "power");
                break;
        }
    }

    /// <summary>From … to …, or over what the lower limit says.</summary>
    private static void SayRange(SpeechReader speech, Scripts scripts)
    {
        speech.Say(scripts.Base);
        var upper = scripts.Superscript;
        if (upper is not null && PrimeOf(upper) is { } prime)
        {
            speech.Word(SpeechNames.Of(prime.Text));
            upper = null;
        }

        if (scripts.Subscript is { } lower)
        {
            speech.Word(upper is null ? "over" : "from");
            speech.Say(lower);
        }

        if (upper is not null)
        {
            speech.Word(scripts.Subscript is null ? "up to" : "to");
            speech.Say(upper);
        }
    }

    /// <summary>The limit as x approaches 0; the maximum over x.</summary>
    private static void SayLimit(SpeechReader speech, OperatorName name, Scripts scripts)
    {
        speech.Say(name);
        if (scripts.Subscript is MathRow row && row.Items.FirstOrDefault(i => i is MathSymbol { Text: "→" }) is { } arrow)
        {
            var at = row.Items.IndexOf(arrow);
            speech.Word("as");
            SpeechRows.Say(speech, row.Items[..at]);
            speech.Word("approaches");
            SpeechRows.Say(speech, row.Items[(at + 1)..]);
        }
        else if (scripts.Subscript is { } subscript)
        {
            speech.Word("over");
            speech.Say(subscript);
        }

        if (scripts.Superscript is { } superscript)
        {
            SayPower(speech, superscript);
        }
    }

    private static void SayBraced(SpeechReader speech, Stretched stretched, Scripts scripts)
    {
        speech.Say(stretched.Nucleus);
        speech.Pause();
        var label = stretched.IsBelow ? scripts.Subscript : scripts.Superscript;
        speech.Word(stretched.IsBelow ? "with a brace below" : "with a brace above");
        if (label is not null)
        {
            speech.Word("marked");
            speech.Say(label);
        }

        speech.Pause();
        var other = stretched.IsBelow ? scripts.Superscript : scripts.Subscript;
        if (other is not null)
        {
            speech.Around(other, stretched.IsBelow ? "superscript" : "sub", "script");
        }
    }

    private static void SayAccent(SpeechReader speech, Accent accent)
    {
        if (accent.Mark is "\u20d7")
        {
            if (accent.IsStretchy)
            {
                speech.Around(accent.Nucleus, "vector", "vector");
            }
            else
            {
                speech.Word("vector");
                speech.Say(accent.Nucleus);
                if (!SpeechReader.IsSimple(accent.Nucleus))
                {
                    speech.End("vector");
                }
            }

            return;
        }

        SayMarked(speech, accent.Nucleus, accent.Mark switch
        {
            "\u0300" => "grave",
            "\u0301" => "acute",
            "\u0302" => "hat",
            "\u0303" or "\u0330" => "tilde",
            "\u0304" => "bar",
            "\u0306" => "breve",
            "\u0307" => "dot",
            "\u0308" => "double dot",
            "\u20db" => "triple dot",
            "\u20dc" => "quadruple dot",
            "\u030a" => "ring",
            "\u030c" => "check",
            "\u20d6" or "\u20ee" => "left arrow",
            "\u20ef" or "⇒" => "right arrow",
            "\u20e1" or "\u034d" => "left right arrow",
            "\u20d0" => "left harpoon",
            "\u20d1" => "right harpoon",
            "⏠" or "⏡" => "bracket",
            "⏜" or "⏝" => "arc",
            _ => "mark",
        }, "mark");
    }

    private static void SayMarked(SpeechReader speech, MathNode nucleus, string mark, string around)
    {
        if (SpeechReader.IsSimple(nucleus))
        {
            speech.Say(nucleus);
            speech.Word(mark);
            return;
        }

        if (around == "mark")
        {
            speech.Word(mark + " over");
            speech.Say(nucleus);
            speech.End(mark);
            return;
        }

        speech.Word(around);
        speech.Say(nucleus);
        speech.End(around == "line over" ? "line" : around);
    }

    private static void Label(SpeechReader speech, MathNode? label, string where)
    {
        if (label is not null)
        {
            speech.Word("with");
            speech.Say(label);
            speech.Word(where);
            if (!SpeechReader.IsSimple(label))
            {
                speech.Pause();
            }
        }
    }
}
