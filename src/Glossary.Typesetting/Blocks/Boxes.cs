using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What can be done to a finished box: turned into an artifact, asked for its origin.</summary>
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

    /// <summary>Where in the author's files the first of what is drawn came from.</summary>
    public static SourceSpan OriginOf(Box box)
    {
        foreach (var item in box.Items)
        {
            var origin = item is DrawBox inner ? OriginOf(inner.Box) : item.Origin;
            if (!origin.IsNowhere)
            {
                return origin;
            }
        }

        return SourceSpan.Nowhere;
    }
}
