using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>Pictures with their captions, kept together; a frame with words stands in for a picture that is not there.</summary>
internal static class Figures
{
    public static void Set(Figure figure, BlockPlace place)
    {
        var design = place.Design;
        var image = figure.Image;
        var alternative = image.Alternative.Length > 0 ? image.Alternative : image.Title;
        var role = image.IsDecoration && alternative.Length == 0 ? StructureRole.Division : StructureRole.Figure;
        var element = place.Parent.Add(new(role, figure.Span) { Alternative = alternative.Length > 0 ? alternative : null });

        place.List.Space(design.BlockSpace);
        if (image.Path is { } path && place.Setting.Pictures.TryGetValue(path, out var picture))
        {
            var content = role == StructureRole.Figure ? element.AddContent() : null;
            var box = SetPicture(picture, image.Width, place.Measure, figure.Span, design);
            place.List.Block(new BoxItem(box) { X = place.Left + ((place.Measure - box.Width) / 2), Tag = content });
        }
        else
        {
            place.Setting.Diagnostics.Report(PageDiagnostics.PictureStandsAside(figure.Span, image.Address));
            var box = SetFrame(image, figure.Span, element, place);
            place.List.Block(new BoxItem(box) { X = place.Left });
        }

        if (figure.Caption.Length > 0)
        {
            place.List.Keep();
            place.List.Space(design.Leading * 0.35);
            SetCaption(figure.Caption, figure.Span, place.In(element));
        }

        place.List.Space(design.BlockSpace);
    }

    /// <summary>A caption: small, centred if it is short.</summary>
    public static void SetCaption(ImmutableArray<Inline> caption, SourceSpan span, BlockPlace place)
    {
        var design = place.Design;
        var text = place.Style.Text with { Size = design.SmallSize };
        var style = new ParagraphStyle(text, LineAlignment.Centered, design.SmallLeading, Pt.Zero, false);
        place.SetText(caption, style, new(StructureRole.Caption, span), span);
    }

    /// <summary>A picture at the size it asks for, within the measure and a part of the page.</summary>
    public static Box SetPicture(Picture picture, string wantedWidth, Pt measure, SourceSpan span, BookDesign design)
    {
        // CSS: 96 pixels to the inch, and a drawing is as sharp at any size.
        const double DrawingDensity = 96;
        var density = picture.Drawing is not null ? DrawingDensity
            : picture.DotsPerInch > 0 ? Math.Max(picture.DotsPerInch, design.PictureDensity) : design.PictureDensity;
        var width = WantedWidth(wantedWidth, measure) ?? new Pt(picture.Width * 72.0 / density);
        width = Pt.Min(width, measure);
        var height = width * ((double)picture.Height / Math.Max(picture.Width, 1));
        var tallest = design.TextHeight * design.MaxPictureHeight;
        if (height > tallest)
        {
            (width, height) = (width * (tallest / height), tallest);
        }

        return new(width, height, Pt.Zero, [new DrawImage(Pt.Zero, -height, width, height, picture) { Origin = span }]);
    }

    // “50%” of the measure, or CSS pixels, 96 to the inch.
    private static Pt? WantedWidth(string text, Pt measure)
    {
        var number = text.AsSpan().Trim().TrimEnd("%px ");
        if (!double.TryParse(number, out var value) || !double.IsFinite(value) || value <= 0)
        {
            return null;
        }

        return text.Contains('%') ? measure * (value / 100) : new Pt(value * 0.75);
    }

    private static Box SetFrame(Image image, SourceSpan span, StructureElement element, BlockPlace place)
    {
        var design = place.Design;
        var padding = design.TextSize;
        var list = new VerticalList(design);
        var text = place.Style.Text with { Size = design.SmallSize };
        var style = new ParagraphStyle(text.Italic(), LineAlignment.Centered, design.SmallLeading, Pt.Zero, true);
        var inner = place with { List = list, Parent = element, Left = padding, Measure = place.Measure - (padding * 2), Style = style };

        var words = image.Alternative.Length > 0 ? image.Alternative : Wording.For(place.Setting.Language).Picture;
        inner.SetText(ShortText.Inlines(words), style, new(StructureRole.Paragraph, span), span);
        if (image.Address.Length > 0)
        {
            var note = new TextStyle(new(FaceRole.Serif, false, false), design.NoteSize, design.QuietInk, "", place.Style.Text.Language);
            var address = ShortText.Inlines(image.Address);
            address = image.IsRemote ? [new WebLink(span, image.Address, address)] : address;
            inner.SetText(address, style with { Text = note, Leading = design.NoteLeading, Hyphenates = false }, new(StructureRole.Paragraph, span), span);
        }

        var content = VerticalStack.Pack(list.Items, place.Measure);
        var top = content.Height + padding;
        var total = content.TotalHeight + (padding * 2);
        return new(place.Measure, top, total - top, [.. Frame(place.Measure, total, -top, design), new DrawBox(Pt.Zero, Pt.Zero, content)]);
    }

    private static DrawItem[] Frame(Pt width, Pt height, Pt top, BookDesign design) =>
    [
        new DrawRule(Pt.Zero, top, width, design.HairRule, design.RuleInk),
        new DrawRule(Pt.Zero, top + height - design.HairRule, width, design.HairRule, design.RuleInk),
        new DrawRule(Pt.Zero, top, design.HairRule, height, design.RuleInk),
        new DrawRule(width - design.HairRule, top, design.HairRule, height, design.RuleInk),
    ];
}
