using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>A part of the book that begins a page: its pages, and how they are headed and numbered.</summary>
internal sealed record BookPart(ImmutableArray<PlannedPage> Pages)
{
    /// <summary>True for what comes before the entries, numbered in Roman figures.</summary>
    public bool IsFront { get; init; }

    public bool ShowsFolios { get; init; } = true;

    public bool StartsOnRecto { get; init; }

    /// <summary>The running head of all pages but the first; null for none.</summary>
    public string? Head { get; init; }

    /// <summary>The letters whose tabs stand at the edge of the pages; empty for none.</summary>
    public ImmutableArray<string> Tabs { get; init; } = [];

    /// <summary>True where running heads name the first and last term of the page.</summary>
    public bool HasTerms { get; init; }
}

/// <summary>The pages of all parts in their order, numbered, with blank ones where a part has to begin on the right.</summary>
internal sealed class PageSequence
{
    private readonly Setting _setting;
    private readonly List<(int Part, int Page, string Folio)> _pages = [];

    public PageSequence(IReadOnlyList<BookPart> parts, Setting setting)
    {
        _setting = setting;
        var folios = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var number = 0;
        var isFront = true;
        for (var p = 0; p < parts.Count; p++)
        {
            var part = parts[p];
            if (part.StartsOnRecto && part.Pages.Length > 0 && setting.Design.HasFacingPages && _pages.Count % 2 == 1)
            {
                _pages.Add((-1, 0, Folio(++number, isFront)));
            }

            if (isFront && !part.IsFront)
            {
                (isFront, number) = (false, 0);
            }

            for (var i = 0; i < part.Pages.Length; i++)
            {
                var folio = Folio(++number, isFront);
                _pages.Add((p, i, folio));
                part.Pages[i].FindAnchors(anchor => folios.TryAdd(anchor, folio));
            }
        }

        ImmutableArray<PlannedPage> pages = [.. parts.SelectMany(p => p.Pages)];
        Map = new(folios.ToImmutable()) { Notes = NoteNumbers.ByPage(pages) };
    }

    /// <summary>The folio of every anchor, the number of every note.</summary>
    public PageMap Map { get; }

    /// <param name="proof">The lines of the book where a proof view lies over its pages, otherwise null.</param>
    public IReadOnlyList<Page> Compose(IReadOnlyList<BookPart> parts, ProofLines? proof)
    {
        var heads = parts.Select(HeadsOf).ToArray();
        var tabs = parts.Select(p => ThumbTabs.Of(p.Pages, p.Tabs)).ToArray();
        var pages = new Page[_pages.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            var (part, page, folio) = _pages[i];
            pages[i] = part < 0
                ? PageComposer.Blank(folio, _setting.Design)
                : PageComposer.Compose(
                    parts[part].Pages[page], folio, i, new(heads[part][page], parts[part].ShowsFolios, tabs[part][page], parts[part].Tabs.Length, proof), _setting);
        }

        return pages;
    }

    // The first page of a chapter shows its title already.
    private static PageHead?[] HeadsOf(BookPart part)
        => part.HasTerms ? PageHead.OfTerms(part.Pages)
            : [.. part.Pages.Select((_, i) => i > 0 && part.Head is { } title ? new PageHead(title, title) : null)];

    private static string Folio(int number, bool isFront) => isFront ? Numerals.WriteRoman(number) : number.ToString();
}
