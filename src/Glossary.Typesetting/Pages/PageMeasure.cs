namespace Glossary.Typesetting;

/// <summary>What stands between two breaks, at natural size.</summary>
/// <param name="InfiniteStretch">The sum of the stretch of infinite order.</param>
internal readonly record struct PageMeasure(Pt Height, Pt Stretch, Pt Shrink, double InfiniteStretch)
{
    public static PageMeasure operator +(PageMeasure a, PageMeasure b)
        => new(a.Height + b.Height, a.Stretch + b.Stretch, a.Shrink + b.Shrink, a.InfiniteStretch + b.InfiniteStretch);

    public static PageMeasure operator -(PageMeasure a, PageMeasure b)
        => new(a.Height - b.Height, a.Stretch - b.Stretch, a.Shrink - b.Shrink, a.InfiniteStretch - b.InfiniteStretch);
}
