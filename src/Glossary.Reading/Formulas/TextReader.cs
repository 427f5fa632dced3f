using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Words inside a formula: blanks count, quotes and dashes are TeX's, mathematics returns between dollars.</summary>
internal static class TextReader
{
    /// <summary>Reads words and what is between them up to the end of the stretch.</summary>
    public static void ReadItems(FormulaReader reader)
    {
        var words = new Words(reader);
        while (!reader.Ends())
        {
            ReadPiece(reader, words);
        }

        words.Flush();
    }

    /// <summary>Reads one character or command where words are expected.</summary>
    public static MathNode ReadOne(FormulaReader reader)
    {
        var start = reader.Peek().Start;
        var words = new Words(reader);
        ReadPiece(reader, words);
        return words.ToNode(start);
    }

    /// <summary>A command of words that stands in mathematics.</summary>
    public static MathNode ReadOutsideText(FormulaReader reader, LatexToken token)
    {
        var outer = reader.IsText;
        reader.IsText = true;
        var words = new Words(reader);
        ReadTextOnly(reader, token, words);
        reader.IsText = outer;
        return words.ToNode(token.Start);
    }

    private static void ReadPiece(FormulaReader reader, Words words)
    {
        var token = reader.Peek();
        switch (token.Kind)
        {
            case LatexTokenKind.Space:
                words.Append(reader.Take(), " ");
                break;
            case LatexTokenKind.Verbatim:
                reader.Take();
                words.Add(new MathText(reader.SpanOf(token), token.Text, MathTextFace.Monospace));
                break;
            case LatexTokenKind.Character when token.Is('$'):
                words.Add(ReadMathematics(reader));
                break;
            case LatexTokenKind.Character when token.Is('{'):
                words.AddContent(reader.ReadAtom(isArgument: true));
                break;
            case LatexTokenKind.Character:
                words.Append(reader.Take(), Ligature(reader, token));
                break;
            case LatexTokenKind.Command when token.Role == CommandRole.TextOnly:
                ReadTextOnly(reader, reader.Take(), words);
                break;
            case LatexTokenKind.Command when token.Command?.Symbol is { Kind: not (SymbolKind.Letter or SymbolKind.BigOperator or SymbolKind.Integral) } symbol:
                words.Append(reader.Take(), symbol.Text);
                break;
            case LatexTokenKind.Command when token.Text is "{" or "}" or "|":
                words.Append(reader.Take(), token.Text is "|" ? "‖" : token.Text);
                break;
            case LatexTokenKind.Command when token.Text is " " or "space":
                words.Append(reader.Take(), " ");
                break;
            case LatexTokenKind.Command when token.Text is "nobreakspace":
                words.Append(reader.Take(), "\u00a0");
                break;
            default:
                words.AddContent(reader.ReadAtom(isArgument: false));
                break;
        }
    }

    private static MathNode ReadMathematics(FormulaReader reader)
    {
        var open = reader.Take();
        reader.IsText = false;
        var content = reader.ReadRow(Closer.Dollar);
        if (reader.Peek().Is('$'))
        {
            reader.Take();
        }
        else
        {
            reader.Report(FormulaDiagnostics.MissingBrace(reader.SpanOf(open), "$"));
        }

        reader.IsText = true;
        return content;
    }

    private static void ReadTextOnly(FormulaReader reader, in LatexToken token, Words words)
    {
        if (TextCommands.CharacterOf(token.Text) is { } character)
        {
            words.Append(token, character);
            return;
        }

        var mark = TextCommands.MarkOf(token.Text);
        var body = reader.ReadArgument(token, "the letter that bears the accent");
        if (body is MathText { Text.Length: > 0 } letter)
        {
            words.Append(token, Compose(letter.Text, mark));
        }
        else
        {
            words.AddContent(body);
        }
    }

    // Unicode's composed letters look better than a mark set on a letter.
    private static string Compose(string letter, string mark)
    {
        // A dotless letter exists to bear a mark; with one it is the plain letter.
        var plain = letter switch
        {
            "ı" => "i",
            "ȷ" => "j",
            _ => letter,
        };
        return Composition.Compose(plain[0], mark[0]) is { } composed ? composed + plain[1..] : letter[..1] + mark + letter[1..];
    }

    private static string Ligature(FormulaReader reader, in LatexToken token)
    {
        switch (token.Text)
        {
            case "~":
                return "\u00a0";
            case "`":
                return Follows(reader, '`') ? "“" : "‘";
            case "'":
                return Follows(reader, '\'') ? "”" : "’";
            case "-":
                return !Follows(reader, '-') ? "-" : Follows(reader, '-') ? "—" : "–";
            default:
                if (char.IsControl(token.Text[0]) || token.Text[0] == '\ufffd')
                {
                    reader.Report(FormulaDiagnostics.UnreadableCharacter(reader.SpanOf(token), token.Text[0]));
                    return "";
                }

                return token.Text;
        }
    }

    private static bool Follows(FormulaReader reader, char character)
    {
        if (!reader.Peek().Is(character))
        {
            return false;
        }

        reader.Take();
        return true;
    }

    /// <summary>Collects pieces of one face into one node.</summary>
    private sealed class Words(FormulaReader reader)
    {
        private readonly StringBuilder _text = new();
        private readonly List<MathNode> _nodes = [];
        private MathTextFace _face;
        private int _start;

        public void Append(in LatexToken token, string text)
        {
            if (_text.Length > 0 && _face != reader.Face)
            {
                Close();
            }

            if (_text.Length == 0)
            {
                _start = token.Start;
                _face = reader.Face;
            }

            _text.Append(text);
        }

        public void Add(MathNode node)
        {
            Close(node.Span);
            _nodes.Add(node);
        }

        /// <summary>Adds what a group or a command left: words join these words.</summary>
        public void AddContent(MathNode? content)
        {
            switch (content)
            {
                case null:
                    break;
                case MathRow row when row.Items.All(i => i is MathText):
                    foreach (var item in row.Items)
                    {
                        AddContent(item);
                    }

                    break;
                default:
                    Add(content);
                    break;
            }
        }

        public void Flush()
        {
            Close();
            foreach (var node in _nodes)
            {
                reader.Add(node);
            }
        }

        public MathNode ToNode(int start)
        {
            Close();
            return _nodes.Count == 1 ? _nodes[0] : new MathRow(reader.SpanFrom(start), [.. _nodes]);
        }

        private void Close(SourceSpan? before = null)
        {
            if (_text.Length > 0)
            {
                var span = reader.SpanFrom(_start);
                var end = before is { } next && next.Start > span.Start ? Math.Min(span.End, next.Start) : span.End;
                _nodes.Add(new MathText(new(span.Source, span.Start, end), _text.ToString(), _face));
                _text.Clear();
            }
        }
    }
}
