using Glossary.Pictures;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>
/// The operators of one page (ISO 32000-1, annex A). It knows what state a reader is in and writes only what changes it.
/// X grows to the right and y upwards, in points.
/// </summary>
internal sealed class ContentStream(bool isPretty)
{
    private const int InkDecimals = 3;

    private readonly PdfSyntax _syntax = new(isPretty, isInline: true);
    private readonly GraphicsState _state = new();
    private TextObject? _text;

    // Rectangles that are not filled yet.
    private bool _isInPath;
    private bool _contentIsAroundText;

    public ReadOnlySpan<byte> Written => _syntax.Written;

    /// <summary>See <see cref="PdfSyntax.IsWithinLimits"/>.</summary>
    public bool IsWithinLimits => _syntax.IsWithinLimits;

    public void Clear()
    {
        _syntax.Clear();
        _state.Reset();
        _text = null;
        _isInPath = _contentIsAroundText = false;
    }

    /// <summary>Ends whatever is open; the page is done.</summary>
    public void Finish()
    {
        FinishPath();
        FinishText();
    }

    /// <summary>Begins what belongs to one element of the structure tree.</summary>
    /// <param name="actualText">The characters that the content stands for, where its glyphs say others (14.9.4).</param>
    /// <param name="isTextAlone">True if only glyphs follow: then text objects need not be interrupted.</param>
    public void BeginContent(ReadOnlySpan<byte> type, int identifier, string? actualText, bool isTextAlone)
    {
        BeginMarked(isTextAlone);
        _syntax.Name(type).BeginDictionary().Key("MCID"u8).Integer(identifier);
        FinishProperties(actualText);
    }

    /// <summary>Begins what is not of the author: heads, folios, rules.</summary>
    public void BeginArtifact(ArtifactKind kind, bool isTextAlone)
    {
        BeginMarked(isTextAlone);
        _syntax.Name("Artifact"u8).BeginDictionary().Key("Type"u8);
        if (kind == ArtifactKind.Layout)
        {
            _syntax.Name("Layout"u8);
        }
        else
        {
            _syntax.Name("Pagination"u8).Key("Subtype"u8).Name(kind == ArtifactKind.Header ? "Header"u8 : "Footer"u8);
        }

        FinishProperties(null);
    }

    public void EndContent()
    {
        FinishPath();
        _text?.FinishArray();
        if (_contentIsAroundText)
        {
            FinishText();
        }

        Operator("EMC"u8);
    }

    /// <summary>Begins glyphs within an artifact, or where nothing is marked, that stand for other characters than they say (14.9.4).</summary>
    public void BeginActualText(string text)
    {
        BeginText().FinishArray();
        _syntax.Name("Span"u8).BeginDictionary();
        FinishProperties(text);
    }

    public void EndActualText()
    {
        _text?.FinishArray();
        Operator("EMC"u8);
    }

    /// <summary>Sets face, size, horizontal scaling, ink and direction of the glyphs that follow.</summary>
    /// <param name="isTurned">True where they run from the bottom upwards.</param>
    public void SetFont(EmbeddedFont font, double size, double expansion, Ink ink, bool isTurned = false)
    {
        var text = BeginText();
        text.Turn(isTurned);
        if (_state.ChangesFont(font, PdfSyntax.Round(size, 3)))
        {
            text.FinishArray();
            FontName(font.Number);
            _syntax.Fixed(_state.Size, 3);
            Operator("Tf"u8);
        }

        if (_state.ChangesScaling(PdfSyntax.Round(expansion * 100, 2)))
        {
            text.FinishArray();
            _syntax.Fixed(_state.Scaling, 2);
            Operator("Tz"u8);
        }

        if (_state.ChangesFill(ink))
        {
            text.FinishArray();
            Colour(ink, "g"u8, "rg"u8);
        }
    }

    /// <summary>Draws a glyph of the font that is set, at a place on the page.</summary>
    public void Glyph(EmbeddedFont font, int code, double x, double y)
        => BeginText().Glyph(code, font.Width(code) * _state.Thousandth, _state.Thousandth, x, y);

    /// <summary>A filled rectangle.</summary>
    public void Rectangle(double left, double bottom, double width, double height, Ink ink)
    {
        FinishText();
        if (_state.ChangesFill(ink))
        {
            FinishPath();
            Colour(ink, "g"u8, "rg"u8);
        }

        _syntax.Real(left).Real(bottom).Real(width).Real(height);
        Operator("re"u8);
        _isInPath = true;
    }

    /// <summary>A straight stroke, dashed where <paramref name="dash"/> is not 0.</summary>
    public void Line(double x, double y, double toX, double toY, double thickness, double dash, Ink ink)
    {
        FinishText();
        FinishPath();
        if (_state.ChangesStroke(ink))
        {
            Colour(ink, "G"u8, "RG"u8);
        }

        if (_state.ChangesThickness(PdfSyntax.Round(thickness, 3)))
        {
            _syntax.Real(thickness);
            Operator("w"u8);
        }

        if (_state.ChangesDash(PdfSyntax.Round(dash, 3)))
        {
            _syntax.BeginArray();
            if (_state.Dash > 0)
            {
                _syntax.Fixed(_state.Dash, 3);
            }

            _syntax.EndArray().Integer(0);
            Operator("d"u8);
        }

        _syntax.Real(x).Real(y);
        Operator("m"u8);
        _syntax.Real(toX).Real(toY);
        Operator("l"u8);
        Operator("S"u8);
    }

    /// <summary>The outline of a rectangle.</summary>
    public void Frame(double left, double bottom, double width, double height, Ink ink)
    {
        Line(left, bottom, left + width, bottom, 0.5, 0, ink);
        Line(left + width, bottom, left + width, bottom + height, 0.5, 0, ink);
        Line(left + width, bottom + height, left, bottom + height, 0.5, 0, ink);
        Line(left, bottom + height, left, bottom, 0.5, 0, ink);
    }

    /// <summary>A picture that fills a rectangle, turned as its file says.</summary>
    public void Image(EmbeddedImage image, PictureOrientation orientation, double left, double bottom, double width, double height)
    {
        FinishText();
        FinishPath();
        Operator("q"u8);
        Matrix(orientation, left, bottom, width, height);
        Operator("cm"u8);
        _syntax.Name(EmbeddedImage.Name(image.Number));
        Operator("Do"u8);
        Operator("Q"u8);
    }

    // The unit square, the first row of samples at its top, onto the rectangle (8.9.5.1).
    private void Matrix(PictureOrientation orientation, double left, double bottom, double width, double height)
    {
        var isTurned = orientation >= PictureOrientation.Transposed;
        var fromRight = orientation is PictureOrientation.Mirrored or PictureOrientation.UpsideDown
            or PictureOrientation.Transposed or PictureOrientation.QuarterTurnLeft;
        var fromTop = orientation is PictureOrientation.UpsideDown or PictureOrientation.MirroredUpsideDown
            or PictureOrientation.Transposed or PictureOrientation.QuarterTurnRight;
        var (across, up) = (fromRight ? -width : width, fromTop ? -height : height);
        if (isTurned)
        {
            _syntax.Integer(0).Real(up).Real(across).Integer(0);
        }
        else
        {
            _syntax.Real(across).Integer(0).Integer(0).Real(up);
        }

        _syntax.Real(fromRight ? left + width : left).Real(fromTop ? bottom + height : bottom);
    }

    private void BeginMarked(bool isTextAlone)
    {
        FinishPath();
        _text?.FinishArray();
        _contentIsAroundText = !isTextAlone;
        if (isTextAlone)
        {
            BeginText();
        }
        else
        {
            FinishText();
        }
    }

    private void FinishProperties(string? actualText)
    {
        if (actualText is not null)
        {
            _syntax.Key("ActualText"u8).Text(actualText);
        }

        _syntax.EndDictionary();
        Operator("BDC"u8);
    }

    private TextObject BeginText()
    {
        if (_text is null)
        {
            FinishPath();
            Operator("BT"u8);
            _text = new(_syntax);
        }

        return _text;
    }

    private void FinishText()
    {
        if (_text is not null)
        {
            _text.FinishArray();
            Operator("ET"u8);
            _text = null;
        }
    }

    private void FinishPath()
    {
        if (_isInPath)
        {
            Operator("f"u8);
            _isInPath = false;
        }
    }

    private void Colour(Ink ink, ReadOnlySpan<byte> gray, ReadOnlySpan<byte> colour)
    {
        if (ink.IsGray)
        {
            _syntax.Real(ink.Red, InkDecimals);
            Operator(gray);
        }
        else
        {
            _syntax.Real(ink.Red, InkDecimals).Real(ink.Green, InkDecimals).Real(ink.Blue, InkDecimals);
            Operator(colour);
        }
    }

    private void FontName(int number)
    {
        Span<byte> name = stackalloc byte[12];
        name[0] = (byte)'F';
        System.Buffers.Text.Utf8Formatter.TryFormat(number, name[1..], out var length);
        _syntax.Name(name[..(length + 1)]);
    }

    private void Operator(ReadOnlySpan<byte> name)
    {
        _syntax.Keyword(name);
        if (isPretty)
        {
            _syntax.LineEnd();
        }
    }
}
