using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Subscripts, superscripts, primes and the placement of limits after a nucleus.</summary>
internal static class ScriptReader
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ";
    private const string RaisedPlain = "0123456789+−=()niabcdefghjklmoprstuvwxyzT";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢᵣᵤᵥⱼ";
    private const string LoweredPlain = "0123456789+−=()aeoxhklmnpstiruvj";

    private static readonly string[] Primes = ["", "′", "″", "‴", "⁗"];

    /// <summary>A character that Unicode draws raised or lowered.</summary>
    /// <param name="Plain">The character as it is elsewhere.</param>
    public readonly record struct SmallCharacter(char Plain, bool IsAbove)
    {
        public MathNode Node(SourceSpan span) => Plain switch
        {
            >= '0' and <= '9' => new MathNumber(span, Plain.ToString()),
            '+' or '−' => new MathSymbol(span, Plain.ToString(), MathClass.Binary),
            '=' => new MathSymbol(span, "=", MathClass.Relation),
            '(' => new MathSymbol(span, "(", MathClass.Opening),
            ')' => new MathSymbol(span, ")", MathClass.Closing),
            _ => new MathSymbol(span, Plain.ToString(), MathClass.Ordinary),
        };
    }

    /// <summary>What a raised or lowered character is elsewhere; null for every other.</summary>
    public static SmallCharacter? PlainCharacter(char c)
    {
        if (c < '\u00b2')
        {
            return null;
        }

        var raised = Raised.IndexOf(c);
        if (raised >= 0)
        {
            return new(RaisedPlain[raised], IsAbove: true);
        }

        var lowered = Lowered.IndexOf(c);
        return lowered >= 0 ? new(LoweredPlain[lowered], IsAbove: false) : null;
    }

    /// <summary>True where scripts or limits begin.</summary>
    public static bool Begins(in LatexToken token) => token.Kind switch
    {
        LatexTokenKind.Character => token.Text[0] is '^' or '_' or '\'' || (token.Text[0] >= '\u00b2' && PlainCharacter(token.Text[0]) is not null),
        LatexTokenKind.Command => token.Role == CommandRole.Limits,
        _ => false,
    };

    /// <summary>Reads everything that belongs to the nucleus; the nucleus itself where nothing does.</summary>
    public static MathNode Read(FormulaReader reader, MathNode? nucleus, int start)
    {
        MathNode? subscript = null;
        MathNode? superscript = null;
        var primes = 0;
        var primeStart = 0;
        var hasSuperscript = false;
        for (var token = reader.Peek(); Begins(token); token = reader.Peek())
        {
            reader.Take();
            if (token.Kind == LatexTokenKind.Command)
            {
                nucleus = WithLimits(reader, nucleus, token);
            }
            else if (token.Is('\''))
            {
                if (hasSuperscript)
                {
                    reader.Report(FormulaDiagnostics.DoubleSuperscript(reader.SpanOf(token)));
                    superscript = Join(reader, start, superscript!, new MathError(reader.SpanOf(token), token.Text));
                    continue;
                }

                primeStart = primes == 0 ? token.Start : primeStart;
                primes++;
            }
            else if (token.Is('_'))
            {
                var isSecond = subscript is not null;
                if (isSecond)
                {
                    reader.Report(FormulaDiagnostics.DoubleSubscript(reader.SpanOf(token)));
                }

                var script = reader.ReadArgument(token, "the subscript");
                subscript = isSecond ? Join(reader, start, subscript!, reader.ErrorFrom(token.Start)) : script;
            }
            else if (token.Is('^'))
            {
                if (hasSuperscript)
                {
                    reader.Report(FormulaDiagnostics.DoubleSuperscript(reader.SpanOf(token)));
                }

                var script = reader.ReadArgument(token, "the superscript");
                superscript = hasSuperscript ? Join(reader, start, superscript!, reader.ErrorFrom(token.Start)) : script;
                hasSuperscript = true;
            }
            else
            {
                var small = PlainCharacter(token.Text[0])!.Value;
                var node = small.Node(reader.SpanOf(token));
                if (small.IsAbove)
                {
                    superscript = superscript is null ? node : Join(reader, start, superscript, node);
                    hasSuperscript = true;
                }
                else
                {
                    subscript = subscript is null ? node : Join(reader, start, subscript, node);
                }
            }
        }

        if (primes > 0)
        {
            var prime = Prime(reader, primeStart, primes);
            superscript = superscript is null ? prime : Join(reader, start, prime, superscript);
        }

        return subscript is null && superscript is null
            ? nucleus ?? new MathRow(reader.SpanFrom(start), [])
            : new Scripts(reader.SpanFrom(start), nucleus, subscript, superscript);
    }

    private static MathNode Prime(FormulaReader reader, int start, int count)
    {
        var span = reader.SpanFrom(start);
        if (count < Primes.Length)
        {
            return new MathSymbol(span, Primes[count], MathClass.Ordinary);
        }

        var prime = new MathSymbol(span, Primes[1], MathClass.Ordinary);
        return new MathRow(span, [.. Enumerable.Repeat<MathNode>(prime, count)]);
    }

    private static MathRow Join(FormulaReader reader, int start, MathNode first, MathNode second)
    {
        ImmutableArray<MathNode> items = (first, second) switch
        {
            (MathRow a, MathRow b) => [.. a.Items, .. b.Items],
            (MathRow a, _) => [.. a.Items, second],
            (_, MathRow b) => [first, .. b.Items],
            _ => [first, second],
        };
        return new(reader.SpanFrom(start), items);
    }

    private static MathNode? WithLimits(FormulaReader reader, MathNode? nucleus, in LatexToken token)
    {
        var limits = token.Text switch
        {
            "limits" => LimitsPlacement.AboveAndBelow,
            "nolimits" => LimitsPlacement.Beside,
            _ => LimitsPlacement.ByStyle,
        };
        switch (nucleus)
        {
            case BigOperator sum:
                return sum with { Limits = limits };
            case OperatorName name:
                return name with { Limits = limits };
            case Classed { Class: MathClass.Operator } classed:
                return classed with { Limits = limits };
            default:
                reader.Report(FormulaDiagnostics.LimitsWithoutOperator(reader.SpanOf(token), token.Text));
                return nucleus;
        }
    }
}
