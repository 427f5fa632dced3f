using System.Text;
using System.Xml.Linq;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Text from right to left is written so, in books of its languages and in others.</summary>
public sealed class EpubDirectionTests
{
    private const string Arabic = "الشبكة تتعلم من البيانات.";
    private const string Mixed = "Adam خوارزمية للتعلم.";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("pa-Arab", "rtl")]
    [InlineData("az", null)]
    [InlineData("en", null)]
    public void Pages_are_turned_as_the_language_runs(string language, string? direction)
    {
        var book = Build(language, "# Term\n\nText.\n");

        Assert.Equal(direction, (string?)book.Package.Attribute("dir"));
        Assert.Equal(direction, (string?)book.Package.Descendants(Opf + "spine").Single().Attribute("page-progression-direction"));
        Assert.All(book.Spine, path => Assert.Equal(direction, (string?)book.Xml(path).Attribute("dir")));
        Assert.Equal(direction is not null, book.Text("EPUB/style.css").Contains("[dir=\"rtl\"]", StringComparison.Ordinal));
    }

    // What stands in the explanation, with the directions that are said.
    [Theory]
    [InlineData("en", Arabic, "p rtl")]
    [InlineData("en", Mixed, "p rtl")]
    [InlineData("en", "Adam: خوارزم", "p")]
    [InlineData("ar", Arabic, "p")]
    [InlineData("ar", "Adam: خوارزم", "p")]
    [InlineData("ar", "A network learns.", "p ltr")]
    [InlineData("ar", "12 + 3", "p")]
    [InlineData("ar", "`git`", "p ltr,code")]
    [InlineData("ar", "أمر `git`", "p,code ltr")]
    [InlineData("en", "- " + Arabic + "\n- Network\n", "ul rtl,li,li,span ltr")]
    [InlineData("ar", "- " + Arabic + "\n- Network\n", "ul,li,li,span ltr")]
    [InlineData("ar", "- Network\n  - " + Arabic + "\n", "ul,li,span ltr,ul,li")]
    [InlineData("ar", "- A network learns from examples alone, which it sees many times\n- Layer\n", "ul ltr,li,li")]
    [InlineData("ar", "```\ngit\n```\n", "pre ltr,code")]
    [InlineData("en", "> " + Arabic, "blockquote rtl,p rtl")]
    [InlineData("en", "> [!NOTE]\n> " + Arabic, "aside rtl,p,p rtl")]
    [InlineData("en", "| شبكة | x |\n| --- | --- |\n| طبقة | y |\n", "div,table rtl,thead,tr,th,th,span ltr,tbody,tr,td,td,span ltr")]
    [InlineData("en", "## شبكة\n", "section,h3 rtl")]
    [InlineData("ar", "## Adam\n", "section,h3,span ltr")]
    [InlineData("ar", "من $x$ إلى", "p,math ltr,semantics,mi,annotation")]
    [InlineData("en", "<div dir=\"rtl\">\n\nText.\n\n- More\n\n</div>", "div rtl,p rtl,ul rtl,li")]
    public void What_runs_against_the_book_says_so(string language, string body, string expected)
    {
        var explanation = Build(language, $"# Term\n\n{body}\n").Xml("EPUB/letter-t.xhtml").Descendants(Xhtml + "div").Single(d => (string?)d.Attribute("class") == "explanation");

        Assert.Equal(expected, string.Join(',', explanation.Descendants().Select(e => $"{e.Name.LocalName} {(string?)e.Attribute("dir")}".Trim())));
    }

    [Fact]
    public void Names_in_another_direction_are_put_in_order_for_themselves()
    {
        var book = Build("en", "---\naliases: [شبكة, Net]\n---\n# Network\n\nText.\n", "# طبقة\n\nA [network](#network).\n");
        var arabic = book.Spine.Select(book.Xml).SelectMany(x => x.Descendants()).Where(e => (string?)e.Attribute("dir") == "rtl").ToList();

        Assert.Equal(["span", "h2"], arabic.Where(e => e.Value is "شبكة" || e.Name.LocalName == "h2").Select(e => e.Name.LocalName).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains(arabic, e => e.Name.LocalName == "span" && e.Parent!.Name.LocalName == "a" && e.Value == "طبقة");
    }

    [Fact]
    public void Letters_run_as_the_bidirectional_classes_of_the_pages_say()
    {
        for (var codePoint = 0; codePoint < 0x20000; codePoint++)
        {
            if (Rune.TryCreate(codePoint, out var rune) && Rune.IsLetter(rune))
            {
                Assert.Equal(
                    BidiClassTable.Of(codePoint) is BidiClass.RightToLeft or BidiClass.ArabicLetter,
                    WritingDirection.Of(rune.ToString(), "", TextDirection.Unstated) == TextDirection.RightToLeft);
            }
        }
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("az-Arab", true)]
    [InlineData("he", true)]
    [InlineData("en", false)]
    [InlineData("ks-Deva", false)]
    public void Languages_run_as_their_scripts_do(string tag, bool isRightToLeft)
        => Assert.Equal(isRightToLeft, WritingDirection.OfLanguage(tag) == TextDirection.RightToLeft);

    [Theory]
    [InlineData("ar")]
    [InlineData("zh-TW")]
    [InlineData("pl")]
    public void The_book_speaks_its_language(string language)
    {
        var words = Wording.For(language);
        var book = Build(language, "# Alpha\n\n", "# Beta\n\nSee [alpha](#alpha).\n");
        var text = string.Concat(book.Spine.Select(book.Xml).Select(x => x.Value));

        Assert.All([words.Imprint, words.ToBeWritten, words.MentionedIn, words.SetInYourFaces], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    private static EpubReader Build(string language, params string[] entries)
    {
        using var place = new Workplace().WriteProject();
        place.Write("assets/book.yml", File.ReadAllText(place["assets", "book.yml"]).Replace("language: en", "language: " + language, StringComparison.Ordinal));
        for (var i = 0; i < entries.Length; i++)
        {
            place.Write($"entries/entry-{i}.md", entries[i]);
        }

        return place.BuildEpub();
    }
}
