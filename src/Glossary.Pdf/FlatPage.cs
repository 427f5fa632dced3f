using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>The items of a page at their places on it, in drawing order, its boxes dissolved. X to the right and y upwards from the lower left corner.</summary>
internal sealed class FlatPage
{
    private readonly List<DrawnItem> _drawn = [];
    private readonly List<PlacedLink> _links = [];
    private readonly List<PlacedAnchor> _anchors = [];

    public IReadOnlyList<DrawnItem> Drawn => _drawn;

    /// <summary>The rectangles of links; the parts of a link on one line are one.</summary>
    public IReadOnlyList<PlacedLink> Links => _links;

    public IReadOnlyList<PlacedAnchor> Anchors => _anchors;

    public void Read(Page page, Func<StructureContent, bool> isInTree)
    {
        _drawn.Clear();
        _links.Clear();
        _anchors.Clear();
        Read(page.Content, 0, page.Height.Value, null, isInTree);
    }

    /// <summary>The names of all anchors in a box.</summary>
    public static void FindAnchors(Box box, HashSet<string> names)
    {
        foreach (var item in box.Items)
        {
            switch (item)
            {
                case DrawBox inner:
                    FindAnchors(inner.Box, names);
                    break;
                case DrawAnchor anchor:
                    names.Add(anchor.Name);
                    break;
            }
        }
    }

    private void Read(Box box, double x, double y, StructureContent? tag, Func<StructureContent, bool> isInTree)
    {
        foreach (var item in box.Items)
        {
            var left = x + item.X.Value;
            var top = y - item.Y.Value;
            switch (item)
            {
                case DrawBox inner:
                    Read(inner.Box, left, top, item.Tag ?? tag, isInTree);
                    break;
                case DrawLink link:
                    AddLink(new(link, left, top - link.Height.Value, left + link.Width.Value, top));
                    break;
                case DrawAnchor anchor:
                    _anchors.Add(new(anchor, top));
                    break;
                default:
                    var own = item.Tag ?? tag;
                    _drawn.Add(new(item, left, top, own is not null && isInTree(own) ? own : null));
                    break;
            }
        }
    }

    private void AddLink(PlacedLink link)
    {
        for (var i = _links.Count - 1; i >= 0 && _links[i].Link.Element == link.Link.Element; i--)
        {
            var old = _links[i];
            var overlap = link.Link.IsTurned
                ? (Math.Min(old.Right, link.Right) - Math.Max(old.Left, link.Left)) / Math.Min(old.Right - old.Left, link.Right - link.Left)
                : (Math.Min(old.Top, link.Top) - Math.Max(old.Bottom, link.Bottom)) / Math.Min(old.Top - old.Bottom, link.Top - link.Bottom);
            if (overlap > 0.5)
            {
                _links[i] = new(
                    old.Link, Math.Min(old.Left, link.Left), Math.Min(old.Bottom, link.Bottom), Math.Max(old.Right, link.Right), Math.Max(old.Top, link.Top));
                return;
            }
        }

        _links.Add(link);
    }
}

/// <summary>Something drawn at a place on a page; without a tag it is an artifact.</summary>
internal readonly record struct DrawnItem(DrawItem Item, double X, double Y, StructureContent? Tag);

/// <summary>A link's rectangle on a page.</summary>
internal readonly record struct PlacedLink(DrawLink Link, double Left, double Bottom, double Right, double Top);

/// <summary>An anchor on a page.</summary>
internal readonly record struct PlacedAnchor(DrawAnchor Anchor, double Top);
