using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets bodies that are struck out or marked by a line.</summary>
internal static class Cancels
{
    public static MathBox Set(Cancelled cancelled, MathStyle style)
    {
        var body = MathNodes.Set(cancelled.Body, style);
        var thickness = style.Of(style.Constants.FractionRuleThickness);
        return cancelled.Kind switch
        {
            CancelKind.Upward => Strike(body, true, false, thickness, style),
            CancelKind.Downward => Strike(body, false, true, thickness, style),
            CancelKind.Cross => Strike(body, true, true, thickness, style),
            CancelKind.Horizontal => StrikeThrough(body, thickness, style),
            CancelKind.Angle => SetAngle(body, thickness, style),
            _ => SetPhase(body, thickness, style),
        };
    }

    private static MathBox Strike(MathBox body, bool isUpward, bool isDownward, Pt thickness, MathStyle style)
    {
        // A narrow letter gets a line that is long enough to be seen.
        var over = style.Mu * 2;
        var half = Pt.Max(body.Width / 2, style.Mu * 3);
        var left = (body.Width / 2) - half;
        var width = half * 2;
        var top = body.Height + over;
        var bottom = body.Depth + over;
        var builder = new BoxBuilder().Append(body);
        if (isUpward)
        {
            builder.Draw(left, bottom, new StrokeBox(width, -(top + bottom), thickness, style.Ink, Pt.Zero));
        }

        if (isDownward)
        {
            builder.Draw(left, -top, new StrokeBox(width, top + bottom, thickness, style.Ink, Pt.Zero));
        }

        return builder.Build(body.Width, Pt.Max(body.Height, top), Pt.Max(body.Depth, bottom));
    }

    private static MathBox StrikeThrough(MathBox body, Pt thickness, MathStyle style)
    {
        var middle = style.Axis - (thickness / 2);
        return new BoxBuilder()
            .Append(body)
            .Draw(Pt.Zero, -middle, new RuleBox(body.Width, thickness, Pt.Zero, style.Ink))
            .Build(body.Width, body.Height, body.Depth);
    }

    // The actuarial angle: a rule over the body and one down its right side.
    private static MathBox SetAngle(MathBox body, Pt thickness, MathStyle style)
    {
        var gap = style.Mu * 2;
        var width = body.Width + gap + thickness;
        var top = body.Height + gap;
        return new BoxBuilder()
            .Append(body)
            .Draw(Pt.Zero, -top, new RuleBox(width, thickness, Pt.Zero, style.Ink))
            .Draw(width - thickness, Pt.Zero, new RuleBox(thickness, top, body.Depth, style.Ink))
            .Build(width + style.Mu, top + thickness, body.Depth);
    }

    // The phasor's angle: a rule under the body that turns up at its left.
    private static MathBox SetPhase(MathBox body, Pt thickness, MathStyle style)
    {
        var gap = style.Mu * 2;
        var bottom = body.Depth + gap + thickness;
        var rise = body.Height + bottom;
        var run = rise / 2;
        var width = run + body.Width;
        return new BoxBuilder()
            .Draw(Pt.Zero, bottom - (thickness / 2), new StrokeBox(run, -rise, thickness, style.Ink, Pt.Zero))
            .Draw(Pt.Zero, bottom, new RuleBox(width, thickness, Pt.Zero, style.Ink))
            .Draw(run, Pt.Zero, body)
            .Build(width, body.Height, bottom);
    }
}
