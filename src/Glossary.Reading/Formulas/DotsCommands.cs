using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Dots: low between commas, raised between operators.</summary>
internal static class DotsCommands
{
    public static void Fill(CommandList commands)
    {
        commands.Add("dots", ReadByNext);
        commands.Add("dotsb dotsm", ReadRaised);
        commands.Add("dotsc dotso dotsx", ReadLow);
        commands.Add("dotsi", ReadAfterIntegral);
    }

    private static MathSymbol ReadRaised(FormulaReader reader, LatexToken command) => new(reader.SpanOf(command), "⋯", MathClass.Inner);

    private static MathSymbol ReadLow(FormulaReader reader, LatexToken command) => new(reader.SpanOf(command), "…", MathClass.Inner);

    private static MathRow ReadAfterIntegral(FormulaReader reader, LatexToken command)
        => new(reader.SpanOf(command), [new MathSpace(reader.SpanOf(command), new(-3, MathUnit.Mu)), ReadRaised(reader, command)]);

    /// <summary>amsmath's <c>\dots</c>: what comes next decides.</summary>
    private static MathNode ReadByNext(FormulaReader reader, LatexToken command)
    {
        if (reader.IsText)
        {
            return ReadLow(reader, command);
        }

        var next = reader.Peek();
        var symbol = next.Kind == LatexTokenKind.Character ? Symbols.OfCharacter(next.Text) : next.Command?.Symbol;
        return symbol?.Kind switch
        {
            SymbolKind.Binary or SymbolKind.Relation or SymbolKind.BigOperator => ReadRaised(reader, command),
            SymbolKind.Integral => ReadAfterIntegral(reader, command),
            _ => next.Text is "implies" or "iff" or "impliedby" or "not" or "mathbin" or "mathrel" or "xrightarrow" or "bmod"
                ? ReadRaised(reader, command)
                : ReadLow(reader, command),
        };
    }
}
