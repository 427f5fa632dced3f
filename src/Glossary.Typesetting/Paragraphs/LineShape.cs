namespace Glossary.Typesetting;

/// <summary>The measures of a paragraph's lines: one for all, or the first few apart (TeX's <c>\parshape</c>), the last of which goes on.</summary>
internal sealed class LineShape
{
    private readonly Pt[] _indents;
    private readonly Pt[] _measures;

    public LineShape(Pt measure)
        : this([(Pt.Zero, measure)])
    {
    }

    public LineShape(ReadOnlySpan<(Pt Indent, Pt Measure)> lines)
    {
        _indents = new Pt[lines.Length];
        _measures = new Pt[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            (_indents[i], _measures[i]) = lines[i];
        }

        // All lines from here on are alike.
        FirstCommonLine = lines.Length - 1;
        while (FirstCommonLine > 0 && _measures[FirstCommonLine - 1] == _measures[^1])
        {
            FirstCommonLine--;
        }
    }

    /// <summary>From this line on, counted from 0, the measure no longer changes.</summary>
    public int FirstCommonLine { get; }

    public Pt Measure(int line) => _measures[Math.Min(line, _measures.Length - 1)];

    public Pt Indent(int line) => _indents[Math.Min(line, _indents.Length - 1)];

    public Pt Narrowest => _measures.Min();
}
