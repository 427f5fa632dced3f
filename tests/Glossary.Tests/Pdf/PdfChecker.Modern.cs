using System.Text;
using System.Text.RegularExpressions;
using Glossary.Pdf;
using UglyToad.PdfPig.Tokens;

namespace Glossary.Tests;

/// <summary>What PDF 2.0, PDF/A-4 and PDF/UA-2 want beyond what earlier standards do.</summary>
internal sealed partial class PdfChecker
{
    private const string ModernAddress = "http://iso.org/pdf2/ssn";

    private static readonly HashSet<string> UsualOnly = ["Code", "BlockQuote", "TOC", "TOCI", "Index", "Reference"];

    private static readonly HashSet<string> ModernTypes =
    [
        "Document", "Part", "Sect", "Div", "Title", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH",
        "TD", "Caption", "Figure", "Formula", "Link", "Em", "Strong", "Span", "Sub", "Aside", "FENote",
    ];

    // MathML 3, elements of presentation that a formula of ours can have.
    private static readonly Dictionary<string, int> Arities = new()
    {
        ["math"] = -1,
        ["mrow"] = -1,
        ["mi"] = 0,
        ["mn"] = 0,
        ["mo"] = 0,
        ["mtext"] = 0,
        ["mspace"] = 0,
        ["mfrac"] = 2,
        ["msqrt"] = -1,
        ["mroot"] = 2,
        ["mstyle"] = -1,
        ["merror"] = -1,
        ["mpadded"] = -1,
        ["mphantom"] = -1,
        ["msub"] = 2,
        ["msup"] = 2,
        ["msubsup"] = 3,
        ["munder"] = 2,
        ["mover"] = 2,
        ["munderover"] = 3,
        ["mtable"] = -1,
        ["mtr"] = -1,
        ["mtd"] = -1,
    };

    // ISO/TS 32005: these hold other elements alone.
    private static readonly HashSet<string> Textless =
        ["Document", "Sect", "Index", "L", "LI", "TOC", "TOCI", "Table", "THead", "TBody", "TR"];

    private readonly Dictionary<long, List<long>> _refs = [];
    private readonly List<long> _files = [];

    private string CheckNamespace(DictionaryToken element, string type)
    {
        var space = Get(element, "NS") is { } reference ? Text(Get(Dictionary(reference), "NS")!) : "";
        Expect(
            space switch
            {
                "" => UsualOnly.Contains(type),
                ModernAddress => ModernTypes.Contains(type),
                "http://www.w3.org/1998/Math/MathML" => Arities.ContainsKey(type),
                _ => false,
            },
            $"{type} is no type of “{space}”");
        return type;
    }

    private void CheckModern(DictionaryToken element, long number, string type)
    {
        var kids = Kids(Get(element, "K")).ToList();
        var elements = kids.OfType<IndirectReferenceToken>().Select(k => Name(Dictionary(k), "S")).ToList();
        var isMathematics = Arities.TryGetValue(type, out var arity);
        foreach (var kid in elements)
        {
            Expect(Arities.ContainsKey(kid) ? isMathematics ? kid != "math" : type == "Formula" && kid == "math" : ContainmentTable.Allows(type, kid), $"{kid} in {type}");
        }

        var isToken = isMathematics && type is "mi" or "mn" or "mo" or "mtext";
        Expect(!isMathematics || isToken || elements.Count == kids.Count, $"{type} holds glyphs");
        Expect(!isMathematics || isToken || arity < 0 || elements.Count == arity, $"{type} holds {elements.Count} elements");
        Expect(!isToken || elements.Count == 0, $"{type} holds elements");
        Expect(!isToken || kids.Count > 0 || Get(element, "ActualText") is not null, $"{type} is empty");

        Expect(!Textless.Contains(type) || elements.Count == kids.Count, $"{type} holds text");
        Expect(elements.Count(k => k == "Caption") <= 1 && (elements.IndexOf("Caption") is var at && (at <= 0 || at == elements.Count - 1)), $"a caption in the middle of a {type}");
        Expect(type != "L" || !elements.Contains("LI") || Numbering(element).Length > 0, "a list does not say how it is numbered");
        foreach (var words in (ReadOnlySpan<IToken?>)[Get(element, "Alt"), Get(element, "ActualText")])
        {
            Expect(words is null || !Text(words).Any(c => c is >= '\uE000' and <= '\uF8FF'), "words of private use");
        }

        if (Get(element, "Ref") is { } references)
        {
            _refs.Add(number, [.. Kids(references).Select(r => ((IndirectReferenceToken)r).Data.ObjectNumber)]);
        }

        Expect(type != "TOCI" || _refs.ContainsKey(number), "a line of the contents does not say what it leads to");
        Expect(type != "FENote" || (Get(element, "A") is { } a && Name(Dictionary(a), "NoteType") == "Footnote"), "a note does not say what kind it is");
        _files.AddRange(Get(element, "AF") is { } files ? Kids(files).Select(f => ((IndirectReferenceToken)f).Data.ObjectNumber) : []);
    }

    private string Numbering(DictionaryToken list) => Get(list, "A") is { } attributes ? Name(Dictionary(attributes), "ListNumbering") : "";

    // ISO 32000-2, 12.3.2.3: an array whose first is an element of the tree.
    private bool IsStructured(DictionaryToken dictionary)
        => Get(dictionary, "SD") is { } place
            && Kids(place).FirstOrDefault() is IndirectReferenceToken element
            && _types.ContainsKey(element.Data.ObjectNumber);

    private void CheckModern(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        Expect(text.StartsWith("%PDF-2.0\n", StringComparison.Ordinal), "the file is not of PDF 2.0");
        Expect(!Regex.IsMatch(text, @"/Info\s+\d+\s+0\s+R"), "the file has document information");
        var root = Dictionary(Get(Catalog, "StructTreeRoot"));
        foreach (var (type, standard) in Get(root, "RoleMap") is { } map ? Dictionary(map).Data : new Dictionary<string, IToken>())
        {
            Expect(!StandardTypes.Contains(type) && standard is NameToken { Data: var name } && StandardTypes.Contains(name), $"{type} is mapped");
        }

        Expect(_types.Values.All(t => StandardTypes.Contains(t) || t == "Reference" || Get(Dictionary(Get(root, "RoleMap")), t) is not null), "an old program knows nothing of a type");
        Expect(Name(Dictionary(Get(root, "K")), "S") == "Document", "the root is no document");
        foreach (var (number, others) in _refs)
        {
            foreach (var other in others)
            {
                Expect(_types.ContainsKey(other), $"{_types[number]} refers to what is not in the tree");
                Expect(
                    _types.GetValueOrDefault(other) != "FENote" || (_refs.TryGetValue(other, out var back) && back.Contains(number)), "a note does not know its mark");
                Expect(
                    _types[number] != "FENote" || (_refs.TryGetValue(other, out var mark) && mark.Contains(number)), "a mark does not know its note");
            }
        }

        var names = Get(Catalog, "Names") is { } tree ? Dictionary(tree) : null;
        var destinations = names is not null && Get(names, "Dests") is { } dests ? Names(Dictionary(dests)) : [];
        Expect(destinations.Values.All(d => IsStructured(Dictionary(d))), "a destination is of no element");
        var embedded = names is not null && Get(names, "EmbeddedFiles") is { } files
            ? Names(Dictionary(files)).Values.Select(f => ((IndirectReferenceToken)f).Data.ObjectNumber).ToHashSet()
            : [];
        _files.AddRange(Get(Catalog, "AF") is { } attached ? Kids(attached).Select(f => ((IndirectReferenceToken)f).Data.ObjectNumber) : []);
        Expect(embedded.SetEquals(_files), "files have no names, or names no files");
        Expect(!_isArchivable || Claims().Contains("PDF/A-4f") == (embedded.Count > 0), "whether there are files is said wrongly");
    }
}
