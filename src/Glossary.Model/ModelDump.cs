using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Glossary.Model;

/// <summary>A book as indented text: for goldens, for <c>--dump model</c>, and for comparing two readings.</summary>
public static class ModelDump
{
    public static string Write(Book book)
    {
        var dump = new Writer();
        dump.Write(book);
        return dump.ToString();
    }

    /// <summary>Blocks alone, as the suite shows them.</summary>
    public static string Write(IEnumerable<Block> blocks)
    {
        var dump = new Writer();
        dump.Write(blocks, 0);
        return dump.ToString();
    }

    /// <summary>The text of one dump.</summary>
    private sealed class Writer
    {
        private readonly StringBuilder _text = new();

        // The text of a note is shown where its first mark stands.
        private readonly HashSet<Footnote> _notes = new(ReferenceEqualityComparer.Instance);

        public override string ToString() => _text.ToString();

        public void Write(Book book)
        {
            Line(0, $"book {Quote(book.Metadata.Title)} {book.Metadata.Language}");
            Write(book.Front, "front");
            foreach (var group in book.Groups)
            {
                Line(1, $"group {group.Letter}");
                foreach (var entry in group.Entries)
                {
                    Write(entry, book.References.GetValueOrDefault(entry.Id, []));
                }
            }

            Write(book.Back, "back");
        }

        public void Write(IEnumerable<Block> blocks, int depth)
        {
            foreach (var block in blocks)
            {
                Write(block, depth);
            }
        }

        private void Write(ImmutableArray<Chapter> chapters, string place)
        {
            foreach (var chapter in chapters)
            {
                Line(1, $"{place} #{chapter.Id}");
                Write("title", chapter.Title, 2);
                Write(chapter.Body, 2);
            }
        }

        private void Write(Entry entry, ImmutableArray<EntryId> references)
        {
            Line(2, $"entry #{entry.Id} {Quote(entry.FullName)}{(entry.State == EntryState.Written ? "" : $" {entry.State.ToString().ToLowerInvariant()}")}");
            Write("title", entry.Title, 3);
            List("aliases", entry.Aliases);
            List("tags", entry.Tags);
            List("language", entry.Language.Length == 0 ? [] : [entry.Language]);
            List("referred to by", [.. references.Select(r => "#" + r)]);
            Write(entry.Body, 3);

            void List(string name, ImmutableArray<string> items)
            {
                if (!items.IsEmpty)
                {
                    Line(3, $"{name} {string.Join(", ", items)}");
                }
            }
        }

        private void Write(Block block, int depth)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Write("paragraph", paragraph.Inlines, depth);
                    break;
                case Heading heading:
                    Write($"heading {heading.Level} #{heading.Anchor}", heading.Inlines, depth);
                    break;
                case BulletList list:
                    Line(depth, $"bullets{(list.IsTight ? "" : " loose")}");
                    Write(list.Items, depth + 1);
                    break;
                case NumberedList list:
                    Line(depth, $"numbers from {list.Start} style {list.Style}{(list.IsTight ? "" : " loose")}");
                    Write(list.Items, depth + 1);
                    break;
                case DefinitionList list:
                    Line(depth, "definitions");
                    foreach (var item in list.Items)
                    {
                        foreach (var term in item.Terms)
                        {
                            Write("term", term, depth + 1);
                        }

                        Line(depth + 1, "definition");
                        Write(item.Definition, depth + 2);
                    }

                    break;
                case Quotation quotation:
                    Line(depth, "quotation");
                    Write(quotation.Blocks, depth + 1);
                    break;
                case Passage passage:
                    Line(depth, "passage" + Describe(passage.Language, passage.Direction));
                    Write(passage.Blocks, depth + 1);
                    break;
                case Alert alert:
                    Write($"alert {alert.Kind.ToString().ToLowerInvariant()}", alert.Title, depth);
                    Write(alert.Blocks, depth + 1);
                    break;
                case CodeBlock code:
                    Line(depth, $"code{(code.Language.Length == 0 ? "" : " " + code.Language)}");
                    foreach (var line in code.Text.Split('\n'))
                    {
                        Line(depth + 1, "| " + Escape(line));
                    }

                    break;
                case DisplayFormula formula:
                    Line(depth, $"formula {Quote(formula.Formula.Tex)}");
                    break;
                case Table table:
                    Write(table, depth);
                    break;
                case Figure figure:
                    Write($"figure {Describe(figure.Image)}", figure.Caption, depth);
                    break;
                case ThematicBreak:
                    Line(depth, "rule");
                    break;
                case Details details:
                    Write("details", details.Summary, depth);
                    Write(details.Blocks, depth + 1);
                    break;
                default:
                    throw new UnreachableException($"no dump for {block.GetType().Name}");
            }
        }

        private void Write(ImmutableArray<ListItem> items, int depth)
        {
            foreach (var item in items)
            {
                Line(depth, item.IsChecked switch { true => "item [x]", false => "item [ ]", null => "item" });
                Write(item.Blocks, depth + 1);
            }
        }

        private void Write(Table table, int depth)
        {
            Write($"table {string.Join(' ', table.Columns.Select(c => c.ToString().ToLowerInvariant()))}", table.Caption, depth);
            foreach (var (row, kind) in table.Head.Select(r => (r, "head")).Concat(table.Body.Select(r => (r, "row"))))
            {
                Line(depth + 1, kind);
                foreach (var cell in row.Cells)
                {
                    var spans = (cell.ColumnSpan > 1 ? $" columns {cell.ColumnSpan}" : "") + (cell.RowSpan > 1 ? $" rows {cell.RowSpan}" : "");
                    var name = (cell.IsHeader ? "header" : "cell") + spans;
                    if (cell.Blocks is [Paragraph only])
                    {
                        Write(name, only.Inlines, depth + 2);
                        continue;
                    }

                    Line(depth + 2, name);
                    Write(cell.Blocks, depth + 3);
                }
            }
        }

        // A line for what carries running text; the text itself below it if it is more than one plain run.
        private void Write(string name, ImmutableArray<Inline> inlines, int depth)
        {
            switch (inlines)
            {
                case []:
                    Line(depth, name);
                    break;
                case [TextRun only]:
                    Line(depth, $"{name} {Quote(only.Text)}");
                    break;
                default:
                    Line(depth, name);
                    Write(inlines, depth + 1);
                    break;
            }
        }

        private void Write(ImmutableArray<Inline> inlines, int depth)
        {
            foreach (var inline in inlines)
            {
                Write(inline, depth);
            }
        }

        private void Write(Inline inline, int depth)
        {
            switch (inline)
            {
                case TextRun run:
                    Line(depth, Quote(run.Text));
                    break;
                case CodeRun code:
                    Line(depth, $"code {Quote(code.Text)}");
                    break;
                case Keyboard keyboard:
                    Line(depth, $"keyboard {Quote(keyboard.Text)}");
                    break;
                case InlineFormula formula:
                    Line(depth, $"formula {Quote(formula.Formula.Tex)}");
                    break;
                case LineBreak:
                    Line(depth, "break");
                    break;
                case InlineImage image:
                    Line(depth, $"image {Describe(image.Image)}");
                    break;
                case Blank blank:
                    Line(depth, $"blank {Quote(blank.Text)}");
                    break;
                case CheckBox box:
                    Line(depth, box.IsChecked ? "box [x]" : "box [ ]");
                    break;
                case FootnoteMark mark:
                    Line(depth, $"footnote {mark.Note.Number} #{mark.Note.Id}");
                    if (_notes.Add(mark.Note))
                    {
                        Write(mark.Note.Body, depth + 1);
                    }

                    break;
                default:
                    Write(NameOf(inline), inline.Children(), depth);
                    break;
            }
        }

        private static string NameOf(Inline inline) => inline switch
        {
            Emphasis => "emphasis",
            Strong => "strong",
            Strikethrough => "strikethrough",
            Subscript => "subscript",
            Superscript => "superscript",
            Underline => "underline",
            Highlight => "highlight",
            LanguageSpan span => "language" + Describe(span.Language, span.Direction),
            WebLink link => $"link {link.Address}",
            EntryLink link => $"link #{link.Target.Entry}{(link.Target.Heading is { } heading ? $" #{heading}" : "")}",
            _ => throw new UnreachableException($"no dump for {inline.GetType().Name}"),
        };

        private static string Describe(string language, TextDirection direction)
            => (language.Length > 0 ? " " + language : "") + direction switch
            {
                TextDirection.LeftToRight => " ltr",
                TextDirection.RightToLeft => " rtl",
                _ => "",
            };

        private static string Describe(Image image)
            => (image.Markup is not null ? "drawn" : image.Path ?? (image.IsRemote ? "remote " : "missing ") + image.Address)
                + $" {Quote(image.Alternative)}"
                + (image.Title.Length == 0 ? "" : $" title {Quote(image.Title)}")
                + (image.Width.Length == 0 ? "" : $" width {image.Width}");

        private static string Quote(string text) => $"“{Escape(text)}”";

        // What cannot be seen is spelled out.
        private static string Escape(string text)
        {
            if (text.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 && text.AsSpan().IndexOfAny("\u00A0\u202F\u200B\u00AD") < 0)
            {
                return text;
            }

            var escaped = new StringBuilder(text.Length);
            foreach (var c in text)
            {
                if (c == '\n')
                {
                    escaped.Append('⏎');
                }
                else if (c is < ' ' or '\u00A0' or '\u202F' or '\u200B' or '\u00AD')
                {
                    escaped.Append($"⟨{(int)c:X4}⟩");
                }
                else
                {
                    escaped.Append(c);
                }
            }

            return escaped.ToString();
        }

        private void Line(int depth, string text) => _text.Append(' ', 2 * depth).Append(text).Append('\n');
    }
}
