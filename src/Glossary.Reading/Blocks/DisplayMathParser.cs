using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>A formula in lines of its own, with the marks around it.</summary>
internal sealed class DisplayMathBlock(BlockParser parser, string closer) : LeafBlock(parser)
{
    /// <summary>What ends the formula: <c>$$</c>, <c>\]</c> or <c>\end{…}</c>.</summary>
    public string Closer { get; } = closer;
}

/// <summary>Finds formulas in lines of their own; one that nobody closes is not begun, so it swallows nothing.</summary>
internal sealed class DisplayMathParser : BlockParser
{
    // What is longer than this is a forgotten mark, not a formula; the bound keeps the search linear.
    private const int LongestFormula = 20_000;
    private const int MostLines = 200;

    public DisplayMathParser() => OpeningCharacters = ['$', '\\'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || Opener(line.Text, line.Start, line.End + 1, out var openerLength) is not { } closer)
        {
            return BlockState.None;
        }

        var close = FindClose(line.Text, line.Start + openerLength, closer, processor.CurrentContainer);
        if (close < 0)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new DisplayMathBlock(this, closer)
        {
            ProcessInlines = false,
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
        });
        return close <= line.End ? BlockState.Break : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var line = processor.Line;
        var closer = ((DisplayMathBlock)block).Closer;
        block.Span.End = line.End;
        return MathDelimiters.IndexOf(line.Text, line.Start, line.End + 1, closer) >= 0 ? BlockState.Break : BlockState.Continue;
    }

    private static string? Opener(string text, int start, int end, out int length)
    {
        var line = text.AsSpan(start, end - start);
        length = 2;
        if (line.StartsWith("$$"))
        {
            return line.StartsWith("$$$") ? null : "$$";
        }

        // In a sentence “\[” is an escaped bracket.
        if (line.StartsWith(@"\["))
        {
            return line[2..].Trim().IsEmpty || line.TrimEnd().EndsWith(@"\]") ? @"\]" : null;
        }

        length = 0;
        if (MathDelimiters.EnvironmentAt(text, start, end) is { } environment)
        {
            return $@"\end{{{environment}}}";
        }

        return null;
    }

    // Where the formula ends: before the next empty line, unless what follows is still no prose; nothing but a label stands behind it.
    private static int FindClose(string text, int start, string closer, ContainerBlock? container)
    {
        var limit = Math.Min(text.Length, start + LongestFormula);
        var lineStart = start;
        var isBehindGap = false;
        for (var line = 0; lineStart < limit && line < MostLines; line++)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            if (line > 0 && LinePrefix.Skip(text, lineStart, lineEnd, container) is var content)
            {
                if (content < 0)
                {
                    return -1;
                }

                lineStart = content;
            }

            var close = MathDelimiters.IndexOf(text, lineStart, lineEnd, closer);
            if (close >= 0)
            {
                var after = text.AsSpan(close + closer.Length, lineEnd - close - closer.Length);
                return MathDelimiters.IsLabel(after) ? close : -1;
            }

            var words = text.AsSpan(lineStart, lineEnd - lineStart).Trim();
            isBehindGap |= words.IsEmpty;
            if ((isBehindGap && MathDelimiters.IsProse(words)) || words.StartsWith("```") || words.StartsWith("# ") || words.StartsWith("## "))
            {
                return -1;
            }

            lineStart = lineEnd + 1;
        }

        return -1;
    }
}
