using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What stands in a line as a finished box: pictures, keys, check boxes.</summary>
internal static class InlineBoxes
{
    /// <summary>A picture no higher than the line allows and no wider than the measure; a frame with its alternative text if there is none.</summary>
    public static Box Picture(Image image, SourceSpan origin, ParagraphStyle style, Typecase words, Pt measure, Setting setting)
    {
        var highest = style.Leading.Value * 0.95;
        if (image.Path is null || !setting.Pictures.TryGetValue(image.Path, out var picture) || picture.Width <= 0 || picture.Height <= 0)
        {
            var text = image.Alternative.Length > 0 ? image.Alternative : image.Address;
            return Framed(text, style.Text with { Size = style.Text.Size * 0.8, Ink = Ink.Gray(0.35) }, words, origin, measure, setting);
        }

        // CSS: 96 pixels to the inch where the file says nothing.
        var scale = 72 / (picture.DotsPerInch > 0 ? picture.DotsPerInch : 96);
        var width = WantedWidth(image.Width, measure) ?? picture.Width * scale;
        var factor = Math.Min(1, Math.Min(highest / (width * picture.Height / picture.Width), measure.Value / width));
        var size = (Width: new Pt(width * factor), Height: new Pt(width * factor * picture.Height / picture.Width));

        // Small pictures, such as badges, hang a little below the baseline as capitals in brackets do.
        var depth = Pt.Min(size.Height / 2, style.Text.Size * 0.2);
        return new(size.Width, size.Height - depth, depth, [new DrawImage(Pt.Zero, depth - size.Height, size.Width, size.Height, picture)]);
    }

    /// <summary>The keys of a keyboard in a thin frame.</summary>
    public static Box Key(string text, TextStyle style, SourceSpan origin, Pt measure, Setting setting)
        => Framed(text, style, setting.Fonts.Words(style), origin, measure, setting);

    /// <summary>A square, with a tick if it is checked.</summary>
    public static Box Check(bool isChecked, TextStyle style)
    {
        var size = style.Size.Value;
        var side = size * 0.66;
        var rule = Math.Max(0.4, size * 0.05);
        var top = -side + (size * 0.04);
        var items = ImmutableArray.CreateBuilder<DrawItem>();
        AddFrame(items, 0, top, side, side, rule, style.Ink);
        if (isChecked)
        {
            var stroke = new Pt(rule * 1.6);
            var (left, low, middle) = (side * 0.22, top + (side * 0.76), side * 0.42);
            items.Add(new DrawLine(new(left), new(top + (side * 0.5)), new(middle), new(low), stroke, style.Ink, Pt.Zero));
            items.Add(new DrawLine(new(middle), new(low), new(side * 0.8), new(top + (side * 0.24)), stroke, style.Ink, Pt.Zero));
        }

        return new(new(side), new(-top), new(top + side), items.ToImmutable());
    }

    /// <summary>A rule below the baseline, as wide as the words it stands for: it is written on.</summary>
    public static Box Blank(string text, TextStyle style, Setting setting)
    {
        var width = ShortText.NaturalWidth(ShortText.Set(text, style, setting));
        var (down, rule) = (style.Size * 0.16, setting.Design.HairRule);
        return new(width, style.Size * 0.7, down + rule, [new DrawRule(Pt.Zero, down, width, rule, style.Ink)]);
    }

    // HTML's width: a number of pixels, or a part of the measure.
    private static double? WantedWidth(string width, Pt measure)
    {
        var text = width.AsSpan().Trim();
        var isPart = text.EndsWith("%");
        var number = isPart ? text[..^1] : text.EndsWith("px") ? text[..^2] : text;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0
            ? isPart ? measure.Value * Math.Min(value, 100) / 100 : value * 0.75
            : null;
    }

    private static Box Framed(string text, TextStyle style, Typecase words, SourceSpan origin, Pt measure, Setting setting)
    {
        var size = style.Size.Value;
        var padding = size * 0.22;
        var rule = Math.Max(0.3, size * 0.035);
        var marks = new List<DrawItem>();
        var x = padding + rule;
        var pen = new RunPen();
        pen.Start(1);
        var voice = new Voice(style, words, null, SourceSpan.Nowhere);
        var missing = new MissingGlyphs();
        foreach (var part in words.Set(text))
        {
            if (part.IsMissing)
            {
                Rune.DecodeFromUtf16(part.Text, out var rune, out _);
                missing.Add(rune, origin);
                var mark = MissingGlyphMark.Set(rune.Value, part.Text, style, null, origin, setting.Fonts);
                marks.Add(new DrawBox(new(x), Pt.Zero, mark));
                x += mark.Width.Value;
                continue;
            }

            pen.Draw(part, x, voice, isHyphen: false);
            x += part.Width * size;
        }

        pen.Flush();
        missing.Report(setting.Diagnostics);
        var width = x + padding + rule;
        var top = -size * 0.82;
        var height = size * 1.1;
        var items = ImmutableArray.CreateBuilder<DrawItem>();
        AddFrame(items, 0, top, width, height, rule, Ink.Gray(0.55));
        items.AddRange(marks);
        items.AddRange(pen.Items);
        return new Box(new(width), new(-top), new(top + height), items.ToImmutable()).FitTo(measure);
    }

    private static void AddFrame(ImmutableArray<DrawItem>.Builder items, double x, double y, double width, double height, double rule, Ink ink)
    {
        items.Add(new DrawRule(new(x), new(y), new(width), new(rule), ink));
        items.Add(new DrawRule(new(x), new(y + height - rule), new(width), new(rule), ink));
        items.Add(new DrawRule(new(x), new(y), new(rule), new(height), ink));
        items.Add(new DrawRule(new(x + width - rule), new(y), new(rule), new(height), ink));
    }
}
