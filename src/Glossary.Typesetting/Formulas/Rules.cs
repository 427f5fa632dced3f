using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets solid rules, and bodies moved up or down.</summary>
internal static class Rules
{
    public static MathBox Set(MathRule rule, MathStyle style)
    {
        var raise = style.Of(rule.Raise);
        var height = style.Of(rule.Height) + raise;
        var width = style.Of(rule.Width);
        return height + -raise <= Pt.Zero || width <= Pt.Zero
            ? MathBox.Blank(width, height, -raise)
            : new BoxBuilder().Add(Pt.Zero, Pt.Zero, new RuleBox(width, height, -raise, style.Ink)).Build();
    }

    public static MathBox Set(Raised raised, MathStyle style)
    {
        var body = MathNodes.Set(raised.Body, style);
        return raised.Raise is { } raise ? body.Lowered(-style.Of(raise)) : body.OnAxis(style);
    }
}
