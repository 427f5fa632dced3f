using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Explicit space.</summary>
internal static class Spaces
{
    public static MathBox Set(MathSpace space, MathStyle style) => MathBox.Blank(style.Of(space.Width), Pt.Zero, Pt.Zero);
}
