using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Faces, patterns and styles for tests that set paragraphs.</summary>
internal static class Setup
{
    public static Hyphenator English { get; } = Patterns("en-us", 2, 3);

    public static Hyphenator German { get; } = Patterns("de-1996", 2, 2);

    public static FontSet Fonts { get; } = new(
        new Dictionary<FaceKey, Lazy<Font>>
        {
            [new(FaceRole.Serif, false, false)] = Face("LibertinusSerif-Regular"),
            [new(FaceRole.Serif, false, true)] = Face("LibertinusSerif-Italic"),
            [new(FaceRole.Serif, true, false)] = Face("LibertinusSerif-Bold"),
            [new(FaceRole.Serif, true, true)] = Face("LibertinusSerif-BoldItalic"),
            [new(FaceRole.Sans, false, false)] = Face("LibertinusSans-Regular"),
            [new(FaceRole.Math, false, false)] = Face("LibertinusMath-Regular"),
            [new(FaceRole.Mono, false, false)] = new(() => Faces.Code),
        }.ToImmutableDictionary(),
        []);

    public static ParagraphStyle Body { get; } = new(
        new(new(FaceRole.Serif, false, false), new(10.5), Ink.Black, "", "en-US"), LineAlignment.Justified, new(14), Pt.Zero, Hyphenates: true);

    public static Setting NewSetting(BookDesign? design = null, PageMap? pages = null) => new(
        design ?? new(),
        Fonts,
        new Dictionary<string, Hyphenator> { ["en-us"] = English, ["de"] = German }.ToImmutableDictionary(),
        ImmutableDictionary<string, Pictures.Picture>.Empty,
        new())
    {
        Pages = pages ?? PageMap.Empty,
    };

    public static TextRun Text(string text) => new(new SourceText("a.md", text).Whole, text);

    public static ImmutableArray<Line> Set(string text, double measure, ParagraphStyle? style = null, Setting? setting = null)
        => Set([Text(text)], measure, style, setting);

    public static ImmutableArray<Line> Set(
        ImmutableArray<Inline> inlines,
        double measure,
        ParagraphStyle? style = null,
        Setting? setting = null,
        StructureElement? element = null)
        => ParagraphSetter.Set(
            inlines,
            style ?? Body,
            new(measure),
            element ?? new(StructureRole.Paragraph, SourceSpan.Nowhere),
            null,
            SourceSpan.Nowhere,
            setting ?? NewSetting());

    public static Hyphenator Patterns(string name, int left, int right)
    {
        var exceptions = Repository.Path("assets", "hyphenation", $"hyph-{name}.hyp.txt");
        return Hyphenator.Read(
            File.ReadAllText(Repository.Path("assets", "hyphenation", $"hyph-{name}.pat.txt")),
            File.Exists(exceptions) ? File.ReadAllText(exceptions) : "",
            left,
            right);
    }

    private static Lazy<Font> Face(string name) => new(() => Faces.Get($"libertinus/{name}.otf"));
}
