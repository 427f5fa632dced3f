using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Boxes: phantoms, overlaps, frames, strokes, rules and what is raised.</summary>
internal static class BoxCommands
{
    public static void Fill(CommandList commands)
    {
        commands.Add("phantom hphantom vphantom", ReadPhantom);
        commands.Add("smash", ReadSmash);
        commands.Add("rlap llap clap mathrlap mathllap mathclap", ReadLap);
        commands.Add("boxed fbox", ReadFrame);
        commands.Add("cancel bcancel xcancel sout angl phase", ReadStroke);
        commands.Add("rule", ReadRule);
        commands.Add("raisebox", ReadRaised);
        commands.Add("raise lower", ReadPlainRaised);
        commands.Add("vcenter", ReadCentered);
        commands.Add("reflectbox", (reader, command) => reader.ReadArgument(command, "what is mirrored"));
    }

    private static Phantom ReadPhantom(FormulaReader reader, LatexToken command)
    {
        var body = reader.ReadArgument(command, "what leaves its space");
        var keepsWidth = command.Text[0] != 'v';
        var keepsHeight = command.Text[0] != 'h';
        return new(reader.SpanFrom(command.Start), body, IsInked: false, keepsWidth, keepsHeight, keepsHeight);
    }

    private static Phantom ReadSmash(FormulaReader reader, LatexToken command)
    {
        var part = LengthReader.ReadBracketed(reader)?.Text.Trim() ?? "tb";
        var body = reader.ReadArgument(command, "what loses its height");
        return new(reader.SpanFrom(command.Start), body, IsInked: true, KeepsWidth: true, KeepsHeight: part == "b", KeepsDepth: part == "t");
    }

    private static Lap ReadLap(FormulaReader reader, LatexToken command)
    {
        // The short names are plain TeX's and set words.
        var isWords = !command.Text.StartsWith("math", StringComparison.Ordinal);
        var body = isWords ? reader.ReadArgumentAs(isText: true, command, "what overlaps") : reader.ReadArgument(command, "what overlaps");
        var side = command.Text[isWords ? 0 : 4];
        return new(reader.SpanFrom(command.Start), body, side switch
        {
            'r' => ColumnAlignment.Left,
            'l' => ColumnAlignment.Right,
            _ => ColumnAlignment.Center,
        });
    }

    private static Framed ReadFrame(FormulaReader reader, LatexToken command)
    {
        var body = command.Text == "fbox"
            ? reader.ReadArgumentAs(isText: true, command, "what is framed")
            : new StyleChange(reader.SpanOf(command), MathLevel.Display, reader.ReadArgument(command, "what is framed"));
        return new(reader.SpanFrom(command.Start), body, HasFrame: true, null, null);
    }

    private static Cancelled ReadStroke(FormulaReader reader, LatexToken command)
    {
        var body = reader.ReadArgument(command, "what is struck out");
        return new(reader.SpanFrom(command.Start), body, command.Text switch
        {
            "cancel" => CancelKind.Upward,
            "bcancel" => CancelKind.Downward,
            "xcancel" => CancelKind.Cross,
            "sout" => CancelKind.Horizontal,
            "angl" => CancelKind.Angle,
            _ => CancelKind.Phase,
        });
    }

    private static MathRule ReadRule(FormulaReader reader, LatexToken command)
    {
        var none = new MathLength(0, MathUnit.Pt);
        var raise = LengthReader.ReadOptional(reader, command) ?? none;
        var width = LengthReader.Read(reader, command) ?? none;
        var height = LengthReader.Read(reader, command) ?? none;
        return new(reader.SpanFrom(command.Start), width, height, raise);
    }

    private static Raised ReadRaised(FormulaReader reader, LatexToken command)
    {
        var length = LengthReader.Read(reader, command) ?? new(0, MathUnit.Pt);
        var body = reader.ReadArgumentAs(isText: true, command, "what is raised");
        return new(reader.SpanFrom(command.Start), body, length);
    }

    private static Raised ReadPlainRaised(FormulaReader reader, LatexToken command)
    {
        var length = LengthReader.Read(reader, command) ?? new(0, MathUnit.Pt);
        var body = reader.ReadArgument(command, "what is moved");
        return new(reader.SpanFrom(command.Start), body, command.Text == "lower" ? length with { Value = -length.Value } : length);
    }

    private static Raised ReadCentered(FormulaReader reader, LatexToken command)
    {
        var body = reader.ReadArgument(command, "what is centred");
        return new(reader.SpanFrom(command.Start), body, null);
    }
}
