using System.Collections.Immutable;
using System.Text;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Every kind of inline: how it is drawn, and its place in the structure tree.</summary>
public sealed class InlineTests
{
    private static readonly SourceSpan Nowhere = SourceSpan.Nowhere;

    [Fact]
    public void Marks_of_every_kind() => CheckInlines(
        "marks",
        Setup.Text("Some "),
        new Emphasis(Nowhere, [Setup.Text("emphasised "), new Strong(Nowhere, [Setup.Text("strongly")]), Setup.Text(" and "), new Emphasis(Nowhere, [Setup.Text("not")])]),
        Setup.Text(", "),
        new Strikethrough(Nowhere, [Setup.Text("struck out")]),
        Setup.Text(", "),
        new Underline(Nowhere, [Setup.Text("under lined")]),
        Setup.Text(", "),
        new Highlight(Nowhere, [Setup.Text("marked")]),
        Setup.Text(", H"),
        new Subscript(Nowhere, [Setup.Text("2")]),
        Setup.Text("O, x"),
        new Superscript(Nowhere, [Setup.Text("α+1")]),
        Setup.Text(", "),
        new CodeRun(Nowhere, "a = b"),
        Setup.Text(", "),
        new Keyboard(Nowhere, "Esc"),
        Setup.Text(", "),
        new LanguageSpan(Nowhere, "de", [Setup.Text("Wort")]),
        new LineBreak(Nowhere),
        new CheckBox(Nowhere, true),
        Setup.Text(" done "),
        new InlineImage(Nowhere, new(null, "x.png", "a picture", "")));

    [Fact]
    public void Links_and_notes() => CheckInlines(
        "links",
        Setup.Text("See "),
        new EntryLink(Nowhere, new(new("softmax")), [Setup.Text("the softmax function")]),
        Setup.Text(", "),
        new WebLink(Nowhere, "https://example.org/", [Setup.Text("a site")]),
        Setup.Text(" and a note"),
        new FootnoteMark(Nowhere, new("note-1", 1, [])),
        Setup.Text("."));

    [Fact]
    public void A_note_is_reported_with_the_line_its_mark_is_on()
    {
        var note = new Footnote("note-1", 1, []);
        var words = string.Concat(Enumerable.Repeat("some words ", 20));

        var lines = Setup.Set([Setup.Text(words), new FootnoteMark(Nowhere, note), Setup.Text(" " + words)], 200);

        var line = Assert.Single(lines, l => !l.Notes.IsEmpty);
        Assert.Same(note, Assert.Single(line.Notes).Note);
        Assert.Equal(StructureRole.Note, line.Notes[0].Element.Role);
        Assert.Contains(line.Box.Items, i => i is DrawAnchor { Name: "note-1-mark" });
    }

    [Fact]
    public void A_link_over_two_lines_has_an_area_on_each()
    {
        var link = new WebLink(Nowhere, "https://example.org/", [Setup.Text("words of a link that goes on and on")]);

        var lines = Setup.Set([Setup.Text("Before it "), link], 120);

        Assert.Equal(2, lines.Length);
        var areas = lines.Select(l => Assert.Single(l.Box.Items.OfType<DrawLink>())).ToArray();
        Assert.Same(areas[0].Element, areas[1].Element);
        Assert.All(areas, a => Assert.Equal("https://example.org/", a.Address));
    }

    [Fact]
    public void Only_the_first_link_to_another_entry_carries_its_page()
    {
        var setting = Setup.NewSetting(pages: new(new Dictionary<string, string> { ["softmax"] = "17" }.ToImmutableDictionary()));
        var mentions = new Mentions();
        ImmutableArray<Inline> inlines = [Link("softmax"), Setup.Text(" "), Link("softmax"), Setup.Text(" "), Link("neuron"), Setup.Text(" "), Link("hidden")];

        // Set twice, as when the pages have moved.
        var first = Set();
        var second = Set();

        Assert.Equal("  0.00  softmax (p. 17) softmax neuron hidden\n", LineDump.Write(first));
        Assert.Equal(LineDump.Write(first), LineDump.Write(second));
        Assert.True(first[0].HasPageReference);

        ImmutableArray<Line> Set() => ParagraphSetter.Set(
            inlines, Setup.Body, new(400), new(StructureRole.Paragraph, Nowhere), new EntryId("neuron"), Nowhere, setting, mentions);
    }

    [Fact]
    public void Before_pages_are_known_two_figures_hold_the_place()
        => Assert.Equal("  0.00  softmax (p. 00)\n", LineDump.Write(Setup.Set([Link("softmax")], 400)));

    [Fact]
    public void A_hyphen_of_ours_stands_for_a_soft_one()
    {
        var lines = Setup.Set("internationalisation and standardisation of hyphenation", 60);

        var hyphen = lines.First(l => l.EndsWithHyphen).Box.Items.OfType<DrawGlyphs>().Last();
        Assert.Equal("-", hyphen.Text);
        Assert.Equal("\u00AD", hyphen.ActualText);
    }

    [Fact]
    public void A_character_that_no_face_has_is_shown_and_reported_once_in_a_file()
    {
        var setting = Setup.NewSetting();
        var source = new SourceText("a.md", "漢 and 漢 again");

        for (var i = 0; i < 2; i++)
        {
            var lines = Setup.Set([new TextRun(source.Whole, source.Text)], 300, null, setting);
            Assert.Equal(2, lines[0].Box.Items.OfType<DrawBox>().Count());
        }

        var diagnostic = Assert.Single(setting.Diagnostics.InSourceOrder());
        Assert.Equal("a.md:1:1: warning G0301: no face has the character “漢” (U+6F22), so a frame with its number stands for it (2 times in this file)", diagnostic.ToString());
    }

    [Fact]
    public void Characters_that_no_face_has_are_reported_together_by_script_and_file()
    {
        var setting = Setup.NewSetting();
        var first = new SourceText("a.md", "字 and 漢字 और");
        var second = new SourceText("b.md", "字");
        foreach (var span in (SourceSpan[])[first.Span(6, 8), first.Span(0, 1), first.Span(9, 11), second.Whole, first.Span(0, 1)])
        {
            Setup.Set([new TextRun(span, span.Text.ToString())], 300, null, setting);
        }

        Assert.Equal(
            [
                "a.md:1:1: warning G0301: no face has 2 characters of the script “Han”: “字” (U+5B57), “漢” (U+6F22); frames with their numbers stand for them (3 times in this file)",
                "a.md:1:10: warning G0301: no face has 2 characters of the script “Devanagari”: “औ” (U+0914), “र” (U+0930); frames with their numbers stand for them (2 times in this file)",
                "b.md:1:1: warning G0301: no face has the character “字” (U+5B57), so a frame with its number stands for it",
            ],
            setting.Diagnostics.InSourceOrder().Select(d => d.ToString()));
    }

    [Fact]
    public void A_character_the_face_lacks_comes_from_another()
    {
        var lines = Setup.Set("a ⨁ b", 300);

        var run = Assert.Single(lines[0].Box.Items.OfType<DrawGlyphs>(), r => r.Text.Contains('⨁'));
        Assert.Equal("LibertinusMath-Regular", run.Font.PostScriptName);
    }

    [Fact]
    public void An_empty_paragraph_has_no_lines() => Assert.Empty(Setup.Set("  ", 100));

    [Fact]
    public void Nesting_without_end_is_set()
    {
        Inline inline = Setup.Text("deep");
        for (var i = 0; i < 5_000; i++)
        {
            inline = new Emphasis(Nowhere, [inline]);
        }

        Assert.Equal("  0.00  deep\n", LineDump.Write(Setup.Set([inline], 100)));
    }

    [Fact]
    public void Paragraphs_may_be_set_on_several_threads()
    {
        var setting = Setup.NewSetting();
        var expected = LineDump.Write(Setup.Set(Text(0), 180, null, setting));

        var dumps = Enumerable.Range(0, 64).AsParallel().Select(i => LineDump.Write(Setup.Set(Text(i % 4), 180, null, setting))).ToArray();

        Assert.Equal(16, dumps.Count(d => d == expected));
        static string Text(int i) => string.Concat(Enumerable.Repeat($"hyphenation of representative paragraphs number {i} ", 20));
    }

    [Fact]
    public void The_extent_of_a_paragraph_fits_it()
    {
        ImmutableArray<Inline> inlines = [Setup.Text("some representative words\nin a cell")];

        var (narrowest, widest) = ParagraphSetter.Measure(inlines, Setup.Body with { Hyphenates = false }, Nowhere, Setup.NewSetting());

        Assert.Single(Setup.Set(inlines, widest.Value));
        Assert.DoesNotContain(
            Setup.Set(inlines, narrowest.Value, Setup.Body with { Hyphenates = false, Alignment = LineAlignment.RaggedRight }), l => l.NaturalWidth > narrowest);
    }

    private static EntryLink Link(string id) => new(Nowhere, new(new(id)), [Setup.Text(id)]);

    private static void CheckInlines(string name, params ImmutableArray<Inline> inlines)
    {
        var element = new StructureElement(StructureRole.Paragraph, Nowhere);
        var text = new StringBuilder();
        foreach (var line in Setup.Set(inlines, 300, null, null, element))
        {
            text.Append($"line {line.Box.Height.Value:0.00} + {line.Box.Depth.Value:0.00}\n");
            foreach (var item in line.Box.Items)
            {
                text.Append($"  {item.X.Value,8:0.00} {item.Y.Value,7:0.00}  {Describe(item)}\n");
            }
        }

        AppendTree(text, element, 0);
        Golden.Check("lines/inlines-" + name, text.ToString());
    }

    private static string Describe(DrawItem item) => item switch
    {
        DrawGlyphs run => $"“{run.ActualText ?? run.Text}” {run.Font.PostScriptName} {run.Size.Value:0.##}",
        DrawRule rule => $"rule {rule.Width.Value:0.00} x {rule.Height.Value:0.00}",
        DrawBox box => $"box {box.Box.Width.Value:0.00}: " + string.Join(' ', box.Box.Items.Select(i => i is DrawGlyphs g ? $"“{g.Text}”" : i.GetType().Name)),
        DrawLink link => $"link to {link.Anchor ?? link.Address} {link.Width.Value:0.00} x {link.Height.Value:0.00}",
        DrawAnchor anchor => $"anchor {anchor.Name}",
        _ => item.GetType().Name,
    };

    private static void AppendTree(StringBuilder text, StructureElement element, int depth)
    {
        text.Append(' ', depth * 2).Append($"{element.Role} {element.Alternative} {element.Language} {element.Refers} {element.ActualText}".TrimEnd()).Append('\n');
        foreach (var child in element.Children)
        {
            if (child is StructureElement inner)
            {
                AppendTree(text, inner, depth + 1);
            }
            else
            {
                text.Append(' ', (depth + 1) * 2).Append("·\n");
            }
        }
    }
}
