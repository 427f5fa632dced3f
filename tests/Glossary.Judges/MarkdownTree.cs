using System.Globalization;
using System.Text;
using Glossary.Model;
using Glossary.Reading;
using Markdig.Syntax;

namespace Glossary.Judges;

/// <summary>Markdown as our parsers see it, before links are resolved and typography is set, in the notation of tests/readers/commonmark-trees.mjs.</summary>
internal static class MarkdownTree
{
    public static string Of(string markdown) => new Writer(markdown).Write();

    /// <summary>A string as JSON writes it.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\t' => "\\t",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Writes one document.</summary>
    private sealed class Writer
    {
        private static readonly HashSet<string> NoFootnotes = [];

        private readonly SourceText _source;
        private readonly MarkdownDocument _document;
        private readonly StringBuilder _tree = new();

        public Writer(string markdown)
        {
            _source = new SourceText("example.md", markdown);
            _document = MarkdownSyntax.Parse(markdown);
        }

        public string Write()
        {
            Element("document", () => Blocks(_document));
            return _tree.ToString();
        }

        private void Element(string head, Action? content = null)
        {
            _tree.Append(_tree.Length > 0 ? " (" : "(").Append(head);
            content?.Invoke();
            _tree.Append(')');
        }

        private void Blocks(ContainerBlock container)
        {
            foreach (var block in container)
            {
                Block(block);
            }
        }

        private void Block(Markdig.Syntax.Block block)
        {
            switch (block)
            {
                case HtmlBlock html:
                    Element("html " + Quote(Lines(html)));
                    break;
                case ParagraphBlock paragraph:
                    Element("paragraph", () => Inlines(BlockText.Of(_source, paragraph.Lines)));
                    break;
                case HeadingBlock heading:
                    Element(string.Create(CultureInfo.InvariantCulture, $"heading {heading.Level}"), () => Inlines(HeadingText.Of(heading, _source)));
                    break;
                case ListBlock list:
                    Element((list.IsOrdered ? "numbers " + list.OrderedStart!.TrimStart('0').PadLeft(1, '0') : "bullets") + (list.IsLoose ? " loose" : ""), () => Blocks(list));
                    break;
                case ListItemBlock item:
                    Element("item", () => Blocks(item));
                    break;
                case QuoteBlock quote:
                    Element("quotation", () => Blocks(quote));
                    break;
                case Markdig.Syntax.CodeBlock code:
                    Element($"code {Quote((code as FencedCodeBlock)?.Info ?? "")} {Quote(Lines(code))}");
                    break;
                case ThematicBreakBlock:
                    Element("rule");
                    break;
                case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                    break;
                default:
                    // A block that CommonMark does not know.
                    Element(block.GetType().Name);
                    break;
            }
        }

        private static string Lines(LeafBlock block) => block.Lines.ToString();

        private void Inlines(BlockText text) => Chain(text, InlineParser.Parse(text, _document, NoFootnotes));

        private void Chain(BlockText text, Piece? piece)
        {
            var run = new StringBuilder();
            for (; piece is not null; piece = piece.Next)
            {
                var content = text.Text[piece.Start..piece.End];
                switch (piece.Kind)
                {
                    case PieceKind.Text:
                        run.Append(content);
                        continue;
                    case PieceKind.Spelled:
                        run.Append(piece.Value);
                        continue;
                    case PieceKind.SoftBreak:
                        run.Append('\n');
                        continue;
                    default:
                        Flush(run);
                        Piece(text, piece, content);
                        break;
                }
            }

            Flush(run);
        }

        private void Flush(StringBuilder run)
        {
            if (run.Length > 0)
            {
                _tree.Append(' ').Append(Quote(run.ToString()));
                run.Clear();
            }
        }

        private void Piece(BlockText text, Piece piece, string content)
        {
            switch (piece.Kind)
            {
                case PieceKind.HardBreak:
                    Element("break");
                    break;
                case PieceKind.Code:
                    Element("code " + Quote(InlineReader.CodeText(text, piece, isCell: false)));
                    break;
                case PieceKind.HtmlTag:
                    Element("html " + Quote(content));
                    break;
                case PieceKind.Emphasis or PieceKind.Strong:
                    Element(piece.Kind == PieceKind.Strong ? "strong" : "emphasis", () => Chain(text, piece.FirstChild));
                    break;
                case PieceKind.Link or PieceKind.Image:
                    Element($"{(piece.Kind == PieceKind.Link ? "link" : "image")} {Quote(Escaped(piece.Value))} {Quote(piece.Title)}", () => Chain(text, piece.FirstChild));
                    break;
                case PieceKind.Address:
                    Element($"link {Quote(Escaped(piece.Value))} \"\" {Quote(text.Text[piece.ContentStart..piece.ContentEnd])}");
                    break;
                default:
                    Element($"{piece.Kind} {Quote(content)}");
                    break;
            }
        }

        // The reference implementation has already escaped what an address may not hold.
        private static string Escaped(string address)
        {
            var escaped = new StringBuilder();
            for (var i = 0; i < address.Length; i++)
            {
                var c = address[i];
                if (char.IsAsciiLetterOrDigit(c) || ";/?:@&=+$,-_.!~*'()#".Contains(c)
                    || (c == '%' && i + 2 < address.Length && char.IsAsciiHexDigit(address[i + 1]) && char.IsAsciiHexDigit(address[i + 2])))
                {
                    escaped.Append(c);
                    continue;
                }

                var length = char.IsHighSurrogate(c) && i + 1 < address.Length ? 2 : 1;
                foreach (var b in Encoding.UTF8.GetBytes(address.Substring(i, length)))
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
                }

                i += length - 1;
            }

            return escaped.ToString();
        }
    }
}
