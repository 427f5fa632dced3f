using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Where the places of the structure tree were drawn, and the annotations of its links: what is gathered while pages are written.</summary>
internal sealed class TaggedPlaces
{
    private const int None = -1;

    private readonly record struct Place(int Page, int Identifier, int Next);

    private readonly record struct Chain(int First, int Last);

    private readonly Dictionary<StructureElement, StructureType> _elements = [];
    private readonly Dictionary<StructureContent, Chain> _chains = [];
    private readonly List<Place> _places = [];
    private readonly List<StructureElement[]> _owners = [];
    private readonly List<StructureElement> _ownersOfPage = [];
    private readonly List<(StructureElement Element, PlacedObject Annotation)> _links = [];
    private readonly Dictionary<StructureElement, List<PlacedObject>> _linksByElement = [];
    private readonly Dictionary<StructureElement, PlacedBounds> _bounds = [];

    public TaggedPlaces(StructureElement root, StructureTypes types)
    {
        Types = types;
        Register(root, null);
    }

    public StructureTypes Types { get; }

    /// <summary>For each page, the elements its marked contents belong to, by identifier.</summary>
    public IReadOnlyList<StructureElement[]> Owners => _owners;

    /// <summary>The elements of links, in the order of their annotations.</summary>
    public IReadOnlyList<(StructureElement Element, PlacedObject Annotation)> Links => _links;

    /// <summary>False for a place in a part of the tree that was given up: what is drawn there stands for nothing.</summary>
    public bool Contains(StructureContent content) => _chains.ContainsKey(content);

    /// <summary>False for an element in a part of the tree that was given up.</summary>
    public bool Contains(StructureElement element) => _elements.ContainsKey(element);

    public StructureType TypeOf(StructureElement element) => _elements[element];

    /// <summary>The identifier of a new marked content on the page at hand.</summary>
    public int Add(StructureContent content)
    {
        var identifier = _ownersOfPage.Count;
        var chain = _chains[content];
        var index = _places.Count;
        _places.Add(new(_owners.Count, identifier, None));
        if (chain.Last != None)
        {
            _places[chain.Last] = _places[chain.Last] with { Next = index };
        }

        _chains[content] = new(chain.First == None ? index : chain.First, index);
        _ownersOfPage.Add(content.Element);
        return identifier;
    }

    /// <summary>The number of an annotation's element among all links.</summary>
    public int AddLink(StructureElement element, PdfRef annotation)
    {
        var placed = new PlacedObject(_owners.Count, annotation);
        if (!_linksByElement.TryGetValue(element, out var links))
        {
            _linksByElement.Add(element, links = []);
        }

        links.Add(placed);
        _links.Add((element, placed));
        return _links.Count - 1;
    }

    /// <summary>Adds to the ink of an element on the first page it is on.</summary>
    public void AddBounds(StructureElement element, double left, double bottom, double right, double top)
    {
        if (!_bounds.TryGetValue(element, out var old))
        {
            _bounds.Add(element, new(_owners.Count, left, bottom, right, top));
        }
        else if (old.Page == _owners.Count)
        {
            _bounds[element] = new(
                old.Page, Math.Min(old.Left, left), Math.Min(old.Bottom, bottom), Math.Max(old.Right, right), Math.Max(old.Top, top));
        }
    }

    public void EndPage()
    {
        _owners.Add([.. _ownersOfPage]);
        _ownersOfPage.Clear();
    }

    public bool IsDrawn(StructureContent content) => _chains[content].First != None;

    /// <summary>The marked contents of a place, in the order of pages.</summary>
    public IEnumerable<(int Page, int Identifier)> Of(StructureContent content)
    {
        for (var index = _chains[content].First; index != None; index = _places[index].Next)
        {
            yield return (_places[index].Page, _places[index].Identifier);
        }
    }

    public IReadOnlyList<PlacedObject> LinksOf(StructureElement element) => _linksByElement.TryGetValue(element, out var links) ? links : [];

    public PlacedBounds? BoundsOf(StructureElement element) => _bounds.TryGetValue(element, out var bounds) ? bounds : null;

    private void Register(StructureElement element, StructureType? parent)
    {
        var type = Types.Of(element, parent);
        _elements.Add(element, type);
        foreach (var child in element.Children)
        {
            if (child is StructureContent content)
            {
                _chains.TryAdd(content, new(None, None));
            }
            else
            {
                Register((StructureElement)child, type);
            }
        }
    }
}

/// <summary>An object of a page that belongs to an element.</summary>
internal readonly record struct PlacedObject(int Page, PdfRef Reference);

/// <summary>The rectangle that an element's ink fills on a page, y upwards.</summary>
internal readonly record struct PlacedBounds(int Page, double Left, double Bottom, double Right, double Top);
