using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A row of a matrix: its cells in one box, its measures with struts, and the space to the next.</summary>
/// <param name="RulesAbove">The height of the rules above it.</param>
/// <param name="Gap">The space between its depth and the next row's rules or height.</param>
internal sealed record GridRow(MathBox Box, Pt Height, Pt Depth, Pt RulesAbove, Pt Gap, MathBox? Tag)
{
    /// <summary>Where the first cell starts.</summary>
    public Pt InkStart { get; init; }

    /// <summary>From the first cell's start to the last one's end.</summary>
    public Pt InkWidth { get; init; }
}

/// <summary>The cells of a matrix, set, and where its columns, rows and rules stand.</summary>
internal sealed class MatrixGrid
{
    // Lines of nothing but struts lie exactly at the limit.
    private static readonly Pt Tolerance = new(0.001);

    private readonly Matrix _matrix;
    private readonly MatrixDesign _design;
    private readonly List<GridRow> _rows = [];
    private readonly Pt[] _columnX;
    private readonly Pt[] _columnWidth;

    private MatrixGrid(Matrix matrix, MatrixDesign design, MathStyle style)
    {
        _matrix = matrix;
        _design = design;
        var columns = 0;
        foreach (var row in matrix.Rows)
        {
            columns = Math.Max(columns, row.Cells.Length);
        }

        columns = Math.Max(columns, matrix.Columns.Length);
        _columnX = new Pt[columns];
        _columnWidth = new Pt[columns];
        var cells = SetCells(design.Style);
        PlaceColumns(style);
        PlaceRows(cells, style);
    }

    public IReadOnlyList<GridRow> Rows => _rows;

    public Pt Width { get; private set; }

    /// <summary>Space at both sides that belongs to the box and not to the grid.</summary>
    public Pt Margin => _design.Margin;

    public Pt RulesBelow { get; private set; }

    public static MatrixGrid Set(Matrix matrix, MathStyle style) => new(matrix, MatrixDesign.For(matrix, style), style);

    /// <summary>Draws the rules between columns and rows into a box whose origin is the grid's top left corner.</summary>
    public void DrawRules(BoxBuilder builder, MathStyle style)
    {
        var y = Pt.Zero;
        for (var i = 0; i <= _rows.Count; i++)
        {
            DrawRowRules(builder, i, y, style);
            if (i == _rows.Count)
            {
                break;
            }

            var row = _rows[i];
            y += row.RulesAbove;
            var bottom = y + row.Height + row.Depth + row.Gap;
            for (var column = 0; column < _matrix.ColumnRules.Length; column++)
            {
                DrawColumnRules(builder, column, y, bottom, style);
            }

            y = bottom;
        }
    }

    private MathBox[][] SetCells(MathStyle style)
    {
        var cells = new MathBox[_matrix.Rows.Length][];
        for (var r = 0; r < cells.Length; r++)
        {
            var row = _matrix.Rows[r];
            cells[r] = new MathBox[row.Cells.Length];
            for (var c = 0; c < row.Cells.Length; c++)
            {
                var cell = _design.StartsWithOperand(r, c) ? WithOperand(row.Cells[c]) : row.Cells[c];
                cells[r][c] = _matrix.Kind == MatrixKind.CommutativeDiagram ? Diagrams.SetCell(cell, style) : MathNodes.Set(cell, style);
                _columnWidth[c] = Pt.Max(_columnWidth[c], cells[r][c].Width);
            }
        }

        return cells;
    }

    // An empty atom before a relation, so that it keeps its distance from the column at its left.
    private static MathRow WithOperand(MathNode cell)
    {
        var nothing = new MathRow(cell.Span, []);
        return new(cell.Span, cell is MathRow row ? row.Items.Insert(0, nothing) : [nothing, cell]);
    }

    private void PlaceColumns(MathStyle style)
    {
        var x = _design.OuterGap;
        for (var c = 0; c < _columnX.Length; c++)
        {
            x += DoubleRuleSpace(ColumnRules(c), style);
            if (c > 0)
            {
                x += _design.GapBefore(c);
            }

            _columnX[c] = x;
            x += _columnWidth[c];
        }

        Width = x + _design.OuterGap + DoubleRuleSpace(ColumnRules(_columnX.Length), style);
    }

    private void PlaceRows(MathBox[][] cells, MathStyle style)
    {
        var previousDepth = Pt.Zero;
        for (var r = 0; r < cells.Length; r++)
        {
            var builder = new BoxBuilder();
            for (var c = 0; c < cells[r].Length; c++)
            {
                var cell = cells[r][c];
                builder.Add(_columnX[c] + Indent(r, c, cell), Pt.Zero, cell);
            }

            var start = cells[r].Length > 0 ? _columnX[0] + Indent(r, 0, cells[r][0]) : Pt.Zero;
            var box = builder.Build(Width, builder.Height, builder.Depth);
            var height = Pt.Max(box.Height, _design.StrutHeight);
            var depth = Pt.Max(box.Depth, _design.StrutDepth);
            var gap = _matrix.Rows[r].Gap is { } extra ? style.Of(extra) : Pt.Zero;
            if (_design.GapDeepensStrut && gap > Pt.Zero)
            {
                depth = Pt.Max(box.Depth, _design.StrutDepth + gap);
                gap = Pt.Zero;
            }

            if (r > 0)
            {
                // TeX's interline glue: a fixed distance of baselines unless the lines come too near to each other.
                var space = _design.BaselineSkip - previousDepth - height;
                var last = _rows[r - 1];
                _rows[r - 1] = last with { Gap = last.Gap + (space < _design.LineSkipLimit - Tolerance ? _design.LineSkip : space) };
            }

            var tag = _matrix.Rows[r].Tag is { } mark ? MathNodes.Set(mark, style.At(MathLevel.Text)) : null;
            _rows.Add(new(box, height, depth, RulesHeight(r, style), gap, tag) { InkStart = start, InkWidth = builder.Width - start });
            previousDepth = depth;
        }

        RulesBelow = RulesHeight(cells.Length, style);
    }

    private Pt Indent(int row, int column, MathBox cell)
    {
        var space = _columnWidth[column] - cell.Width;
        return _design.Alignment(row, _matrix.Rows.Length, column) switch
        {
            ColumnAlignment.Left => Pt.Zero,
            ColumnAlignment.Right => space,
            _ => space / 2,
        };
    }

    private int ColumnRules(int column) => column < _matrix.ColumnRules.Length ? _matrix.ColumnRules[column] : 0;

    private int RowRules(int row) => row < _matrix.RowRules.Length ? _matrix.RowRules[row] : 0;

    // LaTeX: \arrayrulewidth 0.4 pt, \doublerulesep 2 pt from one rule to the next.
    private static Pt RuleWidth(MathStyle style) => style.AtTenPoint(0.4);

    private static Pt DoubleRuleSpace(int rules, MathStyle style) => style.AtTenPoint(2) * Math.Max(0, Math.Abs(rules) - 1);

    private Pt RulesHeight(int row, MathStyle style)
    {
        var rules = Math.Abs(RowRules(row));
        return rules == 0 ? Pt.Zero : RuleWidth(style) + DoubleRuleSpace(rules, style);
    }

    private void DrawRowRules(BoxBuilder builder, int row, Pt y, MathStyle style)
    {
        var rules = RowRules(row);
        var thickness = RuleWidth(style);
        for (var i = 0; i < Math.Abs(rules); i++)
        {
            if (rules < 0)
            {
                var middle = y + (thickness / 2);
                builder.Draw(Pt.Zero, middle, new StrokeBox(Width, Pt.Zero, thickness, style.Ink, Dash(style)));
            }
            else
            {
                builder.Draw(Pt.Zero, y + thickness, new RuleBox(Width, thickness, Pt.Zero, style.Ink));
            }

            y += style.AtTenPoint(2);
        }
    }

    private void DrawColumnRules(BoxBuilder builder, int column, Pt top, Pt bottom, MathStyle style)
    {
        var rules = ColumnRules(column);
        var thickness = RuleWidth(style);
        var x = RuleX(column, style);
        for (var i = 0; i < Math.Abs(rules); i++)
        {
            if (rules < 0)
            {
                builder.Draw(x, bottom, new StrokeBox(Pt.Zero, top - bottom, thickness, style.Ink, Dash(style)));
            }
            else
            {
                builder.Draw(x - (thickness / 2), bottom, new RuleBox(thickness, bottom - top, Pt.Zero, style.Ink));
            }

            x += style.AtTenPoint(2);
        }
    }

    // A rule stands in the middle between columns and takes no space; at the sides it stands at the edge.
    private Pt RuleX(int column, MathStyle style)
    {
        if (column >= _columnX.Length)
        {
            return Width - DoubleRuleSpace(ColumnRules(column), style);
        }

        return column == 0
            ? Pt.Zero
            : _columnX[column] - (_design.GapBefore(column) / 2) - DoubleRuleSpace(ColumnRules(column), style);
    }

    private static Pt Dash(MathStyle style) => style.AtTenPoint(2);
}
