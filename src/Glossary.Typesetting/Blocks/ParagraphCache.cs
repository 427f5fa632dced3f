using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>
/// The set paragraphs of one entry or chapter. While page numbers settle the book is set again, but a paragraph only if a number
/// that it prints has changed; the others keep their lines and their place in the structure tree.
/// </summary>
internal sealed class ParagraphCache
{
    private readonly Dictionary<(Inline[] Inlines, Pt Measure), Kept> _paragraphs = [];
    private readonly Dictionary<string, (Footnote Note, NoteNumber Number)> _numbers = new(StringComparer.Ordinal);
    private readonly Mentions _mentions = new();
    private int _round;

    /// <summary>Begins to set the same text again.</summary>
    public void BeginRound() => _round++;

    /// <summary>The number of a note that is set, which from now on has to remain right.</summary>
    public NoteNumber NumberOf(Footnote note, PageMap pages)
    {
        var number = pages.NumberOf(note);
        _numbers[note.Id] = (note, number);
        return number;
    }

    /// <summary>True where every page number and every number of a note that is printed is still the right one.</summary>
    public bool IsUpToDate(PageMap pages)
    {
        foreach (var (note, number) in _numbers.Values)
        {
            if (pages.NumberOf(note) != number)
            {
                return false;
            }
        }

        foreach (var paragraph in _paragraphs.Values)
        {
            if (!paragraph.IsUpToDate(pages))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The paragraphs of the last round as they stand on their pages, in the author's order.</summary>
    public ImmutableArray<SetParagraph> Paragraphs()
        => [.. _paragraphs.Values.Where(p => p.Round == _round).Select(p => p.AsShown).OrderBy(p => p.Span.Start).ThenBy(p => p.Span.End)];

    /// <summary>The lines of a paragraph and its variants, if it is long enough to have any. It becomes the last child of <paramref name="parent"/>.</summary>
    /// <param name="element">Its element, unless it was set before and keeps that.</param>
    public (ImmutableArray<Line> Lines, ParagraphVariants? Variants) Set(
        ImmutableArray<Inline> inlines,
        ParagraphStyle style,
        Pt measure,
        StructureElement parent,
        StructureElement element,
        EntryId? entry,
        SourceSpan span,
        Setting setting)
    {
        var key = (ImmutableCollectionsMarshal.AsArray(inlines)!, measure);
        if (inlines.Length > 0 && _paragraphs.TryGetValue(key, out var known) && known.Round != _round && known.IsUpToDate(setting.Pages))
        {
            parent.Add(known.Element);
            known.Round = _round;
            return (known.Paragraph.Lines, known.Variants);
        }

        parent.Add(element);
        var lines = ParagraphSetter.Set(inlines, style, measure, element, entry, span, setting, _mentions);
        if (inlines.Length > 0)
        {
            var references = PrintsPages(lines) ? LinkedAnchors.In(inlines) : [];
            var variants = MayVary(lines, style)
                ? new ParagraphVariants(inlines, style, measure, element, entry, span, setting, _mentions) { Lines = lines }
                : null;
            _paragraphs[key] = new(new(span, lines), element, references, [.. references.Select(r => setting.Pages[r])])
            {
                Round = _round,
                Variants = variants,
                Numbers = [.. lines.SelectMany(l => l.Notes).Select(n => (n.Note, setting.Pages.NumberOf(n.Note)))],
            };
            return (lines, variants);
        }

        return (lines, null);
    }

    // In fewer lines one more or less would be seen.
    private static bool MayVary(ImmutableArray<Line> lines, ParagraphStyle style)
    {
        const int Fewest = 4;
        if (lines.Length < Fewest || style.Alignment != LineAlignment.Justified)
        {
            return false;
        }

        foreach (var line in lines)
        {
            if (!line.Notes.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private static bool PrintsPages(ImmutableArray<Line> lines)
    {
        foreach (var line in lines)
        {
            if (line.HasPageReference)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Kept(SetParagraph Paragraph, StructureElement Element, ImmutableArray<string> References, ImmutableArray<string?> Folios)
    {
        public int Round { get; set; }

        public ParagraphVariants? Variants { get; init; }

        /// <summary>The notes whose marks stand in it, with the numbers these show.</summary>
        public ImmutableArray<(Footnote Note, NoteNumber Number)> Numbers { get; init; }

        public SetParagraph AsShown => Variants is { Shown: not 0 } v ? Paragraph with { Lines = v.LinesWith(v.Shown), Change = v.Shown } : Paragraph;

        public bool IsUpToDate(PageMap pages)
        {
            for (var i = 0; i < References.Length; i++)
            {
                if (pages[References[i]] != Folios[i])
                {
                    return false;
                }
            }

            foreach (var (note, number) in Numbers)
            {
                if (pages.NumberOf(note) != number)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
