using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Bodies in a colour.</summary>
internal static class Colors
{
    /// <summary>The ink of what could not be read.</summary>
    public static Ink Error { get; } = new(0.70, 0.05, 0.05);

    public static Ink InkOf(MathColor color) => new(color.Red / 255.0, color.Green / 255.0, color.Blue / 255.0);

    public static MathStyle Apply(Colored colored, MathStyle style) => style with { Ink = InkOf(colored.Color) };
}
