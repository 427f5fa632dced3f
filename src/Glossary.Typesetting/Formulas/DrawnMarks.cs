namespace Glossary.Typesetting;

/// <summary>Brackets and bars over and under, drawn from rules for faces that lack the glyphs.</summary>
internal static class DrawnMarks
{
    /// <summary>A mark that stands on its baseline (over) or hangs from it (under); null for one that rules cannot draw.</summary>
    public static MathBox? Draw(string mark, bool isBelow, Pt width, MathStyle style)
    {
        var thickness = style.Of(style.Constants.OverbarRuleThickness);
        var hook = thickness * 4;
        switch (mark)
        {
            case "⏠" or "⏡" or "⎴" or "⎵" or "⏜" or "⏝" or "⏞" or "⏟":
                return isBelow
                    ? new BoxBuilder()
                        .Add(Pt.Zero, hook, new RuleBox(thickness, hook, Pt.Zero, style.Ink))
                        .Add(Pt.Zero, hook, new RuleBox(width, thickness, Pt.Zero, style.Ink))
                        .Add(width - thickness, hook, new RuleBox(thickness, hook, Pt.Zero, style.Ink))
                        .Build()
                    : new BoxBuilder()
                        .Add(Pt.Zero, Pt.Zero, new RuleBox(thickness, hook, Pt.Zero, style.Ink))
                        .Add(Pt.Zero, thickness - hook, new RuleBox(width, thickness, Pt.Zero, style.Ink))
                        .Add(width - thickness, Pt.Zero, new RuleBox(thickness, hook, Pt.Zero, style.Ink))
                        .Build();

            // A segment: a bar with a tick across each end.
            case "⎯":
                var middle = (hook - thickness) / 2;
                var shift = isBelow ? hook : Pt.Zero;
                return new BoxBuilder()
                    .Add(Pt.Zero, shift, new RuleBox(thickness, hook, Pt.Zero, style.Ink))
                    .Add(Pt.Zero, shift - middle, new RuleBox(width, thickness, Pt.Zero, style.Ink))
                    .Add(width - thickness, shift, new RuleBox(thickness, hook, Pt.Zero, style.Ink))
                    .Build();
            default:
                return null;
        }
    }
}
