using System.Collections.Immutable;
using System.Xml.Linq;

namespace Glossary.Pictures;

/// <summary>Walks through a drawing in SVG and notes what has to be painted.</summary>
internal sealed class SvgPainter
{
    // What uses itself again and again ends here.
    private const int MostElements = 100_000;
    private const int DeepestUse = 200;
    private const long LongestPaths = 50_000_000;

    private const string TooMuch = "more than can be drawn";

    private readonly ImmutableArray<DrawingMark>.Builder _marks = ImmutableArray.CreateBuilder<DrawingMark>();
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _leftOut = new(StringComparer.Ordinal);
    private readonly SvgRules _rules;
    private readonly XElement _root;
    private double _width;
    private double _height;
    private long _pathLength;
    private int _elements;
    private int _depth;

    public SvgPainter(XElement root)
    {
        _root = root;
        foreach (var element in root.DescendantsAndSelf())
        {
            if ((string?)element.Attribute("id") is { } id)
            {
                _byId.TryAdd(id, element);
            }
        }

        _rules = new(root.Descendants().Where(e => e.Name.LocalName == "style").Select(e => e.Value));
    }

    public VectorDrawing Paint(double width, double height, Affine place)
    {
        (_width, _height) = (width / (place.A == 0 ? 1 : place.A), height / (place.D == 0 ? 1 : place.D));
        var style = new SvgStyle().For(_root, _rules);
        Children(_root, style, place, []);
        return new(width, height, _marks.ToImmutable(), [.. _leftOut]);
    }

    private void Children(XElement parent, SvgStyle style, Affine place, ImmutableArray<DrawingClip> clips)
    {
        foreach (var child in parent.Elements())
        {
            Element(child, style, place, clips);
        }
    }

    private void Element(XElement element, SvgStyle outer, Affine place, ImmutableArray<DrawingClip> clips)
    {
        if (++_elements > MostElements || _depth > DeepestUse)
        {
            _leftOut.Add(TooMuch);
            return;
        }

        var style = outer.For(element, _rules);
        if (style.IsAbsent)
        {
            return;
        }

        place = style.Transform.Length > 0 ? place.Of(SvgTransform.Read(style.Transform.Replace("px", "", StringComparison.Ordinal).Replace("deg", "", StringComparison.Ordinal))) : place;
        clips = ClipOf(style.Clip, style, place) is { } clip ? clips.Add(clip) : clips;
        if (style.Effect.Length > 0)
        {
            _leftOut.Add(style.Effect);
        }

        _depth++;
        Paint(element, style, place, clips);
        _depth--;
    }

    private void Paint(XElement element, SvgStyle style, Affine place, ImmutableArray<DrawingClip> clips)
    {
        switch (element.Name.LocalName)
        {
            case "g" or "a":
                Children(element, style, place, clips);
                break;
            case "switch":
                if (element.Elements().FirstOrDefault(e => e.Name.LocalName != "foreignObject") is { } first)
                {
                    Element(first, style, place, clips);
                }

                break;
            case "svg":
                Inner(element, style, place.Of(Affine.Move(Length(element, "x", _width, style), Length(element, "y", _height, style))), clips, element, element);
                break;
            case "use":
                Use(element, style, place, clips);
                break;
            case "text":
                if (!style.IsHidden)
                {
                    _marks.AddRange(new SvgText(_rules, (e, name) => Length(e, name, name.EndsWith('x') ? _width : _height, style), Fill).Read(element, style, place).Select(t => t with { Clips = clips }));
                }

                break;
            case "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon":
                Shape(element, style, place, clips);
                break;
            case "foreignObject" or "image":
                _leftOut.Add(element.Name.LocalName);
                break;
        }
    }

    private void Use(XElement use, SvgStyle style, Affine place, ImmutableArray<DrawingClip> clips)
    {
        if (!_byId.TryGetValue(Reference(use), out var used) || use.Ancestors().Contains(used))
        {
            return;
        }

        place = place.Of(Affine.Move(Length(use, "x", _width, style), Length(use, "y", _height, style)));
        if (used.Name.LocalName is "symbol" or "svg")
        {
            Inner(used, style.For(used, _rules), place, clips, use.Attribute("width") is null ? used : use, use.Attribute("height") is null ? used : use);
        }
        else
        {
            Element(used, style, place, clips);
        }
    }

    // A view inside the view.
    private void Inner(XElement view, SvgStyle style, Affine place, ImmutableArray<DrawingClip> clips, XElement forWidth, XElement forHeight)
    {
        var box = SvgScanner.Numbers((string?)view.Attribute("viewBox") ?? "");
        var width = forWidth.Attribute("width") is null ? _width : Length(forWidth, "width", _width, style);
        var height = forHeight.Attribute("height") is null ? _height : Length(forHeight, "height", _height, style);
        var inner = SvgTransform.ViewBox(box, (string?)view.Attribute("preserveAspectRatio") ?? "", width, height);
        var outer = (_width, _height);
        (_width, _height) = box is [_, _, > 0, > 0] ? (box[2], box[3]) : (width, height);
        Children(view, style, place.Of(inner), clips);
        (_width, _height) = outer;
    }

    private void Shape(XElement element, SvgStyle style, Affine place, ImmutableArray<DrawingClip> clips)
    {
        var path = PathOf(element, style);
        if (path.IsEmpty || style.IsHidden)
        {
            return;
        }

        var fill = element.Name.LocalName == "line" ? null : Fill(style);
        var stroke = StrokeOf(style, place);
        if (fill is not null || stroke is not null)
        {
            _marks.Add(new PathMark(place.Of(path), fill, style.IsEvenOdd, stroke) { Clips = clips });
        }

        if (style.MarkerStart.Length + style.MarkerMiddle.Length + style.MarkerEnd.Length > 0 && element.Name.LocalName is "path" or "line" or "polyline" or "polygon")
        {
            Markers(path, style, place, clips);
        }
    }

    private void Markers(ImmutableArray<PathStep> path, SvgStyle style, Affine place, ImmutableArray<DrawingClip> clips)
    {
        var vertices = SvgVertex.Of(path);
        for (var i = 0; i < vertices.Count; i++)
        {
            var name = i == 0 ? style.MarkerStart : i == vertices.Count - 1 ? style.MarkerEnd : style.MarkerMiddle;
            if (Target(name) is not { Name.LocalName: "marker" } marker || ++_elements > MostElements)
            {
                continue;
            }

            var own = new SvgStyle().For(marker, _rules);
            var box = SvgScanner.Numbers((string?)marker.Attribute("viewBox") ?? "");
            var width = marker.Attribute("markerWidth") is null ? 3 : Length(marker, "markerWidth", 3, own);
            var height = marker.Attribute("markerHeight") is null ? 3 : Length(marker, "markerHeight", 3, own);
            var view = SvgTransform.ViewBox(box, (string?)marker.Attribute("preserveAspectRatio") ?? "", width, height);
            var (x, y) = view.Of(Length(marker, "refX", width, own), Length(marker, "refY", height, own));
            var scale = (string?)marker.Attribute("markerUnits") == "userSpaceOnUse" ? 1 : style.StrokeWidth;
            var turn = (string?)marker.Attribute("orient") switch
            {
                "auto" => vertices[i].Turn,
                "auto-start-reverse" => i == 0 ? vertices[i].Turn.Of(Affine.Scale(-1, -1)) : vertices[i].Turn,
                { } angle => Affine.Rotate(SvgScanner.Length(angle, 1, 1) ?? 0),
                null => Affine.Identity,
            };
            _depth++;
            Children(
                marker, own, place.Of(Affine.Move(vertices[i].X, vertices[i].Y)).Of(turn).Of(Affine.Scale(scale, scale)).Of(Affine.Move(-x, -y)).Of(view), clips);
            _depth--;
        }
    }

    private ImmutableArray<PathStep> PathOf(XElement element, SvgStyle style)
    {
        double At(string name, bool isAcross = true) => Length(element, name, isAcross ? _width : _height, style);

        switch (element.Name.LocalName)
        {
            case "path":
                return ReadPath((string?)element.Attribute("d") ?? "");
            case "rect":
                var (rx, ry) = (At("rx"), At("ry", false));
                return SvgPath.Rectangle(
                    At("x"), At("y", false), At("width"), At("height", false), element.Attribute("rx") is null ? ry : rx, element.Attribute("ry") is null ? rx : ry);
            case "circle":
                return SvgPath.Ellipse(At("cx"), At("cy", false), At("r"), At("r"));
            case "ellipse":
                return SvgPath.Ellipse(At("cx"), At("cy", false), At("rx"), At("ry", false));
            case "line":
                return SvgPath.Polyline([At("x1"), At("y1", false), At("x2"), At("y2", false)], isClosed: false);
            default:
                return SvgPath.Polyline(SvgScanner.Numbers((string?)element.Attribute("points") ?? ""), element.Name.LocalName == "polygon");
        }
    }

    private ImmutableArray<PathStep> ReadPath(string data)
    {
        _pathLength += data.Length;
        if (_pathLength > LongestPaths)
        {
            _leftOut.Add(TooMuch);
            return [];
        }

        return SvgPath.Read(data);
    }

    private DrawingClip? ClipOf(string address, SvgStyle style, Affine place)
    {
        if (Target(address) is not { Name.LocalName: "clipPath" } clip)
        {
            return null;
        }

        // All of its shapes together; boxes of the clipped element as units are rare and are not followed.
        if ((string?)clip.Attribute("clipPathUnits") == "objectBoundingBox")
        {
            _leftOut.Add("clipPathUnits");
            return null;
        }

        var path = ImmutableArray.CreateBuilder<PathStep>();
        var isEvenOdd = false;
        foreach (var child in clip.Elements())
        {
            var shape = child.Name.LocalName == "use" && _byId.TryGetValue(Reference(child), out var used) ? used : child;
            if (shape.Name.LocalName is "path" or "rect" or "circle" or "ellipse" or "polyline" or "polygon")
            {
                var own = style.For(shape, _rules);
                isEvenOdd |= own.IsClipEvenOdd;
                path.AddRange(place.Of(SvgTransform.Read(own.Transform)).Of(PathOf(shape, own)));
            }
        }

        return new(path.ToImmutable(), isEvenOdd);
    }

    private PixelColor? Fill(SvgStyle style) => Paint(style.Fill, style, style.FillOpacity);

    private DrawingStroke? StrokeOf(SvgStyle style, Affine place)
    {
        if (style.StrokeWidth <= 0 || Paint(style.Stroke, style, style.StrokeOpacity) is not { } color)
        {
            return null;
        }

        var stretch = place.Stretch;
        return new(color, style.StrokeWidth * stretch)
        {
            Cap = style.Cap,
            Join = style.Join,
            MiterLimit = style.MiterLimit,
            Dashes = [.. style.Dashes.Select(d => d * stretch)],
            DashOffset = style.DashOffset * stretch,
        };
    }

    private PixelColor? Paint(string paint, SvgStyle style, double opacity)
    {
        var color = paint is "currentColor" or "currentcolor" ? style.Color
            : Target(paint) is { } server ? MeanOf(server, style)
            : SvgColors.Read(paint.StartsWith("url(", StringComparison.Ordinal) ? paint[(paint.IndexOf(')', StringComparison.Ordinal) + 1)..] : paint);
        var alpha = (color?.Alpha ?? 0) * opacity * style.Opacity;
        return color is { } ink && alpha >= 0.5 ? ink with { Alpha = (byte)Math.Round(alpha) } : null;
    }

    // A gradient is painted in the mean of its colours; a pattern is not painted.
    private PixelColor? MeanOf(XElement server, SvgStyle style)
    {
        var kind = server.Name.LocalName;
        if (kind is not ("linearGradient" or "radialGradient"))
        {
            _leftOut.Add(kind);
            return null;
        }

        _leftOut.Add("gradient");
        for (var i = 0; i < DeepestUse && !server.Elements().Any(e => e.Name.LocalName == "stop") && _byId.TryGetValue(Reference(server), out var next); i++)
        {
            server = next;
        }

        double red = 0, green = 0, blue = 0, alpha = 0;
        var count = 0;
        foreach (var stop in server.Elements().Where(e => e.Name.LocalName == "stop"))
        {
            var own = style.For(stop, _rules);
            var color = SvgColors.Read(own.StopColor) ?? PixelColor.Black;
            (red, green, blue, alpha) = (red + color.Red, green + color.Green, blue + color.Blue, alpha + (color.Alpha * own.StopOpacity));
            count++;
        }

        return count == 0 ? null : new((byte)(red / count), (byte)(green / count), (byte)(blue / count), (byte)(alpha / count));
    }

    private XElement? Target(string address)
    {
        var start = address.IndexOf("url(", StringComparison.Ordinal);
        var end = start < 0 ? -1 : address.IndexOf(')', start);
        return end > 0 && _byId.TryGetValue(address[(start + 4)..end].Trim(' ', '\'', '"').TrimStart('#'), out var target) ? target : null;
    }

    private static string Reference(XElement element)
        => (element.Attributes().FirstOrDefault(a => a.Name.LocalName == "href")?.Value ?? "").TrimStart('#');

    private static double Length(XElement element, string name, double whole, SvgStyle style)
        => (string?)element.Attribute(name) is { } text ? SvgScanner.Length(text, style.FontSize, whole) ?? 0 : 0;
}
