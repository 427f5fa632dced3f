using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets equations with a number or mark where no margin is at hand: at the right, after a gap.</summary>
internal static class Tags
{
    public static MathBox Set(Tagged tagged, MathStyle style)
        => new BoxBuilder()
            .Append(MathNodes.Set(tagged.Body, style))
            .Skip(style.TextSize * 2)
            .Append(Mark(tagged.Tag, style))
            .Build();

    /// <summary>The mark itself.</summary>
    public static MathBox Mark(MathNode tag, MathStyle style) => MathNodes.Set(tag, style.At(MathLevel.Text));
}
