using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Square and other roots.</summary>
internal static class RadicalCommands
{
    public static void Fill(CommandList commands)
    {
        commands.Add("sqrt", ReadRoot);
        commands.Add("root", ReadPlainRoot);
    }

    private static Radical ReadRoot(FormulaReader reader, LatexToken command)
    {
        var degree = reader.ReadOptional();
        var radicand = reader.ReadArgument(command, "what the root is of");
        return new(reader.SpanFrom(command.Start), radicand, degree);
    }

    /// <summary>Plain TeX's <c>\root 3 \of x</c>.</summary>
    private static Radical ReadPlainRoot(FormulaReader reader, LatexToken command)
    {
        var degree = reader.ReadArgument(command, "the degree");
        if (reader.Peek().IsCommand("of"))
        {
            reader.Take();
        }
        else
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(command), command.Text, @"“\of” after the degree"));
        }

        var radicand = reader.ReadArgument(command, "what the root is of");
        return new(reader.SpanFrom(command.Start), radicand, degree);
    }
}
