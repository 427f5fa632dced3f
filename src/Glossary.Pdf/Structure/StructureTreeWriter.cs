using System.Text;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Writes the structure tree (ISO 32000-1, 14.7) when all pages are done: elements in the author's order, and the way back from pages to them.</summary>
internal sealed class StructureTreeWriter(PdfWriter writer, TaggedPlaces places, IReadOnlyList<PdfRef> pages, Claims claims)
{
    private const int KeysPerLeaf = 32;

    private readonly HashSet<StructureElement> _filled = [];
    private readonly Dictionary<StructureElement, PdfRef> _references = [];
    private readonly Dictionary<string, PdfRef> _identifiers = [];
    private readonly SortedSet<StructureRole> _roles = [];
    private readonly List<Kid> _kids = [];
    private readonly AssociatedFormulas _formulas = new(writer);

    /// <summary>Writes the tree below a new root, and returns that.</summary>
    public PdfRef Write(StructureElement document)
    {
        FindFilled(document);
        var root = writer.Reserve();
        Number(document);
        WriteElement(document, root, null);
        var parents = WriteParents();
        var identifiers = NameTree.Write(
            writer, [.. _identifiers.Select(i => new NameTree.Entry(Encoding.UTF8.GetBytes(i.Key), syntax => syntax.Reference(i.Value)))]);

        var syntax = writer.Begin(root).BeginDictionary()
            .Key("Type"u8).Name("StructTreeRoot"u8)
            .Key("K"u8).Reference(_references[document])
            .Key("ParentTree"u8).Reference(parents)
            .Key("ParentTreeNextKey"u8).Integer(places.Owners.Count + places.Links.Count);
        if (!identifiers.IsNone)
        {
            syntax.Key("IDTree"u8).Reference(identifiers);
        }

        WriteRoleMap(syntax);
        syntax.EndDictionary();
        writer.End();
        return root;
    }

    private bool FindFilled(StructureElement element)
    {
        var isFilled = places.LinksOf(element).Count > 0;
        foreach (var child in element.Children)
        {
            isFilled |= child is StructureContent content ? places.IsDrawn(content) : FindFilled((StructureElement)child);
        }

        if (isFilled)
        {
            _filled.Add(element);
        }

        return isFilled;
    }

    // What nothing was drawn for is left out: a list without items says nothing. But empty cells stay, or the columns of their table would shift.
    private bool Stays(StructureElement element) => _filled.Contains(element) || element.Role switch
    {
        StructureRole.TableCell or StructureRole.TableHeaderCell => true,
        StructureRole.TableRow => element.Children.Any(c => c is StructureElement child && Stays(child)),
        _ => false,
    };

    private void Number(StructureElement element)
    {
        _references.Add(element, writer.Reserve());
        foreach (var child in element.Children)
        {
            if (child is StructureElement inner && Stays(inner))
            {
                Number(inner);
            }
        }
    }

    private void WriteElement(StructureElement element, PdfRef parentReference, StructureElement? parent)
    {
        _roles.Add(element.Role);
        claims.Look(element);
        var reference = _references[element];
        var mathMl = element.Formula is { } formula ? _formulas.Write(formula, StructureTypes.AlternativeOf(element)) : default;
        var syntax = writer.Begin(reference).BeginDictionary().Key("S"u8);

        // A link that leads nowhere, because its target was left out or its address is not one to follow, is text.
        var isLostLink = element.Role == StructureRole.Link && places.LinksOf(element).Count == 0;
        syntax.Name(isLostLink ? "Span"u8 : StructureTypes.NameOf(element));
        syntax.Key("P"u8).Reference(parentReference);
        WriteKids(syntax, element);
        StructureAttributes.Write(syntax, element, parent, places.BoundsOf(element));
        WriteTexts(syntax, element);
        if (!mathMl.IsNone)
        {
            syntax.Key("AF"u8).BeginArray().Reference(mathMl).EndArray();
        }

        WriteIdentifier(syntax, element, reference);
        syntax.EndDictionary();
        writer.End();

        foreach (var child in element.Children)
        {
            if (child is StructureElement inner && Stays(inner))
            {
                WriteElement(inner, reference, element);
            }
        }
    }

    private void WriteKids(PdfSyntax syntax, StructureElement element)
    {
        GatherKids(element);
        if (_kids.Count == 0)
        {
            return;
        }

        var first = _kids.FindIndex(k => k.IsOnPage);
        var page = first >= 0 ? _kids[first].Page : Kid.Nowhere;
        if (first >= 0)
        {
            syntax.Key("Pg"u8).Reference(pages[page]);
        }

        syntax.Key("K"u8);
        if (_kids.Count > 1)
        {
            syntax.BeginArray();
        }

        foreach (var kid in _kids)
        {
            WriteKid(syntax, kid, page);
        }

        if (_kids.Count > 1)
        {
            syntax.EndArray();
        }
    }

    private void GatherKids(StructureElement element)
    {
        _kids.Clear();
        foreach (var child in element.Children)
        {
            if (child is StructureContent content)
            {
                foreach (var (page, identifier) in places.Of(content))
                {
                    _kids.Add(new(page, identifier, default));
                }
            }
            else if (_references.TryGetValue((StructureElement)child, out var reference))
            {
                _kids.Add(new(Kid.Nowhere, 0, reference));
            }
        }

        foreach (var link in places.LinksOf(element))
        {
            _kids.Add(new(link.Page, 0, link.Reference));
        }
    }

    private void WriteKid(PdfSyntax syntax, Kid kid, int page)
    {
        if (!kid.IsOnPage)
        {
            syntax.Reference(kid.Reference);
        }
        else if (kid.Page == page && kid.Reference.IsNone)
        {
            syntax.Integer(kid.Identifier);
        }
        else
        {
            syntax.BeginDictionary().Key("Type"u8).Name(kid.Reference.IsNone ? "MCR"u8 : "OBJR"u8);
            if (kid.Page != page)
            {
                syntax.Key("Pg"u8).Reference(pages[kid.Page]);
            }

            if (kid.Reference.IsNone)
            {
                syntax.Key("MCID"u8).Integer(kid.Identifier);
            }
            else
            {
                syntax.Key("Obj"u8).Reference(kid.Reference);
            }

            syntax.EndDictionary();
        }
    }

    private static void WriteTexts(PdfSyntax syntax, StructureElement element)
    {
        // What a link leads to is said by its annotation; as its alternative it would hide the link's own words.
        if (StructureTypes.AlternativeOf(element) is { Length: > 0 } words && element.Role != StructureRole.Link)
        {
            syntax.Key("Alt"u8).Text(words);
        }

        if (element.ActualText is { } actual)
        {
            syntax.Key("ActualText"u8).Text(actual);
        }

        if (LanguageTag.IsRight(element.Language))
        {
            syntax.Key("Lang"u8).Text(element.Language);
        }
    }

    private void WriteIdentifier(PdfSyntax syntax, StructureElement element, PdfRef reference)
    {
        // ISO 14289-1, 7.9: every note has one; the anchors of others serve whoever wants to refer to them.
        var identifier = element.Anchor ?? (element.Role == StructureRole.Note ? "note" : null);
        if (!string.IsNullOrEmpty(identifier))
        {
            var unique = identifier;
            for (var i = 2; !_identifiers.TryAdd(unique, reference); i++)
            {
                unique = $"{identifier}-{i}";
            }

            syntax.Key("ID"u8).String(Encoding.UTF8.GetBytes(unique));
        }
    }

    // Keys up to the number of pages are the pages' own, those above the annotations'.
    private PdfRef WriteParents()
    {
        var root = writer.Reserve();
        var count = places.Owners.Count + places.Links.Count;
        var leaves = new List<(PdfRef Reference, int Start, int End)>();
        for (var start = 0; start < count; start += KeysPerLeaf)
        {
            leaves.Add((count <= KeysPerLeaf ? root : writer.Reserve(), start, Math.Min(count, start + KeysPerLeaf)));
        }

        foreach (var (reference, start, end) in leaves)
        {
            var syntax = writer.Begin(reference).BeginDictionary();
            if (reference != root)
            {
                syntax.Key("Limits"u8).BeginArray().Integer(start).Integer(end - 1).EndArray();
            }

            syntax.Key("Nums"u8).BeginArray();
            for (var key = start; key < end; key++)
            {
                WriteParent(syntax.Integer(key), key);
            }

            syntax.EndArray().EndDictionary();
            writer.End();
        }

        if (leaves.Count != 1)
        {
            var syntax = writer.Begin(root).BeginDictionary().Key("Kids"u8).BeginArray();
            leaves.ForEach(leaf => syntax.Reference(leaf.Reference));
            syntax.EndArray().EndDictionary();
            writer.End();
        }

        return root;
    }

    private void WriteParent(PdfSyntax syntax, int key)
    {
        if (key >= places.Owners.Count)
        {
            syntax.Reference(_references[places.Links[key - places.Owners.Count].Element]);
            return;
        }

        syntax.BeginArray();
        foreach (var owner in places.Owners[key])
        {
            syntax.Reference(_references[owner]);
        }

        syntax.EndArray();
    }

    private void WriteRoleMap(PdfSyntax syntax)
    {
        if (StructureTypes.Mapped.Any(m => _roles.Contains(m.Role)))
        {
            syntax.Key("RoleMap"u8).BeginDictionary();
            foreach (var (role, standard) in StructureTypes.Mapped)
            {
                if (_roles.Contains(role))
                {
                    syntax.Key(StructureTypes.NameOf(new(role, default))).Name(new PdfName(standard));
                }
            }

            syntax.EndDictionary();
        }
    }

    /// <summary>A child of an element: a marked content or an annotation on a page, or another element.</summary>
    private readonly record struct Kid(int Page, int Identifier, PdfRef Reference)
    {
        public const int Nowhere = -1;

        public bool IsOnPage => Page != Nowhere;
    }
}
