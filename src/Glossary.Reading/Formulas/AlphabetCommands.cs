using Glossary.Model;

namespace Glossary.Reading;

/// <summary>The alphabets of letters: with an argument, and as switches of old.</summary>
internal static class AlphabetCommands
{
    public static void Fill(CommandList commands)
    {
        commands.Add("mathrm mathup mathit mathnormal mathbf mathbfup mathbfit mathbb Bbb mathcal mathscr mathfrak frak mathsf mathsfit mathsfbf mathtt bold symbf symbfit symit symrm symbb symcal symscr symfrak symsf symtt mathbfcal mathbfscr mathbffrak", ReadAlphabet);
        commands.Add("boldsymbol bm pmb", ReadBold);
        commands.Add("rm it bf sf tt cal mit sl sc bfseries itshape rmfamily sffamily ttfamily mdseries upshape normalfont", ReadSwitch);
        commands.Add("boldmath unboldmath", ReadBoldSwitch);
    }

    private static MathNode ReadAlphabet(FormulaReader reader, LatexToken command)
    {
        var outer = reader.Alphabet;
        reader.Alphabet = command.Text switch
        {
            "mathrm" or "mathup" or "symrm" => MathAlphabet.Upright,
            "mathit" or "symit" => MathAlphabet.Italic,
            "mathbf" or "mathbfup" or "bold" or "symbf" => MathAlphabet.Bold,
            "mathbfit" or "symbfit" => MathAlphabet.BoldItalic,
            "mathbb" or "Bbb" or "symbb" => MathAlphabet.DoubleStruck,
            "mathcal" or "mathscr" or "symcal" or "symscr" => MathAlphabet.Script,
            "mathbfcal" or "mathbfscr" => MathAlphabet.BoldScript,
            "mathfrak" or "frak" or "symfrak" => MathAlphabet.Fraktur,
            "mathbffrak" => MathAlphabet.BoldFraktur,
            "mathsf" or "symsf" => MathAlphabet.SansSerif,
            "mathsfit" => MathAlphabet.SansSerifItalic,
            "mathsfbf" => MathAlphabet.SansSerifBold,
            "mathtt" or "symtt" => MathAlphabet.Monospace,
            _ => MathAlphabet.Default,
        };
        var body = reader.ReadArgumentAs(isText: false, command, "the letters");
        reader.Alphabet = outer;
        return body;
    }

    private static MathNode ReadBold(FormulaReader reader, LatexToken command)
    {
        // amsbsy sets its argument as a formula of its own: no alphabet around it reaches inside.
        var outer = (reader.IsBold, reader.Alphabet);
        (reader.IsBold, reader.Alphabet) = (true, MathAlphabet.Default);
        var body = reader.ReadArgumentAs(isText: false, command, "what is set bold");
        (reader.IsBold, reader.Alphabet) = outer;
        return body;
    }

    /// <summary>Lasts to the end of the group; the reader of the group puts the alphabet back.</summary>
    private static MathNode? ReadSwitch(FormulaReader reader, LatexToken command)
    {
        (reader.Alphabet, reader.Face) = command.Text switch
        {
            "it" or "itshape" or "sl" => (MathAlphabet.Italic, MathTextFace.Italic),
            "bf" or "bfseries" => (MathAlphabet.Bold, MathTextFace.Bold),
            "sf" or "sffamily" => (MathAlphabet.SansSerif, MathTextFace.SansSerif),
            "tt" or "ttfamily" => (MathAlphabet.Monospace, MathTextFace.Monospace),
            "cal" => (MathAlphabet.Script, reader.Face),
            "mit" => (MathAlphabet.Default, reader.Face),
            "sc" => (MathAlphabet.Upright, MathTextFace.SmallCaps),
            _ => (MathAlphabet.Upright, MathTextFace.Text),
        };
        return null;
    }

    private static MathNode? ReadBoldSwitch(FormulaReader reader, LatexToken command)
    {
        reader.IsBold = command.Text[0] == 'b';
        return null;
    }
}
