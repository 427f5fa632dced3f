using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Chemical formulas and units, in the notation of the mhchem package.</summary>
internal static class ChemistryCommands
{
    public static void Fill(CommandList commands) => commands.Add("ce pu", Read);

    /// <summary>Puts the LaTeX that the notation stands for before the tokens to come.</summary>
    private static MathNode? Read(FormulaReader reader, LatexToken command)
    {
        var start = reader.Peek();
        if (!start.Is('{'))
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(command), command.Text, "its content in braces"));
            return new MathError(reader.SpanOf(command), command.Written);
        }

        // Blanks count here, and in tokens those after a command's name are gone.
        reader.Take();
        var source = reader.Tokens.VerbatimToBrace(out var end);
        if (source is null)
        {
            reader.Unread(start);
            source = reader.ReadName() ?? "";
        }
        else
        {
            reader.Reached(end);
        }

        var tokens = Macro.Tokens('{' + (command.Text == "ce" ? ChemistryReader.Translate(source) : UnitReader.Translate(source)) + '}');
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            reader.Tokens.Push(tokens[i].At(command.Start, Math.Max(command.End, end)));
        }

        return null;
    }
}
