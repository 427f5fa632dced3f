using System.Text;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Writes the structure tree (ISO 32000-1, 14.7) when all pages are done: elements in the author's order, and the way back from pages to them.</summary>
internal sealed class StructureTreeWriter(
    PdfWriter writer, TaggedPlaces places, IReadOnlyList<PdfRef> pages, Destinations destinations, EmbeddedFiles files, Claims claims)
{
    private readonly HashSet<StructureElement> _filled = [];
    private readonly Dictionary<StructureElement, PdfRef> _references = [];
    private readonly Dictionary<string, PdfRef> _identifiers = [];
    private readonly SortedDictionary<string, string> _roles = new(StringComparer.Ordinal);
    private readonly List<Kid> _kids = [];
    private readonly AssociatedFormulas _formulas = new(files, areListed: places.Types.IsModern);
    private readonly Dictionary<StructureElement, List<StructureElement>> _marks = [];
    private readonly PdfRef _modern = places.Types.IsModern ? writer.Reserve() : default;
    private readonly PdfRef _mathMl = places.Types.IsModern ? writer.Reserve() : default;
    private PdfRef _document;

    /// <summary>The root that the tree hangs from.</summary>
    public PdfRef Root { get; } = writer.Reserve();

    /// <summary>Writes the tree.</summary>
    public void Write(StructureElement document)
    {
        FindFilled(document);
        Number(document);
        _document = _references[document];
        WriteElement(document, Root, null);
        var parents = ParentTree.Write(writer, places, _references);
        var identifiers = NameTree.Write(
            writer, [.. _identifiers.Select(i => new NameTree.Entry(Encoding.UTF8.GetBytes(i.Key), syntax => syntax.Reference(i.Value)))]);

        var syntax = writer.Begin(Root).BeginDictionary()
            .Key("Type"u8).Name("StructTreeRoot"u8)
            .Key("K"u8).Reference(_document)
            .Key("ParentTree"u8).Reference(parents)
            .Key("ParentTreeNextKey"u8).Integer(places.Owners.Count + places.Links.Count);
        if (!identifiers.IsNone)
        {
            syntax.Key("IDTree"u8).Reference(identifiers);
        }

        if (places.Types.IsModern)
        {
            syntax.Key("Namespaces"u8).BeginArray().Reference(_modern).Reference(_mathMl).EndArray();
        }

        WriteRoleMap(syntax);
        syntax.EndDictionary();
        writer.End();
        WriteNamespace(_modern, "http://iso.org/pdf2/ssn"u8);
        WriteNamespace(_mathMl, "http://www.w3.org/1998/Math/MathML"u8);
    }

    /// <summary>The element in the file; the whole document for one that nothing was drawn for.</summary>
    public PdfRef ReferenceOf(StructureElement? element)
        => element is not null && _references.TryGetValue(element, out var reference) ? reference : _document;

    private void WriteNamespace(PdfRef reference, ReadOnlySpan<byte> address)
    {
        if (!reference.IsNone)
        {
            writer.Begin(reference).BeginDictionary().Key("Type"u8).Name("Namespace"u8).Key("NS"u8).String(address).EndDictionary();
            writer.End();
        }
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
        // So do rows that cells from above reach through.
        // And a fraction without a numerator has one that is empty.
        StructureRole.TableCell or StructureRole.TableHeaderCell or StructureRole.TableRow or StructureRole.Mathematics => true,
        _ => false,
    };

    private void Number(StructureElement element)
    {
        _references.Add(element, writer.Reserve());
        if (NoteOf(element) is { } note)
        {
            if (!_marks.TryGetValue(note, out var marks))
            {
                _marks.Add(note, marks = []);
            }

            marks.Add(element);
        }

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
        claims.Look(element);
        var reference = _references[element];
        var mathMl = element.Formula is { } formula ? _formulas.Write(formula, StructureTypes.AlternativeOf(element)) : default;

        // A link that leads nowhere, because its target was left out or its address is not one to follow, is text.
        var isLostLink = element.Role == StructureRole.Link && places.LinksOf(element).Count == 0;
        var type = isLostLink ? places.Types.Of(StructureRole.Span, parent is null ? null : places.TypeOf(parent)) : places.TypeOf(element);
        if (StructureTypes.NearestUsual(type) is { } nearest)
        {
            _roles[type.Name] = nearest;
        }

        var syntax = writer.Begin(reference).BeginDictionary()
            .Key("S"u8).Name(type.Encoded)
            .Key("P"u8).Reference(parentReference);
        if (type.Namespace != StructureNamespace.Usual)
        {
            syntax.Key("NS"u8).Reference(type.Namespace == StructureNamespace.Modern ? _modern : _mathMl);
        }

        WriteKids(syntax, element);
        StructureAttributes.Write(syntax, element, type, parent, places);
        if (element.MathMl is { } part)
        {
            WriteToken(syntax, element, part);
        }

        WriteTexts(syntax, element);
        WriteReferences(syntax, element);
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

    // What a token without glyphs says, such as that a function is applied, is said all the same.
    private void WriteToken(PdfSyntax syntax, StructureElement element, MathMlElement mathMl)
    {
        if (mathMl.IsToken && mathMl.Text.Length > 0 && !_filled.Contains(element))
        {
            syntax.Key("ActualText"u8).Text(mathMl.Text);
        }

        if (!mathMl.Attributes.IsEmpty)
        {
            syntax.Key("A"u8).BeginDictionary().Key("O"u8).Name("NSO"u8).Key("NS"u8).Reference(_mathMl);
            foreach (var (name, value) in mathMl.Attributes)
            {
                syntax.Key(Encoding.ASCII.GetBytes(name)).Text(value);
            }

            syntax.EndDictionary();
        }
    }

    // ISO 14289-2, 8.2.5.8 and 8.2.5.14: lines of a contents know what they lead to; notes and their marks know each other.
    private void WriteReferences(PdfSyntax syntax, StructureElement element)
    {
        if (!places.Types.IsModern)
        {
            return;
        }

        var others = ReferredFrom(element);
        if (others.Count > 0)
        {
            syntax.Key("Ref"u8).BeginArray();
            foreach (var other in others)
            {
                syntax.Reference(ReferenceOf(other));
            }

            syntax.EndArray();
        }
    }

    private List<StructureElement> ReferredFrom(StructureElement element) => element.Role switch
    {
        StructureRole.TableOfContentsItem when element.Refers is { } anchor && destinations.ElementOf(anchor) is { } target => [target],
        StructureRole.Note => _marks.GetValueOrDefault(element, []),
        _ => NoteOf(element) is { } note ? [note] : [],
    };

    private StructureElement? NoteOf(StructureElement mark)
        => mark is { Role: StructureRole.Link, Refers: { } anchor } && destinations.ElementOf(anchor) is { Role: StructureRole.Note } note && Stays(note)
            ? note
            : null;

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

    // In a modern file it is for programs that know nothing of namespaces; those that do, leave it be.
    private void WriteRoleMap(PdfSyntax syntax)
    {
        if (_roles.Count > 0)
        {
            syntax.Key("RoleMap"u8).BeginDictionary();
            foreach (var (type, standard) in _roles)
            {
                syntax.Key(Encoding.ASCII.GetBytes(type)).Name(new PdfName(standard));
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
