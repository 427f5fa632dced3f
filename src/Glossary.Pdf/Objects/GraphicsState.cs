using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>What a reader of a content stream has been told last, so that it need not be told again; numbers are compared as they are written.</summary>
internal sealed class GraphicsState
{
    private EmbeddedFont? _font;
    private (long, long, long) _fill;
    private (long, long, long) _stroke;
    private long _thickness;

    /// <summary>In thousandths of a point.</summary>
    public long Size { get; private set; }

    /// <summary>In hundredths of a percent.</summary>
    public long Scaling { get; private set; }

    /// <summary>In thousandths of a point.</summary>
    public long Dash { get; private set; }

    /// <summary>A thousandth of the size, as wide as it is drawn: the unit of glyph widths and adjustments.</summary>
    public double Thousandth => Size / 1e6 * (Scaling / 1e4);

    /// <summary>The state at the beginning of a page (ISO 32000-1, 8.4.1).</summary>
    public void Reset()
    {
        _font = null;
        _fill = _stroke = default;
        _thickness = 1000;
        Size = 0;
        Scaling = 10_000;
        Dash = 0;
    }

    public bool ChangesFont(EmbeddedFont font, long size)
    {
        var changes = _font != font || Size != size;
        (_font, Size) = (font, size);
        return changes;
    }

    public bool ChangesScaling(long scaling)
    {
        var changes = Scaling != scaling;
        Scaling = scaling;
        return changes;
    }

    public bool ChangesFill(Ink ink)
    {
        var fill = Rounded(ink);
        var changes = _fill != fill;
        _fill = fill;
        return changes;
    }

    public bool ChangesStroke(Ink ink)
    {
        var stroke = Rounded(ink);
        var changes = _stroke != stroke;
        _stroke = stroke;
        return changes;
    }

    public bool ChangesThickness(long thickness)
    {
        var changes = _thickness != thickness;
        _thickness = thickness;
        return changes;
    }

    public bool ChangesDash(long dash)
    {
        var changes = Dash != dash;
        Dash = dash;
        return changes;
    }

    private static (long, long, long) Rounded(Ink ink) => (PdfSyntax.Round(ink.Red, 3), PdfSyntax.Round(ink.Green, 3), PdfSyntax.Round(ink.Blue, 3));
}
