namespace Glossary.Pictures;

/// <summary>How much of each pixel a shape covers.</summary>
/// <remarks>
/// Each edge adds, to the pixels it crosses, the exact area between it and the right side of the pixel, and to the next pixel the rest of its height:
/// summed from left to right, that is the signed area of the shape in every pixel. No sampling, so no direction looks better than another.
/// </remarks>
internal sealed class CoverageMask(int width, int height)
{
    // One column more than the picture: what lies to the right of it falls there.
    private readonly float[] _cells = new float[(width + 2) * height];
    private readonly int _stride = width + 2;
    private int _left;
    private int _right;
    private int _top;
    private int _bottom;

    public void Begin() => (_left, _right, _top, _bottom) = (width, 0, height, 0);

    public void AddEdge(float x0, float y0, float x1, float y1)
    {
        if (y0 == y1 || !float.IsFinite(x0 + y0 + x1 + y1))
        {
            return;
        }

        var direction = 1f;
        if (y0 > y1)
        {
            (x0, y0, x1, y1, direction) = (x1, y1, x0, y0, -1f);
        }

        if (y1 <= 0 || y0 >= height)
        {
            return;
        }

        var slope = (x1 - x0) / (y1 - y0);
        var firstRow = Math.Max(0, (int)MathF.Floor(y0));
        var lastRow = Math.Min(height - 1, (int)MathF.Ceiling(y1) - 1);
        (_top, _bottom) = (Math.Min(_top, firstRow), Math.Max(_bottom, lastRow + 1));
        for (var row = firstRow; row <= lastRow; row++)
        {
            var from = Math.Max(y0, row);
            var to = Math.Min(y1, row + 1);
            AddToRow(row * _stride, x0 + ((from - y0) * slope), x0 + ((to - y0) * slope), (to - from) * direction);
        }
    }

    /// <summary>Lays the shape over a picture and empties the mask for the next one.</summary>
    public void FillInto(Raster raster, PixelColor fill)
    {
        for (var y = _top; y < _bottom && _left <= _right; y++)
        {
            // Where no edge is, the sum stays as it is: whole runs of pixels are covered alike.
            var cells = _cells.AsSpan(y * _stride, _stride);
            var pixels = raster.Row(y);
            var sum = 0f;
            for (var x = _left; x < width;)
            {
                sum += cells[x];
                var run = cells[(x + 1)..width].IndexOfAnyExcept(0f);
                var end = run < 0 ? width : x + 1 + run;
                Blend(pixels[x..end], Math.Min(Math.Abs(sum), 1), fill);
                x = end;
            }

            cells[_left..(_right + 1)].Clear();
        }
    }

    private static void Blend(Span<uint> pixels, float coverage, PixelColor fill)
    {
        var alpha = (int)((coverage * fill.Alpha) + 0.5f);
        if (alpha == 255)
        {
            pixels.Fill(Raster.Pack(fill));
        }
        else if (alpha > 0)
        {
            foreach (ref var pixel in pixels)
            {
                pixel = Raster.Over(fill, alpha, pixel);
            }
        }
    }

    private void AddToRow(int row, float xa, float xb, float rise)
    {
        var (left, right) = xa < xb ? (xa, xb) : (xb, xa);
        if (right <= 0)
        {
            Mark(0, 0);
            _cells[row] += rise;
            return;
        }

        if (left >= width)
        {
            return;
        }

        if (left < 0 || right > width)
        {
            AddClipped(row, left, right, rise);
            return;
        }

        var first = (int)left;
        var last = (int)right;
        Mark(first, last + 1);
        if (first == last)
        {
            // Within one pixel: a trapezoid.
            var inside = rise * (1 - (((left + right) * 0.5f) - first));
            _cells[row + first] += inside;
            _cells[row + first + 1] += rise - inside;
            return;
        }

        // Across several: a triangle in the first, slices of equal height between, and what is left for the last.
        var perPixel = rise / (right - left);
        var before = 0f;
        for (var x = first; x <= last; x++)
        {
            // The area, right of the edge and left of x + 1, of what lies below this pixel's part of the edge.
            var reach = Math.Min(right, x + 1) - Math.Max(left, x);
            var partRise = perPixel * reach;
            var middle = (Math.Max(left, x) + Math.Min(right, x + 1)) * 0.5f;
            var inside = partRise * (x + 1 - middle);
            _cells[row + x] += inside + before;
            before = partRise - inside;
        }

        _cells[row + last + 1] += before;
    }

    // An edge that leaves the picture is cut at its sides; the part on the left counts in full, the part on the right not at all.
    private void AddClipped(int row, float left, float right, float rise)
    {
        var perPixel = rise / (right - left);
        if (left < 0)
        {
            Mark(0, 0);
            _cells[row] += perPixel * -left;
            left = 0;
        }

        right = Math.Min(right, width);
        if (right > left)
        {
            AddToRow(row, left, right, perPixel * (right - left));
        }
    }

    private void Mark(int first, int last) => (_left, _right) = (Math.Min(_left, first), Math.Max(_right, last));
}
