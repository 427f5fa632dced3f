using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Glossary.Publish;

namespace Glossary.Tests;

/// <summary>A book that is made anew when something is saved, and what is served of it.</summary>
public sealed class WatchTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Whatever_happens_to_a_file_of_the_book_is_noticed_once_and_other_files_are_not()
    {
        using var place = new Workplace().WriteProject();
        var pulse = new FolderPulse(place.Folder);
        Assert.False(pulse.HasChanged());

        Noticed(() => place.Write("entries/new.md", "# New\n"));
        Noticed(() => place.Write("entries/new.md", "# Newer\n"));
        Noticed(() => File.Move(place["entries", "new.md"], place["entries", "other.md"]));
        Noticed(() => File.Delete(place["entries", "other.md"]));
        Noticed(() => place.Write("assets/book.yml", "title: Another\n"));
        Noticed(() => Directory.Delete(place["entries"], recursive: true));
        Noticed(() => place.WriteProject());
        place.Write("artifacts/book.pdf", "not ours");
        place.Write("entries/.swap", "an editor's");
        Assert.False(pulse.HasChanged());

        void Noticed(Action change)
        {
            change();
            Assert.True(pulse.HasChanged());
            Assert.False(pulse.HasChanged());
        }
    }

    [Fact]
    public void A_book_that_cannot_be_made_leaves_the_last_pages_and_says_why()
    {
        using var place = new Workplace().WriteProject();
        var good = Preview.Make(place.Folder, new([]), null);
        place.Write("assets/book.yml", "title: [\n");
        var broken = Preview.Make(place.Folder, new([]), good);
        place.WriteProject();
        var mended = Preview.Make(place.Folder, new([]), broken);

        Assert.Equal([false, true, false], new[] { good, broken, mended }.Select(p => p.IsStale));
        Assert.Equal([1, 2, 3], new[] { good, broken, mended }.Select(p => p.Number));
        Assert.Equal(good.Pages, broken.Pages);
        Assert.Equal(1, broken.Report.Errors);
        Assert.NotNull(broken.Page(1));
    }

    [Fact]
    public void A_folder_without_a_book_has_no_pages_until_there_is_one()
    {
        using var place = new Workplace();
        var empty = Preview.Make(place.Folder, new([]), null);
        place.WriteProject();
        var full = Preview.Make(place.Folder, new([]), empty);

        Assert.Equal(0, empty.Pages);
        Assert.Null(empty.Page(1));
        Assert.Null(empty.EpubFile("mimetype"));
        Assert.True(full.Pages > 3);
        Assert.NotNull(full.EpubFile("mimetype"));
    }

    [Fact]
    public void The_first_page_that_looks_different_is_named()
    {
        using var place = new Workplace().WriteProject();
        var before = Preview.Make(place.Folder, new([]), null);
        var same = Preview.Make(place.Folder, new([]), before);
        place.Write("entries/neuron.md", "## Neuron\n\nPart of a [layer](#layer), $x^3$.\n\n");
        var changed = Preview.Make(place.Folder, new([]), same);

        Assert.False(JsonDocument.Parse(same.State()).RootElement.TryGetProperty("changed", out _));
        var page = JsonDocument.Parse(changed.State()).RootElement.GetProperty("changed").GetInt32();
        Assert.NotEqual(before.Page(page), changed.Page(page));
        Assert.All(Enumerable.Range(1, page - 1), i => Assert.Equal(before.Page(i), changed.Page(i)));
    }

    [Fact]
    public void A_page_has_the_outlines_the_words_the_links_and_the_pictures_of_the_print()
    {
        using var place = new Workplace().WriteProject();
        place.Write("assets/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\"/></svg>");
        place.Write("entries/neuron.md", "## Neuron\n\nPart <of> a [layer](#layer), [out](https://example.org/?a&b), [bad](javascript:alert(1)).\n\n![A dot](../assets/dot.svg)\n\n");
        var preview = Preview.Make(place.Folder, new([]), null);

        var pages = Enumerable.Range(1, preview.Pages).Select(i => XElement.Parse(System.Text.Encoding.UTF8.GetString(preview.Page(i)!))).ToList();
        var page = pages.Single(p => p.Descendants(Svg + "image").Any());
        var shapes = page.Descendants(Svg + "path").Select(p => (string?)p.Attribute("id")).OfType<string>().ToList();
        Assert.Equal(shapes.Count, shapes.Distinct().Count());
        Assert.All(page.Descendants(Svg + "use"), use => Assert.Contains(((string)use.Attribute("href")!)[1..], shapes));
        Assert.Contains("<of>", string.Concat(page.Descendants(Svg + "text").Select(t => t.Value)), StringComparison.Ordinal);
        var links = page.Descendants(Svg + "a").Select(a => (string)a.Attribute("href")!).ToList();
        Assert.Contains("https://example.org/?a&b", links);
        Assert.Contains(links, l => l == $"#page-{pages.IndexOf(page) + 1}");
        Assert.DoesNotContain(links, l => l.Contains("script", StringComparison.Ordinal));
        Assert.NotNull(preview.Picture(((string)page.Descendants(Svg + "image").Single().Attribute("href")!)["/picture/".Length..]));
    }

    [Fact]
    public async Task The_server_gives_the_book_to_this_machine_and_tells_of_the_next_at_once()
    {
        using var place = new Workplace().WriteProject();
        var first = Preview.Make(place.Folder, new([]), null);
        using var server = PreviewServer.Start(first, null);
        using var other = PreviewServer.Start(first, null);
        using var client = new HttpClient { BaseAddress = new(server.Address) };
        Assert.NotEqual(server.Port, other.Port);

        foreach (var path in (string[])["", "preview.js", "preview.css", "page/1", "book/EPUB/contents.xhtml"])
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, path);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }

        foreach (var path in (string[])["page/0", "page/999", "page/x", "picture/none", "book/EPUB/%2e%2e/%2e%2e/assets/book.yml", "assets/book.yml", "state/x"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        }

        // On a connection of its own: the listener is through with one that calls it by another name.
        using var stranger = new HttpClient();
        using var strange = new HttpRequestMessage(HttpMethod.Get, server.Address + "state") { Headers = { Host = "stranger.example" } };
        Assert.False((await stranger.SendAsync(strange, TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        using var posted = await client.PostAsync(new Uri("state", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);

        var waiting = client.GetStringAsync(new Uri("state?after=1", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        server.Show(Preview.Make(place.Folder, new([]), first));
        Assert.Equal(2, JsonDocument.Parse(await waiting).RootElement.GetProperty("build").GetInt32());
    }

    [Fact]
    public async Task Every_save_is_followed_until_the_end()
    {
        using var place = new Workplace().WriteProject();
        using var end = new CancellationTokenSource();
        var pulse = new FolderPulse(place.Folder);
        var shown = new System.Collections.Concurrent.BlockingCollection<Preview>();
        var first = Preview.Make(place.Folder, new([]), null);
        var following = Task.Run(() => WatchCommand.Follow(pulse, place.Folder, new([]), first, 5, shown.Add, end.Token), TestContext.Current.CancellationToken);

        place.Write("entries/third.md", "## Third\n\nA third.\n");
        Assert.True(shown.TryTake(out _, TimeSpan.FromMinutes(1)));
        place.Write("entries/third.md", "## Third\n\nA [lost](#nowhere) link.\n");
        Preview? last = null;
        while (last?.Report.Warnings != 1)
        {
            Assert.True(shown.TryTake(out last, TimeSpan.FromMinutes(1)));
        }

        await end.CancelAsync();
        await following;
    }

    [Fact]
    public void As_a_process_it_says_where_the_book_is_and_ends_when_it_is_told_to()
    {
        using var place = new Workplace().WriteProject();
        using var process = place.Start("watch");
        var line = process.StandardError.ReadLine();
        process.Kill();

        Assert.Matches("^the book is at http://localhost:[0-9]+/ ", line);
        Assert.Equal(2, place.Glossary("watch", "--port", "0").ExitCode);
        Assert.Equal(2, place.Glossary("watch", "--pause", "none").ExitCode);
        Assert.Equal(1, place.Glossary("watch", "nowhere").ExitCode);
    }
}
