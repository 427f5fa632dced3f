namespace Glossary.Model;

/// <summary>Messages about whole entries: their file, heading, front matter and state.</summary>
public static class EntryDiagnostics
{
    /// <summary>A file that is not UTF-8.</summary>
    public static Diagnostic NotUtf8(SourceSpan span, int count)
        => Diagnostics.Warning("G0111", span, $"the file is not valid UTF-8; {(count == 1 ? "one character is" : $"{count} characters are")} shown as “\uFFFD”", "save the file as UTF-8");

    /// <summary>A file without a heading: its name is the term.</summary>
    public static Diagnostic NoHeading(SourceSpan span, string term)
        => Diagnostics.Note("G0112", span, $"the file has no heading; its term is “{term}”, after the file's name", $"begin the file with “## {term}”");

    /// <summary>Front matter that is no YAML.</summary>
    public static Diagnostic BrokenFrontMatter(SourceSpan span, string problem)
        => Diagnostics.Warning("G0113", span, $"the front matter cannot be read: {problem}", "the text below it is read all the same");

    /// <summary>A key of the front matter with a value of the wrong kind.</summary>
    public static Diagnostic FrontMatterValue(SourceSpan span, string key, string wanted)
        => Diagnostics.Warning("G0114", span, $"“{key}” in the front matter must be {wanted}");

    /// <summary>An entry that only invites to write it.</summary>
    public static Diagnostic Stub(SourceSpan span, string term)
        => Diagnostics.Note("G0115", span, $"“{term}” is still to be written") with { Target = term };

    /// <summary>An entry with nothing but its heading.</summary>
    public static Diagnostic Empty(SourceSpan span, string term)
        => Diagnostics.Note("G0116", span, $"“{term}” has no text") with { Target = term };

    /// <summary>A to-do remark in an entry that is written otherwise.</summary>
    public static Diagnostic ToDo(SourceSpan span, string term)
        => Diagnostics.Note("G0117", span, $"something is still to be written in “{term}”") with { Target = term };

    /// <summary>A file that repeats the entries.</summary>
    public static Diagnostic Collation(SourceSpan span, string file)
        => Diagnostics.Note("G0119", span, $"{file} repeats or lists the other entries and is left out of the book");

    /// <summary>Characters of which only one font knows the meaning; said once in a file.</summary>
    /// <param name="characters">Those that occur, each once.</param>
    public static Diagnostic PrivateUse(SourceSpan span, IReadOnlyCollection<char> characters, int count)
    {
        const int Named = 5;
        var names = string.Join(", ", characters.Take(Named).Select(c => $"U+{(int)c:X4}")) + (characters.Count > Named ? ", …" : "");
        return Diagnostics.Note(
            "G0121",
            span,
            $"{(count == 1 ? "a character" : $"{count} characters")} for private use ({names}): only the font that they were typed with knows what they mean",
            "write the character that is meant, or put that font into fonts/");
    }

    /// <summary>A heading with which many files begin.</summary>
    public static Diagnostic SharedHeading(SourceSpan span, string words, int count, string term)
        => Diagnostics.Note("G0122", span, $"{count} files of this folder begin with “{words}”, so it is no term; that of this file is “{term}”, after its name", $"write “title: {term}” between two lines of three hyphens at the top") with { Target = words };

    /// <summary>Entries that a quiz cannot ask for, and cards cannot tell.</summary>
    public static Diagnostic WithoutMeaning(IReadOnlyList<string> terms)
        => Diagnostics.Note("G0126", SourceSpan.Nowhere, $"what has no meaning yet is left out: {string.Join(", ", terms)}", "write the entries, or choose others");

    /// <summary>A heading above those of the entries, below which nothing else stands.</summary>
    public static Diagnostic HeadingAbove(SourceSpan span, string words)
        => Diagnostics.Note("G0120", span, $"“{words}” groups entries; the book sorts them by their letters, so the heading is left out") with { Target = words };

    /// <summary>Two entries with the same term.</summary>
    public static Diagnostic DuplicateTerm(SourceSpan span, string term, string otherFile)
        => Diagnostics.Warning("G0118", span, $"“{term}” is also the term of {otherFile}", "give one of the two another name, or join them") with { Target = term };

    /// <summary>A letter that looks like one of ASCII, within a word of those.</summary>
    public static Diagnostic LookAlike(SourceSpan span, string word, string mended, char letter)
        => Diagnostics.Warning("G0123", span, $"“{letter}” (U+{(int)letter:X4}) in “{word}” only looks like a Latin letter; searches miss it and voices stumble", $"write “{mended}” in Latin letters") with
        {
            Target = word,
            Mends = [new(span, mended)],
        };

    /// <summary>Blanks at the ends of lines, where they mean nothing.</summary>
    public static Diagnostic TrailingSpaces(IReadOnlyList<SourceSpan> places)
        => Diagnostics.Note("G0124", places[0], $"{(places.Count == 1 ? "a line ends" : $"{places.Count} lines end")} in spaces that mean nothing", "delete them") with
        {
            Mends = [.. places.Select(p => new TextEdit(p, ""))],
        };

    /// <summary>An entry that readers find only in the contents.</summary>
    public static Diagnostic Unreachable(SourceSpan span, string term)
        => Diagnostics.Note("G0125", span, $"no other entry leads to “{term}”", "link it where the term is used") with { Target = term };
}
