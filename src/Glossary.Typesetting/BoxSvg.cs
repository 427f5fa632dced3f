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
    /// <summary>The drawing; its text is a whole SVG document without an XML declaration.</summary>
    /// <param name="size">The size the box was set in: one em of the text around.</param>
    /// <param name="label">The picture in words, for those who listen.</param>
    /// <param name="frame">What it covers; null for as little as can be.</param>
    public static FormulaDrawing Write(Box box, Pt size, string label, BoxFrame? frame = null)
    {
        var drawing = new Drawing(1000 / size.Value);
        drawing.Draw(box);
        return drawing.Finish(label, frame ?? BoxFrame.Of(box));
    }

    private sealed class Drawing(double unit)
    {
        private readonly StringBuilder _body = new();

        public void Draw(Box box)
        {
            foreach (var (item, x, y) in box.Drawn())
            {
                switch (item)
                {
                    case DrawGlyphs run:
                        DrawRun(run, x, y);
                        break;
                    case DrawRule rule:
                        _body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Round(x)}\" y=\"{Round(y)}\" width=\"{Round(rule.Width.Value)}\" height=\"{Round(rule.Height.Value)}\"{Fill(rule.Ink)}/>");
                        break;
                    case DrawLine line:
                        DrawStroke(line, x, y);
                        break;
                }
            }
        }

        public FormulaDrawing Finish(string label, BoxFrame frame)
        {
            var text = new StringBuilder(_body.Length + 256);
            var (width, height) = (frame.Width * unit, frame.Height * unit);
            text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{Round(frame.Left)} {Round(frame.Top)} {Number(width)} {Number(height)}\"");
            text.Append(CultureInfo.InvariantCulture, $" width=\"{Number(width / 1000)}em\" height=\"{Number(height / 1000)}em\" style=\"vertical-align:{Number(-frame.Bottom * unit / 1000)}em\"");
            text.Append(" role=\"img\" fill=\"currentColor\" stroke=\"none\"><title>");
            XmlEscaping.Escape(text, label);
            text.Append("</title>").Append(_body).Append("</svg>");
            return new(text.ToString(), width / 1000, height / 1000, frame.Bottom * unit / 1000);
        }

        private void DrawRun(DrawGlyphs run, double x, double y)
        {
            _body.Append("<path").Append(Fill(run.Ink)).Append(" d=\"");
            foreach (var glyph in run.Glyphs)
            {
                foreach (var step in run.Font.OutlineOf(glyph.Glyph).Steps)
                {
                    Append(step, PlaceOf);
                }

                (double X, double Y) PlaceOf(double across, double up)
                {
                    var place = run.PlaceOf(glyph, across, up);
                    return (x + place.X, y + place.Y);
                }
            }

            _body.Append("\"/>");
        }

        private void Append(OutlineStep step, Func<double, double, (double X, double Y)> placeOf)
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

            string Point(double px, double py) => placeOf(px, py) is var (x, y) ? $"{Round(x)} {Round(y)}" : "";
        }

        private void DrawStroke(DrawLine line, double x, double y)
        {
            // Both ends of a line are told from its box's origin.
            var (toX, toY) = (x + (line.ToX - line.X).Value, y + (line.ToY - line.Y).Value);
            var colour = line.Ink == Ink.Black ? "currentColor" : line.Ink.Hex;
            _body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Round(x)} {Round(y)}L{Round(toX)} {Round(toY)}\" stroke=\"{colour}\" stroke-width=\"{Round(line.Thickness.Value)}\"");
            _body.Append(line.Dash == Pt.Zero ? "/>" : $" stroke-dasharray=\"{Round(line.Dash.Value)}\"/>");
        }

        private static string Fill(Ink ink) => ink == Ink.Black ? "" : $" fill=\"{ink.Hex}\"";

        // Whole thousandths of an em show as a tenth of a pixel at 100 px: finer than any screen.
        private string Round(double points) => Number(points * unit);

        private static string Number(double value)
        {
            var rounded = Math.Round(value, Math.Abs(value) < 100 ? 3 : 1);
            return (rounded == 0 ? 0 : rounded).ToString("0.###", CultureInfo.InvariantCulture);
        }
    }
}
