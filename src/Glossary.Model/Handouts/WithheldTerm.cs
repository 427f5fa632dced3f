using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Takes the names of an entry out of its own text, and leaves a rule of their width: what is asked for must not stand there.</summary>
internal sealed class WithheldTerm
{
    // Ideographs and kana have no spaces between words: a name may stand anywhere among them.
    private const char FirstIdeographic = '\u2E80';

    private readonly ImmutableArray<string> _names;
    private readonly TextRewriter _rewriter;

    public WithheldTerm(Entry entry)
    {
        // The longest first, so that no part of it is left over.
        _names = [.. entry.Aliases.Append(entry.Term).Append(entry.LongName).Where(n => n.Any(char.IsLetterOrDigit)).OrderByDescending(n => n.Length)];
        _rewriter = new(Withhold);
    }

    /// <summary>The text without the names, and without links, which would lead to them.</summary>
    public ImmutableArray<Block> In(ImmutableArray<Block> blocks) => [.. _rewriter.Rewrite(blocks).Select(InCode)];

    private Block InCode(Block block) => block switch
    {
        CodeBlock code => code with { Text = Without(code.Text) },
        DisplayFormula display => display with { Formula = In(display.Formula) },
        _ => block.WithBlocks(inner => [.. inner.Select(InCode)]),
    };

    private ImmutableArray<Inline> Withhold(Inline inline) => inline switch
    {
        TextRun run => In(run),
        CodeRun code => [code with { Text = Without(code.Text) }],
        InlineFormula formula => [formula with { Formula = In(formula.Formula) }],
        EntryLink link => link.Inlines,
        WebLink link => link.Inlines,
        _ => [inline],
    };

    private ImmutableArray<Inline> In(TextRun run)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var start = 0;
        foreach (var (from, to) in Places(run.Text))
        {
            if (from > start)
            {
                inlines.Add(new TextRun(run.Span, run.Text[start..from]));
            }

            inlines.Add(new Blank(run.Span, run.Text[from..to]));
            start = to;
        }

        if (start < run.Text.Length)
        {
            inlines.Add(start == 0 ? run : new TextRun(run.Span, run.Text[start..]));
        }

        return inlines.ToImmutable();
    }

    private string Without(string text)
    {
        foreach (var (from, to) in Places(text).Reverse())
        {
            text = text[..from] + Blank.Plain + text[to..];
        }

        return text;
    }

    private Formula In(Formula formula) => formula with { Root = In(formula.Root) };

    // Words stand in few places of a formula: as text and as the names of functions.
    private MathNode In(MathNode node) => node switch
    {
        MathText text => text with { Text = Without(text.Text) },
        OperatorName { Body: MathRow { Items: var items } row } name when Without(string.Concat(items.OfType<MathSymbol>().Select(s => s.Text))) == Blank.Plain
            => name with { Body = new MathText(row.Span, Blank.Plain, MathTextFace.Text) },
        MathRow row => row with { Items = [.. row.Items.Select(In)] },
        Delimited delimited => delimited with { Body = (MathRow)In(delimited.Body) },
        Fraction fraction => fraction with { Numerator = In(fraction.Numerator), Denominator = In(fraction.Denominator) },
        Scripts scripts => scripts with { Base = scripts.Base is { } nucleus ? In(nucleus) : null },
        Classed classed => classed with { Body = In(classed.Body) },
        Colored colored => colored with { Body = In(colored.Body) },
        _ => node,
    };

    private IEnumerable<(int From, int To)> Places(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || (i > 0 && !IsEdge(text[i - 1], text[i])))
            {
                continue;
            }

            var end = _names.Select(name => EndOf(name, text, i)).FirstOrDefault(e => e > i);
            if (end > i)
            {
                yield return (i, end);
                i = end - 1;
            }
        }
    }

    // Where a name ends that begins at a place; at most there if it does not stand there. Case, spaces and hyphens do not count, and it may be a plural.
    private static int EndOf(string name, string text, int start)
    {
        var end = start;
        foreach (var c in name)
        {
            if (IsJoint(c))
            {
                continue;
            }

            while (end > start && end < text.Length && IsJoint(text[end]))
            {
                end++;
            }

            if (end == text.Length || char.ToLowerInvariant(text[end]) != char.ToLowerInvariant(c))
            {
                return start;
            }

            end++;
        }

        foreach (var ending in (ReadOnlySpan<string>)["", "s", "es"])
        {
            var last = end + ending.Length;
            if (last <= text.Length && text.AsSpan(end, ending.Length).SequenceEqual(ending) && (last == text.Length || IsEdge(text[last - 1], text[last])))
            {
                return last;
            }
        }

        return start;
    }

    private static bool IsJoint(char c) => c is ' ' or '-' or '\u00A0' or '\u2010' or '\u2011' or '\u00AD';

    private static bool IsEdge(char before, char after)
        => !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after) || before >= FirstIdeographic || after >= FirstIdeographic;
}
