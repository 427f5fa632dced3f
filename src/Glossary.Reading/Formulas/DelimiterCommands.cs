using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Delimiters that grow, and delimiters of a named size.</summary>
internal static class DelimiterCommands
{
    public static void Fill(CommandList commands)
    {
        commands.Add("left", ReadLeft);
        commands.Add("right", CommandRole.Right);
        commands.Add("middle", ReadMiddle, CommandRole.Middle);
        commands.Add("big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr bigm Bigm biggm Biggm", ReadSized);
        commands.Add("{ } |", ReadEscaped);
        commands.Add("set Set Braket", ReadWithBars);
    }

    private static MathNode ReadLeft(FormulaReader reader, LatexToken command)
    {
        var left = DelimiterReader.Read(reader, command) ?? "";
        var body = (MathRow)reader.ReadRow(Closer.Right, keepsRow: true);
        var right = "";
        if (reader.Peek().Role == CommandRole.Right)
        {
            right = DelimiterReader.Read(reader, reader.Take()) ?? "";
        }
        else
        {
            reader.Report(FormulaDiagnostics.LeftWithoutRight(reader.SpanOf(command)));
        }

        return new Delimited(reader.SpanFrom(command.Start), left, body, right);
    }

    private static MathNode ReadMiddle(FormulaReader reader, LatexToken command)
    {
        var delimiter = DelimiterReader.Read(reader, command) ?? "";
        var span = reader.SpanFrom(command.Start);
        if (reader.CurrentCloser == Closer.Right)
        {
            return new MiddleDelimiter(span, delimiter);
        }

        reader.Report(FormulaDiagnostics.MiddleOutside(reader.SpanOf(command)));
        return delimiter.Length > 0 ? new MathSymbol(span, delimiter, MathClass.Ordinary) : new MathRow(span, []);
    }

    private static SizedDelimiter ReadSized(FormulaReader reader, LatexToken command)
    {
        var delimiter = DelimiterReader.Read(reader, command) ?? "";
        var name = command.Text;
        var size = (name[0] == 'B' ? 2 : 1) + (name.StartsWith("bigg", StringComparison.OrdinalIgnoreCase) ? 2 : 0);
        var @class = name[^1] switch
        {
            'l' => MathClass.Opening,
            'r' => MathClass.Closing,
            'm' => MathClass.Relation,
            _ => MathClass.Ordinary,
        };
        return new(reader.SpanFrom(command.Start), delimiter, @class, size);
    }

    private static MathSymbol ReadEscaped(FormulaReader reader, LatexToken command)
        => new(reader.SpanOf(command), command.Text == "|" ? "‖" : command.Text, command.Text switch
        {
            "{" => MathClass.Opening,
            "}" => MathClass.Closing,
            _ => MathClass.Ordinary,
        });

    /// <summary>The braket package's <c>\Set</c> and <c>\Braket</c>: bars inside become delimiters.</summary>
    private static MathNode? ReadWithBars(FormulaReader reader, LatexToken command)
    {
        reader.Release();
        if (reader.Tokens.RawArgument(out var end) is not { } tokens)
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(command), command.Text, "its content"));
            return new MathError(reader.SpanOf(command), command.Written);
        }

        reader.Reached(end);
        var (before, bar, after) = command.Text switch
        {
            "set" => (@"\{\,", @"\mid", @"\,\}"),
            "Set" => (@"\left\{\:", @"\:\middle|\:", @"\:\right\}"),
            _ => (@"\left\langle ", @"\,\middle|\,", @"\right\rangle "),
        };
        var all = new List<LatexToken>();
        Put(before);
        var depth = 0;
        var bars = 0;
        foreach (var token in tokens)
        {
            depth += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
            if (depth == 0 && (token.Is('|') || token.IsCommand("vert") || token.IsCommand("|")) && (command.Text == "Braket" || bars == 0))
            {
                bars++;
                Put(bar);
            }
            else
            {
                all.Add(token);
            }
        }

        Put(after);
        for (var i = all.Count - 1; i >= 0; i--)
        {
            reader.Tokens.Push(all[i]);
        }

        return null;

        void Put(string source)
        {
            foreach (var token in Macro.Tokens(source))
            {
                all.Add(token.At(command.Start, command.End));
            }
        }
    }
}
