using System.Collections.Immutable;
using System.Diagnostics;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>The verb handout: some entries of a book, set as loose sheets.</summary>
internal static class HandoutMaker
{
    /// <summary>Makes the file asked for; answers the exit code.</summary>
    public static int Make(HandoutOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (Builder.Load(options.Folder, options.Shared, diagnostics) is not { } sources)
        {
            return Builder.Report(diagnostics, [], options.Folder, options.Shared);
        }

        var read = new DiagnosticBag();
        var book = Publisher.Read(sources, options.Shared, read);
        var selection = HandoutSelection.Of(book, options);
        if (selection.Slip is { } slip)
        {
            return CommandLine.Fail(slip, selection.Hint ?? "glossary collate prints all entries", CommandLine.UsageError);
        }

        ReportKept(read, book, selection.Entries, diagnostics);
        book = BookSelection.Keep(book, selection.Entries, diagnostics);
        book = book with { Metadata = book.Metadata with { Title = options.Shared.Title ?? book.Metadata.Title } };
        var path = PathOf(sources, options);
        using var files = new OutputFolder();
        try
        {
            // Sheets of several pages have no order to be read in.
            var isImposed = options.IsBooklet || options.PagesOnSide > 1;
            var standard = isImposed ? PdfStandard.Plain : Publisher.StandardOf(sources, options.Shared);
            ReportUnfinished(book, options.Design, diagnostics);
            book = options.Design == HandoutDesign.Quiz ? Quiz.Of(book, options.Seed) : book;
            var typeset = Typeset(book, sources, options, standard, diagnostics);
            typeset = options.IsBooklet ? Imposition.Booklet(typeset, options.Creep, options.SheetsInSignature)
                : options.PagesOnSide > 1 ? Imposition.Together(typeset, options.PagesOnSide)
                : typeset;
            typeset = options.IsGrey ? GreyPages.Of(typeset) : typeset;
            files.Add(path, stream => PdfExporter.Export(book.Metadata, typeset, stream, diagnostics, standard));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileDiagnostics.Unwritable(path, InputFolder.Reason(e)));
        }
        catch (FontFormatException e)
        {
            diagnostics.Report(FileDiagnostics.UnusableFont(e.Message));
        }

        var exitCode = Builder.Report(diagnostics, sources.Settings.Accepted, options.Folder, options.Shared, isWhole: false);
        return exitCode == 0 ? Builder.Commit(files, [path], path, options.Shared) : exitCode;
    }

    // What is wrong with other entries is no matter of this handout.
    private static void ReportKept(DiagnosticBag read, Book book, ImmutableHashSet<EntryId> kept, DiagnosticBag diagnostics)
    {
        var paths = book.Entries.Where(e => kept.Contains(e.Id)).Select(e => e.Span.Source.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var diagnostic in read.InSourceOrder().Where(d => d.Span.IsNowhere || paths.Contains(d.Span.Source.Path)))
        {
            diagnostics.Report(diagnostic);
        }
    }

    // Of a quiz and of cards nobody sees what is not there.
    private static void ReportUnfinished(Book book, HandoutDesign design, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> without = design is HandoutDesign.Quiz or HandoutDesign.Cards ? [.. book.Entries.Where(e => !e.HasMeaning).Select(e => e.Term)] : [];
        if (!without.IsEmpty)
        {
            diagnostics.Report(EntryDiagnostics.WithoutMeaning(without));
        }
    }

    private static TypesetBook Typeset(Book book, Sources sources, HandoutOptions options, PdfStandard standard, DiagnosticBag diagnostics)
    {
        var design = DesignOf(sources, options);
        var pictures = PictureShelf.Load(book, sources.Root, diagnostics);
        var setting = new Setting(design, Typefaces.For(sources, diagnostics), Typefaces.Hyphenators(), pictures.Pictures, diagnostics)
        {
            TagsTokens = standard == PdfStandard.Modern,
        };
        var typeset = Set(setting);

        // References to pages help nobody who holds one page alone.
        return typeset.Pages.Count == 1 && design.PrintsPageReferences ? Set(setting with { Design = design with { PrintsPageReferences = false } }) : typeset;

        TypesetBook Set(Setting chosen)
            => options.Design == HandoutDesign.Cards ? BookTypesetter.TypesetCards(book, options.Cards, chosen) : BookTypesetter.Typeset(book, chosen);
    }

    // The faces, the colours and the switches are the book's; sheets have columns, sizes and margins of their own.
    private static BookDesign DesignOf(Sources sources, HandoutOptions options)
    {
        var look = sources.Settings.Look with
        {
            Variant = null,
            Columns = null,
            TextSize = null,
            Leading = null,
            Measure = null,
            BindingOffset = null,
            Margins = ImmutableDictionary<string, Pt>.Empty,
        };
        var design = DesignChoices.Of(look, options.Shared);
        return options.Design switch
        {
            HandoutDesign.Handout => design.ForHandout(),
            HandoutDesign.Quiz => design.ForQuiz(),
            HandoutDesign.Cards => design.ForCards(),
            HandoutDesign.LargePrint => design.ForLargePrint(),
            _ => throw new UnreachableException($"no design for {options.Design}"),
        };
    }

    private static string PathOf(Sources sources, HandoutOptions options)
    {
        if (options.Output is { } output && output.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            return output;
        }

        var book = sources.Settings.FileName ?? Metadata.SlugOf(Metadata.TitleOf(sources, options.Shared with { Title = null }));
        return Path.Combine(options.Output ?? Builder.OutputPath(sources, options.Shared), $"{book}-{HandoutCommand.NameOf(options.Design)}.pdf");
    }
}
