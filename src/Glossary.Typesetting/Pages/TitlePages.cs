using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The title page, and the imprint on its back.</summary>
internal static class TitlePages
{
    private static readonly Glue Fill = new(Pt.Zero, new(1), Pt.Zero, 1);
    private static readonly Glue TwoFills = new(Pt.Zero, new(2), Pt.Zero, 1);

    /// <summary>Title, subtitle and authors about the page's optical centre, the edition at the foot.</summary>
    public static VerticalList SetTitle(BookMetadata metadata, StructureElement section, Setting setting)
    {
        var design = setting.Design;
        var list = new VerticalList(design);
        var place = Openings.PlaceFor(list, section, setting, new());
        var display = new TextStyle(new(FaceRole.Display, false, false), TitleSize(metadata.Title, design), Ink.Black, "", setting.Language);

        Rest(list, Fill);
        var start = list.Items.Count;
        Centered(metadata.Title, display, 1.12, StructureRole.Title, place);
        Anchors.Put(list, start, BookAnchors.Title, section);
        if (metadata.Subtitle.Length > 0)
        {
            list.Space(design.Leading);
            Centered(metadata.Subtitle, display with { Face = new(FaceRole.Serif, false, true), Size = design.SubtitleSize }, 1.3, StructureRole.Paragraph, place);
        }

        var width = design.TextSize * 4;
        list.Space(design.Leading * 1.6);
        list.Keep();
        list.Block(new BoxItem(new(width, Pt.Zero, design.TableRule, [new DrawRule(Pt.Zero, Pt.Zero, width, design.TableRule, design.AccentInk)]))
        {
            X = (design.Measure - width) / 2,
        });
        if (metadata.Authors.Length > 0)
        {
            list.Space(design.Leading * 1.6);
            Centered(string.Join(", ", metadata.Authors), display with { Face = new(FaceRole.Serif, false, false), Size = design.AuthorSize }, 1.35, StructureRole.Paragraph, place);
        }

        list.Space(TwoFills);
        var foot = metadata.Publisher.Length > 0 ? $"{metadata.Publisher}\u2003·\u2003{metadata.Date.Year}" : metadata.Date.Year.ToString();
        Centered(foot, place.Style.Text with { Size = design.SmallSize, Ink = design.QuietInk, Features = "onum" }, 1.3, StructureRole.Paragraph, place);
        return list;
    }

    /// <summary>What the book is, in small type at the foot of the page.</summary>
    public static VerticalList SetImprint(BookMetadata metadata, StructureElement section, Setting setting)
    {
        var design = setting.Design;
        var words = Wording.For(setting.Language);
        var list = new VerticalList(design);
        var place = Openings.PlaceFor(list, section, setting, new());
        var text = place.Style.Text with { Size = design.NoteSize };
        var style = new ParagraphStyle(text, LineAlignment.RaggedRight, design.NoteLeading, Pt.Zero, false);
        place = place with { Style = style };

        Rest(list, Fill);
        var start = list.Items.Count;
        ImmutableArray<Inline> name = [new Emphasis(SourceSpan.Nowhere, ShortText.Inlines(metadata.Title))];
        Put(metadata.Subtitle.Length > 0 ? [.. name, new TextRun(SourceSpan.Nowhere, $". {metadata.Subtitle}")] : name);
        Anchors.Put(list, start, BookAnchors.Imprint, section);
        if (metadata.Authors.Length > 0)
        {
            Put(ShortText.Inlines(string.Join(", ", metadata.Authors)));
        }

        list.Space(design.NoteLeading * 0.6);
        if (metadata.Description.Length > 0)
        {
            Put(ShortText.Inlines(metadata.Description));
            list.Space(design.NoteLeading * 0.6);
        }

        if (metadata.SeriesStatement.Length > 0)
        {
            Put(ShortText.Inlines(metadata.SeriesStatement));
        }

        if (metadata.Edition.Length > 0)
        {
            Put(ShortText.Inlines(metadata.Edition));
        }

        Put(ShortText.Inlines($"{words.Edition} {words.Date(metadata.Date)}"));
        if (metadata.Licence.Length > 0)
        {
            Put(Labelled(words.Licence, metadata.Licence, metadata.LicenceAddress));
        }

        if (metadata.RepositoryAddress.Length > 0)
        {
            Put(Labelled(words.Source, metadata.RepositoryAddress, metadata.RepositoryAddress));
        }

        if (metadata.Commit.Length > 0)
        {
            Put(Labelled(words.Revision, metadata.Commit, ""));
        }

        if (metadata.Identifier.Length > 0)
        {
            Put(ShortText.Inlines(metadata.Identifier));
        }

        return list;

        void Put(ImmutableArray<Inline> inlines)
            => place.SetText(inlines, style, new(StructureRole.Paragraph, SourceSpan.Nowhere), SourceSpan.Nowhere);
    }

    private static ImmutableArray<Inline> Labelled(string label, string text, string address) =>
    [
        new TextRun(SourceSpan.Nowhere, label + ": "),
        address.Length > 0 ? new WebLink(SourceSpan.Nowhere, address, ShortText.Inlines(text)) : new TextRun(SourceSpan.Nowhere, text),
        .. address.Length > 0 && address != text ? Address(address) : [],
    ];

    private static ImmutableArray<Inline> Address(string address)
        => [new TextRun(SourceSpan.Nowhere, " ("), new WebLink(SourceSpan.Nowhere, address, ShortText.Inlines(address)), new TextRun(SourceSpan.Nowhere, ")")];

    // Long titles are set smaller, so that they keep to a few lines.
    private static Pt TitleSize(string title, BookDesign design)
        => title.Length <= 50 ? design.TitleSize : title.Length <= 100 ? design.TitleSize * 0.8 : design.TitleSize * 0.6;

    private static void Rest(VerticalList list, Glue fill)
    {
        list.Block(new BoxItem(Box.Empty));
        list.Space(fill);
    }

    private static void Centered(string text, TextStyle style, double leading, StructureRole role, BlockPlace place)
        => place.SetText(
            ShortText.Inlines(text),
            new(style, LineAlignment.Centered, style.Size * leading, Pt.Zero, false),
            new(role, SourceSpan.Nowhere),
            SourceSpan.Nowhere);
}
