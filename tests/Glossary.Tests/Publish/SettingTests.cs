using Glossary.Model;
using Glossary.Publish;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>The look of a book as book.yml and the command line ask for it.</summary>
public sealed class SettingTests
{
    [Fact]
    public void The_dials_turn_the_design()
    {
        var design = Design("paper: A5\ntext-size: 12pt\nmargins: { inner: 2cm, outer: 1in }\ncolors: { links: '#ff0000' }\nzebra: true\nbinding-offset: 5mm\n");

        Assert.Equal(12, design.TextSize.Value);
        Assert.Equal(13.25 * 1.2, design.Leading.Value, 6);
        Assert.Equal(Pt.FromMillimetres(25).Value, design.InnerMargin.Value, 6);
        Assert.Equal(72 - Pt.FromMillimetres(5).Value, design.OuterMargin.Value, 6);
        Assert.Equal(new Ink(1, 0, 0), design.LinkInk);
        Assert.True(design.HasZebra);

        // A whole number of lines.
        var lines = (design.TextHeight - design.TopSkip) / design.Leading;
        Assert.Equal(Math.Round(lines), lines, 6);
    }

    [Theory]
    [InlineData("paper: 170x240mm", 481.89, 680.31)]
    [InlineData("paper: 6x9in", 432, 648)]
    [InlineData("paper: 6x9", 432, 648)]
    [InlineData("paper: letter", 612, 792)]
    public void A_paper_has_a_name_or_a_width_and_height(string text, double width, double height)
    {
        var design = Design(text);

        Assert.Equal(width, design.PageWidth.Value, 0.01);
        Assert.Equal(height, design.PageHeight.Value, 0.01);
        Assert.True(design.Measure.Value > 200 && design.BottomMargin.Value > 0);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("figure-numbers: true", true)]
    [InlineData("figure-numbers: false", false)]
    public void Figures_are_counted_if_the_book_says_so_or_says_nothing(string text, bool? expected)
        => Assert.Equal(expected, Design(text).NumbersFigures);

    [Theory]
    [InlineData("paper: a9")]
    [InlineData("paper: 1x2mm")]
    [InlineData("text-size: 11")]
    [InlineData("leading: -3pt")]
    [InlineData("columns: 9")]
    [InlineData("colors: { links: red }")]
    [InlineData("zebra: maybe")]
    [InlineData("design: comic")]
    [InlineData("margins: 2cm")]
    public void A_wrong_value_is_an_error_at_its_place(string text)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(BookFile.Read(new("book.yml", text), diagnostics));
        Assert.Contains(diagnostics.InSourceOrder(), d => d.Severity == Severity.Error && !d.Span.IsNowhere);
    }

    [Fact]
    public void The_command_line_is_put_over_book_yml()
    {
        var diagnostics = new DiagnosticBag();
        var settings = BookFile.Read(new("book.yml", "title: One\nmargins: { inner: 20mm, top: 15mm }\nfonts: { serif: STIX Two Text }\n"), diagnostics)!;

        var changed = BookFile.Override(settings, ["title=Two: it's", "margins.inner=30mm", "fonts.arabic=Noto Naskh Arabic"], diagnostics)!;

        Assert.Equal("Two: it's", changed.Title);
        Assert.Equal([Pt.FromMillimetres(30), Pt.FromMillimetres(15)], [changed.Look.Margins["inner"], changed.Look.Margins["top"]]);
        Assert.Equal(["STIX Two Text", "Noto Naskh Arabic"], [changed.Fonts["serif"][0].Family, changed.Fonts["arabic"][0].Family]);
        Assert.Empty(diagnostics.InSourceOrder());
    }

    [Fact]
    public void A_design_brings_its_faces_and_every_one_of_them_is_there()
    {
        foreach (var design in new[] { null, "stix" })
        {
            Assert.All(Typefaces.Own(design), face => Assert.True(face.Value.Value.GlyphCount > 100));
        }

        Assert.Equal("STIX Two Text", Typefaces.Own("stix")[new(FaceRole.Serif, false, false)].Value.FamilyName);
    }

    private static BookDesign Design(string text)
    {
        var diagnostics = new DiagnosticBag();
        var settings = BookFile.Read(new("book.yml", text), diagnostics);
        Assert.Empty(diagnostics.InSourceOrder());
        return DesignChoices.Of(settings!.Look, new([]));
    }
}
