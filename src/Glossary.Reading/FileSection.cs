using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>A part of a file that becomes an entry, or stands around those that do.</summary>
/// <param name="Heading">The heading that names it; null where something else does.</param>
/// <param name="Term">The term where no heading says it; null otherwise.</param>
/// <param name="IsAround">True for what belongs to no entry.</param>
internal sealed record FileSection(MarkdownDocument Document, HeadingBlock? Heading, BlockText? Term, bool IsAround)
{
    /// <summary>Cuts a file; the blocks of the document move into the sections.</summary>
    public static List<FileSection> Cut(MarkdownDocument document, SplitPlace place, Glossary.Model.SourceText source)
    {
        var references = document.GetData(typeof(LinkReferenceDefinitionGroup));
        var blocks = document.ToList();
        document.Clear();
        var sections = new List<FileSection>();
        var current = NewSection(null, null, isAround: true);
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading when place.Kind == SplitKind.Headings && heading.Level <= place.Level:
                    current = NewSection(heading, null, isAround: heading.Level < place.Level);
                    current.Document.Add(block);
                    break;
                case DefinitionList list when place.Kind == SplitKind.Definitions:
                    CutDefinitions(list);
                    break;
                case TableBlock table when place.Kind == SplitKind.Rows:
                    CutRows(table);
                    break;
                default:
                    current.Document.Add(block);
                    break;
            }
        }

        return sections;

        FileSection NewSection(HeadingBlock? heading, BlockText? term, bool isAround)
        {
            var part = new MarkdownDocument();
            if (references is not null)
            {
                part.SetData(typeof(LinkReferenceDefinitionGroup), references);
            }

            var section = new FileSection(part, heading, term, isAround);
            sections.Add(section);
            return section;
        }

        void CutDefinitions(DefinitionList list)
        {
            foreach (var item in list.Cast<DefinitionItem>().ToList())
            {
                var children = item.ToList();
                item.Clear();
                var term = children.OfType<DefinitionTerm>().FirstOrDefault();
                var section = NewSection(null, term is null ? null : TermText.Of(term, source), isAround: term is null);
                foreach (var child in children.Where(c => !ReferenceEquals(c, term)))
                {
                    section.Document.Add(child);
                }
            }
        }

        // Two columns are a term and its meaning; where there are more, their heads say what each is.
        void CutRows(TableBlock table)
        {
            FileSection? row = null;
            var columns = TableRows.CountCells(source.Text, table.Lines.Lines[1].Slice.Start, table.Lines.Lines[1].Slice.End + 1);
            for (var i = 2; i < table.Lines.Count; i++)
            {
                var line = table.Lines.Lines[i];
                var cells = TableRows.Cells(source.Text, line.Slice.Start, Math.Min(line.Slice.End + 1, source.Text.Length), columns);
                if (cells.Count == 0)
                {
                    continue;
                }

                // A row without a term goes on with the one above it.
                row = cells[0].Start < cells[0].End ? NewSection(null, BlockText.Of(source, cells[0].Start, cells[0].End), isAround: false) : row;
                (row ?? current).Document.Add(columns == 2 && row is not null ? Meaning(cells, line.Slice.Start) : OneRow(table, i));
            }
        }

        ParagraphBlock Meaning(List<(int Start, int End)> cells, int start)
        {
            var paragraph = new ParagraphBlock { ProcessInlines = false, Span = new SourceSpan(start, cells[^1].End - 1) };
            if (cells.Count > 1 && cells[1].Start < cells[1].End)
            {
                var slice = new Markdig.Helpers.StringSlice(source.Text, cells[1].Start, cells[^1].End - 1);
                paragraph.AppendLine(ref slice, 0, 0, 0, trackTrivia: false);
            }

            return paragraph;
        }

        static TableBlock OneRow(TableBlock table, int row)
        {
            var one = new TableBlock((BlockParser)table.Parser!) { ProcessInlines = false, Span = table.Span };
            foreach (var line in (ReadOnlySpan<int>)[0, 1, row])
            {
                var slice = table.Lines.Lines[line].Slice;
                one.AppendLine(ref slice, 0, 0, 0, trackTrivia: false);
            }

            return one;
        }
    }

    /// <summary>True where there is more than a heading.</summary>
    public bool HasText => Document.Any(b => !ReferenceEquals(b, Heading) && b is not (LinkReferenceDefinitionGroup or BlankLineBlock or FootnoteBlock or HtmlBlock { Type: HtmlBlockType.Comment }));
}
