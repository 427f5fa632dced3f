using System.Collections.Immutable;
using System.Text;
using Glossary.Model;
using Markdig.Syntax;
using Block = Glossary.Model.Block;

namespace Glossary.Reading;

/// <summary>One file to one entry or chapter, in two steps: names first, then the text with its links.</summary>
internal static class EntryReader
{
    /// <summary>The first step: blocks, front matter, term, long name, headings; of each entry in a file.</summary>
    public static IEnumerable<EntryDraft> Draft(SourceText source, string language, SplitPlace split, bool isChapter, DiagnosticBag diagnostics)
    {
        ReportPrivateUse(source, diagnostics);
        var frontMatter = FrontMatter.Read(source, diagnostics);
        var document = MarkdownSyntax.Parse(Mask(source.Text, frontMatter.End));
        if (split.Kind == SplitKind.Files || isChapter)
        {
            return [DraftFile(source, document, frontMatter, language, isChapter, diagnostics)];
        }

        var notes = document.Descendants<FootnoteBlock>().ToList();
        var sections = FileSection.Cut(document, split, source);
        if (!sections.Exists(s => !s.IsAround))
        {
            return [DraftFile(source, MarkdownSyntax.Parse(Mask(source.Text, frontMatter.End)), frontMatter, language, isChapter, diagnostics)];
        }

        var kept = new List<EntryDraft>();
        foreach (var section in sections)
        {
            var isKept = !section.IsAround || section.HasText;
            if (!isKept && section.Heading is null)
            {
                continue;
            }

            var part = DraftPart(source, section, frontMatter, notes, language);
            if (isKept)
            {
                kept.Add(part);
            }
            else if (!IsLetters(part.Term))
            {
                diagnostics.Report(EntryDiagnostics.HeadingAbove(part.HeadingSpan, part.Term));
            }
        }

        return kept;

        // “A”, “A – C”, “0-9”: the book has such headings of its own.
        static bool IsLetters(string words) => words.Split([' ', '-', '–', '—', '/', ',', '…', '.'], StringSplitOptions.RemoveEmptyEntries).All(w => w.Length == 1);
    }

    private static void ReportPrivateUse(SourceText source, DiagnosticBag diagnostics)
    {
        const char First = '\uE000', Last = '\uF8FF';
        var place = source.Text.AsSpan().IndexOfAnyInRange(First, Last);
        if (place >= 0)
        {
            var found = source.Text.AsSpan(place).ToArray().Where(c => c is >= First and <= Last).ToList();
            diagnostics.Report(EntryDiagnostics.PrivateUse(source.Span(place, place + 1), [.. found.Distinct()], found.Count));
        }
    }

    /// <summary>The first step for a file that is one entry or chapter.</summary>
    public static EntryDraft DraftFile(SourceText source, string language, DiagnosticBag diagnostics)
    {
        var frontMatter = FrontMatter.Read(source, diagnostics);
        return DraftFile(source, MarkdownSyntax.Parse(Mask(source.Text, frontMatter.End)), frontMatter, language, EntryDraft.IsChapterFile(source.Path), diagnostics);
    }

    /// <summary>The draft of a file whose first heading does not name it: that is a part of its text, and the file's name is the term.</summary>
    public static EntryDraft WithoutHeading(EntryDraft draft, string language)
    {
        var file = new FileContext(draft.Source, draft.Document, default, LanguageOf(draft.FrontMatter, language), links: null, pictures: null, new DiagnosticBag());
        var term = WordsOf(draft.Name);
        return new EntryDraft
        {
            Source = draft.Source,
            Document = draft.Document,
            FrontMatter = draft.FrontMatter,
            Heading = null,
            Term = term,
            LongName = Typeset(draft.FrontMatter.LongName, file.Language),
            Title = [new TextRun(draft.Source.Span(0, 0), term)],
            Headings = FindHeadings(draft.Document, null, file),
            State = draft.State,
            IsChapter = draft.IsChapter,
            Name = draft.Name,
        };
    }

    private static EntryDraft DraftFile(SourceText source, MarkdownDocument document, FrontMatter frontMatter, string language, bool isChapter, DiagnosticBag diagnostics)
    {
        var quiet = new DiagnosticBag();
        var file = new FileContext(source, document, default, LanguageOf(frontMatter, language), links: null, pictures: null, quiet);
        var heading = FindHeading(document, frontMatter, file);
        var title = heading is null ? [] : InlineReader.Read(file, HeadingText.Of(heading, source));
        var term = PlainText.Of(title).Trim();
        if (term.Length == 0)
        {
            heading = frontMatter.Title.Length > 0 ? heading : heading is { Lines.Count: 0 } ? heading : null;
            term = frontMatter.Title.Length > 0 ? Typeset(frontMatter.Title, file.Language) : WordsOf(EntryDraft.NameOf(source.Path));
            title = [new TextRun(source.Span(0, 0), term)];
            if (frontMatter.Title.Length == 0)
            {
                diagnostics.Report(EntryDiagnostics.NoHeading(source.Span(0, 0), term));
            }
        }

        var longName = document.OfType<LongNameBlock>().FirstOrDefault() is { } line && heading is not null
            ? Typeset(source.Text[Math.Min(line.Span.Start + 3, source.Text.Length)..Math.Min(line.Span.End + 1, source.Text.Length)].Trim(), file.Language)
            : Typeset(frontMatter.LongName, file.Language);
        return new EntryDraft
        {
            Source = source,
            Document = document,
            FrontMatter = frontMatter,
            Heading = heading,
            Term = term,
            LongName = longName,
            Title = title,
            Headings = FindHeadings(document, heading, file),
            State = EntryStates.Of(document, heading, frontMatter, source),
            IsChapter = isChapter,
            Name = frontMatter.Slug.Length > 0 ? frontMatter.Slug : EntryDraft.NameOf(source.Path),
        };
    }

    private static EntryDraft DraftPart(SourceText source, FileSection section, FrontMatter frontMatter, List<FootnoteBlock> notes, string language)
    {
        // What the front matter says is said of the file, not of each entry in it.
        var own = new FrontMatter { End = frontMatter.End, Language = frontMatter.Language, Macros = frontMatter.Macros };
        var file = new FileContext(source, section.Document, default, LanguageOf(frontMatter, language), links: null, pictures: null, new DiagnosticBag());
        var text = section.Heading is { } heading ? HeadingText.Of(heading, source) : section.Term;
        var title = text is null ? [] : InlineReader.Read(file, text);
        var term = PlainText.Of(title).Trim();
        if (term.Length == 0)
        {
            term = frontMatter.Title.Length > 0 && section.IsAround ? Typeset(frontMatter.Title, file.Language) : WordsOf(EntryDraft.NameOf(source.Path));
            title = [new TextRun(source.Span(0, 0), term)];
        }

        return new EntryDraft
        {
            Source = source,
            Document = section.Document,
            FrontMatter = own,
            Heading = section.Heading,
            Term = term,
            LongName = "",
            Title = title,
            Headings = FindHeadings(section.Document, section.Heading, file),
            State = EntryStates.Of(section.Document, section.Heading, own, source),
            IsChapter = section.IsAround,
            Name = section.IsAround ? EntryDraft.NameOf(source.Path) : term,
            FileNotes = notes,
        };
    }

    /// <summary>The second step for an entry.</summary>
    public static Entry ReadEntry(EntryDraft draft, ReadingOptions options, LinkResolver links, PictureFinder pictures, DiagnosticBag diagnostics, out IReadOnlySet<EntryId> references)
    {
        var file = ContextOf(draft, options, links, pictures, diagnostics);
        var body = ReadBody(draft, file);
        EntryStates.Report(draft, body, diagnostics);
        references = file.References;
        return new Entry(draft.Id, draft.Source.Whole, draft.Term, draft.LongName, ReadTitle(draft, file), body)
        {
            Aliases = draft.FrontMatter.Aliases,
            Tags = draft.FrontMatter.Tags,
            State = draft.State,
            Language = file.Language == options.Metadata.Language ? "" : file.Language,
        };
    }

    /// <summary>The second step for a chapter.</summary>
    public static Chapter ReadChapter(EntryDraft draft, ReadingOptions options, LinkResolver links, PictureFinder pictures, DiagnosticBag diagnostics)
    {
        var file = ContextOf(draft, options, links, pictures, diagnostics);
        var body = ReadBody(draft, file);
        return new Chapter(draft.Id, draft.Source.Whole, ReadTitle(draft, file), body);
    }

    private static FileContext ContextOf(EntryDraft draft, ReadingOptions options, LinkResolver links, PictureFinder pictures, DiagnosticBag diagnostics)
        => new(draft.Source, draft.Document, draft.Id, LanguageOf(draft.FrontMatter, options.Metadata.Language), links, pictures, diagnostics, draft.FileNotes)
        {
            Macros = new(options.Macros.With(draft.FrontMatter.Macros)),
            Shortcodes = options.Shortcodes,
        };

    private static string LanguageOf(FrontMatter frontMatter, string language) => frontMatter.Language.Length > 0 ? frontMatter.Language : language;

    // Front matter becomes blanks, so that every offset stays what it is.
    private static string Mask(string text, int end)
        => end == 0 ? text : string.Create(text.Length, (text, end), static (masked, state) =>
        {
            state.text.CopyTo(masked);
            foreach (ref var c in masked[..state.end])
            {
                c = c == '\n' ? '\n' : ' ';
            }
        });

    private static HeadingBlock? FindHeading(MarkdownDocument document, FrontMatter frontMatter, FileContext file)
    {
        HeadingBlock? onlyTop = null;
        var tops = 0;
        HeadingBlock? first = null;
        var isFirst = true;
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                first = isFirst ? heading : first;
                tops += heading.Level == 1 ? 1 : 0;
                onlyTop = heading.Level == 1 ? onlyTop ?? heading : onlyTop;
            }

            isFirst &= block is LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock
                || (block is HtmlBlock html && HtmlCode.TextOf(BlockText.Of(file.Source, html.Lines, isTrimmed: false)).AsSpan().Trim().IsEmpty);
        }

        if (frontMatter.Title.Length == 0)
        {
            return first ?? (tops == 1 ? onlyTop : null);
        }

        // The title says the term; the first heading is dropped only where it says the same.
        return first is not null && Slug.Fold(PlainText.Of(InlineReader.Read(file, HeadingText.Of(first, file.Source)))) == Slug.Fold(frontMatter.Title) ? first : null;
    }

    private static ImmutableArray<(HeadingBlock Block, string Words, string Id)> FindHeadings(MarkdownDocument document, HeadingBlock? term, FileContext file)
    {
        var headings = ImmutableArray.CreateBuilder<(HeadingBlock Block, string Words, string Id)>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (!ReferenceEquals(heading, term))
            {
                var text = HeadingText.Of(heading, file.Source);
                headings.Add((heading, PlainText.Of(InlineReader.Read(file, text)), HeadingText.IdOf(heading, file.Source)));
            }
        }

        return headings.ToImmutable();
    }

    private static ImmutableArray<Inline> ReadTitle(EntryDraft draft, FileContext file)
        => draft.Heading is null || draft.Title is [TextRun] ? draft.Title : InlineReader.Read(file, HeadingText.Of(draft.Heading, draft.Source)) is { IsEmpty: false } title ? title : draft.Title;

    private static ImmutableArray<Block> ReadBody(EntryDraft draft, FileContext file)
    {
        var tooDeep = MarkdownSyntax.FirstTooDeep(draft.Document);
        if (tooDeep >= 0)
        {
            file.Diagnostics.Report(MarkupDiagnostics.TooDeep(draft.Source.Span(tooDeep, tooDeep + 1)));
        }

        var topLevel = draft.Heading?.Level ?? (draft.Headings.IsEmpty ? 1 : draft.Headings.Min(h => h.Block.Level) - 1);
        var reader = new BlockReader(file, draft.Anchors, topLevel);
        var body = reader.Read(draft.Document, block => ReferenceEquals(block, draft.Heading) || (block is LongNameBlock && draft.Heading is not null)).ToBuilder();

        // What no mark leads to must not get lost; reading it may lead to others.
        foreach (var (note, isDuplicate) in file.Footnotes.Lost.ToList())
        {
            var span = draft.Source.Span(note.Span.Start, Math.Min(note.Span.End + 1, draft.Source.Text.Length));
            file.Diagnostics.Report(isDuplicate ? MarkupDiagnostics.DuplicateFootnote(span, note.Label) : MarkupDiagnostics.UnusedFootnote(span, note.Label));
            body.AddRange(reader.Read(note));
        }

        if (!draft.FrontMatter.SeeAlso.IsEmpty && SeeAlso(draft, file) is { } seeAlso)
        {
            body.Add(seeAlso);
        }

        return body.ToImmutable();
    }

    // The entries that front matter names, as a last paragraph.
    private static Paragraph? SeeAlso(EntryDraft draft, FileContext file)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var first = draft.FrontMatter.SeeAlso[0].Span;
        inlines.Add(new Emphasis(first, [new TextRun(first, SeeAlsoWords(file.Language))]));
        foreach (var (target, span) in draft.FrontMatter.SeeAlso)
        {
            inlines.Add(new TextRun(span, inlines.Count == 1 ? " " : ", "));
            var address = target.StartsWith('#') || target.Contains('.') ? target : "#" + target;
            var text = new TextRun(span, Typeset(target.TrimStart('#'), file.Language));
            inlines.Add(file.Links!.Resolve(address, span, file).Target is { } found
                ? new EntryLink(span, found, [found.Heading is null ? new TextRun(span, file.Links.TermOf(found.Entry) ?? text.Text) : text])
                : text);
        }

        return new Paragraph(first, inlines.ToImmutable());
    }

    private static string SeeAlsoWords(string language) => language.Split('-')[0] switch
    {
        "de" => "Siehe auch:",
        "fr" => "Voir aussi\u202F:",
        "es" => "Véase también:",
        "it" => "Vedi anche:",
        "pt" => "Ver também:",
        "nl" => "Zie ook:",
        "sv" => "Se även:",
        "da" or "nb" or "no" => "Se også:",
        "pl" => "Zobacz też:",
        "ru" => "См. также:",
        "uk" => "Див. також:",
        "cs" => "Viz též:",
        _ => "See also:",
    };

    private static string Typeset(string words, string language)
    {
        var set = new StringBuilder();
        new Typography(QuotationMarks.Of(language)).Append(set, words, ' ');
        return Composition.Compose(set.ToString());
    }

    /// <summary>“activation-function” → “Activation function”; a name with blanks is taken as it is.</summary>
    public static string WordsOf(string stem)
    {
        var words = stem.Trim('_');
        if (words.Length == 0)
        {
            return stem;
        }

        return words.Contains(' ') ? words : char.ToUpperInvariant(words[0]) + words[1..].Replace('-', ' ').Replace('_', ' ');
    }
}
