using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets bodies of no width, which overlap their neighbours.</summary>
internal static class Laps
{
    public static MathBox Set(Lap lap, MathStyle style)
    {
        var body = MathNodes.Set(lap.Body, style);
        var x = lap.Alignment switch
        {
            ColumnAlignment.Left => Pt.Zero,
            ColumnAlignment.Right => -body.Width,
            _ => -body.Width / 2,
        };
        return new BoxBuilder().Draw(x, Pt.Zero, body).Build(Pt.Zero, body.Height, body.Depth);
    }
}
