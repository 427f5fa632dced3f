using System.Diagnostics;
using System.Text;

namespace Glossary.Model;

/// <summary>Writes phantoms, overlaps, frames, strokes, rules, colours and links.</summary>
internal static class MathMlBoxes
{
    public static void Write(MathMlNodes nodes, MathNode node)
    {
        var xml = nodes.Xml;
        switch (node)
        {
            case Phantom phantom:
                WritePhantom(nodes, phantom);
                break;
            case Lap lap:
                // An overlap to the left needs its own width, which only MathML 3 can name.
                xml.Append("<mpadded width=\"0\"").Append(lap.Alignment switch
                {
                    ColumnAlignment.Right => " lspace=\"-1width\">",
                    ColumnAlignment.Center => " lspace=\"-0.5width\">",
                    _ => ">",
                });
                nodes.Content(lap.Body);
                xml.Append("</mpadded>");
                break;
            case Colored colored:
                xml.Append("<mstyle mathcolor=\"");
                Color(xml, colored.Color);
                xml.Append("\">");
                nodes.Content(colored.Body);
                xml.Append("</mstyle>");
                break;
            case Framed framed:
                WriteFrame(nodes, framed);
                break;
            case Cancelled cancelled:
                xml.Append("<mrow style=\"").Append(StrokeStyle(cancelled.Kind)).Append("\">");
                nodes.Content(cancelled.Body);
                xml.Append("</mrow>");
                break;
            case SizeChange size:
                xml.Append("<mstyle mathsize=\"");
                MathMlText.Number(xml, size.Factor * 100);
                xml.Append("%\">");
                nodes.Content(size.Body);
                xml.Append("</mstyle>");
                break;
            case MathRule rule:
                WriteRule(xml, rule);
                break;
            case Raised raised:
                WriteRaised(nodes, raised);
                break;
            case MathLink link:
                xml.Append("<mrow");
                if (AddressToFollow(link.Address) is { } address)
                {
                    MathMlText.Attribute(xml, "href", address);
                }

                xml.Append('>');
                nodes.Content(link.Body);
                xml.Append("</mrow>");
                break;
            default:
                throw new UnreachableException($"no MathML for {node.GetType().Name}");
        }
    }

    // Scripts run where an address is followed, and a name without a scheme leads nowhere in a book.
    private static string? AddressToFollow(string address)
        => !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto") ? null
            : Uri.IsWellFormedUriString(address, UriKind.Absolute) ? address : uri.AbsoluteUri;

    private static void WritePhantom(MathMlNodes nodes, Phantom phantom)
    {
        var xml = nodes.Xml;
        var isPadded = !(phantom.KeepsWidth && phantom.KeepsHeight && phantom.KeepsDepth);
        if (isPadded)
        {
            xml.Append("<mpadded");
            xml.Append(phantom.KeepsWidth ? "" : " width=\"0\"");
            xml.Append(phantom.KeepsHeight ? "" : " height=\"0\"");
            xml.Append(phantom.KeepsDepth ? "" : " depth=\"0\"");
            xml.Append('>');
        }

        if (phantom.IsInked)
        {
            nodes.Content(phantom.Body);
        }
        else
        {
            xml.Append("<mphantom>");
            nodes.Content(phantom.Body);
            xml.Append("</mphantom>");
        }

        if (isPadded)
        {
            xml.Append("</mpadded>");
        }
    }

    private static void WriteFrame(MathMlNodes nodes, Framed framed)
    {
        var xml = nodes.Xml;
        xml.Append("<mrow");
        if (framed.Ground is { } ground)
        {
            xml.Append(" mathbackground=\"");
            Color(xml, ground);
            xml.Append('"');
        }

        // LaTeX's \fboxsep and \fboxrule: 3 pt and 0.4 pt at 10 pt.
        xml.Append(" style=\"padding:0.3em");
        if (framed.HasFrame)
        {
            xml.Append(";border:0.04em solid ");
            if (framed.Frame is { } frame)
            {
                Color(xml, frame);
            }
            else
            {
                xml.Append("currentcolor");
            }
        }

        xml.Append("\">");
        nodes.Content(framed.Body);
        xml.Append("</mrow>");
    }

    // MathML Core has no menclose; lines are drawn as the grounds and borders of CSS.
    private static string StrokeStyle(CancelKind kind)
    {
        const string Up = "linear-gradient(to top right,transparent calc(50% - 0.03em),currentcolor,transparent calc(50% + 0.03em))";
        const string Down = "linear-gradient(to bottom right,transparent calc(50% - 0.03em),currentcolor,transparent calc(50% + 0.03em))";
        return kind switch
        {
            CancelKind.Upward => "background:" + Up,
            CancelKind.Downward => "background:" + Down,
            CancelKind.Cross => "background:" + Up + "," + Down,
            CancelKind.Horizontal => "background:linear-gradient(transparent calc(50% - 0.03em),currentcolor,transparent calc(50% + 0.03em))",
            CancelKind.Angle => "border-top:0.05em solid;border-right:0.05em solid;padding:0.1em 0.15em 0 0",
            _ => "border-bottom:0.05em solid;border-left:0.05em solid;padding:0 0 0.1em 0.15em",
        };
    }

    private static void WriteRule(StringBuilder xml, MathRule rule)
    {
        var isRaised = rule.Raise.Value != 0;
        if (isRaised)
        {
            xml.Append("<mpadded voffset=\"");
            MathMlText.Length(xml, rule.Raise);
            xml.Append("\">");
        }

        // The attribute for a ground takes no word but the name of a colour (MathML 3, section 2.1.5.2).
        xml.Append("<mspace style=\"background:currentcolor\" width=\"");
        MathMlText.Length(xml, rule.Width);
        xml.Append("\" height=\"");
        MathMlText.Length(xml, rule.Height);
        xml.Append("\"/>");
        if (isRaised)
        {
            xml.Append("</mpadded>");
        }
    }

    private static void WriteRaised(MathMlNodes nodes, Raised raised)
    {
        var xml = nodes.Xml;
        if (raised.Raise is not { } length)
        {
            nodes.Single(raised.Body);
            return;
        }

        xml.Append("<mpadded voffset=\"");
        MathMlText.Length(xml, length);
        xml.Append("\">");
        nodes.Content(raised.Body);
        xml.Append("</mpadded>");
    }

    private static void Color(StringBuilder xml, MathColor color)
    {
        const string Digits = "0123456789abcdef";
        xml.Append('#');
        foreach (var part in (ReadOnlySpan<byte>)[color.Red, color.Green, color.Blue])
        {
            xml.Append(Digits[part >> 4]).Append(Digits[part & 15]);
        }
    }
}
