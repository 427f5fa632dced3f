using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Styles and sizes.</summary>
internal static class StyleCommands
{
    public static void Fill(CommandList commands)
    {
        commands.Add("displaystyle textstyle scriptstyle scriptscriptstyle", ReadStyle);
        commands.Add("tiny sixptsize scriptsize footnotesize small normalsize large Large LARGE huge Huge Tiny", ReadSize);
        commands.Add("mathchoice", ReadChoice);
    }

    private static StyleChange ReadStyle(FormulaReader reader, LatexToken command)
    {
        var body = reader.ReadRest();
        return new(reader.SpanFrom(command.Start), command.Text switch
        {
            "displaystyle" => MathLevel.Display,
            "textstyle" => MathLevel.Text,
            "scriptstyle" => MathLevel.Script,
            _ => MathLevel.ScriptScript,
        }, body);
    }

    // The sizes of LaTeX's 10 pt classes.
    private static SizeChange ReadSize(FormulaReader reader, LatexToken command)
    {
        var body = reader.ReadRest();
        return new(reader.SpanFrom(command.Start), command.Text switch
        {
            "Tiny" or "tiny" => 0.5,
            "sixptsize" => 0.6,
            "scriptsize" => 0.7,
            "footnotesize" => 0.8,
            "small" => 0.9,
            "large" => 1.2,
            "Large" => 1.44,
            "LARGE" => 1.728,
            "huge" => 2.074,
            "Huge" => 2.488,
            _ => 1,
        }, body);
    }

    private static MathChoice ReadChoice(FormulaReader reader, LatexToken command)
    {
        var display = reader.ReadArgument(command, "what stands in display style");
        var text = reader.ReadArgument(command, "what stands in text style");
        var script = reader.ReadArgument(command, "what stands in script style");
        var scriptScript = reader.ReadArgument(command, "what stands in scriptscript style");
        return new(reader.SpanFrom(command.Start), display, text, script, scriptScript);
    }
}
