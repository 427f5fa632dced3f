using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Characters and symbol commands to nodes.</summary>
internal static class CharacterReader
{
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    /// <summary>A character where it stands in mathematics.</summary>
    public static MathNode? Read(FormulaReader reader, in LatexToken token, bool isArgument)
    {
        var c = token.Text[0];
        var span = reader.SpanOf(token);
        if (char.IsAsciiLetter(c))
        {
            return Marked(reader, token, new MathSymbol(span, token.Text, MathClass.Ordinary, Alphabet(reader, isUpright: false)));
        }

        if (char.IsAsciiDigit(c))
        {
            return isArgument ? new MathNumber(span, Digits[c - '0'], Alphabet(reader, isUpright: true)) : Number(reader, token);
        }

        if (c >= '\u2102' && Letter(reader, token, span) is { } letter)
        {
            return letter;
        }

        if (Symbols.OfCharacter(token.Text) is { } symbol)
        {
            return Marked(reader, token, Symbol(reader, token, symbol));
        }

        switch (c)
        {
            case '~' or '\u00a0':
                return new MathSpace(span, SpacingCommands.InterwordSpace);
            case '#':
                reader.Report(FormulaDiagnostics.StrayParameter(span));
                return new MathError(span, token.Text);
            case '\\':
                reader.Report(FormulaDiagnostics.LoneBackslash(span));
                return new MathError(span, token.Text);
            case '&' or '^' or '_' or '}' or '$':
                // Only after a macro or a command that took them as a plain token.
                return new MathSymbol(span, token.Text, MathClass.Ordinary);
            default:
                return Foreign(reader, token, span);
        }
    }

    /// <summary>A symbol of the tables where it stands in mathematics.</summary>
    public static MathNode Symbol(FormulaReader reader, in LatexToken token, SymbolRow symbol)
    {
        var span = reader.SpanOf(token);
        return symbol.Kind switch
        {
            SymbolKind.BigOperator => new BigOperator(span, symbol.Text, LimitsPlacement.ByStyle),
            SymbolKind.Integral => new BigOperator(span, symbol.Text, LimitsPlacement.Beside),
            SymbolKind.Letter => new MathSymbol(span, symbol.Text, MathClass.Ordinary, Alphabet(reader, symbol.Text[0] is >= 'Α' and <= 'Ω' or '∇')),
            _ => new MathSymbol(span, symbol.Text, symbol.Class, reader.IsBold ? MathAlphabet.Bold : MathAlphabet.Default),
        };
    }

    /// <summary>The alphabet of a letter or digit here.</summary>
    /// <param name="isUpright">True for what TeX sets upright of itself: digits and capital Greek.</param>
    private static MathAlphabet Alphabet(FormulaReader reader, bool isUpright)
        => !reader.IsBold ? reader.Alphabet : reader.Alphabet switch
        {
            MathAlphabet.Default => isUpright ? MathAlphabet.Bold : MathAlphabet.BoldItalic,
            MathAlphabet.Upright => MathAlphabet.Bold,
            MathAlphabet.Italic => MathAlphabet.BoldItalic,
            MathAlphabet.Script => MathAlphabet.BoldScript,
            MathAlphabet.Fraktur => MathAlphabet.BoldFraktur,
            MathAlphabet.SansSerif => MathAlphabet.SansSerifBold,
            MathAlphabet.SansSerifItalic => MathAlphabet.SansSerifBoldItalic,
            var alphabet => alphabet,
        };

    private static MathNumber Number(FormulaReader reader, in LatexToken first)
    {
        var alphabet = Alphabet(reader, isUpright: true);
        var next = reader.Peek();
        if (!ContinuesNumber(next) && !next.Is('{'))
        {
            return new(reader.SpanOf(first), Digits[first.Text[0] - '0'], alphabet);
        }

        var text = new StringBuilder(8).Append(first.Text);
        while (true)
        {
            next = reader.Peek();
            if (next.Kind == LatexTokenKind.Character && char.IsAsciiDigit(next.Text[0]))
            {
                text.Append(reader.Take().Text);
            }
            else if (next.Is('.') && reader.Tokens.TakeBeforeDigit(""))
            {
                text.Append(reader.Take().Text);
            }
            else if (next.Is('{') && reader.Tokens.TakeBeforeDigit(",}"))
            {
                // 1{,}000: the braces are there to take the comma's space away.
                reader.Take();
                text.Append(',');
            }
            else
            {
                return new(reader.SpanFrom(first.Start), text.ToString(), alphabet);
            }
        }
    }

    private static bool ContinuesNumber(in LatexToken token)
        => token.Kind == LatexTokenKind.Character && (char.IsAsciiDigit(token.Text[0]) || token.Text[0] == '.');

    /// <summary>A letter with the combining marks typed after it.</summary>
    private static MathNode Marked(FormulaReader reader, in LatexToken first, MathNode node)
    {
        var next = reader.Peek();
        while (next.Kind == LatexTokenKind.Character && next.Text[0] is >= '\u0300' and <= '\u036f' or >= '\u20d0' and <= '\u20f0' && next.Kind == LatexTokenKind.Character)
        {
            reader.Take();
            var span = reader.SpanFrom(first.Start);
            node = next.Text[0] == Negation.Slash
                ? Negation.Of(span, node)
                : new Accent(span, node, next.Text, IsStretchy: false, AccentCommands.IsBelow(next.Text[0]));
            next = reader.Peek();
        }

        return node;
    }

    /// <summary>A letter of one of Unicode's mathematical alphabets; null for every other character.</summary>
    private static MathNode? Letter(FormulaReader reader, in LatexToken token, SourceSpan span)
        => !UnicodeLetters.Read(Rune.GetRuneAt(token.Text, 0), out var plain, out var alphabet) ? null
            : char.IsAsciiDigit(plain[0]) ? new MathNumber(span, plain, alphabet)
            : Marked(reader, token, new MathSymbol(span, plain, MathClass.Ordinary, alphabet));

    /// <summary>A character that is not mathematics' own.</summary>
    private static MathNode? Foreign(FormulaReader reader, in LatexToken token, SourceSpan span)
    {
        var rune = Rune.GetRuneAt(token.Text, 0);
        if (ScriptReader.PlainCharacter(token.Text[0]) is { } script)
        {
            return new Scripts(span, null, script.IsAbove ? null : script.Node(span), script.IsAbove ? script.Node(span) : null);
        }

        if (Rune.IsControl(rune) || rune == Rune.ReplacementChar)
        {
            reader.Report(FormulaDiagnostics.UnreadableCharacter(span, rune.Value));
            return null;
        }

        if (Rune.IsLetterOrDigit(rune) && UnicodeLetters.Decompose(token.Text[0]) is { } parts && token.Text.Length == 1)
        {
            var letter = new MathSymbol(span, parts.Letter, MathClass.Ordinary, Alphabet(reader, isUpright: false));
            return Marked(reader, token, new Accent(span, letter, parts.Mark, IsStretchy: false, IsBelow: false));
        }

        return Rune.IsLetter(rune) || Rune.IsDigit(rune)
            ? new MathText(span, token.Text, reader.Face)
            : new MathSymbol(span, token.Text, MathClass.Ordinary);
    }
}
