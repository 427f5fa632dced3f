using System.Globalization;
using System.Text;

namespace Glossary.Typesetting;

/// <summary>A box as text, one drawn item a line, for goldens and for looking at: places in points from the box's origin, y downwards.</summary>
public static class BoxDump
{
    public static string Write(Box box)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"box {Round(box.Width)} x {Round(box.Height)} + {Round(box.Depth)}\n");
        WriteItems(text, box, 0, 0, "  ");
        return text.ToString();
    }

    private static void WriteItems(StringBuilder text, Box box, double x, double y, string indent)
    {
        foreach (var item in box.Items)
        {
            var left = x + item.X.Value;
            var top = y + item.Y.Value;
            text.Append(CultureInfo.InvariantCulture, $"{indent}{Round(left)} {Round(top)} ");
            text.Append(item.IsTurned ? "turned " : "");
            switch (item)
            {
                case DrawBox inner:
                    text.Append(CultureInfo.InvariantCulture, $"box {Round(inner.Box.Width.Value)} x {Round(inner.Box.Height.Value)} + {Round(inner.Box.Depth.Value)}\n");
                    WriteItems(text, inner.Box, left, top, indent + "  ");
                    break;
                case DrawGlyphs glyphs:
                    WriteGlyphs(text, glyphs);
                    break;
                case DrawRule rule:
                    text.Append(CultureInfo.InvariantCulture, $"rule {Round(rule.Width)} x {Round(rule.Height)}{Ink(rule.Ink)}\n");
                    break;
                case DrawLine line:
                    text.Append(CultureInfo.InvariantCulture, $"line to {Round(x + line.ToX.Value)} {Round(y + line.ToY.Value)}, {Round(line.Thickness)} thick");
                    text.Append(line.Dash == Pt.Zero ? "" : string.Create(CultureInfo.InvariantCulture, $", dashes of {Round(line.Dash)}"));
                    text.Append(CultureInfo.InvariantCulture, $"{Ink(line.Ink)}\n");
                    break;
                case DrawImage image:
                    text.Append(CultureInfo.InvariantCulture, $"image {Round(image.Width)} x {Round(image.Height)}\n");
                    break;
                case DrawLink link:
                    text.Append(CultureInfo.InvariantCulture, $"link {Round(link.Width)} x {Round(link.Height)} to {link.Anchor ?? link.Address}\n");
                    break;
                case DrawAnchor anchor:
                    text.Append(CultureInfo.InvariantCulture, $"anchor {anchor.Name}\n");
                    break;
            }
        }
    }

    private static void WriteGlyphs(StringBuilder text, DrawGlyphs run)
    {
        text.Append(CultureInfo.InvariantCulture, $"“{run.Text}” {run.Font.PostScriptName} {Round(run.Size)}");
        text.Append(run.Expansion == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" expanded {run.Expansion:0.####}"));
        text.Append(run.ActualText is null ? "" : $" for “{run.ActualText}”");
        text.Append(Ink(run.Ink)).Append(':');
        foreach (var glyph in run.Glyphs)
        {
            text.Append(CultureInfo.InvariantCulture, $" {glyph.Glyph}@{Round(glyph.X)}");
            text.Append(glyph.Y == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $",{Round(glyph.Y)}"));
        }

        text.Append('\n');
    }

    private static string Ink(Ink ink)
        => ink == Typesetting.Ink.Black ? "" : string.Create(CultureInfo.InvariantCulture, $" in {Round(ink.Red)}/{Round(ink.Green)}/{Round(ink.Blue)}");

    private static string Round(Pt length) => Round(length.Value);

    private static string Round(double value)
    {
        var rounded = Math.Round(value, 3);
        return (rounded == 0 ? 0 : rounded).ToString("0.###", CultureInfo.InvariantCulture);
    }
}
