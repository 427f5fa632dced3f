namespace Glossary.Pictures;

/// <summary>How much of each pixel of a row a shape covers.</summary>
/// <remarks>
/// Each edge adds, to the pixels it crosses, the exact area between it and the right side of the pixel, and to the next pixel the rest of its height:
/// summed from left to right, that is the signed area of the shape in every pixel. No sampling, so no direction looks better than another.
/// </remarks>
internal sealed class RowCoverage(int width, int steps)
{
    // Two more than the row has pixels: an edge on its right side adds to both.
    private readonly float[] _cells = new float[width + 2];
    private int _left = int.MaxValue;
    private int _right;

    /// <summary>Adds the part of an edge that lies in row <paramref name="y"/>.</summary>
    public void Add(in Edge edge, int y)
    {
        var from = Math.Max(edge.TopY, y);
        var to = Math.Min(edge.BottomY, y + 1);
        if (to <= from)
        {
            return;
        }

        if (edge.IsVertical)
        {
            AddPart(edge.TopX, edge.TopX, (to - from) * edge.Direction);
            return;
        }

        var slope = (edge.BottomX - edge.TopX) / (edge.BottomY - edge.TopY);
        var fromX = edge.TopX + ((from - edge.TopY) * slope);
        var toX = edge.TopX + ((to - edge.TopY) * slope);
        AddPart(Math.Min(fromX, toX), Math.Max(fromX, toX), (to - from) * edge.Direction);
    }

    /// <summary>Lays the shape over a row and empties the cells for the next one.</summary>
    public void FillInto(uint[] row, PixelColor fill)
    {
        // Where no edge is, the sum stays as it is: whole runs of pixels are covered alike.
        var sum = 0f;
        for (var x = _left; x < width;)
        {
            sum += _cells[x];
            var end = x + 1;
            while (end < width && _cells[end] == 0)
            {
                end++;
            }

            Blend(row.AsSpan(x, end - x), MathF.Floor((Math.Min(Math.Abs(sum), 1) * steps) + 0.5f) / steps, fill);
            x = end;
        }

        for (var x = _left; x <= _right; x++)
        {
            _cells[x] = 0;
        }

        (_left, _right) = (int.MaxValue, 0);
    }

    private static void Blend(Span<uint> pixels, float coverage, PixelColor fill)
    {
        var alpha = (int)((coverage * fill.Alpha) + 0.5f);
        if (alpha == 255)
        {
            var packed = Pixel.Pack(fill);
            foreach (ref var pixel in pixels)
            {
                pixel = packed;
            }
        }
        else if (alpha > 0)
        {
            foreach (ref var pixel in pixels)
            {
                pixel = Pixel.Over(fill, alpha, pixel);
            }
        }
    }

    private void AddPart(float left, float right, float rise)
    {
        if (right <= 0)
        {
            Mark(0, 0);
            _cells[0] += rise;
        }
        else if (left < 0 || right > width)
        {
            AddClipped(left, right, rise);
        }
        else
        {
            AddInside(left, right, rise);
        }
    }

    // What leaves the picture is cut at its sides; the part on the left counts in full, the part on the right not at all.
    private void AddClipped(float left, float right, float rise)
    {
        if (left >= width)
        {
            return;
        }

        var perPixel = rise / (right - left);
        if (left < 0)
        {
            Mark(0, 0);
            _cells[0] += perPixel * -left;
            left = 0;
        }

        right = Math.Min(right, width);
        AddInside(left, right, perPixel * (right - left));
    }

    private void AddInside(float left, float right, float rise)
    {
        var first = (int)left;
        var last = (int)right;
        Mark(first, last + 1);
        if (first == last)
        {
            // Within one pixel: a trapezoid.
            var inside = rise * (1 - (((left + right) * 0.5f) - first));
            _cells[first] += inside;
            _cells[first + 1] += rise - inside;
            return;
        }

        var perPixel = rise / (right - left);
        var carried = 0f;
        for (var x = first; x <= last; x++)
        {
            // The part of the edge in this pixel, and the area between that part and the pixel's right side.
            var (start, end) = (Math.Max(left, x), Math.Min(right, x + 1));
            var part = perPixel * (end - start);
            var inside = part * (x + 1 - ((start + end) * 0.5f));
            _cells[x] += inside + carried;
            carried = part - inside;
        }

        _cells[last + 1] += carried;
    }

    private void Mark(int first, int last) => (_left, _right) = (Math.Min(_left, first), Math.Max(_right, last));
}
