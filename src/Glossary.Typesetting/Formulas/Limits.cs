namespace Glossary.Typesetting;

/// <summary>Sets scripts above and below their nucleus.</summary>
/// <remarks>TeXbook, appendix G, rule 13a, with the MATH table's constants.</remarks>
internal static class Limits
{
    /// <param name="lean">The italic correction of the nucleus: the upper limit moves half of it to the right, the lower one to the left.</param>
    public static MathBox Set(MathBox nucleus, Pt lean, MathBox? below, MathBox? above, MathStyle style)
    {
        var width = Pt.Max(nucleus.Width, Pt.Max(below?.Width ?? Pt.Zero, above?.Width ?? Pt.Zero));
        var height = nucleus.Height;
        var depth = nucleus.Depth;
        var builder = new BoxBuilder();
        builder.Draw((width - nucleus.Width) / 2, Pt.Zero, nucleus);
        if (below is not null)
        {
            var gap = Pt.Max(
                style.Of(style.Constants.LowerLimitBaselineDropMin) - below.Height,
                style.Of(style.Constants.LowerLimitGapMin));
            builder.Draw(((width - below.Width) / 2) - (lean / 2), nucleus.Depth + gap + below.Height, below);
            depth += gap + below.Total;
        }

        if (above is not null)
        {
            var gap = Pt.Max(
                style.Of(style.Constants.UpperLimitBaselineRiseMin) - above.Depth,
                style.Of(style.Constants.UpperLimitGapMin));
            builder.Draw(((width - above.Width) / 2) + (lean / 2), -(nucleus.Height + gap + above.Depth), above);
            height += gap + above.Total;
        }

        return builder.Build(width, height, depth);
    }
}
