using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets bodies whose ink or measures are partly left out.</summary>
internal static class Phantoms
{
    public static MathBox Set(Phantom phantom, MathStyle style)
    {
        var body = MathNodes.Set(phantom.Body, style);
        var width = phantom.KeepsWidth ? body.Width : Pt.Zero;
        var height = phantom.KeepsHeight ? body.Height : Pt.Zero;
        var depth = phantom.KeepsDepth ? body.Depth : Pt.Zero;
        return phantom.IsInked ? body.WithMeasures(width, height, depth) : MathBox.Blank(width, height, depth);
    }
}
