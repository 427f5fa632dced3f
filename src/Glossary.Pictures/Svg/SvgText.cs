using System.Text;
using System.Xml.Linq;

namespace Glossary.Pictures;

/// <summary>Text in a drawing: pieces in chunks, of which each begins at a place of its own (SVG 2, 11).</summary>
/// <param name="length">The first length in an attribute of an element.</param>
/// <param name="fill">The colour of a style; null for none.</param>
internal sealed class SvgText(SvgRules rules, Func<XElement, string, double> length, Func<SvgStyle, PixelColor?> fill)
{
    private readonly List<TextMark> _chunks = [];
    private readonly List<TextPiece> _pieces = [];
    private double _x;
    private double _y;
    private double _dx;
    private double _dy;
    private TextAnchor _anchor;
    private Affine _place;
    private bool _endsInBlank = true;

    public List<TextMark> Read(XElement text, SvgStyle style, Affine place)
    {
        _place = place;
        _anchor = style.Anchor;
        Element(text, style);
        EndChunk();
        return _chunks;
    }

    private void Element(XElement element, SvgStyle style)
    {
        if (element.Attribute("x") is not null || element.Attribute("y") is not null)
        {
            EndChunk();
            _anchor = style.Anchor;
            _x = element.Attribute("x") is null ? _x : First(element, "x");
            _y = element.Attribute("y") is null ? _y : First(element, "y");
        }

        _dx += First(element, "dx");
        _dy += First(element, "dy");
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
            {
                Add(words.Value, style);
            }
            else if (node is XElement { Name.LocalName: "tspan" or "a" or "textPath" } inner)
            {
                var own = style.For(inner, rules);
                if (!own.IsAbsent && !own.IsHidden)
                {
                    Element(inner, own);
                }
            }
        }
    }

    private double First(XElement element, string name)
    {
        // A list has a place for each letter; the first is that of the word.
        var value = (string?)element.Attribute(name) ?? "";
        return value.AsSpan().Trim().ContainsAny(" ,") ? SvgScanner.Numbers(value).FirstOrDefault() : length(element, name);
    }

    private void Add(string words, SvgStyle style)
    {
        var text = new StringBuilder();
        foreach (var c in words)
        {
            var isBlank = c is ' ' or '\n' or '\t' or '\r';
            if (!isBlank || !_endsInBlank)
            {
                text.Append(isBlank ? ' ' : c);
            }

            _endsInBlank = isBlank;
        }

        if (text.Length > 0 && fill(style) is { } color)
        {
            _pieces.Add(new(text.ToString(), _dx, _dy + (style.BaselineDrop * style.FontSize), style.Face, style.FontSize, color));
            _dx = 0;
            _dy = -style.BaselineDrop * style.FontSize;
        }
    }

    private void EndChunk()
    {
        if (_pieces.Count > 0)
        {
            _pieces[^1] = _pieces[^1] with { Text = _pieces[^1].Text.TrimEnd(' ') };
            _chunks.Add(new(_x, _y, _anchor, [.. _pieces], _place));
            _pieces.Clear();
        }

        (_dx, _dy) = (0, 0);
        _endsInBlank = true;
    }
}
