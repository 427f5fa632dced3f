using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Words inside a formula, their faces, and the commands that only words know.</summary>
internal static class TextCommands
{
    /// <summary>Accents of words and the combining mark each puts after its letter.</summary>
    private const string AccentNames = "'`^~=.\"uvHrckdbt";
    private const string AccentMarks = "\u0301\u0300\u0302\u0303\u0304\u0307\u0308\u0306\u030c\u030b\u030a\u0327\u0328\u0323\u0331\u0361";

    private static readonly Dictionary<string, string> Characters = new(StringComparer.Ordinal)
    {
        ["AA"] = "Å",
        ["aa"] = "å",
        ["AE"] = "Æ",
        ["ae"] = "æ",
        ["O"] = "Ø",
        ["o"] = "ø",
        ["OE"] = "Œ",
        ["oe"] = "œ",
        ["L"] = "Ł",
        ["l"] = "ł",
        ["ss"] = "ß",
        ["i"] = "ı",
        ["j"] = "ȷ",
        ["textasciitilde"] = "~",
        ["textasciicircum"] = "^",
        ["textbackslash"] = "\\",
        ["textbar"] = "|",
        ["textbardbl"] = "‖",
        ["textbraceleft"] = "{",
        ["textbraceright"] = "}",
        ["textbullet"] = "•",
        ["textdagger"] = "†",
        ["textdaggerdbl"] = "‡",
        ["textdegree"] = "°",
        ["textdollar"] = "$",
        ["textellipsis"] = "…",
        ["textemdash"] = "—",
        ["textendash"] = "–",
        ["texteuro"] = "€",
        ["textgreater"] = ">",
        ["textless"] = "<",
        ["textmu"] = "µ",
        ["textquotedblleft"] = "“",
        ["textquotedblright"] = "”",
        ["textquoteleft"] = "‘",
        ["textquoteright"] = "’",
        ["textregistered"] = "®",
        ["textsection"] = "§",
        ["textsterling"] = "£",
        ["texttrademark"] = "™",
        ["textunderscore"] = "_",
        ["textvisiblespace"] = "␣",
    };

    public static void Fill(CommandList commands)
    {
        commands.Add("text textrm textup textnormal textmd mbox hbox textbf textit emph textsl textsf texttt textsc", ReadText);
        commands.Add("( [", ReadMathematics);
        commands.Add(") ]", CommandRole.CloseParenthesis);
        commands.Add("% & # $ _", ReadCharacter);
        foreach (var (name, _) in Characters)
        {
            commands.Add(name, CommandRole.TextOnly);
        }

        foreach (var name in AccentNames)
        {
            commands.Add(name.ToString(), CommandRole.TextOnly);
        }

        commands.Add("textcircled", CommandRole.TextOnly);
        commands.Add("char", ReadCode);
    }

    /// <summary>The character a command of words stands for; null for accents.</summary>
    public static string? CharacterOf(string name) => Characters.GetValueOrDefault(name);

    /// <summary>The mark a command of words puts on the letter after it.</summary>
    public static string MarkOf(string name)
        => name.Length == 1 && AccentNames.IndexOf(name[0]) is >= 0 and var index ? AccentMarks[index].ToString() : "\u20dd";

    private static MathNode ReadText(FormulaReader reader, LatexToken command)
    {
        var (outer, face) = (reader.Face, reader.Face);
        reader.Face = command.Text switch
        {
            "textbf" => face is MathTextFace.Italic or MathTextFace.BoldItalic ? MathTextFace.BoldItalic : MathTextFace.Bold,
            "textit" or "textsl" => face is MathTextFace.Bold or MathTextFace.BoldItalic ? MathTextFace.BoldItalic : MathTextFace.Italic,
            "emph" => face switch
            {
                MathTextFace.Italic => MathTextFace.Text,
                MathTextFace.Bold => MathTextFace.BoldItalic,
                MathTextFace.BoldItalic => MathTextFace.Bold,
                _ => MathTextFace.Italic,
            },
            "textsf" => MathTextFace.SansSerif,
            "texttt" => MathTextFace.Monospace,
            "textsc" => MathTextFace.SmallCaps,
            "textrm" or "textnormal" => MathTextFace.Text,
            _ => face,
        };
        var body = reader.ReadArgumentAs(isText: true, command, "the words");
        reader.Face = outer;
        return body;
    }

    /// <summary><c>\(…\)</c> inside words.</summary>
    private static MathNode ReadMathematics(FormulaReader reader, LatexToken command)
    {
        var outer = reader.IsText;
        reader.IsText = false;
        var content = reader.ReadRow(Closer.Parenthesis);
        reader.IsText = outer;
        if (reader.Peek().Role == CommandRole.CloseParenthesis)
        {
            reader.Take();
        }
        else
        {
            reader.Report(FormulaDiagnostics.MissingBrace(reader.SpanOf(command), command.Written));
        }

        return content;
    }

    private static MathNode ReadCharacter(FormulaReader reader, LatexToken command)
        => reader.IsText
            ? new MathText(reader.SpanOf(command), command.Text, reader.Face)
            : new MathSymbol(reader.SpanOf(command), command.Text, MathClass.Ordinary);

    /// <summary><c>\char"263a</c>, <c>\char`a</c>, <c>\char'101</c>, <c>\char65</c>.</summary>
    private static MathNode ReadCode(FormulaReader reader, LatexToken command)
    {
        var code = CodeReader.Read(reader);
        var span = reader.SpanFrom(command.Start);
        if (!System.Text.Rune.IsValid(code) || code < 32)
        {
            reader.Report(FormulaDiagnostics.BadCharacterCode(span));
            return reader.ErrorFrom(command.Start);
        }

        return new MathText(span, new System.Text.Rune(code).ToString(), reader.Face);
    }
}
