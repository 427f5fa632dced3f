using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Explicit space.</summary>
internal static class SpacingCommands
{
    // TeXbook, page 168: thin, medium and thick space at their natural widths.
    public static readonly MathLength Thin = new(3, MathUnit.Mu);

    /// <summary>A blank between words, as wide as most text faces make it.</summary>
    public static readonly MathLength InterwordSpace = new(0.25, MathUnit.Em);

    public static void Fill(CommandList commands)
    {
        commands.Add(", thinspace : > medspace ; thickspace ! negthinspace negmedspace negthickspace quad qquad enspace enskip", ReadNamed);
        commands.Add("space nobreakspace", ReadBlank);
        commands.AddOne(" ", ReadBlank);
        commands.Add("hspace", ReadStarred);
        commands.Add("kern mkern hskip mskip mspace", ReadLength);
        commands.Add("tmspace", ReadSigned);
        commands.Add("allowbreak", ReadBreak);
        commands.Add("nobreak relax DOTSB DOTSI DOTSX displaybreak nolinebreak", (_, _) => null);
        commands.Add("newline \\ cr", CommandRole.LineEnd);
    }

    private static MathSpace ReadNamed(FormulaReader reader, LatexToken command) => new(reader.SpanOf(command), command.Text switch
    {
        "," or "thinspace" => Thin,
        ":" or ">" or "medspace" => new(4, MathUnit.Mu),
        ";" or "thickspace" => new(5, MathUnit.Mu),
        "!" or "negthinspace" => new(-3, MathUnit.Mu),
        "negmedspace" => new(-4, MathUnit.Mu),
        "negthickspace" => new(-5, MathUnit.Mu),
        "quad" => new(1, MathUnit.Em),
        "qquad" => new(2, MathUnit.Em),
        _ => new(0.5, MathUnit.Em),
    });

    private static MathSpace ReadBlank(FormulaReader reader, LatexToken command)
        => new(reader.SpanOf(command), InterwordSpace) { AllowsBreak = command.Text != "nobreakspace" };

    private static MathSpace? ReadStarred(FormulaReader reader, LatexToken command)
    {
        if (reader.Peek().Is('*'))
        {
            reader.Take();
        }

        return ReadLength(reader, command);
    }

    private static MathSpace? ReadLength(FormulaReader reader, LatexToken command)
        => LengthReader.Read(reader, command) is { } length
            ? new(reader.SpanFrom(command.Start), length) { AllowsBreak = command.Text is "hspace" or "hskip" or "mskip" }
            : null;

    /// <summary>amsmath's <c>\tmspace+\thinmuskip{.1667em}</c>.</summary>
    private static MathSpace? ReadSigned(FormulaReader reader, LatexToken command)
    {
        var isNegative = reader.Take().Is('-');
        reader.ReadArgument(command, "the space in mathematics");
        return LengthReader.Read(reader, command) is { } length
            ? new(reader.SpanFrom(command.Start), length with { Value = isNegative ? -length.Value : length.Value })
            : null;
    }

    private static MathSpace ReadBreak(FormulaReader reader, LatexToken command)
        => new(reader.SpanOf(command), new(0, MathUnit.Em)) { AllowsBreak = true };
}
