namespace Glossary.Typesetting;

/// <summary>Puts the places that links land on into a vertical list.</summary>
internal static class Anchors
{
    /// <summary>Puts an anchor at the top of the first box from an index on.</summary>
    public static void Put(VerticalList list, int from, string name, StructureElement? element)
        => list.Decorate(from, item => new DrawAnchor(Pt.Zero, -item.Box.Height, name, element));
}
