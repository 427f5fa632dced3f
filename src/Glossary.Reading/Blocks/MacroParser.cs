using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>A line that defines a macro for the formulas below it.</summary>
internal sealed class MacroBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>Finds <c>\newcommand{\R}{\mathbb{R}}</c> and the like outside any formula, on a line of its own, as MathJax reads it.</summary>
internal sealed class MacroParser : BlockParser
{
    private static readonly string[] Commands = ["newcommand", "renewcommand", "providecommand", "DeclareMathOperator*", "DeclareMathOperator", "def", "gdef"];

    public MacroParser() => OpeningCharacters = ['\\'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || !IsDefinition(line.AsSpan().Trim()))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new MacroBlock(this)
        {
            ProcessInlines = false,
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
        });
        return BlockState.Break;
    }

    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        if (line[^1] != '}')
        {
            return false;
        }

        foreach (var command in Commands)
        {
            // The name defined follows at once, in braces or as it is.
            if (line[1..].StartsWith(command) && line[command.Length + 1] is '{' or '\\')
            {
                return IsBalanced(line);
            }
        }

        return false;
    }

    private static bool IsBalanced(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length && depth >= 0; i++)
        {
            switch (line[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                default:
                    break;
            }
        }

        return depth == 0;
    }
}
