using System.Xml.Linq;

namespace Glossary.Tests;

/// <summary>The book of everything odd and hostile, in all its editions.</summary>
public sealed class TortureBookTests
{
    [Fact]
    public void Every_edition_is_sound_and_brings_nothing_with_it()
    {
        using var place = new Workplace();

        var run = place.Glossary("build", Repository.Path("tests", "books", "torture"), "--to", "pdf,epub,epub-compat,kepub", "--output", "out");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.True(new FileInfo(place["out", "torture.pdf"]).Length > 0);
        foreach (var ending in (string[])[".epub", ".compat.epub", ".kepub.epub"])
        {
            var book = new EpubReader(File.ReadAllBytes(place["out", "torture" + ending]));
            var pages = book.Manifest.Where(m => m.MediaType is "application/xhtml+xml" or "image/svg+xml").Select(m => book.Xml(m.Path)).ToList();
            var elements = pages.SelectMany(p => p.DescendantsAndSelf()).ToList();

            Assert.All(book.References(), r => Assert.True(book.Finds(r.To), $"{ending}: {r.From} → {r.To}"));
            Assert.Equal(book.Contents, book.NcxContents);
            Assert.DoesNotContain(elements, e => e.Name.LocalName is "script" or "iframe" or "object" or "embed" or "form" or "input" or "video" or "audio" or "base" or "foreignObject" or "animate");
            Assert.DoesNotContain(elements.Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(elements.Attributes(), a => a.Name.LocalName is "href" or "src" && EpubReader.IsOnTheWeb(a.Value) && !IsLink(a.Value, a.Parent!));
            Assert.All(pages, p => Assert.Equal(p.DescendantsAndSelf().Attributes("id").Select(a => a.Value).Distinct().Count(), p.DescendantsAndSelf().Attributes("id").Count()));
            Assert.DoesNotContain("root:", string.Concat(pages.Select(p => p.Value)), StringComparison.Ordinal);
        }
    }

    // Links may lead out, pictures and the like may not.
    private static bool IsLink(string address, XElement element)
        => (element.Name.LocalName == "a" || element.Name.NamespaceName == "http://www.w3.org/1998/Math/MathML")
            && (address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal));
}
