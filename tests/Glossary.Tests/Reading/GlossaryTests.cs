using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>The real glossary, as it was counted by hand.</summary>
public sealed class GlossaryTests
{
    private static readonly string? Folder = Repository.Corpora is { } corpora && Directory.Exists(Path.Combine(corpora, "..", "entries"))
        ? Path.Combine(corpora, "..", "entries")
        : null;

    [Fact]
    public void Every_link_is_resolved_or_reported()
    {
        Assert.SkipWhen(Folder is null, "GLOSSARY_CORPORA is not set");
        var diagnostics = new DiagnosticBag();

        var book = Reader.Read(Reader.Folder(Folder!), diagnostics);

        var found = diagnostics.InSourceOrder();
        var unknown = found.Where(d => d.Code == "G0101").ToList();
        var quoted = found.Where(d => d.Code == "G0102").ToList();
        var withoutHash = found.Where(d => d.Code == "G0103").ToList();
        var links = Links(book).ToList();
        Assert.Equal(42, links.Count - quoted.Count - withoutHash.Count);
        Assert.Equal(15, quoted.Concat(unknown).Count(d => d.Target.StartsWith('"')));
        Assert.Equal(5, withoutHash.Concat(quoted.Where(d => !d.Target.Contains('#'))).Count());
        Assert.Equal(10, unknown.Count);
        Assert.Equal(9, unknown.Select(d => d.Target.Trim('"', '#')).Distinct().Count());
        Assert.Equal(
            ["did you mean “autoencoder”?"],
            unknown.Single(d => d.Target == "#auto-encoder").Hints);
    }

    [Fact]
    public void Two_well_formed_links_lead_to_their_own_entry()
    {
        Assert.SkipWhen(Folder is null, "GLOSSARY_CORPORA is not set");

        var diagnostics = new DiagnosticBag();
        var book = Reader.Read(Reader.Folder(Folder!), diagnostics);

        // The others, 40 of 42, lead nowhere until the files are collated.
        var misspelt = diagnostics.InSourceOrder().Where(d => d.Code is "G0102" or "G0103").Select(d => d.Span).ToHashSet();
        Assert.Equal(2, book.Entries.Sum(entry => Links(entry.Body).Count(link => link.Target.Entry == entry.Id && !misspelt.Contains(link.Span))));
    }

    [Fact]
    public void Stubs_and_empty_entries_are_noted()
    {
        Assert.SkipWhen(Folder is null, "GLOSSARY_CORPORA is not set");
        var diagnostics = new DiagnosticBag();

        var book = Reader.Read(Reader.Folder(Folder!), diagnostics);

        Assert.Equal(52, book.Entries.Count());
        Assert.Equal(11, diagnostics.InSourceOrder().Count(d => d.Code is "G0115" or "G0117"));
        Assert.Equal(9, book.Entries.Count(e => e.State == EntryState.Stub));
        Assert.Equal(["gan", "gcn", "mlp"], book.Entries.Where(e => e.State == EntryState.Empty).Select(e => e.Id.Value));
    }

    [Fact]
    public void The_readme_is_the_one_that_was_always_there()
    {
        Assert.SkipWhen(Folder is null, "GLOSSARY_CORPORA is not set");

        var readme = ReadmeWriter.Write(Reader.Folder(Folder!));

        Assert.Equal(File.ReadAllText(Path.Combine(Folder!, "..", "seed-readme.md")), readme);
    }

    [Fact]
    public void The_readme_gives_the_entries_back()
    {
        Assert.SkipWhen(Folder is null, "GLOSSARY_CORPORA is not set");
        var files = Reader.Folder(Folder!);

        var split = Splitter.Split(new SourceText("README.md", File.ReadAllText(Path.Combine(Folder!, "..", "seed-readme.md"))), new DiagnosticBag());

        Assert.Equal(files.Select(f => (f.Path, f.Text)).Order(), split.Select(f => (f.Path, f.Text)).Order());
    }

    [Fact]
    public void Our_own_entries_go_into_the_readme_and_come_back()
    {
        var files = Reader.Folder(Repository.Path("entries"));

        var split = Splitter.Split(new SourceText("README.md", ReadmeWriter.Write(files)), new DiagnosticBag());

        Assert.Equal(files.Select(f => (f.Path, f.Text)).Order(), split.Select(f => (f.Path, f.Text)).Order());
    }

    [Fact]
    public void Our_own_entries_are_all_read()
    {
        var diagnostics = new DiagnosticBag();

        var book = Reader.Read(Reader.Folder(Repository.Path("entries")), diagnostics);

        Assert.False(diagnostics.HasErrors);
        Assert.Equal(52, book.Entries.Count());
    }

    private static IEnumerable<EntryLink> Links(Book book)
        => Links(book.Front.SelectMany(c => c.Body)).Concat(book.Entries.SelectMany(e => Links(e.Body))).Concat(Links(book.Back.SelectMany(c => c.Body)));

    private static IEnumerable<EntryLink> Links(IEnumerable<Block> blocks) => blocks.DescendantInlines().OfType<EntryLink>();
}
