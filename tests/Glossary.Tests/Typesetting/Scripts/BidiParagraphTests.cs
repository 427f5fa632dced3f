using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Paragraphs written, wholly or in part, from right to left. The text face has Hebrew.</summary>
public sealed class BidiParagraphTests
{
    private const double Measure = 300;

    [Theory]
    [InlineData("one שלום עולם and two", "one עולם שלום and two")]
    [InlineData("one שלום 12 עולם and two", "one עולם 12 שלום and two")]
    [InlineData("שלום one two עולם", "עולם one two שלום")]
    [InlineData("שלום (one) עולם", "עולם ) one ( שלום")]
    [InlineData("one two", "one two")]
    public void Words_stand_in_visual_order(string text, string expected)
        => Assert.Equal(expected, Visual(Setup.Set(text, Measure)[0]));

    [Fact]
    public void A_line_from_right_to_left_begins_at_the_right_and_the_last_one_ends_short()
    {
        var lines = Setup.Set(string.Concat(Enumerable.Repeat("שלום עולם ", 20)).Trim(), Measure);

        Assert.True(lines.Length > 2);
        Assert.All(lines, line => Assert.Equal(Measure, Right(line), 0.6));
        Assert.All(lines.Take(lines.Length - 1), line => Assert.Equal(0, Left(line), 0.6));
        Assert.True(Left(lines[^1]) > 20);
    }

    [Fact]
    public void Its_indent_is_at_the_right()
    {
        var style = Setup.Body with { Indent = new(20) };

        Assert.Equal(Measure - 20, Right(Setup.Set("שלום עולם", Measure, style)[0]), 0.6);
    }

    [Fact]
    public void Ragged_lines_are_ragged_at_the_left()
    {
        var style = Setup.Body with { Alignment = LineAlignment.RaggedRight };

        Assert.Equal(Measure, Right(Setup.Set("שלום", Measure, style)[0]), 0.6);
        Assert.Equal(0, Left(Setup.Set("שלום", Measure, style with { IsMirrored = false })[0]), 0.6);
    }

    [Fact]
    public void What_the_author_states_counts_more_than_the_letters()
    {
        Assert.Equal("שלום one", Visual(Setup.Set("one שלום", Measure, Setup.Body with { Direction = TextDirection.RightToLeft })[0]));
        Assert.Equal("שלום one", Visual(Setup.Set("שלום one", Measure, Setup.Body with { Direction = TextDirection.LeftToRight })[0]));
    }

    [Fact]
    public void A_sentence_in_such_a_language_may_begin_with_a_foreign_name()
    {
        var hebrew = Setup.Body with { Text = Setup.Body.Text with { Language = "he" } };

        Assert.Equal("שלום GPU", Visual(Setup.Set("GPU שלום", Measure, hebrew)[0]));
        Assert.Equal("GPU שלום", Visual(Setup.Set("GPU שלום", Measure)[0]));
        Assert.Equal("הוא מעבד GPU", Visual(Setup.Set("GPU מעבד הוא", Measure, Setup.Body)[0]));
    }

    [Fact]
    public void Code_is_read_from_left_to_right()
    {
        var line = Setup.Set([Setup.Text("שלום "), new CodeRun(SourceSpan.Nowhere, "f(1, 2)"), Setup.Text(" עולם")], Measure)[0];

        Assert.Equal("עולם f(1, 2) שלום", Visual(line));
    }

    [Fact]
    public void A_book_in_such_a_language_is_bound_at_the_right()
    {
        var book = Books.Read(("a", "## שלום\n\nעולם\n"));
        var design = BookDesign.For(Paper.A5);
        var hebrew = Books.Set(book with { Metadata = book.Metadata with { Language = "he" } }, design);
        var english = Books.Set(book, design);

        Assert.True(hebrew.IsBoundAtRight);
        Assert.False(english.IsBoundAtRight);

        // The first page of entries is at the left, so its inner margin is at the right.
        var (left, right) = (LettersOf(hebrew), LettersOf(english));
        Assert.Equal(design.OuterMargin.Value - design.InnerMargin.Value, left - right, 0.5);

        static double LettersOf(TypesetBook set) => set.Pages.First(p => p.Folio == "1") is var page
            ? Books.Runs(page).Where(r => r.Text.Contains('ע')).Max(r => r.X) : 0;
    }

    [Fact]
    public void Brackets_are_mirrored()
    {
        var runs = Runs(Setup.Set("(שלום)", Measure)[0]);
        var face = Setup.Fonts.Get(new(FaceRole.Serif, false, false));

        // The opening one is at the right, and looks like ")".
        Assert.Equal(face.GlyphOf('('), runs[0].Glyphs[0].Glyph);
        Assert.Equal(face.GlyphOf(')'), runs[^1].Glyphs[^1].Glyph);
    }

    private static string Visual(Line line)
        => string.Join(' ', Runs(line).Select(r => IsHebrew(r.Text) ? new string([.. r.Text.Reverse()]) : r.Text)
            .SelectMany(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static bool IsHebrew(string text) => text.Any(c => c is >= '\u05D0' and <= '\u05EA');

    private static double Left(Line line) => Runs(line).Min(r => r.X.Value + r.Glyphs[0].X);

    private static double Right(Line line)
        => Runs(line).Max(r => r.X.Value + r.Glyphs[^1].X + (r.Font.Advance(r.Glyphs[^1].Glyph).Value * r.Size.Value / r.Font.UnitsPerEm * r.Expansion));

    // What is seen on a line, from left to right, without the blanks.
    private static ImmutableArray<DrawGlyphs> Runs(Line line)
        => [.. line.Box.Items.OfType<DrawGlyphs>().Where(r => !string.IsNullOrWhiteSpace(r.Text)).OrderBy(r => r.X.Value)];
}
