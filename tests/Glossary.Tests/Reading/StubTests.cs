using Glossary.Model;

namespace Glossary.Tests;

public sealed class StubTests
{
    private static readonly SourceText[] Files =
    [
        new("a.md", "## A\nSee [the *stub*](#b), [C](#c) and [D](#d).\n"),
        new("b.md", "## B\nBe the first to contribute!\n"),
        new("c.md", "## C\n"),
        new("d.md", "## D\nText about [A](#a).\n"),
    ];

    [Fact]
    public void Hidden_entries_are_left_out_and_links_to_them_become_text()
    {
        var diagnostics = new DiagnosticBag();

        var book = Reader.Read(Files, diagnostics, stubs: StubTreatment.Hide);

        Assert.Equal(["a", "d"], book.Entries.Select(e => e.Id.Value));
        Assert.Equal(["d"], book.Entries.First().Body.DescendantInlines().OfType<EntryLink>().Select(l => l.Target.Anchor));
        Assert.Equal(2, diagnostics.InSourceOrder().Count(d => d.Code == "G0106"));
    }

    [Theory]
    [InlineData(StubTreatment.Show)]
    [InlineData(StubTreatment.Mark)]
    public void Otherwise_they_stay(StubTreatment stubs)
    {
        var book = Reader.Read(Files, new DiagnosticBag(), stubs: stubs);

        Assert.Equal([EntryState.Written, EntryState.Stub, EntryState.Empty, EntryState.Written], book.Entries.Select(e => e.State));
        Assert.Equal(stubs, book.Stubs);
    }

    [Fact]
    public void References_name_the_entries_that_link_here()
    {
        var book = Reader.Read(Files, new DiagnosticBag());

        Assert.Equal(["d"], book.References[new EntryId("a")].Select(id => id.Value));
        Assert.Equal(["a"], book.References[new EntryId("d")].Select(id => id.Value));
    }
}
