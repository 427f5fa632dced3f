using System.Globalization;
using System.Text;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Pictures;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>
/// A page as it will print, as SVG for a web page: outlines of glyphs, each written once, and above them the words, unseen, to be found,
/// chosen and read aloud. https://www.w3.org/TR/SVG2/
/// </summary>
internal static class PageSvg
{
    /// <param name="name">Begins every id, so that several pages can stand in one document.</param>
    /// <param name="pageOf">The number of the page an anchor is on, from 1; null if it is on none.</param>
    /// <param name="addressOf">Where a picture can be had.</param>
    public static string Write(Page page, string name, Func<string, int?> pageOf, Func<Picture, string> addressOf)
        => new Drawing(name, pageOf, addressOf).Draw(page);

    /// <summary>A number that changes with what is seen on a page.</summary>
    public static ulong PrintOf(Page page)
    {
        var print = new Print();
        print.Add(page.Width.Value);
        print.Add(page.Height.Value);
        foreach (var (item, x, y) in page.Content.Drawn())
        {
            print.Add(x);
            print.Add(y);
            switch (item)
            {
                case DrawGlyphs run:
                    print.Add(run.Size.Value);
                    print.Add(run.Expansion);
                    foreach (var glyph in run.Glyphs)
                    {
                        print.Add((ulong)glyph.Glyph.Value);
                        print.Add(glyph.X);
                    }

                    break;
                case DrawRule rule:
                    print.Add(rule.Width.Value);
                    print.Add(rule.Height.Value);
                    break;
                case DrawImage image:
                    print.Add(image.Width.Value);
                    print.Add((ulong)image.Picture.Bytes.Length);
                    break;
            }
        }

        return print.Value;
    }

    // FNV-1a, 64 bits, http://www.isthe.com/chongo/tech/comp/fnv/
    private struct Print()
    {
        public ulong Value { get; private set; } = 14695981039346656037;

        public void Add(double value) => Add(BitConverter.DoubleToUInt64Bits(value));

        public void Add(ulong value) => Value = (Value ^ value) * 1099511628211;
    }

    private sealed class Drawing(string name, Func<string, int?> pageOf, Func<Picture, string> addressOf)
    {
        private readonly StringBuilder _shapes = new();
        private readonly StringBuilder _body = new();
        private readonly StringBuilder _words = new();
        private readonly Dictionary<(Font, GlyphId), int> _glyphs = [];

        public string Draw(Page page)
        {
            foreach (var (item, x, y) in page.Content.Drawn())
            {
                switch (item)
                {
                    case DrawGlyphs { Glyphs.IsDefaultOrEmpty: false } run:
                        DrawRun(run, x, y);
                        break;
                    case DrawRule rule:
                        _body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(rule.Width.Value)}\" height=\"{Number(rule.Height.Value)}\" fill=\"{rule.Ink.Hex}\"/>");
                        break;
                    case DrawLine line:
                        var (toX, toY) = (x + (line.ToX - line.X).Value, y + (line.ToY - line.Y).Value);
                        _body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Number(x)} {Number(y)}L{Number(toX)} {Number(toY)}\" stroke=\"{line.Ink.Hex}\" stroke-width=\"{Number(line.Thickness.Value)}\"");
                        _body.Append(line.Dash == Pt.Zero ? "/>" : $" stroke-dasharray=\"{Number(line.Dash.Value)}\"/>");
                        break;
                    case DrawImage image:
                        DrawPicture(image, x, y);
                        break;
                    case DrawLink link:
                        DrawLink(link, x, y);
                        break;
                }
            }

            var svg = new StringBuilder(_shapes.Length + _body.Length + _words.Length + 256);
            svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Number(page.Width.Value)} {Number(page.Height.Value)}\"><defs>");
            return svg.Append(_shapes).Append("</defs>").Append(_body).Append("<g class=\"words\">").Append(_words).Append("</g></svg>").ToString();
        }

        private void DrawRun(DrawGlyphs run, double x, double y)
        {
            var scale = run.Size.Value / run.Font.UnitsPerEm;
            var turn = run.IsTurned ? " rotate(-90)" : "";
            _body.Append(CultureInfo.InvariantCulture, $"<g fill=\"{run.Ink.Hex}\" transform=\"translate({Number(x)} {Number(y)}){turn} scale({Fine(scale * run.Expansion)} {Fine(-scale)})\">");
            foreach (var glyph in run.Glyphs)
            {
                if (!_glyphs.TryGetValue((run.Font, glyph.Glyph), out var number))
                {
                    _glyphs.Add((run.Font, glyph.Glyph), number = _glyphs.Count);
                    DefineShape(number, run.Font.OutlineOf(glyph.Glyph));
                }

                _body.Append(CultureInfo.InvariantCulture, $"<use href=\"#{name}-{number}\" x=\"{Number(glyph.X / (scale * run.Expansion))}\"");
                _body.Append(glyph.Y == 0 ? "/>" : $" y=\"{Number(-glyph.Y / scale)}\"/>");
            }

            _body.Append("</g>");
            var last = run.Glyphs[^1];
            var width = last.X + (run.Font.Advance(last.Glyph).Value * scale * run.Expansion);
            if ((run.ActualText ?? run.Text) is { Length: > 0 } text && width > 0)
            {
                _words.Append(CultureInfo.InvariantCulture, $"<text transform=\"translate({Number(x)} {Number(y)}){turn}\" font-size=\"{Number(run.Size.Value)}\" textLength=\"{Number(width)}\" lengthAdjust=\"spacingAndGlyphs\">");
                XmlEscaping.Escape(_words, text);
                _words.Append("</text>");
            }
        }

        private void DefineShape(int number, GlyphOutline outline)
        {
            _shapes.Append(CultureInfo.InvariantCulture, $"<path id=\"{name}-{number}\" d=\"");
            foreach (var step in outline.Steps)
            {
                _shapes.Append(step.Verb switch
                {
                    OutlineVerb.Move => $"M{Number(step.X)} {Number(step.Y)}",
                    OutlineVerb.Line => $"L{Number(step.X)} {Number(step.Y)}",
                    OutlineVerb.Quadratic => $"Q{Number(step.X1)} {Number(step.Y1)} {Number(step.X)} {Number(step.Y)}",
                    OutlineVerb.Cubic => $"C{Number(step.X1)} {Number(step.Y1)} {Number(step.X2)} {Number(step.Y2)} {Number(step.X)} {Number(step.Y)}",
                    _ => "Z",
                });
            }

            _shapes.Append("\"/>");
        }

        // A turned picture has its sides turned already (see IsTurned): its own width is what is its height on the page.
        private void DrawPicture(DrawImage image, double x, double y)
        {
            var (width, height) = (image.Width.Value, image.Height.Value);
            var place = image.IsTurned
                ? $"width=\"{Number(height)}\" height=\"{Number(width)}\" transform=\"translate({Number(x)} {Number(y + height)}) rotate(-90)\""
                : $"x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\"";
            _body.Append("<image preserveAspectRatio=\"none\" href=\"").Append(addressOf(image.Picture)).Append("\" ").Append(place).Append("/>");
        }

        private void DrawLink(DrawLink link, double x, double y)
        {
            if (link.Anchor is { } anchor && pageOf(anchor) is { } page)
            {
                _words.Append(CultureInfo.InvariantCulture, $"<a href=\"#page-{page}\">");
            }
            else if (link.Address is { } address && Uri.TryCreate(address, UriKind.Absolute, out var web) && web.Scheme is "http" or "https")
            {
                _words.Append("<a target=\"_blank\" rel=\"noopener noreferrer\" href=\"");
                XmlEscaping.Escape(_words, web.AbsoluteUri);
                _words.Append("\">");
            }
            else
            {
                return;
            }

            _words.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(link.Width.Value)}\" height=\"{Number(link.Height.Value)}\"/></a>");
        }

        // Hundredths of a point, or of a font's unit.
        private static string Number(double value)
        {
            var rounded = Math.Round(value, 2);
            return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
        }

        private static string Fine(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
    }
}
