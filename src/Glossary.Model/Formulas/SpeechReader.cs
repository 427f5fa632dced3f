using System.Text;

namespace Glossary.Model;

/// <summary>Says the nodes of one formula.</summary>
internal sealed class SpeechReader
{
    // A listener gives up long before; so does this.
    private const int MaximumLength = 20_000;

    private readonly StringBuilder _speech = new();

    /// <summary>How many rows are being said one in the other.</summary>
    public int Depth { get; set; }

    public string Finish()
    {
        while (_speech.Length > 0 && _speech[^1] is ',' or ';' or ' ' && _speech.Length > 0)
        {
            _speech.Length--;
        }

        return _speech.ToString();
    }

    /// <summary>Adds words after a blank.</summary>
    public void Word(string words)
    {
        if (words.Length == 0 || _speech.Length > MaximumLength)
        {
            return;
        }

        if (_speech.Length > 0 && _speech[^1] != ' ')
        {
            _speech.Append(' ');
        }

        _speech.Append(words);
    }

    /// <summary>A short pause: what was said belongs together.</summary>
    public void Pause()
    {
        if (_speech.Length > 0 && _speech[^1] is not (',' or ';' or ':'))
        {
            _speech.Append(',');
        }
    }

    /// <summary>The end of what was opened by a phrase.</summary>
    public void End(string what)
    {
        Pause();
        Word("end " + what);
        Pause();
    }

    public void Say(MathNode? node)
    {
        switch (node)
        {
            case null or MathSpace or MathRule:
                break;
            case MathRow row when MathMlLetters.IsWord(row):
                Word(Letters(row));
                break;
            case MathRow row:
                SpeechRows.Say(this, row.Items);
                break;
            case MathSymbol symbol:
                Word(SpeechNames.Of(symbol));
                break;
            case MathNumber number:
                Word(number.Alphabet == MathAlphabet.Default ? number.Text : SpeechNames.Of(new MathSymbol(number.Span, number.Text, MathClass.Ordinary, number.Alphabet)));
                break;
            case MathText text:
                Word(text.Text.Trim().Replace('\u00a0', ' '));
                break;
            case OperatorName name:
                Word(SpeechNames.OfFunction(NameOf(name)));
                break;
            case BigOperator sum:
                Word(SpeechNames.OfBigOperator(sum.Text));
                break;
            case Fraction fraction:
                SpeechConstructs.Say(this, fraction);
                break;
            case Radical radical:
                SpeechConstructs.Say(this, radical);
                break;
            case Scripts scripts:
                SpeechScripts.Say(this, scripts);
                break;
            case Delimited delimited:
                SpeechConstructs.Say(this, delimited);
                break;
            case MiddleDelimiter middle:
                Word(middle.Text == "|" ? "given" : SpeechNames.Of(middle.Text));
                break;
            case SizedDelimiter sized:
                Word(SpeechNames.Of(sized.Text));
                break;
            case Accent or Barred or Stretched or OverUnder or StretchyArrow:
                SpeechScripts.SayAttached(this, node);
                break;
            case Matrix matrix:
                SpeechConstructs.Say(this, matrix);
                break;
            default:
                SayInside(node);
                break;
        }
    }

    private void SayInside(MathNode node)
    {
        switch (node)
        {
            case Tagged tagged:
                Say(tagged.Body);
                Pause();
                Word("tagged");
                Say(tagged.Tag);
                break;
            case Phantom { IsInked: false }:
                break;
            case Framed framed:
                Around(framed.Body, "boxed", "box");
                break;
            case Cancelled cancelled:
                Around(cancelled.Body, "crossed out", "crossed out");
                break;
            case MathError error:
                Word("unreadable");
                Word(error.Source.TrimStart('\\'));
                break;
            case { } other when LinearFormula.InsideOf(other) is { } inside:
                Say(inside);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"no speech for {node.GetType().Name}");
        }
    }

    /// <summary>Says a phrase before a node, and an end after it where it is long.</summary>
    public void Around(MathNode body, string before, string end)
    {
        Word(before);
        Say(body);
        if (!IsSimple(body))
        {
            End(end);
        }
    }

    /// <summary>True for what is one word or two, so that nothing around it can be mistaken for a part of it.</summary>
    public static bool IsSimple(MathNode? node) => node switch
    {
        null or MathSymbol or MathNumber or MathText or BigOperator or OperatorName => true,
        MathRow { Items: [var only] } => IsSimple(only),
        MathRow { Items: [MathSymbol { Text: "−" or "+" }, MathNumber or MathSymbol { Class: MathClass.Ordinary }] } => true,
        MathRow row => MathMlLetters.IsWord(row),
        StyleChange style => IsSimple(style.Body),
        Colored colored => IsSimple(colored.Body),
        Accent accent => IsSimple(accent.Nucleus),
        _ => false,
    };

    /// <summary>The name of an operator as the author wrote it.</summary>
    public static string NameOf(OperatorName name)
    {
        var text = new StringBuilder();
        Collect(name.Body, text, 0);
        return text.ToString();
    }

    private static void Collect(MathNode node, StringBuilder text, int depth)
    {
        switch (node)
        {
            case MathRow row when depth < 20:
                foreach (var item in row.Items)
                {
                    Collect(item, text, depth + 1);
                }

                break;
            case MathSymbol symbol:
                text.Append(symbol.Text.Length == 1 && symbol.Text[0] < 128 ? symbol.Text : SpeechNames.Of(symbol.Text));
                break;
            case MathNumber number:
                text.Append(number.Text);
                break;
            case MathText words:
                text.Append(words.Text);
                break;
            case MathSpace { Width.Value: > 0 }:
                text.Append(' ');
                break;
            case Barred { IsBelow: false } barred:
                Collect(barred.Nucleus, text, depth + 1);
                text.Append(" sup");
                break;
            case Barred barred:
                Collect(barred.Nucleus, text, depth + 1);
                text.Append(" inf");
                break;
            case Accent accent:
                Collect(accent.Nucleus, text, depth + 1);
                break;
            default:
                break;
        }
    }

    private static string Letters(MathRow row) => string.Concat(row.Items.Select(i => ((MathSymbol)i).Text));
}
