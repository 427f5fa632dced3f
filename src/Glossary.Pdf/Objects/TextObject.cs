namespace Glossary.Pdf;

/// <summary>A text object of a page (ISO 32000-1, 9.4): glyphs at places, in as few moves as can be.</summary>
internal sealed class TextObject(PdfSyntax syntax)
{
    // A hundredth of a point is a third of a dot at 2400 to the inch.
    private const int PlaceDecimals = 2;

    // Beyond this a move is written as one, so that the rounding of an adjustment does not tell.
    private const int LargestAdjustment = 20_000;

    // In points: less than a dot at 2400 to the inch.
    private const double Tolerance = 0.02;

    private bool _isTurned;

    // The start of the line, from which the next move counts.
    private long _lineX;
    private long _lineY;

    // Where the reader's pen stands after the last glyph, and where that glyph ends as it is meant to.
    private double _pen;
    private double _end;

    // The array of TJ, and a string in it.
    private bool _isInArray;
    private bool _isInString;

    /// <summary>Lets the glyphs that follow run from the bottom upwards, or to the right again.</summary>
    public void Turn(bool isTurned)
    {
        if (isTurned == _isTurned)
        {
            return;
        }

        // The matrix of lines (9.4.2): moves count along its axes, the first one from its origin, which is the page's.
        FinishArray();
        var across = isTurned ? 0 : 1;
        syntax.Integer(across).Integer(1 - across).Integer(across - 1).Integer(across).Integer(0).Integer(0);
        Operator("Tm"u8);
        (_isTurned, _lineX, _lineY, _pen) = (isTurned, 0, 0, 0);
    }

    /// <param name="width">How far the reader moves on.</param>
    /// <param name="thousandth">The unit of adjustments: a thousandth of the size, scaled like the glyphs.</param>
    public void Glyph(int code, double width, double thousandth, double x, double y)
    {
        (x, y) = _isTurned ? (y, -x) : (x, y);
        var lineY = PdfSyntax.Round(y, PlaceDecimals);
        if (lineY != _lineY || thousandth <= 0 || !(Math.Abs(x - _pen) < LargestAdjustment * thousandth))
        {
            MoveTo(PdfSyntax.Round(x, PlaceDecimals), lineY);
        }
        else
        {
            Adjust(x, thousandth);
        }

        if (!_isInArray)
        {
            syntax.BeginArray();
            _isInArray = true;
        }

        Code(code);
        _pen += width;
        _end = x + width;
    }

    public void FinishArray()
    {
        if (_isInArray)
        {
            FinishString();
            syntax.EndArray();
            Operator("TJ"u8);
            _isInArray = false;
        }
    }

    private void MoveTo(long x, long y)
    {
        FinishArray();
        syntax.Fixed(x - _lineX, PlaceDecimals).Fixed(y - _lineY, PlaceDecimals);
        Operator("Td"u8);
        (_lineX, _lineY) = (x, y);
        _pen = x / 100.0;
    }

    // The same kern or gap gets the same number each time, which compresses better than the nearest one; the pen is set right when it has strayed.
    private void Adjust(double x, double thousandth)
    {
        var adjustment = (long)Math.Round((_end - x) / thousandth);
        if (Math.Abs(_pen - (adjustment * thousandth) - x) > Tolerance)
        {
            adjustment = (long)Math.Round((_pen - x) / thousandth);
        }

        if (adjustment != 0)
        {
            if (!_isInArray)
            {
                syntax.BeginArray();
                _isInArray = true;
            }

            FinishString();
            syntax.Integer(adjustment);
            _pen -= adjustment * thousandth;
        }
    }

    private void Code(int code)
    {
        if (!_isInString)
        {
            _isInString = true;
            if (syntax.IsPretty)
            {
                syntax.BeginHexadecimal();
            }
            else
            {
                syntax.BeginString();
            }
        }

        if (syntax.IsPretty)
        {
            syntax.HexadecimalByte((byte)(code >> 8));
            syntax.HexadecimalByte((byte)code);
        }
        else
        {
            syntax.StringByte((byte)(code >> 8));
            syntax.StringByte((byte)code);
        }
    }

    private void FinishString()
    {
        if (_isInString)
        {
            _isInString = false;
            if (syntax.IsPretty)
            {
                syntax.EndHexadecimal();
            }
            else
            {
                syntax.EndString();
            }
        }
    }

    private void Operator(ReadOnlySpan<byte> name)
    {
        syntax.Keyword(name);
        if (syntax.IsPretty)
        {
            syntax.LineEnd();
        }
    }
}
