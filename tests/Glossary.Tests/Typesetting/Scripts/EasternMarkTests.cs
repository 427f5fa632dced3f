using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Publish;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Quotes and dashes that East Asia shares with the West are as wide as ideographs among them, and narrow elsewhere.</summary>
public sealed class EasternMarkTests
{
    [Theory]
    [InlineData("“中文”", "en", true)]
    [InlineData("用“hello", "en", true)]
    [InlineData("中——文", "en", true)]
    [InlineData("中……", "en", true)]
    [InlineData("“‘中’”", "en", true)]
    [InlineData("“hello”", "en", false)]
    [InlineData("“hello”", "zh-CN", true)]
    [InlineData("it’s", "zh-CN", false)]
    [InlineData("中文", "zh-CN", false)]
    public void Neighbours_or_the_language_decide(string text, string language, bool isEastern)
        => Assert.Equal(isEastern, WideMarks.HasEastern(text, 0, text.Length, language));

    [Fact]
    public void Those_of_the_East_come_from_the_face_of_ideographs_and_are_squeezed()
    {
        var fonts = WithIdeographs();
        var runs = Runs("他说“你好。”然后——走了，it’s “fine” 吧", fonts, "zh-CN");
        var text = fonts.Get(new(FaceRole.Serif, false, false));

        Assert.All("他“好”—", c => Assert.NotSame(text, runs.First(r => r.Text.Contains(c, StringComparison.Ordinal)).Font));
        Assert.All("’fe", c => Assert.Same(text, runs.First(r => r.Text.Contains(c, StringComparison.Ordinal)).Font));
        Assert.All("“”", c => Assert.Same(text, runs.Last(r => r.Text.Contains(c, StringComparison.Ordinal)).Font));

        // Six ideographs and marks, of which the stop and the quote behind it give up half an em between them.
        var alone = Setup.Set("说“你好。”然", 500, Setup.Body with { Text = Setup.Body.Text with { Language = "zh-CN" } }, Setup.NewSetting() with { Fonts = fonts })[0];
        Assert.Equal(6.5 * Setup.Body.Text.Size.Value, alone.NaturalWidth.Value, 0.1);
    }

    [Fact]
    public void A_western_text_keeps_its_own()
    {
        var fonts = WithIdeographs();
        var text = fonts.Get(new(FaceRole.Serif, false, false));

        Assert.All(Runs("He said “hello” — it’s fine…", fonts, "en"), r => Assert.Same(text, r.Font));
    }

    private static List<(string Text, Font Font, double X, double Size)> Runs(string text, FontSet fonts, string language)
    {
        var style = Setup.Body with { Text = Setup.Body.Text with { Language = language } };
        var line = Assert.Single(Setup.Set(text, 500, style, Setup.NewSetting() with { Fonts = fonts }));
        return [.. line.Box.Drawn().Where(d => d.Item is DrawGlyphs).Select(d => (DrawGlyphs)d.Item is var g ? (g.Text, g.Font, d.X, g.Size.Value) : default)];
    }

    private static FontSet WithIdeographs()
    {
        var found = SystemFonts.Find("Noto Serif CJK SC")?.Find("Noto Serif CJK SC", 400, isItalic: false);
        Assert.SkipWhen(found is null, "there is no Noto Serif CJK SC on this machine");
        var font = new Lazy<Font>(() => found.Load());
        return new(new Dictionary<FaceKey, Lazy<Font>> { [new(FaceRole.Serif, false, false)] = new(() => Faces.Serif) }.ToImmutableDictionary(), [])
        {
            Scripts = ImmutableDictionary<string, ImmutableArray<ScriptFace>>.Empty.Add("Hani", [new(font, font)]),
        };
    }
}
