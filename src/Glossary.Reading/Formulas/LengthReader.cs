using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Lengths: a number and a unit, in braces or bare.</summary>
internal static class LengthReader
{
    /// <summary>Reads the length a command needs; none (and a message) where none stands.</summary>
    public static MathLength? Read(FormulaReader reader, LatexToken command)
    {
        var token = reader.Peek();
        if (token.Is('{'))
        {
            var start = token.Start;
            var text = reader.ReadName() ?? "";
            if (Parse(text) is { } length)
            {
                return length;
            }

            reader.Report(FormulaDiagnostics.BadLength(reader.SpanFrom(start), command.Text, text));
            return null;
        }

        return ReadBare(reader, command);
    }

    /// <summary>Reads <c>[length]</c> where it follows at once; a blank before the bracket makes it an ordinary bracket, as in amsmath.</summary>
    public static MathLength? ReadLineGap(FormulaReader reader, LatexToken lineEnd)
    {
        reader.Release();
        var next = reader.Tokens.NextRaw();
        if (next.Is('*'))
        {
            next = reader.Tokens.NextRaw();
        }

        reader.Tokens.Push(next);
        return next.Is('[') ? ReadOptional(reader, lineEnd) : null;
    }

    /// <summary>Reads <c>[length]</c>; null where no bracket stands.</summary>
    public static MathLength? ReadOptional(FormulaReader reader, LatexToken command)
    {
        if (ReadBracketed(reader) is not { } text)
        {
            return null;
        }

        if (Parse(text.Text) is { } length)
        {
            return length;
        }

        reader.Report(FormulaDiagnostics.BadLength(reader.SpanFrom(text.Start), command.Text, text.Text));
        return null;
    }

    /// <summary>Reads <c>[text]</c> as plain characters; null where no bracket stands.</summary>
    public static (string Text, int Start)? ReadBracketed(FormulaReader reader)
    {
        var open = reader.Peek();
        if (!open.Is('['))
        {
            return null;
        }

        reader.Take();
        reader.Release();
        var text = new StringBuilder();
        while (true)
        {
            var token = reader.Tokens.NextRaw();
            if (token.Kind == LatexTokenKind.End || token.Is('}') || token.Is('&'))
            {
                reader.Tokens.Push(token);
                reader.Report(FormulaDiagnostics.MissingBracket(reader.SpanOf(open)));
                break;
            }

            reader.Reached(token.End);
            if (token.Is(']'))
            {
                break;
            }

            text.Append(token.Written);
        }

        return (text.ToString(), open.Start);
    }

    /// <summary>A length as TeX writes it: <c>1.5em</c>, <c>-3mu</c>.</summary>
    public static MathLength? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var digits = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] is '.' or ',' or '+' or '-' or '−' or ' '))
        {
            digits++;
        }

        var number = text[..digits].ToString().Replace(" ", "").Replace(',', '.').Replace('−', '-');
        var unit = text[digits..].Trim();
        if (unit.StartsWith("true"))
        {
            unit = unit[4..].TrimStart();
        }

        // Glue: what it may stretch and shrink means nothing here.
        var end = unit.IndexOf(' ');
        unit = end > 0 ? unit[..end] : unit;
        return number.Length is > 0 and < 40 && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Of(value, unit) is { } length
            ? length
            : null;
    }

    // TeXbook, chapter 10: the units and how many points they are.
    private static MathLength? Of(double value, ReadOnlySpan<char> unit) => unit switch
    {
        "em" => new(value, MathUnit.Em),
        "ex" => new(value, MathUnit.Ex),
        "mu" => new(value, MathUnit.Mu),
        "pt" => new(value, MathUnit.Pt),
        "bp" => new(value * 72.27 / 72, MathUnit.Pt),
        "pc" => new(value * 12, MathUnit.Pt),
        "in" => new(value * 72.27, MathUnit.Pt),
        "cm" => new(value * 72.27 / 2.54, MathUnit.Pt),
        "mm" => new(value * 72.27 / 25.4, MathUnit.Pt),
        "dd" => new(value * 1238 / 1157, MathUnit.Pt),
        "cc" => new(value * 12 * 1238 / 1157, MathUnit.Pt),
        "nd" => new(value * 685 / 642, MathUnit.Pt),
        "nc" => new(value * 12 * 685 / 642, MathUnit.Pt),
        "sp" => new(value / 65536, MathUnit.Pt),
        _ => null,
    };

    private static MathLength? ReadBare(FormulaReader reader, LatexToken command)
    {
        reader.Release();
        var text = new StringBuilder();
        var token = reader.Tokens.SkipSpaces();
        var start = token.Start;
        while (token.Kind == LatexTokenKind.Character && (char.IsAsciiDigit(token.Text[0]) || token.Text[0] is '.' or ',' or '+' or '-' or '−'))
        {
            text.Append(token.Text);
            reader.Reached(token.End);
            token = reader.Tokens.SkipSpaces();
        }

        for (var letters = 0; letters < 2 && token.Kind == LatexTokenKind.Character && char.IsAsciiLetter(token.Text[0]); letters++)
        {
            text.Append(token.Text);
            reader.Reached(token.End);
            token = reader.Tokens.NextRaw();
        }

        reader.Tokens.Push(token);
        if (Parse(text.ToString()) is { } length)
        {
            return length;
        }

        reader.Report(FormulaDiagnostics.BadLength(text.Length > 0 ? reader.SpanFrom(start) : reader.SpanOf(command), command.Text, text.ToString()));
        return null;
    }
}
