using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Tokens;

namespace Glossary.Tests;

/// <summary>
/// Reads a tagged file with a stranger's parser and says what does not fit together: marked contents, the structure tree, the parent tree, links,
/// destinations, bookmarks.
/// </summary>
internal sealed partial class PdfChecker
{
    private static readonly HashSet<string> StandardTypes =
    [
        "Document", "Part", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl",
        "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "Span", "Note", "Code", "Link", "Figure", "Formula",
    ];

    private readonly PdfDocument _document;
    private readonly List<string> _faults = [];
    private readonly Dictionary<long, int> _pageNumbers = [];
    private readonly Dictionary<(int Page, int Identifier), long> _contentOwners = [];
    private readonly Dictionary<long, long> _annotationOwners = [];
    private readonly Dictionary<long, string> _types = [];
    private readonly HashSet<string> _identifiers = [];

    private bool _isArchivable;
    private bool _isAccessible;
    private bool _isModern;

    private PdfChecker(PdfDocument document) => _document = document;

    /// <summary>Every fault, none for a file that is right.</summary>
    public static IReadOnlyList<string> Check(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        var checker = new PdfChecker(document);
        checker.Check();
        if (checker._isModern)
        {
            checker.CheckModern(file);
        }

        return checker._faults;
    }

    /// <summary>The types of the structure tree: <c>Document(P P(Link))</c>.</summary>
    public static string Outline(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        var checker = new PdfChecker(document);
        return checker.Outline(Get(checker.Dictionary(Get(checker.Catalog, "StructTreeRoot")), "K")!);
    }

    private string Outline(IToken element)
    {
        var kids = Kids(Get(Dictionary(element), "K")).OfType<IndirectReferenceToken>().Select(Outline).ToList();
        return Name(Dictionary(element), "S") + (kids.Count > 0 ? $"({string.Join(' ', kids)})" : "");
    }

    private DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    private void Check()
    {
        var pages = Flatten(Dictionary(Get(Catalog, "Pages")));
        for (var i = 0; i < pages.Count; i++)
        {
            _pageNumbers[pages[i].ObjectNumber] = i;
        }

        var claims = Claims();
        (_isArchivable, _isAccessible) = (claims.Exists(c => c.StartsWith("PDF/A", StringComparison.Ordinal)), claims.Exists(c => c.StartsWith("PDF/UA", StringComparison.Ordinal)));
        var root = Dictionary(Get(Catalog, "StructTreeRoot"));
        _isModern = Get(root, "Namespaces") is not null;
        Expect(Get(Catalog, "MarkInfo") is { } marks && Get(Dictionary(marks), "Marked") is BooleanToken { Data: true }, "the file does not say that it is tagged");
        Expect(Get(Catalog, "ViewerPreferences") is { } shown && Get(Dictionary(shown), "DisplayDocTitle") is BooleanToken { Data: true }, "its title is not shown");
        Expect(Get(Catalog, "Lang") is { } language && Text(language).Length > 0, "it does not say what language it is in");
        var roleMap = Get(root, "RoleMap") is { } map ? Dictionary(map) : null;
        CheckElement(Get(root, "K")!, ((IndirectReferenceToken)Get(Catalog, "StructTreeRoot")!).Data.ObjectNumber, roleMap);
        var parents = Numbers(Dictionary(Get(root, "ParentTree")));
        var destinations = Get(Catalog, "Names") is { } names && Get(Dictionary(names), "Dests") is { } dests ? Names(Dictionary(dests)) : [];
        var identifiers = Get(root, "IDTree") is { } tree ? Names(Dictionary(tree)).Keys.ToList() : [];
        Expect(_identifiers.SetEquals(identifiers), "the ID tree has other names than the elements");
        foreach (var page in _document.GetPages())
        {
            CheckPage(page, parents, destinations);
        }

        Expect(_contentOwners.Count == 0, $"marked contents in the tree that are on no page: {string.Join(", ", _contentOwners.Keys)}");
        Expect(_annotationOwners.Count == 0, $"annotations in the tree that are on no page: {string.Join(", ", _annotationOwners.Keys)}");
        if (Get(Catalog, "Outlines") is { } outline)
        {
            CheckOutline((IndirectReferenceToken)outline, destinations);
        }
    }

    private void CheckElement(IToken token, long parent, DictionaryToken? roleMap)
    {
        var number = ((IndirectReferenceToken)token).Data.ObjectNumber;
        var element = Dictionary(token);
        var type = Name(element, "S");
        var standard = _isModern ? CheckNamespace(element, type) : StandardTypes.Contains(type) ? type : roleMap is null ? "" : Name(roleMap, type);
        Expect(_isModern || StandardTypes.Contains(standard), $"{type} is no standard type");
        Expect(_types.TryAdd(number, type), $"element {number} is in the tree twice");
        Expect(((IndirectReferenceToken)Get(element, "P")!).Data.ObjectNumber == parent, $"element {number} has another parent");
        Expect(type != "TH" || Get(element, "A") is { } a && Get(Dictionary(a), "Scope") is not null, "a TH has no scope");
        Expect(type != "Note" || Get(element, "ID") is not null, "a Note has no ID");
        if (Get(element, "ID") is { } identifier)
        {
            Expect(_identifiers.Add(Text(identifier)), $"two elements are called {Text(identifier)}");
        }

        if (_isAccessible)
        {
            CheckAccess(element, type, standard);
            CheckTable(element, standard);
        }

        if (_isModern)
        {
            CheckModern(element, number, type);
        }

        CheckFiles(element);
        foreach (var kid in Kids(Get(element, "K")))
        {
            CheckKid(kid, element, number, roleMap);
        }
    }

    private void CheckKid(IToken kid, DictionaryToken element, long number, DictionaryToken? roleMap)
    {
        if (kid is NumericToken content)
        {
            Own(Get(element, "Pg"), content.Int, number);
        }
        else if (kid is IndirectReferenceToken)
        {
            CheckElement(kid, number, roleMap);
        }
        else if (kid is DictionaryToken reference && Name(reference, "Type") == "MCR")
        {
            Own(Get(reference, "Pg"), ((NumericToken)Get(reference, "MCID")!).Int, number);
        }
        else if (kid is DictionaryToken annotation && Name(annotation, "Type") == "OBJR")
        {
            Expect((Get(annotation, "Pg") ?? Get(element, "Pg")) is not null, "an OBJR has no page");
            Expect(_annotationOwners.TryAdd(((IndirectReferenceToken)Get(annotation, "Obj")!).Data.ObjectNumber, number), "an annotation has two elements");
        }
        else
        {
            _faults.Add($"element {number} has a child of an unknown kind");
        }
    }

    private void Own(IToken? page, int identifier, long element)
    {
        var key = (_pageNumbers[((IndirectReferenceToken)page!).Data.ObjectNumber], identifier);
        Expect(_contentOwners.TryAdd(key, element), $"marked content {key} is in the tree twice");
    }

    private void CheckPage(Page page, Dictionary<int, IToken> parents, Dictionary<string, IToken> destinations)
    {
        var index = page.Number - 1;
        var owners = Kids(parents[((NumericToken)Get(page.Dictionary, "StructParents")!).Int])
            .Select(o => ((IndirectReferenceToken)o).Data.ObjectNumber).ToList();
        var found = new HashSet<int>();
        var open = new Stack<string>();
        foreach (var operation in page.Operations)
        {
            CheckOperation(operation, index, found, owners, open);
        }

        if (_isArchivable)
        {
            CheckColours(page);
        }

        Expect(open.Count == 0, $"page {page.Number}: a marked content is not ended");
        Expect(found.Count == owners.Count, $"page {page.Number}: {found.Count} marked contents, {owners.Count} parents");
        foreach (var annotation in Get(page.Dictionary, "Annots") is { } annotations ? Kids(annotations) : [])
        {
            CheckAnnotation((IndirectReferenceToken)annotation, parents, destinations);
        }
    }

    private void CheckOperation(IGraphicsStateOperation operation, int page, HashSet<int> found, List<long> owners, Stack<string> open)
    {
        switch (operation)
        {
            case BeginMarkedContentWithProperties { Properties: DictionaryToken properties } begin when Get(properties, "MCID") is NumericToken identifier:
                Expect(open.Count == 0, $"page {page}: tagged content inside other marked content");
                open.Push("element");
                Expect(found.Add(identifier.Int), $"page {page}: identifier {identifier.Int} twice");
                Expect(_contentOwners.Remove((page, identifier.Int), out var owner), $"page {page}: {begin.Name} {identifier.Int} is not in the tree");
                Expect(identifier.Int < owners.Count && owners[identifier.Int] == owner, $"page {page}: {identifier.Int} has another parent");
                Expect(_types.TryGetValue(owner, out var type) && (type == begin.Name.Data || type == "Span" || (begin.Name.Data == "Span" && Get(properties, "ActualText") is not null)), $"page {page}: {identifier.Int} is no {begin.Name}");
                break;
            case BeginMarkedContentWithProperties begin:
                // ISO 32000 lets other content stand in that of an element; what some programs then lose is what follows it.
                Expect(begin.Name.Data == (open.Count == 0 ? "Artifact" : "Span") && !open.Contains("element"), $"page {page}: {begin.Name} at depth {open.Count}");
                open.Push(begin.Name.Data);
                break;
            case EndMarkedContent:
                Expect(open.TryPop(out _), $"page {page}: more marked contents end than begin");
                break;
            default:
                Expect(open.Count > 0 || operation.Operator is not ("TJ" or "Tj" or "f" or "S" or "Do"), $"page {page}: {operation.Operator} outside marked content");
                break;
        }
    }

    private void CheckAnnotation(IndirectReferenceToken reference, Dictionary<int, IToken> parents, Dictionary<string, IToken> destinations)
    {
        var annotation = Dictionary(reference);
        var parent = ((IndirectReferenceToken)parents[((NumericToken)Get(annotation, "StructParent")!).Int]).Data.ObjectNumber;
        Expect(_annotationOwners.Remove(reference.Data.ObjectNumber, out var owner) && owner == parent, $"annotation {reference} has another parent");
        Expect(_types[parent] == "Link" || (_isModern && _types[parent] == "Reference"), $"annotation {reference} is in a {_types[parent]}");
        Expect(Get(annotation, "Contents") is { } contents && Text(contents).Length > 0, $"annotation {reference} says nothing");
        Expect(Get(annotation, "F") is NumericToken { Int: 4 }, $"annotation {reference} is not printed");
        Expect(LeadsSomewhere(annotation, destinations), $"annotation {reference} leads nowhere");
    }

    private bool LeadsSomewhere(DictionaryToken dictionary, Dictionary<string, IToken> destinations)
        => Get(dictionary, "A") is not { } action
            ? Get(dictionary, "Dest") is { } name && destinations.ContainsKey(Text(name)) && !_isModern
            : Dictionary(action) is var what && (Name(what, "S") == "URI" || (Get(what, "D") is { } place && destinations.ContainsKey(Text(place)) && (!_isModern || IsStructured(what))));

    // Returns how many items there are below, as far as they show when this one is opened.
    private int CheckOutline(IndirectReferenceToken reference, Dictionary<string, IToken> destinations)
    {
        var item = Dictionary(reference);
        var count = 0;
        IndirectReferenceToken? previous = null;
        for (var child = Get(item, "First") as IndirectReferenceToken; child is not null; child = Get(Dictionary(child), "Next") as IndirectReferenceToken)
        {
            var entry = Dictionary(child);
            Expect(((IndirectReferenceToken)Get(entry, "Parent")!).Data.Equals(reference.Data), "a bookmark has another parent");
            Expect(Equals((Get(entry, "Prev") as IndirectReferenceToken)?.Data, previous?.Data), "a bookmark has another predecessor");
            Expect(LeadsSomewhere(entry, destinations), "a bookmark leads nowhere");
            CheckOutline(child, destinations);
            previous = child;
            count++;
        }

        Expect(Equals((Get(item, "Last") as IndirectReferenceToken)?.Data, previous?.Data), "the last bookmark is another");
        Expect(Math.Abs((Get(item, "Count") as NumericToken)?.Int ?? 0) == count, "bookmarks are counted wrongly");
        return count;
    }

    private List<IndirectReference> Flatten(DictionaryToken node)
        => [.. Kids(Get(node, "Kids")).SelectMany(kid => Name(Dictionary(kid), "Type") == "Page"
            ? [((IndirectReferenceToken)kid).Data]
            : Flatten(Dictionary(kid)))];

    private Dictionary<int, IToken> Numbers(DictionaryToken node) => Leaves(node, "Nums").ToDictionary(p => ((NumericToken)p.Key).Int, p => p.Value);

    private Dictionary<string, IToken> Names(DictionaryToken node)
    {
        var pairs = Leaves(node, "Names").ToList();
        Expect(pairs.Select(p => Bytes(p.Key)).SequenceEqual(pairs.Select(p => Bytes(p.Key)).Order(StringComparer.Ordinal)), "a name tree is not sorted");
        return pairs.ToDictionary(p => Text(p.Key), p => p.Value);
    }

    // ISO 32000-1, 7.9.6: names are sorted by their bytes, however they are meant to be read.
    private static string Bytes(IToken name) => name switch
    {
        StringToken { EncodedWith: StringToken.Encoding.Utf16BE } text
            => "\u00FE\u00FF" + Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(text.Data.TrimStart('\uFEFF'))),
        StringToken text => Encoding.Latin1.GetString(text.GetBytes()),
        _ => Text(name),
    };

    private IEnumerable<(IToken Key, IToken Value)> Leaves(DictionaryToken node, string entries)
    {
        var pairs = Kids(Get(node, entries)).ToList();
        for (var i = 0; i + 1 < pairs.Count; i += 2)
        {
            yield return (pairs[i], pairs[i + 1]);
        }

        foreach (var pair in Kids(Get(node, "Kids")).SelectMany(kid => Leaves(Dictionary(kid), entries)))
        {
            yield return pair;
        }

        if (Get(node, "Limits") is { } limits && pairs.Count > 0)
        {
            Expect(Kids(limits).Select(Text).SequenceEqual([Text(pairs[0]), Text(pairs[^2])]), "the limits of a leaf are wrong");
        }
    }

    private IEnumerable<IToken> Kids(IToken? token) => token switch
    {
        null => [],
        ArrayToken array => array.Data,
        IndirectReferenceToken reference when _document.Structure.GetObject(reference.Data).Data is ArrayToken array => array.Data,
        _ => [token],
    };

    private DictionaryToken Dictionary(IToken? token) => token switch
    {
        DictionaryToken dictionary => dictionary,
        IndirectReferenceToken reference => (DictionaryToken)_document.Structure.GetObject(reference.Data).Data,
        _ => throw new InvalidDataException($"not a dictionary: {token}"),
    };

    private static IToken? Get(DictionaryToken dictionary, string key) => dictionary.TryGet(NameToken.Create(key), out var value) ? value : null;

    private static string Name(DictionaryToken dictionary, string key) => (Get(dictionary, key) as NameToken)?.Data ?? "";

    private static string Text(IToken token) => token switch
    {
        StringToken text => text.Data,
        HexToken text => Encoding.Latin1.GetString(text.Bytes),
        NumericToken number => number.Data.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => token.ToString() ?? "",
    };

    private void Expect(bool isRight, string fault)
    {
        if (!isRight)
        {
            _faults.Add(fault);
        }
    }
}
