using System.Text;

namespace Glossary.Tests;

/// <summary>What differs from system to system must not show: line ends, byte order marks, separators.</summary>
public sealed class OtherSystemTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("assets/book.yml", "title: Two Words\nlanguage: en\nfile-name: two-words\ndate: 2024-05-06\ndescription: >-\n  One line\n  and another.\n"),
        ("entries/_intro.md", "# Two Words\n\nAn introduction  \nof two lines.\n\n"),
        ("entries/layer.md", "---\naliases: [stratum]\n---\n## Layer\n\nMade of [neurons](#neuron).\n\n```python\nfor x in layer:\n    fire(x)\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n"),
        ("entries/neuron.md", "## Neuron\n==> Nerve cell\n\nPart of a [layer](#layer), $x^2$.\n\n$$\na\n+ b\n$$\n\n<div>\nold\n</div>\n\nA note.[^1]\n\n[^1]: Of two\n    lines.\n\n"),
    ];

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Line_ends_and_marks_of_byte_order_leave_every_byte_as_it_is(string lineEnd, string mark)
    {
        using var usual = Write("\n", "");
        using var other = Write(lineEnd, mark);

        Assert.Equal(0, usual.Glossary("build", "--to", "readme,pdf,epub,epub-compat,kepub").ExitCode);
        Assert.Equal(0, other.Glossary("build", "--to", "readme,pdf,epub,epub-compat,kepub").ExitCode);

        Assert.Equal(usual.Contents("artifacts"), other.Contents("artifacts"));
        Assert.Equal(File.ReadAllText(usual["README.md"]), File.ReadAllText(other["README.md"]));
    }

    [Fact]
    public void Places_are_named_with_forward_slashes_and_the_same_for_all_line_ends()
    {
        using var usual = new Workplace().Write("book/assets/book.yml", "title: A\n").Write("book/entries/deep/a.md", "# A\n\nText.\n\nSee [b](#nowhere).\n");
        using var other = new Workplace().Write("book/assets/book.yml", "title: A\r\n").Write("book/entries/deep/a.md", "# A\r\n\r\nText.\r\n\r\nSee [b](#nowhere).\r\n");

        var run = usual.Glossary("check", "book");

        Assert.Contains("book/entries/deep/a.md:5:5: warning", run.Errors, StringComparison.Ordinal);
        Assert.Equal(run.Errors, other.Glossary("check", "book").Errors);
    }

    private static Workplace Write(string lineEnd, string mark)
    {
        var place = new Workplace();
        foreach (var (path, text) in Files)
        {
            place.Write(path, Encoding.UTF8.GetBytes(mark + text.Replace("\n", lineEnd, StringComparison.Ordinal)));
        }

        return place;
    }
}
