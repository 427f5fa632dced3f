namespace Glossary.Typesetting;

/// <summary>A cell whose text is set.</summary>
internal sealed record SetCell(GridCell Place, List<Item> Items, Box Box);

/// <summary>A row of a table whose cells are set, with the measures they share.</summary>
internal sealed class SetRow
{
    public List<SetCell> Cells { get; } = [];

    public Pt Height { get; set; }

    public Pt Depth { get; set; }

    public bool IsOnGround { get; set; }

    /// <summary>The number of rows that its cells reach over.</summary>
    public int Reach { get; private set; } = 1;

    public void Add(SetCell cell)
    {
        Cells.Add(cell);
        Reach = Math.Max(Reach, cell.Place.Rows);
        Height = Pt.Max(Height, cell.Box.Height);
        Depth = Pt.Max(Depth, cell.Place.Rows == 1 ? cell.Box.Depth : Pt.Zero);
    }
}
