using System.Net;
using System.Security.Cryptography;
using Glossary.Publish;
using UglyToad.PdfPig;

namespace Glossary.Tests;

/// <summary>Pictures of the network: fetched once, locked, and shown from the copy.</summary>
public sealed class FetchTests
{
    private static readonly byte[] Red = Square(200);
    private static readonly byte[] Dark = Square(40);
    private static readonly byte[] Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect width=\"20\" height=\"10\"/></svg>"u8.ToArray();

    [Fact]
    public void What_is_fetched_once_is_shown_by_every_build_without_the_network()
    {
        var server = new PictureServer().Gives("/a/Net%20of%20nodes.png?raw=true", Red, "Content-Type: text/html\r\n").Gives("/logo", Drawing);
        using var place = Place(server.Address + "/a/Net%20of%20nodes.png?raw=true", server.Address + "/logo");

        var run = place.Glossary("fetch", "--allow-private");

        Assert.True(run.ExitCode == 0, run.Errors);
        var (net, logo) = ($"net-of-nodes-{Sum(Red)[..16]}.png", $"logo-{Sum(Drawing)[..16]}.svg");
        Assert.Equal(new[] { logo, net }.Order(), place.Contents("assets/images").Keys.Order());
        Assert.Equal(
            $$"""
            {
              "version": 1,
              "pictures": [
                {
                  "address": "{{server.Address}}/a/Net%20of%20nodes.png?raw=true",
                  "file": "assets/images/{{net}}",
                  "sha256": "{{Sum(Red)}}",
                  "bytes": {{Red.Length}},
                  "type": "image/png",
                  "licence": ""
                },
                {
                  "address": "{{server.Address}}/logo",
                  "file": "assets/images/{{logo}}",
                  "sha256": "{{Sum(Drawing)}}",
                  "bytes": {{Drawing.Length}},
                  "type": "image/svg+xml",
                  "licence": ""
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(place["assets", "images.lock.json"]));
        Assert.EndsWith("2 of 2 pictures of the network are in assets/images\n", run.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        server.Dispose();
        var again = place.Glossary("fetch", "--allow-private");
        var built = place.Glossary("build", "--strict");
        place.Glossary("build", "--output", "again");

        Assert.True(again.ExitCode == 0, again.Errors);
        Assert.True(built.ExitCode == 0, built.Errors);
        Assert.Equal(2, server.Asked.Count);
        Assert.Equal(place.Contents("artifacts"), place.Contents("again"));
        using var document = PdfDocument.Open(place["artifacts", "two-words.pdf"]);
        Assert.Contains(document.GetPages(), p => p.GetImages().Any(i => i.WidthInSamples == 3));
        var book = new EpubReader(File.ReadAllBytes(place["artifacts", "two-words.epub"]));
        Assert.Contains(book.Paths.Select(book.Bytes), bytes => bytes.AsSpan().SequenceEqual(Red));
        Assert.Contains(server.Address, File.ReadAllText(place["README.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_fetched_is_named_at_its_place_and_the_others_are_fetched()
    {
        using var server = new PictureServer()
            .Gives("/good.png", Red)
            .Gives("/page.png", "<!DOCTYPE html><html></html>"u8.ToArray(), "Content-Type: image/png\r\n")
            .Gives("/large.png", [.. Red, .. new byte[1_000_001]])
            .Answers("/endless.png", "200 OK\r\n", new byte[1_000_001])
            .Gives("/packed.png", Red, "Content-Encoding: gzip\r\n")
            .Answers("/gone.png", "404 Not Found\r\nContent-Length: 0\r\n", [])
            .Answers("/cut.png", "200 OK\r\nContent-Length: 9999\r\n", Red)
            .Answers("/odd.png", "what?\r\n", [])
            .LeadsTo("/loop.png", "/loop.png")
            .LeadsTo("/file.png", "file:///etc/passwd")
            .LeadsTo("/user.png", "http://me:secret@127.0.0.1/a.png");
        string[] names = ["page", "large", "endless", "packed", "gone", "cut", "odd", "loop", "file", "user", "silent"];
        using var place = Place([.. names.Select(n => $"{server.Address}/{n}.png"), "ftp://127.0.0.1/a.png", "http://me@127.0.0.1/a.png", server.Address + "/good.png"]);

        var run = place.Glossary("fetch", "--allow-private", "--timeout", "4", "--max-size", "1");

        Assert.Equal(1, run.ExitCode);
        string[] reasons =
        [
            "this is no PNG, JPEG, GIF, WebP, BMP or SVG picture", "it is larger than 1 MB", "it is larger than 1 MB", "the server packs it, though it was asked not to",
            "the server answers 404", "the answer ends too soon", "the answer is not one of HTTP", "the server leads on more than 5 times", "only http and https are asked, not file",
            "it names a user or a password", "it took longer than 4 seconds",
        ];
        for (var i = 0; i < names.Length; i++)
        {
            Assert.Contains($"entries/pictures.md:{3 + (2 * i)}:1: error G0320: the picture {server.Address}/{names[i]}.png cannot be fetched: {reasons[i]}", run.Errors, StringComparison.Ordinal);
        }

        Assert.Contains("error G0320: the picture ftp://127.0.0.1/a.png cannot be fetched: only http and https are asked, not ftp", run.Errors, StringComparison.Ordinal);
        Assert.Contains("error G0320: the picture http://me@127.0.0.1/a.png cannot be fetched: it names a user or a password", run.Errors, StringComparison.Ordinal);
        Assert.Equal(6, server.Asked.Count(p => p == "/loop.png"));
        Assert.Equal([$"good-{Sum(Red)[..16]}.png"], place.Contents("assets/images").Keys);
        Assert.Contains("1 of 14 pictures of the network is in assets/images", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirects_are_followed_up_to_the_fifth_and_all_pictures_have_a_limit_together()
    {
        byte[] large = [.. Drawing, .. Enumerable.Repeat((byte)' ', 600_000)];
        using var server = new PictureServer().Gives("/5", large).Gives("/b.svg", large);
        for (var i = 0; i < 5; i++)
        {
            server.LeadsTo($"/{i}", i % 2 == 0 ? $"/{i + 1}" : $"{server.Address}/{i + 1}");
        }

        using var place = Place(server.Address + "/0", server.Address + "/b.svg");

        var run = place.Glossary("fetch", "--allow-private", "--max-total", "1", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the pictures of this run are larger than 1 MB together", run.Output, StringComparison.Ordinal);
        Assert.Equal([$"0-{Sum(large)[..16]}.svg"], place.Contents("assets/images").Keys);
    }

    [Fact]
    public void This_machine_is_asked_only_where_that_is_allowed()
    {
        using var server = new PictureServer().Gives("/a.png", Red);
        using var place = Place(server.Address + "/a.png", server.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/a.png", server.Address.Replace("127.0.0.1", "0x7f.1", StringComparison.Ordinal) + "/a.png");

        var run = place.Glossary("fetch");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Errors.Split("“127.0.0.1” is not on the public network").Length - 1);
        Assert.Contains("“localhost” is not on the public network", run.Errors, StringComparison.Ordinal);
        Assert.Contains("hint: give --allow-private", run.Errors, StringComparison.Ordinal);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public void A_redirect_does_not_lead_to_an_address_that_may_not_be_asked()
    {
        using var server = new PictureServer();
        server.LeadsTo("/a.png", server.Address.Replace("127.0.0.1", "127.0.0.2", StringComparison.Ordinal) + "/b.png").Gives("/b.png", Red);
        using var downloader = new PictureDownloader(new(1000, 1000, TimeSpan.FromSeconds(20), address => address.Equals(IPAddress.Loopback)));

        Assert.Equal("“127.0.0.2” is not on the public network", downloader.Get(server.Address + "/a.png", 1000).Problem);
        Assert.Equal(Red, downloader.Get(server.Address + "/b.png", 1000).Bytes);
        Assert.Equal(["/a.png", "/b.png"], server.Asked);
    }

    [Fact]
    public void A_copy_that_was_changed_is_not_shown_until_it_is_fetched_again()
    {
        using var server = new PictureServer().Gives("/a.png", Red);
        using var place = Place(server.Address + "/a.png");
        place.Glossary("fetch", "--allow-private");
        var file = Directory.GetFiles(place["assets", "images"]).Single();
        File.WriteAllBytes(file, Dark);

        var built = place.Glossary("build");
        var check = place.Glossary("fetch", "--check");

        Assert.Equal(0, built.ExitCode);
        Assert.Contains($"entries/pictures.md:3:1: warning G0167: “assets/images/{Path.GetFileName(file)}” is not what was fetched from {server.Address}/a.png", built.Errors, StringComparison.Ordinal);
        using (var document = PdfDocument.Open(place["artifacts", "two-words.pdf"]))
        {
            Assert.DoesNotContain(document.GetPages(), p => p.GetImages().Any());
        }

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("warning G0167", check.Errors, StringComparison.Ordinal);
        Assert.Single(server.Asked);

        Assert.Equal(0, place.Glossary("fetch", "--allow-private").ExitCode);
        Assert.Equal(Red, File.ReadAllBytes(file));
        Assert.Equal(0, place.Glossary("fetch", "--check").ExitCode);
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public void Another_picture_of_the_server_is_taken_only_by_an_update_which_keeps_the_author_s_note()
    {
        using var server = new PictureServer().Gives("/a.png", Red);
        using var place = Place(server.Address + "/a.png");
        place.Glossary("fetch", "--allow-private");
        var before = File.ReadAllText(place["assets", "images.lock.json"]).Replace("\"licence\": \"\"", "\"licence\": \"CC BY 4.0, A. “Nonymous”\"", StringComparison.Ordinal);
        place.Write("assets/images.lock.json", before);
        Directory.Delete(place["assets", "images"], recursive: true);
        server.Gives("/a.png", Dark);

        var missing = place.Glossary("build");
        var other = place.Glossary("fetch", "--allow-private");

        Assert.Contains("warning G0161", missing.Errors, StringComparison.Ordinal);
        Assert.Contains("hint: run glossary fetch", missing.Errors, StringComparison.Ordinal);
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("error G0321: the server has another picture", other.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(place["assets", "images.lock.json"]));

        server.Gives("/a.png", Red);
        Assert.Equal(0, place.Glossary("fetch", "--allow-private").ExitCode);
        Assert.Equal(before, File.ReadAllText(place["assets", "images.lock.json"]));

        server.Gives("/a.png", Dark);
        var update = place.Glossary("fetch", "--allow-private", "--update");

        Assert.True(update.ExitCode == 0, update.Errors);
        Assert.Equal([$"a-{Sum(Dark)[..16]}.png"], place.Contents("assets/images").Keys);
        Assert.Equal(
            before.Replace(Sum(Red), Sum(Dark), StringComparison.Ordinal).Replace(Sum(Red)[..16], Sum(Dark)[..16], StringComparison.Ordinal).Replace($"\"bytes\": {Red.Length}", $"\"bytes\": {Dark.Length}", StringComparison.Ordinal),
            File.ReadAllText(place["assets", "images.lock.json"]));
    }

    [Fact]
    public void Copies_that_no_entry_names_are_dropped_where_that_is_asked_for_and_no_other_file()
    {
        using var server = new PictureServer().Gives("/a.png", Red).Gives("/b.png", Dark);
        using var place = Place(server.Address + "/a.png", server.Address + "/b.png").Write("assets/images/own.png", Dark);
        place.Glossary("fetch", "--allow-private");
        var copy = $"a-{Sum(Red)[..16]}.png";
        place.Write("entries/pictures.md", $"## Pictures\n\n![B]({server.Address}/b.png) and ![A](../assets/images/{copy}).\n");

        // What a lock says is no leave to delete: these two belong to the author.
        var text = File.ReadAllText(place["assets", "images.lock.json"]);
        string Of(string file) => $$"""{ "address": "https://example.org/{{file}}", "file": "{{file}}", "sha256": "{{Sum(Red)}}", "bytes": 1, "type": "image/png" },""";
        place.Write("assets/images.lock.json", text.Replace("\"pictures\": [", "\"pictures\": [" + Of("entries/layer.md") + Of("../outside.md") + Of("assets/book.yml"), StringComparison.Ordinal));

        var check = place.Glossary("fetch", "--check");
        var prune = place.Glossary("fetch", "--prune");

        Assert.Equal(0, check.ExitCode);
        Assert.Matches(@"assets/images.lock.json:3:\d+: note G0322: no entry names the picture https://example.org/entries/layer.md any more", check.Errors);
        Assert.True(prune.ExitCode == 0, prune.Errors);
        Assert.DoesNotContain("example.org", File.ReadAllText(place["assets", "images.lock.json"]), StringComparison.Ordinal);
        Assert.DoesNotContain(server.Address + "/a.png", File.ReadAllText(place["assets", "images.lock.json"]), StringComparison.Ordinal);
        Assert.True(File.Exists(place["entries", "layer.md"]) && File.Exists(place["assets", "book.yml"]));
        Assert.Equal(new[] { copy, $"b-{Sum(Dark)[..16]}.png", "own.png" }.Order(), place.Contents("assets/images").Keys.Order());

        place.Write("entries/pictures.md", $"## Pictures\n\nNone.\n");
        Assert.Equal(0, place.Glossary("fetch", "--prune").ExitCode);
        Assert.Equal(new[] { copy, "own.png" }.Order(), place.Contents("assets/images").Keys.Order());
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_a_warning_of_a_build_and_is_left_alone_by_a_fetch()
    {
        using var place = Place("https://example.org/a.png").Write("assets/images.lock.json", "{\n<<<<<<< ours\n}\n");

        var build = place.Glossary("build", "--to", "epub");
        var fetch = place.Glossary("fetch", "--prune");

        Assert.Equal(0, build.ExitCode);
        Assert.Contains("assets/images.lock.json:2:1: warning G0018: this list of fetched pictures cannot be read", build.Errors, StringComparison.Ordinal);
        Assert.Equal(1, fetch.ExitCode);
        Assert.Contains("assets/images.lock.json:2:1: warning G0018", fetch.Errors, StringComparison.Ordinal);
        Assert.Equal("{\n<<<<<<< ours\n}\n", File.ReadAllText(place["assets", "images.lock.json"]));
    }

    [Fact]
    public void A_folder_of_copies_that_leads_elsewhere_is_not_written()
    {
        using var elsewhere = new Workplace();
        using var server = new PictureServer().Gives("/a.png", Red);
        using var place = Place(server.Address + "/a.png");
        Directory.CreateSymbolicLink(place["assets", "images"], elsewhere.Folder);

        var run = place.Glossary("fetch", "--allow-private");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("G0009: “assets/images” leads out of the project", run.Errors, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Contents("."));
        Assert.Empty(server.Asked);
    }

    [Theory]
    [InlineData("glossary: --check changes nothing: leave out --update and --prune\n", "--check", "--prune")]
    [InlineData("glossary: --timeout wants a number from 1 to 3600, not “0”\n", "--timeout", "0")]
    [InlineData("glossary: --max-size wants a number from 1 to 200, not “many”\n", "--max-size", "many")]
    [InlineData("glossary: there is no option --chek\n  hint: did you mean “--check”?\n", "--chek")]
    public void A_wrong_command_line_fetches_nothing(string message, params string[] arguments)
    {
        using var place = Place("https://example.org/a.png");

        var run = place.Glossary(["fetch", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_settings_and_without_pictures_of_the_network_gets_no_file()
    {
        using var place = new Workplace().Write("a.md", "# A\n\nText.\n");

        var run = place.Glossary("fetch");

        Assert.Equal("no entry names a picture of the network\n", run.Errors.ReplaceLineEndings("\n"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a.md"], place.Contents(".").Keys);
    }

    private static Workplace Place(params string[] addresses)
        => new Workplace().WriteProject().Write("entries/pictures.md", "## Pictures\n\n" + string.Join("\n\n", addresses.Select(a => $"![Words for it]({a})")) + "\n");

    private static byte[] Square(int grey) => PngFile.Make(3, 3, Pictures.PngColor.Gray, 8, (_, _, _) => grey);

    private static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
