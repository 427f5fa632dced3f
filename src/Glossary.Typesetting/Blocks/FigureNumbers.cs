using System.Buffers;
using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Counts the figures and the tables that have captions through the book and puts “Figure 3.” before those. What stands in a footnote is not counted.</summary>
public static class FigureNumbers
{
    // Of what numbers are made: 4, A.1, 2–3, IV.
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.-–IVX");

    /// <summary>The book with numbers before its captions, if the design wants them. A caption that has a number of its own keeps that and is not counted.</summary>
    public static Book Add(Book book, BookDesign design)
        => design.NumbersFigures ?? !Captions(book).Any(HasNumber) ? new Counter(Wording.For(book.Metadata.Language)).Number(book) : book;

    /// <summary>True where a caption begins with a number, or with a word for figure or table and a number.</summary>
    internal static bool HasNumber(ImmutableArray<Inline> caption)
    {
        var text = PlainText.Of(caption).TrimStart(' ', '(', '[');
        var word = Wording.FigureWords
            .Where(w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase))
            .MaxBy(w => w.Length);
        var number = text.AsSpan(word?.Length ?? 0).TrimStart([' ', '.', '\u00A0', '\u202F', '#', '-', '–']);
        var length = number.IndexOfAnyExcept(Figures);
        length = length < 0 ? number.Length : length;

        // “3D views” and “Index” have none, and “Table A” has one.
        var isWhole = length > 0 && (length == number.Length || !char.IsLetter(number[length]) || !char.IsAscii(number[length]));
        return word is null
            ? isWhole && char.IsAsciiDigit(number[0])
            : isWhole || number is [>= 'A' and <= 'Z'] || number is [>= 'A' and <= 'Z', not (>= 'a' and <= 'z'), ..] || (length > 0 && char.IsAsciiDigit(number[0]));
    }

    private static IEnumerable<ImmutableArray<Inline>> Captions(Book book)
        => book.Front.Concat(book.Back).Select(c => c.Body).Concat(book.Entries.Select(e => e.Body))
            .SelectMany(body => body.Descendants())
            .Select(CaptionOf)
            .Where(caption => !caption.IsDefaultOrEmpty);

    private static ImmutableArray<Inline> CaptionOf(Block block) => block switch
    {
        Figure figure => figure.Caption,
        Table table => table.Caption,
        _ => [],
    };

    private sealed class Counter(Wording words)
    {
        private int _figures;
        private int _tables;

        public Book Number(Book book) => book with
        {
            Front = [.. book.Front.Select(c => c with { Body = Number(c.Body) })],
            Groups = [.. book.Groups.Select(g => g with { Entries = [.. g.Entries.Select(e => e with { Body = Number(e.Body) })] })],
            Back = [.. book.Back.Select(c => c with { Body = Number(c.Body) })],
        };

        private ImmutableArray<Block> Number(ImmutableArray<Block> blocks)
        {
            var numbered = ImmutableArray.CreateBuilder<Block>(blocks.Length);
            foreach (var block in blocks)
            {
                // A table is counted before what is in its cells.
                numbered.Add(Labelled(block).WithBlocks(Number));
            }

            return numbered.MoveToImmutable();
        }

        private Block Labelled(Block block) => block switch
        {
            _ when CaptionOf(block).IsDefaultOrEmpty || HasNumber(CaptionOf(block)) => block,
            Figure figure => figure with { Caption = Label(words.Figure, ++_figures, figure.Caption, figure.Span) },
            Table table => table with { Caption = Label(words.Table, ++_tables, table.Caption, table.Span) },
            _ => block,
        };

        private static ImmutableArray<Inline> Label(string word, int number, ImmutableArray<Inline> caption, SourceSpan span)
            => [new Strong(span, [new TextRun(span, $"{word}\u00A0{number}.")]), new TextRun(span, " "), .. caption];
    }
}
