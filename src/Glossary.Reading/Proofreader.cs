using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Looks for what is not wrong enough for a build to speak of, but what an author wants to know.</summary>
public static class Proofreader
{
    // Letters that look like those of ASCII in most faces, and which.
    private const string LookAlikes = "аАВсСеЕНіІјЈКМоОрРѕЅТхХуУԁԛԜѵΑΒΕΖΗΙΚΜΝΟοΡΤΥΧν";
    private const string Ascii = "aABcCeEHiIjJKMoOpPsSTxXyYdqWvABEZHIKMNOoPTYXv";

    public static void Read(ImmutableArray<SourceText> files, Book book, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
        {
            FindLookAlikes(file, diagnostics);
            FindTrailingSpaces(file, diagnostics);
        }

        FindUnreachable(book, diagnostics);
    }

    // A word of ASCII letters with one of another script among them is not found by search and read out wrongly.
    private static void FindLookAlikes(SourceText file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetter(text[start]))
            {
                continue;
            }

            var end = start;
            int ascii = 0, alike = 0;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                ascii += char.IsAsciiLetter(text[end]) ? 1 : 0;
                alike += LookAlikes.Contains(text[end]) ? 1 : 0;
                end++;
            }

            if (alike > 0 && ascii > alike && ascii + alike == end - start)
            {
                var word = text[start..end];
                var mended = string.Concat(word.Select(c => LookAlikes.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Ascii[i] : c));
                diagnostics.Report(EntryDiagnostics.LookAlike(file.Span(start, end), word, mended, word.First(c => !char.IsAsciiLetter(c))));
            }

            start = end;
        }
    }

    private static void FindTrailingSpaces(SourceText file, DiagnosticBag diagnostics)
    {
        var places = new List<SourceSpan>();
        var text = file.Text;
        var isInCode = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start);
            var kept = line.TrimEnd(" \t").Length;
            isInCode ^= line.TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
            if (kept < line.Length && !isInCode && line is not (['\t', ..] or [' ', ' ', ' ', ' ', ..]) && !IsHardBreak(text, line, end))
            {
                places.Add(file.Span(start + kept, end));
            }

            start = end + 1;
        }

        if (places.Count > 0)
        {
            diagnostics.Report(EntryDiagnostics.TrailingSpaces(places));
        }
    }

    // CommonMark, section 6.7: two spaces break the line, but not at the end of a block, of a heading, or of nothing.
    private static bool IsHardBreak(string text, ReadOnlySpan<char> line, int end)
        => line.EndsWith("  ") && !line.IsWhiteSpace() && line[0] != '#' && end + 1 < text.Length
            && !text.AsSpan(end + 1, (text.IndexOf('\n', end + 1) is >= 0 and var next ? next : text.Length) - end - 1).IsWhiteSpace();

    private static void FindUnreachable(Book book, DiagnosticBag diagnostics)
    {
        // A book whose entries never name each other is not meant to be walked through, and one that its author has arranged is read page by page.
        if (book.References.IsEmpty || book.Groups.Any(g => g.Part > 0))
        {
            return;
        }

        var reached = book.Front.Concat(book.Back)
            .SelectMany(c => c.Body.DescendantInlines()).OfType<EntryLink>().Select(l => l.Target.Entry).ToHashSet();
        foreach (var entry in book.Entries.Where(e => !reached.Contains(e.Id) && (!book.References.TryGetValue(e.Id, out var from) || from.All(id => id == e.Id))))
        {
            diagnostics.Report(EntryDiagnostics.Unreachable(entry.Span, entry.Term));
        }
    }
}
