using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>The beginnings of printed pages in the text (EPUB 3.3, section 7.4.2.3; DPUB-ARIA, doc-pagebreak).</summary>
internal sealed partial class XhtmlWriter
{
    private SourceSpan _text = SourceSpan.Nowhere;
    private int _letters;

    // The text of a block, whose letters the pages are counted by.
    private void WriteText(SourceSpan block, ImmutableArray<Inline> inlines)
    {
        OpenText(block);
        WriteInlines(inlines);
        CloseText();
    }

    private void OpenText(SourceSpan block) => (_text, _letters) = (block, 0);

    // What was counted otherwise in print begins with what comes next.
    private void CloseText()
    {
        WritePagesBefore(_text, "span");
        _text = SourceSpan.Nowhere;
    }

    private void WritePagesBefore(SourceSpan block, string element = "div")
    {
        while (!block.IsNowhere && _context.PageMarks.NextIn(block) is not null)
        {
            WritePageMarks(_context.PageMarks.TakeIn(block), element);
        }
    }

    private void WriteRun(string text)
    {
        var written = 0;
        while (!_text.IsNowhere && _context.PageMarks.NextIn(_text) is { } letters && PositionAfter(text, written, letters) is { } position)
        {
            _output.AppendText(text.AsSpan(written, position - written));
            _letters += LettersIn(text, written, position);
            written = position;
            WritePageMarks(_context.PageMarks.TakeIn(_text), "span");
        }

        _output.AppendText(text.AsSpan(written));
        _letters += _text.IsNowhere ? 0 : LettersIn(text, written, text.Length);
    }

    // Where the page begins: before the word that has the next letter, for a mark inside a word would part it for those who search or listen.
    private int? PositionAfter(string text, int from, int letters)
    {
        var count = _letters;
        var word = from;
        for (var i = from; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter)
            {
                word = Rune.IsWhiteSpace(rune) ? i + length : i;
            }

            if (Rune.IsLetter(rune) && ++count > letters)
            {
                return word;
            }

            i += length;
        }

        return null;
    }

    private static int LettersIn(string text, int from, int to)
    {
        var count = 0;
        foreach (var rune in text.AsSpan(from, to - from).EnumerateRunes())
        {
            count += Rune.IsLetter(rune) ? 1 : 0;
        }

        return count;
    }

    private void WritePageMarks(IReadOnlyList<PageTarget> pages, string element)
    {
        foreach (var page in pages)
        {
            _pages.Add(page);
            page.Write(_output, element);
        }
    }
}
