using System.Globalization;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Colours of ink, grounds and frames.</summary>
internal static class ColorCommands
{
    private static readonly Lazy<Dictionary<string, MathColor>> Named = new(ReadTable);

    public static void Fill(CommandList commands)
    {
        commands.Add("color", ReadSwitch);
        commands.Add("textcolor", ReadColored);
        commands.Add("colorbox", ReadGround);
        commands.Add("fcolorbox", ReadFrame);
    }

    /// <summary>Colours what follows in the group; MathJax's <c>\color{red}{x}</c> would be this too.</summary>
    private static MathNode ReadSwitch(FormulaReader reader, LatexToken command)
    {
        var color = ReadColor(reader, command);
        var body = reader.ReadRest();
        return color is { } known ? new Colored(reader.SpanFrom(command.Start), body, known) : body;
    }

    private static MathNode ReadColored(FormulaReader reader, LatexToken command)
    {
        var color = ReadColor(reader, command);
        var body = reader.ReadArgument(command, "what is coloured");
        return color is { } known ? new Colored(reader.SpanFrom(command.Start), body, known) : body;
    }

    private static Framed ReadGround(FormulaReader reader, LatexToken command)
    {
        var ground = ReadColor(reader, command);
        var body = reader.ReadArgumentAs(isText: true, command, "what stands on the colour");
        return new(reader.SpanFrom(command.Start), body, HasFrame: false, null, ground);
    }

    private static Framed ReadFrame(FormulaReader reader, LatexToken command)
    {
        var frame = ReadColor(reader, command);
        var ground = ReadColor(reader, command);
        var body = reader.ReadArgumentAs(isText: true, command, "what is framed");
        return new(reader.SpanFrom(command.Start), body, HasFrame: true, frame, ground);
    }

    private static MathColor? ReadColor(FormulaReader reader, LatexToken command)
    {
        var start = reader.Peek().Start;
        var model = LengthReader.ReadBracketed(reader)?.Text.Trim();
        if (reader.ReadName() is not { } name)
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(command), command.Text, "the colour"));
            return null;
        }

        if (Parse(name.Trim(), model) is { } color)
        {
            return color;
        }

        reader.Report(FormulaDiagnostics.UnknownColor(reader.SpanFrom(start), name, NearestName.To(name, Named.Value.Keys.Order(StringComparer.Ordinal))));
        return null;
    }

    private static MathColor? Parse(string name, string? model) => model switch
    {
        "HTML" => Hexadecimal(name),
        "RGB" => FromParts(name, 1),
        "rgb" => FromParts(name, 255),
        "gray" => FromParts($"{name},{name},{name}", 255),
        _ when name.StartsWith('#') => Hexadecimal(name[1..]),
        _ when Named.Value.TryGetValue(name, out var color) => color,
        _ when name.Length is 3 or 6 => Hexadecimal(name),
        _ => null,
    };

    private static MathColor? Hexadecimal(string digits)
    {
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        return digits.Length switch
        {
            3 => new((byte)((value >> 8) * 17), (byte)(((value >> 4) & 15) * 17), (byte)((value & 15) * 17)),
            6 => new((byte)(value >> 16), (byte)(value >> 8), (byte)value),
            _ => null,
        };
    }

    private static MathColor? FromParts(string text, double scale)
    {
        var parts = text.Split(',');
        Span<byte> bytes = stackalloc byte[3];
        if (parts.Length != 3)
        {
            return null;
        }

        for (var i = 0; i < 3; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out var part) || !(part * scale is >= 0 and <= 255))
            {
                return null;
            }

            bytes[i] = (byte)Math.Round(part * scale);
        }

        return new(bytes[0], bytes[1], bytes[2]);
    }

    private static Dictionary<string, MathColor> ReadTable()
    {
        var colors = new Dictionary<string, MathColor>(StringComparer.Ordinal);
        var words = (ColorTable.Css + ' ' + ColorTable.Dvips).Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i += 2)
        {
            colors.Add(words[i], Hexadecimal(words[i + 1])!.Value);
        }

        return colors;
    }
}
