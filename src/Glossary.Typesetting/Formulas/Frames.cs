using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets bodies in a frame, on a ground, or both.</summary>
internal static class Frames
{
    public static MathBox Set(Framed framed, MathStyle style)
    {
        // LaTeX: \fboxsep 3 pt, \fboxrule 0.4 pt.
        var rule = !framed.HasFrame ? Pt.Zero : style.AtTenPoint(0.4);
        var margin = style.AtTenPoint(3) + rule;
        var body = MathNodes.Set(framed.Body, style);
        var width = body.Width + (margin * 2);
        var height = body.Height + margin;
        var depth = body.Depth + margin;
        var builder = new BoxBuilder();
        if (framed.Ground is { } ground)
        {
            builder.Draw(Pt.Zero, Pt.Zero, new RuleBox(width, height, depth, Colors.InkOf(ground)));
        }

        if (framed.HasFrame)
        {
            var ink = framed.Frame is { } frame ? Colors.InkOf(frame) : style.Ink;
            builder.Draw(Pt.Zero, -(height - rule), new RuleBox(width, rule, Pt.Zero, ink));

            // The upright sides reach half into the corners, so that no hairline parts them from the level ones.
            var reach = rule / 2;
            builder.Draw(Pt.Zero, Pt.Zero, new RuleBox(rule, height - reach, depth - reach, ink));
            builder.Draw(width - rule, Pt.Zero, new RuleBox(rule, height - reach, depth - reach, ink));
            builder.Draw(Pt.Zero, depth, new RuleBox(width, rule, Pt.Zero, ink));
        }

        return builder.Draw(margin, Pt.Zero, body).Build(width, height, depth);
    }
}
