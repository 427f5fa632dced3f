using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>How the kinds of arrays look: the style of cells, the gaps of columns, struts and distances of rows.</summary>
/// <remarks>LaTeX's array (\arraycolsep 5 pt, struts of 8.4 pt and 3.6 pt) and amsmath's environments (\jot 3 pt), in proportion to the text's size.</remarks>
internal sealed record MatrixDesign
{
    private readonly MatrixKind _kind;
    private readonly ImmutableArray<ColumnAlignment> _columns;
    private readonly Pt _gap;

    private MatrixDesign(Matrix matrix, MathStyle style)
    {
        _kind = matrix.Kind;
        _columns = matrix.Columns;
        Style = style.At(CellLevel);
        _gap = _kind switch
        {
            MatrixKind.Array or MatrixKind.Matrix or MatrixKind.EquationArray => style.AtTenPoint(10),
            MatrixKind.SmallMatrix => style.At(MathLevel.Text).Mu * 5,
            MatrixKind.Cases or MatrixKind.DisplayCases => style.TextSize,
            MatrixKind.CommutativeDiagram => style.AtTenPoint(5),
            _ => style.TextSize,
        };
        switch (_kind)
        {
            case MatrixKind.SmallMatrix:
                Margin = style.At(MathLevel.Text).Mu * 3;
                BaselineSkip = style.AtTenPoint(6);
                LineSkip = LineSkipLimit = style.AtTenPoint(1.5);
                break;
            case MatrixKind.Substack:
                BaselineSkip = Style.Of(Style.Constants.StackTopShiftUp) + Style.Of(Style.Constants.StackBottomShiftDown);
                LineSkip = LineSkipLimit = Style.Of(Style.Constants.StackGapMin);
                break;
            case MatrixKind.Array or MatrixKind.Matrix or MatrixKind.Cases or MatrixKind.DisplayCases:
                var stretch = matrix.Stretch * (_kind is MatrixKind.Cases or MatrixKind.DisplayCases ? 1.2 : 1);
                StrutHeight = style.AtTenPoint(8.4) * stretch;
                StrutDepth = style.AtTenPoint(3.6) * stretch;
                GapDeepensStrut = true;

                // No space between the rows: the struts hold them apart.
                LineSkipLimit = new(double.PositiveInfinity);
                OuterGap = _kind == MatrixKind.Array ? _gap / 2 : Pt.Zero;
                break;
            default:
                StrutHeight = style.AtTenPoint(8.4);
                StrutDepth = style.AtTenPoint(3.6);
                BaselineSkip = style.AtTenPoint(15);
                LineSkip = style.AtTenPoint(4);
                LineSkipLimit = style.AtTenPoint(3);
                break;
        }
    }

    /// <summary>The style of the cells.</summary>
    public MathStyle Style { get; }

    public Pt StrutHeight { get; }

    public Pt StrutDepth { get; }

    /// <summary>TeX's interline parameters.</summary>
    public Pt BaselineSkip { get; }

    public Pt LineSkip { get; }

    public Pt LineSkipLimit { get; }

    /// <summary>Space before the first column and after the last, within the rules.</summary>
    public Pt OuterGap { get; }

    /// <summary>Space at both sides of the whole.</summary>
    public Pt Margin { get; }

    /// <summary>True where extra space below a row lengthens the row's strut rather than parting the rows.</summary>
    public bool GapDeepensStrut { get; }

    private MathLevel CellLevel => _kind switch
    {
        MatrixKind.SmallMatrix or MatrixKind.Substack => MathLevel.Script,
        MatrixKind.Array or MatrixKind.Matrix or MatrixKind.Cases => MathLevel.Text,
        _ => MathLevel.Display,
    };

    private bool IsAligned => _kind is MatrixKind.Aligned or MatrixKind.AlignedAt;

    public static MatrixDesign For(Matrix matrix, MathStyle style) => new(matrix, style);

    /// <summary>The space before a column other than the first.</summary>
    public Pt GapBefore(int column) => _kind switch
    {
        MatrixKind.Aligned => column % 2 == 1 ? Pt.Zero : _gap,
        MatrixKind.AlignedAt => Pt.Zero,
        _ => _gap,
    };

    /// <summary>True for a cell at the right of an alignment point, or a continued line: a relation or operator that begins it has an operand, though elsewhere.</summary>
    public bool StartsWithOperand(int row, int column) => (IsAligned && column % 2 == 1) || (_kind == MatrixKind.Multline && row > 0);

    public ColumnAlignment Alignment(int row, int rows, int column) => _kind switch
    {
        MatrixKind.Aligned or MatrixKind.AlignedAt => column % 2 == 0 ? ColumnAlignment.Right : ColumnAlignment.Left,
        MatrixKind.EquationArray => column switch { 0 => ColumnAlignment.Right, 1 => ColumnAlignment.Center, _ => ColumnAlignment.Left },
        MatrixKind.Multline when row == 0 => ColumnAlignment.Left,
        MatrixKind.Multline when row == rows - 1 => ColumnAlignment.Right,
        MatrixKind.Cases or MatrixKind.DisplayCases when column >= _columns.Length => ColumnAlignment.Left,
        _ => column < _columns.Length ? _columns[column] : ColumnAlignment.Center,
    };
}
