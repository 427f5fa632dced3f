using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Numbers and marks of equations, and references to them.</summary>
internal static class TagCommands
{
    public static void Fill(CommandList commands)
    {
        commands.Add("tag", ReadTag);
        commands.Add("notag nonumber", (_, _) => null);
        commands.Add("label", ReadLabel);
        commands.Add("ref eqref", ReadReference);
    }

    private static MathNode? ReadTag(FormulaReader reader, LatexToken command)
    {
        var isBare = false;
        if (reader.Peek().Is('*'))
        {
            reader.Take();
            isBare = true;
        }

        var mark = reader.ReadArgumentAs(isText: true, command, "the equation’s mark");
        var span = reader.SpanFrom(command.Start);
        if (reader.Tag is not null)
        {
            reader.Report(FormulaDiagnostics.SecondTag(span));
            return null;
        }

        reader.Tag = isBare ? mark : mark is MathText { Face: MathTextFace.Text } text
            ? new MathText(span, '(' + text.Text + ')', MathTextFace.Text)
            : new MathRow(span, [new MathText(span, "(", MathTextFace.Text), mark, new MathText(span, ")", MathTextFace.Text)]);
        return null;
    }

    private static MathNode? ReadLabel(FormulaReader reader, LatexToken command)
    {
        if (reader.ReadName() is null)
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(command), command.Text, "the label"));
        }

        return null;
    }

    private static MathText ReadReference(FormulaReader reader, LatexToken command)
    {
        var label = reader.ReadName();
        if (label is null)
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(command), command.Text, "the label"));
        }

        return new(reader.SpanFrom(command.Start), command.Text == "ref" ? label ?? "" : $"({label})", MathTextFace.Text);
    }
}
