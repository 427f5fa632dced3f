namespace Glossary.Pictures;

/// <summary>Paints the rows of a drawing from top to bottom.</summary>
internal sealed class RowPainter
{
    private readonly Raster _raster;
    private readonly ShapeRow[] _shapes;
    private readonly RowCoverage _coverage;
    private readonly uint _background;
    private int _y = -1;

    public RowPainter(Raster raster)
    {
        _raster = raster;
        _coverage = new(raster.Width, raster.Steps);
        _background = Pixel.Pack(raster.Background);
        Row = new uint[raster.Width];
        _shapes = new ShapeRow[raster.Shapes.Length];
        for (var i = 0; i < _shapes.Length; i++)
        {
            _shapes[i] = new(raster.Shapes[i]);
        }
    }

    /// <summary>The pixels of the row that was painted last.</summary>
    public uint[] Row { get; }

    /// <summary>Paints the next row; false if it came out exactly like the one above.</summary>
    public bool Next()
    {
        _y++;
        var isLikeAbove = _y > 0;
        foreach (var shape in _shapes)
        {
            isLikeAbove &= shape.MoveTo(_y);
        }

        if (isLikeAbove)
        {
            return false;
        }

        for (var x = 0; x < Row.Length; x++)
        {
            Row[x] = _background;
        }

        foreach (var shape in _shapes)
        {
            shape.Paint(_y, _coverage, Row);
        }

        if (_raster.Background.Alpha == 0)
        {
            RoundAlphas();
        }

        return true;
    }

    // Where two shapes cover a part of a pixel each, both together may lie between two steps.
    private void RoundAlphas()
    {
        var steps = (uint)_raster.Steps;
        foreach (ref var pixel in Row.AsSpan())
        {
            var alpha = pixel >> 24;
            if (alpha is > 0 and < 255)
            {
                pixel = (pixel & 0xFFFFFF) | (((((alpha * steps) + 127) / 255 * 255) + (steps / 2)) / steps << 24);
            }
        }
    }

    /// <summary>The edges of one shape that cross the row.</summary>
    private sealed class ShapeRow(ShapeEdges shape)
    {
        private readonly int[] _active = new int[shape.Edges.Length];
        private int _activeCount;
        private int _next;

        /// <summary>Takes in the edges that begin in a row and drops those that ended above; true if the shape covers this row just as it did the one above.</summary>
        public bool MoveTo(int y)
        {
            var edges = shape.Edges;
            var kept = 0;
            var isSteady = true;
            for (var i = 0; i < _activeCount; i++)
            {
                var edge = edges[_active[i]];
                if (edge.BottomY <= y)
                {
                    isSteady = false;
                    continue;
                }

                isSteady &= edge.IsVertical && edge.TopY <= y - 1 && edge.BottomY >= y + 1;
                _active[kept++] = _active[i];
            }

            for (; _next < edges.Length && edges[_next].TopY < y + 1; _next++)
            {
                isSteady = false;
                _active[kept++] = _next;
            }

            _activeCount = kept;
            return isSteady;
        }

        public void Paint(int y, RowCoverage coverage, uint[] row)
        {
            if (_activeCount > 0)
            {
                for (var i = 0; i < _activeCount; i++)
                {
                    coverage.Add(in shape.Edges[_active[i]], y);
                }

                coverage.FillInto(row, shape.Fill);
            }
        }
    }
}
