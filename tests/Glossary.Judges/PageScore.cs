using System.Collections.Immutable;
using System.Globalization;
using Glossary.Model;
using Glossary.Tests;
using Glossary.Typesetting;

namespace Glossary.Judges;

/// <summary>The ends and beginnings of a book's pages in numbers, from the pages as they were set.</summary>
/// <param name="Widows">Last lines of paragraphs alone at the head of a page.</param>
/// <param name="Orphans">First lines of paragraphs alone at the foot of a page.</param>
/// <param name="Headings">Those that the foot of a page parts from what they head.</param>
/// <param name="LeadIns">Words that end in a colon, or all of them bold, that the foot of a page parts from what they announce.</param>
/// <param name="Short">Pages with more than a fifth of them white, although their part goes on.</param>
internal sealed record PageScore(int Pages, int Widows, int Orphans, int Headings, int LeadIns, int Short)
{
    private const double Full = 0.8;

    /// <summary>A line of all tables of scores, without the name before it.</summary>
    public static string Head => " pages  widows orphans headings lead-ins   short";

    public static PageScore Of(TypesetBook book, BookDesign design)
    {
        var columns = Columns(book);
        var (widows, orphans, headings, leadIns, shorts) = (0, 0, 0, 0, 0);
        for (var i = 0; i + 1 < columns.Count; i++)
        {
            var (here, next) = (columns[i], columns[i + 1]);
            var (last, first) = (here.Lines[^1], next.Lines[0]);
            if (last.Top != first.Top || IsApparatus(last.Top))
            {
                continue;
            }

            shorts += here.Bottom < design.TextHeight.Value * Full ? 1 : 0;
            if (last.Block is not null && last.Block == first.Block)
            {
                var isBegun = i > 0 && columns[i - 1].Lines[^1].Block == last.Block;
                var goesOn = i + 2 < columns.Count && columns[i + 2].Lines[0].Block == last.Block;
                orphans += !isBegun && here.Lines.Count(l => l.Block == last.Block) == 1 ? 1 : 0;
                widows += !goesOn && next.Lines.Count(l => l.Block == last.Block) == 1 ? 1 : 0;
            }
            else if (last.Section == first.Section)
            {
                headings += last.Block?.Role == StructureRole.Heading ? 1 : 0;
                leadIns += last.Block?.Role == StructureRole.Paragraph && IsLeadIn(here, last) ? 1 : 0;
            }
        }

        return new(book.Pages.Count, widows, orphans, headings, leadIns, shorts);
    }

    /// <summary>How many pages the entries take.</summary>
    public static int EntryPages(TypesetBook book) => Columns(book).Count(c => c.Lines[0].Top.Role == StructureRole.Part);

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Pages,6} {Widows,7} {Orphans,7} {Headings,8} {LeadIns,8} {Short,7}");

    private static bool IsApparatus(StructureElement top) => top.Anchor is BookAnchors.Contents or BookAnchors.Index;

    private static bool IsLeadIn(SetColumn column, SetLine last)
        => last.Text.TrimEnd().EndsWith(':') || column.Lines.Where(l => l.Block == last.Block).All(l => l.IsBold);

    // What is set from a list on each page, its notes left out, in the order of the book.
    private static List<SetColumn> Columns(TypesetBook book)
    {
        var parents = Books.Parents(book.Root);
        var columns = new List<SetColumn>();
        foreach (var column in book.Pages.SelectMany(p => p.Content.Items.OfType<DrawBox>()))
        {
            var all = column.Box.Items.OfType<DrawBox>().Select(box => LineOf(box, parents)).OfType<SetLine>().ToList();
            ImmutableArray<SetLine> text = [.. all.Where(l => !l.IsNote)];
            if (text.Length > 0)
            {
                columns.Add(new(text, all.Max(l => l.Bottom)));
            }
        }

        return columns;
    }

    private static SetLine? LineOf(DrawBox box, Dictionary<StructureElement, StructureElement> parents)
    {
        var runs = new List<(DrawGlyphs Glyphs, StructureContent? Tag)>();
        var tags = new List<StructureContent>();
        Collect(new(Pt.Zero, Pt.Zero, Pt.Zero, [box]), null, runs, tags);
        if (tags.Count == 0)
        {
            return null;
        }

        // A row of a table is not a line, a label at the side is not what the line is of.
        var chains = tags.Select(t => Chain(t.Element, parents).ToArray()).ToList();
        var chain = chains.Find(c => Array.Exists(c, IsBlock)) ?? chains[0];
        var isRow = Array.Exists(chain, e => e.Role == StructureRole.Table);
        var own = runs.Where(r => r.Tag is not null).Select(r => r.Glyphs).ToList();
        return new(
            isRow ? null : Array.Find(chain, IsBlock),
            Array.Find(chain, e => e.Role == StructureRole.Section),
            chain.Length > 1 ? chain[^2] : chain[^1],
            Array.Exists(chain, e => e.Role == StructureRole.Note),
            string.Concat(own.Select(g => g.ActualText ?? g.Text)),
            own.Count > 0 && own.TrueForAll(g => ReferenceEquals(g.Font, Setup.Fonts.Get(new(FaceRole.Serif, true, false)))),
            (box.Y + box.Box.Depth).Value);
    }

    private static bool IsBlock(StructureElement element) => element.Role is StructureRole.Paragraph or StructureRole.Heading;

    private static IEnumerable<StructureElement> Chain(StructureElement element, Dictionary<StructureElement, StructureElement> parents)
    {
        yield return element;
        while (parents.TryGetValue(element, out var parent))
        {
            yield return element = parent;
        }
    }

    private static void Collect(Box box, StructureContent? tag, List<(DrawGlyphs Glyphs, StructureContent? Tag)> runs, List<StructureContent> tags)
    {
        foreach (var item in box.Items)
        {
            var own = item.Tag ?? tag;
            if (item is DrawBox inner)
            {
                Collect(inner.Box, own, runs, tags);
                continue;
            }

            if (item is DrawGlyphs glyphs)
            {
                runs.Add((glyphs, own));
            }

            if (own is not null)
            {
                tags.Add(own);
            }
        }
    }

    private sealed record SetColumn(ImmutableArray<SetLine> Lines, double Bottom);

    private sealed record SetLine(
        StructureElement? Block, StructureElement? Section, StructureElement Top, bool IsNote, string Text, bool IsBold, double Bottom);
}
