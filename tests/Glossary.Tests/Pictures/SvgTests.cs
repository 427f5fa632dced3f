using System.Globalization;
using System.Text;
using CsCheck;
using Glossary.Pictures;

namespace Glossary.Tests;

/// <summary>Drawings in SVG as what has to be painted.</summary>
public sealed class SvgTests
{
    private static readonly string[] Attributes = ["d", "transform", "points", "style", "fill", "stroke-dasharray", "x", "marker-end", "font", "viewBox"];

    [Theory]
    [InlineData("M1 2L3 4", "M1 2 L3 4")]
    [InlineData("m1,2 3,4z", "M1 2 L4 6 Z")]
    [InlineData("M1-2.5.5", "M1 -2.5")]
    [InlineData("M0 0h5v5H1V1", "M0 0 L5 0 L5 5 L1 5 L1 1")]
    [InlineData("M0 0q3 3 6 0t6 0", "M0 0 C2 2 4 2 6 0 C8 -2 10 -2 12 0")]
    [InlineData("M0 0c1 1 2 1 3 0s2-1 3 0", "M0 0 C1 1 2 1 3 0 C4 -1 5 -1 6 0")]
    [InlineData("M0 0a5 5 0 0110 0", "M0 0 C0 -2.761 2.239 -5 5 -5 C7.761 -5 10 -2.761 10 0")]
    [InlineData("M0 0A1 1 0 1 0 0 0", "M0 0 L0 0")]
    [InlineData("M0 0L1 1 x L2 2", "M0 0 L1 1")]
    [InlineData("L1 1", "")]
    public void Path_data_is_read_up_to_its_first_mistake(string data, string expected)
        => Assert.Equal(expected, Paths($"<path d=\"{data}\"/>").FirstOrDefault() ?? "");

    [Theory]
    [InlineData("translate(1 2)", "M1 2 L2 2")]
    [InlineData("rotate(90)", "M0 0 L0 1")]
    [InlineData("rotate(45)", "M0 0 L0.707 0.707")]
    [InlineData("rotate(-390)", "M0 0 L0.866 -0.5")]
    [InlineData("rotate(180, 1, 1)", "M2 2 L1 2")]
    [InlineData("scale(2),translate(1)", "M2 0 L4 0")]
    [InlineData("matrix(1 1 0 1 3 4)", "M3 4 L4 5")]
    [InlineData("skewY(45)", "M0 0 L1 1")]
    public void Transforms_nest(string transform, string expected)
        => Assert.Equal(expected, Paths($"<g transform=\"{transform}\"><path d=\"M0 0h1\"/></g>").Single());

    [Theory]
    [InlineData("<path d='M0 0h1' fill='red'/>", "#FF0000FF")]
    [InlineData("<path d='M0 0h1' fill='red' style='fill: #00f'/>", "#0000FFFF")]
    [InlineData("<style>.a{fill:lime} path{fill:blue}</style><path class='b a' d='M0 0h1' fill='red'/>", "#00FF00FF")]
    [InlineData("<style>/* x */ #g .a > path, q{fill:lime!important}</style><g id='g'><g class='a'><path d='M0 0h1'/></g></g>", "#00FF00FF")]
    [InlineData("<style>path:hover{fill:lime}</style><path d='M0 0h1'/>", "#000000FF")]
    [InlineData("<g opacity='.5' fill='rgb(100%,0,0)'><path d='M0 0h1' fill-opacity='50%'/></g>", "#FF000040")]
    [InlineData("<g color='#123'><path d='M0 0h1' fill='currentColor'/></g>", "#112233FF")]
    [InlineData("<path d='M0 0h1' fill='hsl(120 100% 50%)'/>", "#00FF00FF")]
    [InlineData("<path d='M0 0h1' fill='url(#none) blue'/>", "#0000FFFF")]
    [InlineData("<linearGradient id='g'><stop stop-color='#000'/><stop style='stop-color:#fff'/></linearGradient><path d='M0 0h1' fill='url(#g)'/>", "#7F7F7FFF")]
    public void Colours_come_from_the_strongest_rule(string markup, string expected)
    {
        var fill = Read(markup).Marks.OfType<PathMark>().Single().Fill!.Value;
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"#{fill.Red:X2}{fill.Green:X2}{fill.Blue:X2}{fill.Alpha:X2}"));
    }

    [Theory]
    [InlineData("viewBox='0 0 50 50' width='100' height='100'", 100, 100, "M20 20 L40 20")]
    [InlineData("viewBox='0 0 50 50'", 50, 50, "M10 10 L20 10")]
    [InlineData("viewBox='0 0 50 100' width='10'", 10, 20, "M2 2 L4 2")]
    [InlineData("viewBox='0 0 50 50' width='100' height='50'", 100, 50, "M35 10 L45 10")]
    [InlineData("width='1in' height='72pt'", 96, 96, "M10 10 L20 10")]
    [InlineData("", 300, 150, "M10 10 L20 10")]
    public void A_view_box_fits_the_size(string attributes, double width, double height, string path)
    {
        var picture = PictureReader.Read(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}><path d='M10 10h10'/></svg>"));
        Assert.Equal((width, height), (picture.Drawing!.Width, picture.Drawing.Height));
        Assert.Equal(path, Write(picture.Drawing.Marks.OfType<PathMark>().Single()));
    }

    [Fact]
    public void Shapes_are_paths()
        => Assert.Equal(
            ["M1 1 L3 1 L3 4 L1 4 Z", "M0 0 L1 1", "M0 0 L1 0 L1 1 Z", "M1 0 C1.552 0 2 0.448 2 1 L2 1 C2 1.552 1.552 2 1 2 L1 2 C0.448 2 0 1.552 0 1 L0 1 C0 0.448 0.448 0 1 0 Z"],
            Paths("<g stroke='red'><rect x='1' y='1' width='2' height='3'/><line x2='1' y2='1'/><polygon points='0,0 1,0 1,1'/><circle cx='1' cy='1' r='1'/></g>").Select(p => p.Replace(" L1 0 C1.552", " C1.552", StringComparison.Ordinal)));

    [Fact]
    public void What_is_used_again_is_painted_at_its_place()
        => Assert.Equal(
            ["M5 0 L6 0", "M0 2 L4 2"],
            Paths("<defs><path id='a' d='M0 0h1'/><symbol id='s' viewBox='0 0 1 1'><path d='M0 0h1'/></symbol></defs><use href='#a' x='5'/><use href='#s' y='2' width='4' height='4'/>"));

    [Fact]
    public void An_arrow_head_follows_the_direction_of_its_line()
        => Assert.Equal(
            ["M0 0 L0 10", "M0 10 L0 12"],
            Paths("<marker id='m' orient='auto' markerWidth='2' markerHeight='2' viewBox='0 0 2 2'><path d='M0 0h2'/></marker><path d='M0 0v10' stroke='red' marker-end='url(#m)'/>"));

    [Fact]
    public void Text_stands_in_chunks_of_pieces()
    {
        var marks = Read("<text x='1' y='2' text-anchor='middle' font-family='monospace'>One <tspan font-weight='bold' dy='1em'> two</tspan><tspan x='9'>three</tspan></text>").Marks.OfType<TextMark>().ToList();

        Assert.Equal([(1, 2, TextAnchor.Middle), (9, 2, TextAnchor.Middle)], marks.Select(m => (m.X, m.Y, m.Anchor)));
        Assert.Equal(["One ", "two"], marks[0].Pieces.Select(p => p.Text));
        Assert.Equal(new(DrawingFamily.Mono, true, false), marks[0].Pieces[1].Face);
        Assert.Equal(16, marks[0].Pieces[1].Dy);
    }

    [Fact]
    public void What_is_not_painted_is_named()
        => Assert.Equal(["filter", "foreignObject", "gradient", "image"], Read(
            "<image href='file:///etc/passwd'/><g filter='url(#f)'/><foreignObject/><radialGradient id='r'><stop/></radialGradient><path d='M0 0' fill='url(#r)'/><script>x</script>").LeftOut);

    [Theory]
    [InlineData("<svg")]
    [InlineData("<svg><path></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>")]
    [InlineData("<html><svg/></html>")]
    [InlineData("<svg width='0' height='5'/>")]
    [InlineData("<svg width='1e9' height='5'/>")]
    public void What_is_no_drawing_is_no_picture(string text)
        => Assert.Throws<PictureFormatException>(() => PictureReader.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void What_multiplies_itself_comes_to_an_end()
    {
        var levels = string.Concat(Enumerable.Range(1, 40).Select(i => $"<g id='g{i}'><use href='#g{i - 1}'/><use href='#g{i - 1}'/></g>"));
        var circle = Read($"<path id='g0' d='M0 0h1'/>{levels}<g id='x'><use href='#y'/></g><g id='y'><use href='#x'/></g>");

        Assert.Equal(["more than can be drawn"], circle.LeftOut);
        Assert.Throws<PictureFormatException>(() => Read(string.Concat(Enumerable.Repeat("<g>", 5_000)) + string.Concat(Enumerable.Repeat("</g>", 5_000))));
    }

    [Fact]
    public void Any_attributes_are_read()
        => Gen.Select(Gen.Int[0, Attributes.Length - 1].Select(i => Attributes[i]), Gen.String[Gen.Char["Mm0123456789.-+eE,% aAzZ()url#:;{}pxhsl\u00e9"], 0, 60])
            .Array[1, 5]
            .Sample(attributes =>
            {
                var written = string.Concat(attributes.DistinctBy(a => a.Item1).Select(a => $" {a.Item1}=\"{a.Item2}\""));
                var drawing = Read($"<path{written} id='a'/><rect{written}/><text{written}>x</text><marker id='m'{written}><path{written}/></marker><use href='#a'/>");
                Assert.True(drawing.Marks.Length < 1_000);
            });

    private static IEnumerable<string> Paths(string markup) => Read(markup).Marks.OfType<PathMark>().Select(Write);

    private static VectorDrawing Read(string markup)
        => SvgReader.Read(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\">{markup}</svg>")).Drawing!;

    private static string Write(PathMark mark) => string.Join(' ', mark.Path.Select(step => step.Verb switch
    {
        PathVerb.Close => "Z",
        PathVerb.Cubic => $"C{Point(step.X1, step.Y1)} {Point(step.X2, step.Y2)} {Point(step.X, step.Y)}",
        PathVerb.Move => "M" + Point(step.X, step.Y),
        _ => "L" + Point(step.X, step.Y),
    }));

    private static string Point(float x, float y) => $"{Number(x)} {Number(y)}";

    private static string Number(float value) => (Math.Round(value, 3) + 0.0).ToString("0.###", CultureInfo.InvariantCulture);
}
