using System.Collections.Immutable;
using System.Xml.Linq;

namespace Glossary.Pictures;

/// <summary>The properties of an element: those it inherits, and its own.</summary>
internal sealed record SvgStyle
{
    public const double UsualSize = 16;

    public string Fill { get; private init; } = "black";

    public string Stroke { get; private init; } = "none";

    public double FillOpacity { get; private init; } = 1;

    public double StrokeOpacity { get; private init; } = 1;

    /// <summary>Of this and all that it stands in: groups are not blended as wholes.</summary>
    public double Opacity { get; private init; } = 1;

    public double StrokeWidth { get; private init; } = 1;

    public StrokeCap Cap { get; private init; }

    public StrokeJoin Join { get; private init; }

    public double MiterLimit { get; private init; } = 4;

    public ImmutableArray<double> Dashes { get; private init; } = [];

    public double DashOffset { get; private init; }

    public bool IsEvenOdd { get; private init; }

    public bool IsClipEvenOdd { get; private init; }

    public PixelColor Color { get; private init; } = PixelColor.Black;

    public double FontSize { get; private init; } = UsualSize;

    public DrawingFace Face { get; private init; }

    public TextAnchor Anchor { get; private init; }

    public bool IsHidden { get; private init; }

    public string MarkerStart { get; private init; } = "";

    public string MarkerMiddle { get; private init; } = "";

    public string MarkerEnd { get; private init; } = "";

    /// <summary>How far below the middle or top of the letters the baseline is, in sizes of type.</summary>
    public double BaselineDrop { get; private init; }

    /// <summary>True for what is not shown, with all that is in it; not inherited.</summary>
    public bool IsAbsent { get; private init; }

    /// <summary>Address of a clip path; not inherited.</summary>
    public string Clip { get; private init; } = "";

    /// <summary>A filter or mask; not inherited.</summary>
    public string Effect { get; private init; } = "";

    /// <summary>A transform that stands in the style; not inherited.</summary>
    public string Transform { get; private init; } = "";

    /// <summary>Of a stop of a gradient.</summary>
    public string StopColor { get; private init; } = "black";

    public double StopOpacity { get; private init; } = 1;

    /// <summary>The style of an element in this one.</summary>
    public SvgStyle For(XElement element, SvgRules rules)
    {
        var style = this with { IsAbsent = false, Clip = "", Effect = "", Transform = "", StopColor = "black", StopOpacity = 1 };

        // Presentation attributes are the weakest, the style attribute is the strongest (SVG 2, 6.4, 6.6).
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.NamespaceName.Length == 0)
            {
                style = style.With(attribute.Name.LocalName, attribute.Value, this);
            }
        }

        foreach (var (name, value) in rules.For(element))
        {
            style = style.With(name, value, this);
        }

        if (element.Attribute("style") is { } own)
        {
            foreach (var (name, value) in SvgRules.Declarations(own.Value))
            {
                style = style.With(name, value, this);
            }
        }

        return style;
    }

    private SvgStyle With(string name, string value, SvgStyle parent)
    {
        if (value is "inherit")
        {
            return this;
        }

        switch (name)
        {
            case "fill":
                return this with { Fill = value };
            case "stroke":
                return this with { Stroke = value };
            case "fill-opacity":
                return this with { FillOpacity = Part(value) };
            case "stroke-opacity":
                return this with { StrokeOpacity = Part(value) };
            case "opacity":
                return this with { Opacity = parent.Opacity * Part(value) };
            case "stroke-width":
                return this with { StrokeWidth = SvgScanner.Length(value, FontSize, 100) ?? StrokeWidth };
            case "stroke-linecap":
                return this with { Cap = value switch { "round" => StrokeCap.Round, "square" => StrokeCap.Square, _ => StrokeCap.Butt } };
            case "stroke-linejoin":
                return this with { Join = value switch { "round" => StrokeJoin.Round, "bevel" => StrokeJoin.Bevel, _ => StrokeJoin.Miter } };
            case "stroke-miterlimit":
                return this with { MiterLimit = Math.Max(1, SvgScanner.Length(value, 1, 1) ?? 4) };
            case "stroke-dasharray":
                return this with { Dashes = ReadDashes(value) };
            case "stroke-dashoffset":
                return this with { DashOffset = SvgScanner.Length(value, FontSize, 100) ?? 0 };
            case "fill-rule":
                return this with { IsEvenOdd = value == "evenodd" };
            case "clip-rule":
                return this with { IsClipEvenOdd = value == "evenodd" };
            case "color":
                return this with { Color = SvgColors.Read(value) ?? Color };
            case "font-size":
                return this with { FontSize = SvgScanner.Length(value, parent.FontSize, parent.FontSize) ?? FontSize };
            case "font-family":
                return this with { Face = Face with { Family = Family(value) } };
            case "font-weight":
                return this with { Face = Face with { IsBold = value is "bold" or "bolder" || SvgScanner.Length(value, 1, 1) >= 600 } };
            case "font-style":
                return this with { Face = Face with { IsItalic = value is "italic" or "oblique" } };
            case "font":
                return WithFont(value, parent);
            case "text-anchor":
                return this with { Anchor = value switch { "middle" => TextAnchor.Middle, "end" => TextAnchor.End, _ => TextAnchor.Start } };
            case "dominant-baseline" or "alignment-baseline":
                return this with { BaselineDrop = value switch { "middle" or "central" => 0.34, "hanging" or "text-before-edge" or "before-edge" => 0.76, "text-after-edge" or "ideographic" => -0.2, _ => 0 } };
            case "visibility":
                return this with { IsHidden = value is "hidden" or "collapse" };
            case "display":
                return this with { IsAbsent = value == "none" };
            case "clip-path":
                return this with { Clip = value };
            case "filter" or "mask":
                return this with { Effect = value == "none" ? Effect : name };
            case "transform":
                return this with { Transform = value };
            case "marker":
                return this with { MarkerStart = value, MarkerMiddle = value, MarkerEnd = value };
            case "marker-start":
                return this with { MarkerStart = value };
            case "marker-mid":
                return this with { MarkerMiddle = value };
            case "marker-end":
                return this with { MarkerEnd = value };
            case "stop-color":
                return this with { StopColor = value };
            case "stop-opacity":
                return this with { StopOpacity = Part(value) };
            default:
                return this;
        }
    }

    // “italic bold 12px/1.2 serif”.
    private SvgStyle WithFont(string value, SvgStyle parent)
    {
        var style = this;
        foreach (var word in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var size = char.IsAsciiDigit(word[0]) && !word.All(char.IsAsciiDigit) ? SvgScanner.Length(word.Split('/')[0], parent.FontSize, parent.FontSize) : null;
            style = size is not null ? style with { FontSize = size.Value }
                : word is "bold" or "bolder" or "600" or "700" or "800" or "900" ? style with { Face = style.Face with { IsBold = true } }
                : word is "italic" or "oblique" ? style with { Face = style.Face with { IsItalic = true } }
                : style;
        }

        return style with { Face = style.Face with { Family = Family(value) } };
    }

    private static DrawingFamily Family(string names)
    {
        const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;
        if (names.Contains("mono", IgnoreCase) || names.Contains("courier", IgnoreCase) || names.Contains("consol", IgnoreCase) || names.Contains("menlo", IgnoreCase))
        {
            return DrawingFamily.Mono;
        }

        var isSerif = names.Contains("times", IgnoreCase) || names.Contains("georgia", IgnoreCase) || names.Contains("roman", IgnoreCase) || names.Contains("garamond", IgnoreCase)
            || (names.Contains("serif", IgnoreCase) && !names.Contains("sans", IgnoreCase));
        return isSerif ? DrawingFamily.Serif : DrawingFamily.Sans;
    }

    private static double Part(string value)
        => Math.Clamp((SvgScanner.Length(value.TrimEnd('%'), 1, 1) ?? 1) / (value.EndsWith('%') ? 100 : 1), 0, 1);

    // An odd number of lengths is repeated; nothing but zeros is a solid line (SVG 2, 13.5.6).
    private static ImmutableArray<double> ReadDashes(string value)
    {
        var lengths = SvgScanner.Numbers(value.Replace("px", " ", StringComparison.Ordinal));
        return lengths.Exists(l => l < 0) || lengths.Sum() <= 0 ? [] : lengths.Count % 2 == 0 ? [.. lengths] : [.. lengths, .. lengths];
    }
}
