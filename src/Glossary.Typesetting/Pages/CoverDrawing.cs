using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>A cover of nothing but type: the title on paper, and a letter so large that it becomes a form.</summary>
public static class CoverDrawing
{
    /// <summary>In pixels, the proportion that book shops ask for.</summary>
    private const int Width = 1600;
    private const int Height = 2560;

    /// <summary>The cover is designed on a page of 400 by 640 points.</summary>
    private const double Scale = 4;
    private const double Margin = 44;
    private const double PageHeight = 640;

    private static readonly Ink Paper = new(0.965, 0.945, 0.905);
    private static readonly Ink Shade = new(0.925, 0.893, 0.835);

    /// <summary>The cover as a PNG file.</summary>
    public static byte[] Draw(BookMetadata metadata, FontSet fonts, BookDesign? design = null)
    {
        var setting = new Setting(
            design ?? new(),
            fonts,
            ImmutableDictionary<string, Hyphenator>.Empty,
            ImmutableDictionary<string, Picture>.Empty,
            new DiagnosticBag())
        {
            Language = metadata.Language,
        };
        var shapes = new List<Shape>();
        AddLetter(metadata.Title, setting, shapes);
        AddText(metadata, setting, shapes);
        return Rasterizer.Draw(Width, Height, BoxShapes.ColorOf(Paper), shapes, Rasterizer.StepsOfPrint).ToPng();
    }

    // The first letter of the last word, which names what the book is, cut by the lower right edge.
    private static void AddLetter(string title, Setting setting, List<Shape> shapes)
    {
        var word = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(w => char.IsLetterOrDigit(w[0])) ?? "A";
        var style = new TextStyle(new(FaceRole.Display, false, false), new(640), Shade, "", setting.Language);
        var letter = ShortText.Set(word[..1].ToUpperInvariant(), style, setting);
        var width = ShortText.NaturalWidth(letter).Value;
        BoxShapes.Add(letter, Width - (width * 0.84 * Scale), (PageHeight + 20) * Scale, Scale, shapes);
    }

    private static void AddText(BookMetadata metadata, Setting setting, List<Shape> shapes)
    {
        var design = setting.Design;
        var list = new VerticalList(design);
        var measure = new Pt((Width / Scale) - (2 * Margin));
        var section = new StructureElement(StructureRole.Section, SourceSpan.Nowhere);
        var size = new Pt(metadata.Title.Length <= 24 ? 60 : metadata.Title.Length <= 50 ? 48 : metadata.Title.Length <= 100 ? 36 : 26);
        var display = new TextStyle(new(FaceRole.Display, false, false), size, Ink.Black, "", setting.Language);
        var place = Openings.PlaceFor(list, section, setting, new()) with { Measure = measure };

        list.Block(new BoxItem(new(new(56), Pt.Zero, new(5), [new DrawRule(Pt.Zero, Pt.Zero, new(56), new(5), design.AccentInk)])));
        list.Space(new Pt(26));
        Put(metadata.Title, display, 1.08);
        if (metadata.Subtitle.Length > 0)
        {
            list.Space(new Pt(14));
            Put(metadata.Subtitle, display with { Face = new(FaceRole.Serif, false, true), Size = new(19) }, 1.3);
        }

        var box = VerticalStack.Pack(list.Items, measure);
        BoxShapes.Add(box, Margin * Scale, (Margin + 20 + box.Height.Value) * Scale, Scale, shapes);

        if (metadata.Authors.Length > 0)
        {
            var authors = ShortText.Set(
                string.Join(", ", metadata.Authors), new TextStyle(new(FaceRole.Serif, false, false), new(15), Ink.Black, "", setting.Language), setting);
            var width = ShortText.NaturalWidth(authors);
            var factor = Math.Min(1, measure / Pt.Max(width, new(1)));
            BoxShapes.Add(authors.Scale(factor), Margin * Scale, (PageHeight - Margin) * Scale, Scale, shapes);
        }

        void Put(string text, TextStyle style, double leading) => place.SetText(
            ShortText.Inlines(text),
            new(style, LineAlignment.RaggedRight, style.Size * leading, Pt.Zero, false),
            new(StructureRole.Title, SourceSpan.Nowhere),
            SourceSpan.Nowhere,
            Pt.Zero,
            measure);
    }
}
