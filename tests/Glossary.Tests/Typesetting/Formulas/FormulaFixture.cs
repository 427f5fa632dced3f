using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Pictures;
using Glossary.Reading;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Formulas under test: the shipped faces, a style of 10 pt, and short ways to set LaTeX or trees.</summary>
internal static class FormulaFixture
{
    private static readonly Lazy<FontSet> Shipped = new(() => Faces(Path.Combine(Repository.Path("fonts", "libertinus"), "LibertinusMath-Regular.otf")));

    public static TextStyle Style { get; } = new(new(FaceRole.Serif, false, false), new(10), Ink.Black, "", "en");

    public static FontSet Libertinus => Shipped.Value;

    public static MathConstants Constants => Libertinus.Mathematics.Mathematics!.Constants;

    public static Setting NewSetting(FontSet? fonts = null) => new(
        new BookDesign(),
        fonts ?? Libertinus,
        ImmutableDictionary<string, Hyphenator>.Empty,
        ImmutableDictionary<string, Picture>.Empty,
        new DiagnosticBag());

    /// <summary>The shipped text faces with a face for mathematics from a file.</summary>
    public static FontSet Faces(string mathematics)
    {
        var text = Repository.Path("fonts", "libertinus");
        return new(
            ImmutableDictionary<FaceKey, Lazy<Font>>.Empty
                .Add(new(FaceRole.Serif, false, false), Load(Path.Combine(text, "LibertinusSerif-Regular.otf")))
                .Add(new(FaceRole.Serif, true, false), Load(Path.Combine(text, "LibertinusSerif-Bold.otf")))
                .Add(new(FaceRole.Serif, false, true), Load(Path.Combine(text, "LibertinusSerif-Italic.otf")))
                .Add(new(FaceRole.Mono, false, false), Load(Repository.Path("fonts", "source-code-pro", "SourceCodePro-Regular.otf")))
                .Add(new(FaceRole.Math, false, false), Load(mathematics)),
            []);
    }

    public static Lazy<Font> Load(string path) => new(() => Font.Load(File.ReadAllBytes(path)));

    public static Formula Parse(string tex, bool isDisplay, DiagnosticBag diagnostics)
        => LatexParser.Parse(FormulaText.Of(new SourceText("formula.md", tex).Whole), isDisplay, diagnostics);

    public static Box SetTex(string tex, bool isDisplay = true, Setting? setting = null)
    {
        setting ??= NewSetting();
        return FormulaTypesetter.SetBox(Parse(tex, isDisplay, setting.Diagnostics), Style, setting);
    }

    public static Box Set(MathNode node, bool isDisplay = true)
        => FormulaTypesetter.SetBox(new(SourceSpan.Nowhere, "", isDisplay, node), Style, NewSetting());

    /// <summary>Where each glyph of a character stands, in drawing order.</summary>
    public static List<(double X, double Y, Pt Size)> Places(Box box, string character)
    {
        var places = new List<(double, double, Pt)>();
        foreach (var run in box.Items.OfType<DrawGlyphs>())
        {
            var start = 0;
            foreach (var glyph in run.Glyphs)
            {
                if (glyph.TextLength > 0 && run.Text.Substring(start, glyph.TextLength) == character)
                {
                    places.Add((run.X.Value + glyph.X, run.Y.Value + glyph.Y, run.Size));
                }

                start += glyph.TextLength;
            }
        }

        return places;
    }

    public static (double X, double Y, Pt Size) Place(Box box, string character) => Assert.Single(Places(box, character));

    /// <summary>A length of the math face in points at 10 pt.</summary>
    public static double Of(FontUnits units, double factor = 1) => units.Value * 10.0 * factor / Libertinus.Mathematics.UnitsPerEm;

    /// <summary>The advance of a character of the math face in points at 10 pt.</summary>
    public static double Advance(string character)
    {
        var font = Libertinus.Mathematics;
        return Of(font.Advance(font.GlyphOf(char.ConvertToUtf32(character, 0))));
    }
}
