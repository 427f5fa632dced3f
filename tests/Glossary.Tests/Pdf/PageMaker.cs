using System.Collections.Immutable;
using System.Text;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Pages made by hand, for tests of the PDF writer alone.</summary>
internal sealed class PageMaker
{
    private static readonly Pt PageWidth = new(300);
    private static readonly Pt PageHeight = new(200);

    private readonly List<Page> _pages = [];
    private readonly List<DrawItem> _items = [];

    public StructureElement Root { get; } = new(StructureRole.Document, SourceSpan.Nowhere);

    public List<OutlineItem> Outline { get; } = [];

    public DiagnosticBag Diagnostics { get; } = new();

    public BookMetadata Metadata { get; init; } = new("A Glossary", "Made by hand", ["Ada", "Grace"], "en", "urn:uuid:00000000-0000-5000-8000-000000000000", new(2026, 1, 2))
    {
        Licence = "The Unlicense",
        LicenceAddress = "https://unlicense.org/",
    };

    /// <summary>A new element at the end of another, by default of the document.</summary>
    public StructureElement Element(StructureRole role, StructureElement? parent = null) => (parent ?? Root).Add(new(role, SourceSpan.Nowhere));

    /// <summary>Draws a line of text shaped in a face.</summary>
    public void Text(double x, double y, string text, StructureContent? tag, Font? font = null, double size = 10)
        => Add(Run(x, y, text, font, size) with { Tag = tag });

    public void Add(DrawItem item) => _items.Add(item);

    /// <summary>Ends the page.</summary>
    public void EndPage(string folio)
    {
        _pages.Add(new(folio, PageWidth, PageHeight, new(PageWidth, PageHeight, Pt.Zero, [.. _items])));
        _items.Clear();
    }

    public static DrawGlyphs Run(double x, double y, string text, Font? font = null, double size = 10)
    {
        font ??= Faces.Serif;
        var shaped = font.Shape(text, new("", "en"));
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        var pen = 0.0;
        for (var i = 0; i < shaped.Glyphs.Length; i++)
        {
            var glyph = shaped.Glyphs[i];
            var scale = size / font.UnitsPerEm;
            var isFirst = i == 0 || shaped.Glyphs[i - 1].Cluster != glyph.Cluster;
            var length = isFirst ? shaped.Glyphs.Select(g => g.Cluster).Append(text.Length).Where(c => c > glyph.Cluster).Min() - glyph.Cluster : 0;
            glyphs.Add(new(glyph.Glyph, (float)(pen + (glyph.OffsetX * scale)), (float)(-glyph.OffsetY * scale), (ushort)length));
            pen += glyph.Advance * scale;
        }

        return new(new(x), new(y), font, new(size), Ink.Black, glyphs.ToImmutable(), text);
    }

    public TypesetBook Book() => new([.. _pages], Root, Outline, new(ImmutableDictionary<string, string>.Empty));

    public byte[] Export(bool isPretty = false, PdfStandard standard = default, params IReadOnlyList<AttachedFile> files)
    {
        using var file = new MemoryStream();
        PdfExporter.Export(Metadata, Book(), file, Diagnostics, standard, files, isPretty);
        return file.ToArray();
    }

    /// <summary>The file for people, bytes as characters.</summary>
    public string Readable() => Encoding.Latin1.GetString(Export(isPretty: true));
}
