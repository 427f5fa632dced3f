using System.Collections.Immutable;
using System.Text;
using Glossary.Epub;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Reading;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>What a build has made, still in memory but for the PDF, which is written page by page.</summary>
/// <param name="Book">Null where only the README is made, which needs no model.</param>
internal sealed record Publication(string FileName, string? Readme, Book? Book, Func<Stream, PdfFacts>? WritePdf, ImmutableArray<(Output Edition, byte[] Bytes)> Epubs);

/// <summary>A set book that is looked at and not yet written.</summary>
/// <param name="Anchors">The page, from 1, that each anchor is on.</param>
/// <param name="Epub">Makes the EPUB, without a cover and without a list of pages.</param>
internal sealed record Proofs(Book Book, TypesetBook Pages, IReadOnlyDictionary<string, int> Anchors, Func<byte[]> Epub);

/// <summary>The whole pipeline, in the order it runs.</summary>
internal static class Publisher
{
    /// <param name="say">Told what is done from then on; null for nobody.</param>
    public static Publication Publish(Sources sources, PublishOptions options, DiagnosticBag diagnostics, Action<string>? say = null)
    {
        say?.Invoke("reading the entries");
        var outputs = OutputsOf(sources, options);
        var fileName = sources.Settings.FileName ?? Metadata.SlugOf(Metadata.TitleOf(sources, options));
        var readme = outputs.Contains(Output.Readme) ? ReadmeWriter.Write(sources.Entries) : null;
        if (outputs is [] or [Output.Readme])
        {
            return new(fileName, readme, null, null, []);
        }

        var book = Read(sources, options, diagnostics);
        var pictures = PictureShelf.Load(book, sources.Root, diagnostics);
        var fonts = Typefaces.For(sources, diagnostics);
        var attached = outputs.Contains(Output.Pdf) ? sources.Settings.PdfFiles : [];
        var editions = Outputs.Epubs.Where(e => outputs.Contains(e) || (e == Output.Epub && attached.Contains("epub"))).ToList();
        var isPaged = editions.Count > 0 && sources.Settings.PageList != false;
        say?.Invoke("setting the pages");
        var typeset = isPaged || outputs.Contains(Output.Pdf) ? BookTypesetter.Typeset(book, SettingOf(pictures, fonts, sources, options, diagnostics)) : null;

        say?.Invoke(editions.Count == 0 ? "writing the PDF" : "making the EPUB");
        HeapWatch.Tidy();

        var epubs = editions.Count == 0
            ? []
            : Epubs(
                editions,
                FigureNumbers.Add(book, DesignChoices.Of(sources.Settings.Look, options)),
                pictures,
                isPaged && typeset is not null ? PageStarts.Of(typeset) : null,
                sources.Settings,
                fonts,
                diagnostics);
        var wanted = epubs.RemoveAll(e => !outputs.Contains(e.Edition));
        if (typeset is null || !outputs.Contains(Output.Pdf))
        {
            return new(fileName, readme, book, null, wanted);
        }

        // The pages are all that the PDF needs: what the function holds is what stays in memory.
        var metadata = book.Metadata;
        var standard = StandardOf(sources, options);
        ImmutableArray<AttachedFile> files = [.. Attachments(attached, fileName, epubs, sources)];
        return new(fileName, readme, book, stream => PdfExporter.Export(metadata, typeset, stream, diagnostics, standard, files), wanted);
    }

    /// <summary>The pages, and the EPUB when somebody wants to see it.</summary>
    public static Proofs Preview(Sources sources, PublishOptions options, DiagnosticBag diagnostics)
    {
        var book = Read(sources, options, diagnostics);
        var pictures = PictureShelf.Load(book, sources.Root, diagnostics);
        var setting = SettingOf(pictures, Typefaces.For(sources, diagnostics), sources, options, diagnostics);
        var pages = BookTypesetter.Typeset(book, setting);
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Pages.Count; i++)
        {
            foreach (var anchor in pages.Pages[i].Content.Drawn().Select(d => d.Item).OfType<DrawAnchor>())
            {
                anchors.TryAdd(anchor.Name, i + 1);
            }
        }

        return new(book, pages, anchors, () => EpubExporter.Export(FigureNumbers.Add(book, setting.Design), pictures.Assets, null, null, new()));
    }

    private static IEnumerable<AttachedFile> Attachments(
        ImmutableArray<string> kinds, string fileName, ImmutableArray<(Output Edition, byte[] Bytes)> epubs, Sources sources)
    {
        if (kinds.Contains("epub"))
        {
            yield return new(fileName + ".epub", "application/epub+zip", "the book for readers of electronic books", IsSource: false, epubs.First(e => e.Edition == Output.Epub).Bytes);
        }

        foreach (var entry in kinds.Contains("sources") ? sources.Entries : [])
        {
            yield return new(entry.Path, "text/markdown", "an entry as it was written", IsSource: true, Encoding.UTF8.GetBytes(entry.Text));
        }
    }

    /// <summary>One of the values that pass through the pipeline, as text.</summary>
    public static string DumpText(Sources sources, PublishOptions options, DiagnosticBag diagnostics)
    {
        var book = Read(sources, options, diagnostics);
        if (options.Dump == Dump.Model)
        {
            return ModelDump.Write(book);
        }

        var pictures = PictureShelf.Load(book, sources.Root, diagnostics);
        var fonts = Typefaces.For(sources, diagnostics);
        if (options.Dump == Dump.Lines)
        {
            return LineDump.WriteParagraphs(BookTypesetter.SetParagraphs(book, SettingOf(pictures, fonts, sources, options, diagnostics)));
        }

        var typeset = BookTypesetter.Typeset(book, SettingOf(pictures, fonts, sources, options, diagnostics));
        var text = new StringBuilder();
        foreach (var page in typeset.Pages)
        {
            text.Append("page ").Append(page.Folio).Append('\n').Append(BoxDump.Write(page.Content));
        }

        return text.ToString();
    }

    /// <summary>The entries as a book.</summary>
    public static Book Read(Sources sources, PublishOptions options, DiagnosticBag diagnostics)
        => BookReader.Read(
            sources.Entries,
            new(Metadata.Of(sources, options, diagnostics), sources.Settings.Stubs, sources.Files, sources.EntriesFolder)
            {
                SplitAt = options.SplitAt ?? sources.Settings.SplitAt ?? default,
                Order = options.Order ?? sources.Settings.Order ?? default,
                Macros = Macros.Of(sources.Settings.Macros),
                Shortcodes = sources.Settings.Shortcodes.Reverse().DistinctBy(s => s.Key).ToImmutableDictionary(),
                RemotePictures = sources.Lock?.Present(sources.Root, sources.Files) ?? ImmutableDictionary<string, RemotePicture>.Empty,
            },
            diagnostics);

    private static Setting SettingOf(PictureShelf pictures, FontSet fonts, Sources sources, PublishOptions options, DiagnosticBag diagnostics)
        => new(DesignChoices.Of(sources.Settings.Look, options), fonts, Typefaces.Hyphenators(), pictures.Pictures, diagnostics)
        {
            TagsTokens = StandardOf(sources, options) == PdfStandard.Modern,
        };

    public static PdfStandard StandardOf(Sources sources, PublishOptions options) => options.PdfStandard ?? sources.Settings.PdfStandard ?? default;

    // What there is to say of one edition is to be said of all.
    private static ImmutableArray<(Output Edition, byte[] Bytes)> Epubs(
        IEnumerable<Output> editions, Book book, PictureShelf pictures, PrintPages? pages, BookSettings settings, FontSet fonts, DiagnosticBag diagnostics)
    {
        var cover = new Asset("cover.png", CoverDrawing.Draw(book.Metadata, fonts));
        var drawings = Drawings(settings, fonts);
        var faces = FaceGifts.Of(settings.EpubFonts, fonts, diagnostics);
        var books = ImmutableArray.CreateBuilder<(Output, byte[])>();
        foreach (var edition in editions)
        {
            var isForOld = edition == Output.EpubCompat;
            var bytes = EpubExporter.Export(
                book,
                isForOld ? pictures.ForOldReaders(fonts).Assets : pictures.Assets,
                cover,
                pages,
                books.Count == 0 ? diagnostics : new(),
                new()
                {
                    Drawings = drawings,
                    FormulaPictures = isForOld ? (formula, words) => FormulaPrinter.Picture(formula, words, settings.CompatFormulas == "svg", fonts) : null,
                    IsForKobo = edition == Output.Kepub,
                    Faces = isForOld ? [.. faces.Where(f => f.Use != FaceUse.Mathematics)] : faces,
                    LinksFirstUseOnly = settings.RepeatedLinks == false,
                });
            books.Add((edition, bytes));
        }

        return books.ToImmutable();
    }

    // What the faces lack has been reported with the pages.
    private static FormulaDrawings? Drawings(BookSettings settings, FontSet fonts)
        => settings.EpubFormulas is "svg" or "both"
            ? new((formula, words) => FormulaPrinter.Draw(formula, words, fonts, new DiagnosticBag()), ReplaceMathMl: settings.EpubFormulas is "svg")
            : null;

    private static ImmutableArray<Output> OutputsOf(Sources sources, PublishOptions options)
        => !options.Outputs.IsEmpty ? options.Outputs
            : !sources.Settings.Outputs.IsEmpty ? sources.Settings.Outputs
            : sources.IsProject ? [Output.Readme, Output.Pdf, Output.Epub]
            : [Output.Pdf, Output.Epub];
}
