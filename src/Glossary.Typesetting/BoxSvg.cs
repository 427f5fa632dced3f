using System.Globalization;
using System.Text;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A box as an SVG picture made of outlines: it needs no font where it is shown.</summary>
/// <remarks>
/// The picture is measured in thousandths of the em, so that it grows with the text around it; its depth is in the style, so that
/// it stands on the baseline. Black ink is the colour of the text around. https://www.w3.org/TR/SVG11/
/// </remarks>
public static class BoxSvg
{
    /// <summary>The whole SVG document, without an XML declaration.</summary>
    /// <param name="size">The size the box was set in: one em of the text around.</param>
    /// <param name="label">The picture in words, for those who listen.</param>
    public static string Write(Box box, Pt size, string label)
    {
        var drawing = new Drawing(1000 / size.Value);
        drawing.Measure(box, 0, 0);
        drawing.Draw(box, 0, 0);
        return drawing.Finish(box, label);
    }

    private sealed class Drawing(double unit)
    {
        // No ink may be cut off, whatever hangs out of the box.
        private readonly StringBuilder _body = new();
        private double _left;
        private double _top;
        private double _right;
        private double _bottom;

        public void Measure(Box box, double x, double y)
        {
            if (x == 0 && y == 0)
            {
                Cover(0, -box.Height.Value, box.Width.Value, box.Depth.Value);
            }

            foreach (var item in box.Items)
            {
                var (left, top) = (x + item.X.Value, y + item.Y.Value);
                switch (item)
                {
                    case DrawBox inner:
                        Measure(inner.Box, left, top);
                        break;
                    case DrawGlyphs run:
                        foreach (var glyph in run.Glyphs)
                        {
                            var scale = run.Size.Value / run.Font.UnitsPerEm;
                            var ink = run.Font.BoundsOf(glyph.Glyph);
                            Cover(
                                left + glyph.X + (ink.Left * scale),
                                top + glyph.Y - (ink.Top * scale),
                                left + glyph.X + (ink.Right * scale),
                                top + glyph.Y - (ink.Bottom * scale));
                        }

                        break;
                    case DrawRule rule:
                        Cover(left, top, left + rule.Width.Value, top + rule.Height.Value);
                        break;
                    case DrawLine line:
                        var half = line.Thickness.Value / 2;
                        var (toX, toY) = (x + line.ToX.Value, y + line.ToY.Value);
                        Cover(Math.Min(left, toX) - half, Math.Min(top, toY) - half, Math.Max(left, toX) + half, Math.Max(top, toY) + half);
                        break;
                }
            }
        }

        public void Draw(Box box, double x, double y)
        {
            foreach (var item in box.Items)
            {
                var (left, top) = (x + item.X.Value, y + item.Y.Value);
                switch (item)
                {
                    case DrawBox inner:
                        Draw(inner.Box, left, top);
                        break;
                    case DrawGlyphs run:
                        DrawRun(run, left, top);
                        break;
                    case DrawRule rule:
                        _body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Round(left)}\" y=\"{Round(top)}\" width=\"{Round(rule.Width.Value)}\" height=\"{Round(rule.Height.Value)}\"{Fill(rule.Ink)}/>");
                        break;
                    case DrawLine line:
                        DrawStroke(line, left, top, x, y);
                        break;
                }
            }
        }

        public string Finish(Box box, string label)
        {
            var text = new StringBuilder(_body.Length + 256);
            var (width, height) = ((_right - _left) * unit, (_bottom - _top) * unit);
            text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{Round(_left)} {Round(_top)} {Number(width)} {Number(height)}\"");
            text.Append(CultureInfo.InvariantCulture, $" width=\"{Number(width / 1000)}em\" height=\"{Number(height / 1000)}em\" style=\"vertical-align:{Number(-_bottom * unit / 1000)}em\"");
            text.Append(" role=\"img\" aria-label=\"");
            XmlEscaping.Escape(text, label);
            return text.Append("\" fill=\"currentColor\" stroke=\"none\">").Append(_body).Append("</svg>").ToString();
        }

        private void DrawRun(DrawGlyphs run, double x, double y)
        {
            var scale = run.Size.Value / run.Font.UnitsPerEm;
            _body.Append("<path").Append(Fill(run.Ink)).Append(" d=\"");
            foreach (var glyph in run.Glyphs)
            {
                foreach (var step in run.Font.OutlineOf(glyph.Glyph).Steps)
                {
                    Append(step, x + glyph.X, y + glyph.Y, scale, scale * run.Expansion);
                }
            }

            _body.Append("\"/>");
        }

        private void Append(OutlineStep step, double x, double y, double scale, double scaleX)
        {
            switch (step.Verb)
            {
                case OutlineVerb.Move:
                    _body.Append('M').Append(Point(step.X, step.Y));
                    break;
                case OutlineVerb.Line:
                    _body.Append('L').Append(Point(step.X, step.Y));
                    break;
                case OutlineVerb.Quadratic:
                    _body.Append('Q').Append(Point(step.X1, step.Y1)).Append(' ').Append(Point(step.X, step.Y));
                    break;
                case OutlineVerb.Cubic:
                    _body.Append('C').Append(Point(step.X1, step.Y1)).Append(' ').Append(Point(step.X2, step.Y2)).Append(' ').Append(Point(step.X, step.Y));
                    break;
                default:
                    _body.Append('Z');
                    break;
            }

            string Point(double px, double py) => $"{Round(x + (px * scaleX))} {Round(y - (py * scale))}";
        }

        private void DrawStroke(DrawLine line, double x, double y, double originX, double originY)
        {
            var colour = line.Ink == Ink.Black ? "currentColor" : Colour(line.Ink);
            _body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Round(x)} {Round(y)}L{Round(originX + line.ToX.Value)} {Round(originY + line.ToY.Value)}\" stroke=\"{colour}\" stroke-width=\"{Round(line.Thickness.Value)}\"");
            _body.Append(line.Dash == Pt.Zero ? "/>" : $" stroke-dasharray=\"{Round(line.Dash.Value)}\"/>");
        }

        private void Cover(double left, double top, double right, double bottom)
        {
            if (left < right || top < bottom)
            {
                (_left, _top, _right, _bottom) = (Math.Min(_left, left), Math.Min(_top, top), Math.Max(_right, right), Math.Max(_bottom, bottom));
            }
        }

        private static string Fill(Ink ink) => ink == Ink.Black ? "" : $" fill=\"{Colour(ink)}\"";

        private static string Colour(Ink ink) => $"#{Byte(ink.Red):x2}{Byte(ink.Green):x2}{Byte(ink.Blue):x2}";

        private static int Byte(double part) => (int)Math.Round(Math.Clamp(part, 0, 1) * 255);

        // Whole thousandths of an em show as a tenth of a pixel at 100 px: finer than any screen.
        private string Round(double points) => Number(points * unit);

        private static string Number(double value)
        {
            var rounded = Math.Round(value, Math.Abs(value) < 100 ? 3 : 1);
            return (rounded == 0 ? 0 : rounded).ToString("0.###", CultureInfo.InvariantCulture);
        }
    }
}
