using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>What can be done to a finished box: added to, turned into an artifact.</summary>
internal static class Boxes
{
    /// <summary>The same ink without tags, links and anchors: what is repeated for the eye alone.</summary>
    public static Box AsArtifact(Box box)
    {
        var items = ImmutableArray.CreateBuilder<DrawItem>(box.Items.Length);
        foreach (var item in box.Items)
        {
            if (item is DrawBox inner)
            {
                items.Add(inner with { Box = AsArtifact(inner.Box), Tag = null });
            }
            else if (item is not (DrawLink or DrawAnchor))
            {
                items.Add(item with { Tag = null });
            }
        }

        return box with { Items = items.ToImmutable() };
    }

    /// <summary>A box with something more drawn before it, at its origin.</summary>
    public static Box With(Box box, DrawItem item) => box with { Items = [item, new DrawBox(Pt.Zero, Pt.Zero, box)] };
}
