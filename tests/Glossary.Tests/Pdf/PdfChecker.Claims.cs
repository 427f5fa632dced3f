using System.Text;
using System.Xml;
using System.Xml.Linq;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Glossary.Tests;

/// <summary>What a file has to keep to because it says that it does.</summary>
internal sealed partial class PdfChecker
{
    private static readonly XNamespace MathMl = "http://www.w3.org/1998/Math/MathML";

    // ISO 32000-1, 14.8.4.3, as ISO 14289-1 wants it: who may be in whom.
    private static readonly Dictionary<string, string[]> Containers = new()
    {
        ["L"] = ["L", "LI", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOC", "TOCI", "Caption"],
        ["TOCI"] = ["Lbl", "P", "Reference", "TOC"],
        ["Table"] = ["Caption", "THead", "TBody", "TFoot", "TR"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],
    };

    private int _level;

    /// <summary>The standards that a file says it keeps to.</summary>
    public static string Claims(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return string.Join(' ', new PdfChecker(document).Claims());
    }

    private List<string> Claims()
    {
        var claims = new List<string>();
        if (_document.TryGetXmpMetadata(out var metadata))
        {
            var packet = XDocument.Parse(Encoding.UTF8.GetString(metadata.GetXmlBytes()));
            string? Value(string space, string name) => packet.Descendants(XName.Get(name, space)).SingleOrDefault()?.Value;
            if (Value("http://www.aiim.org/pdfa/ns/id/", "part") is { } part)
            {
                claims.Add($"PDF/A-{part}{Value("http://www.aiim.org/pdfa/ns/id/", "conformance")?.ToLowerInvariant()}");
            }

            if (Value("http://www.aiim.org/pdfua/ns/id/", "part") is { } access)
            {
                claims.Add($"PDF/UA-{access}");
                Expect(
                    access == "2" || claims.Count == 1 || Value("http://www.aiim.org/pdfa/ns/schema#", "prefix") == "pdfuaid", "pdfuaid is not explained");
            }

            claims.AddRange(packet.Descendants(XName.Get("conformsTo", "http://pdfa.org/declarations/")).Select(c => c.Value[(c.Value.LastIndexOf('/') + 1)..]));
            var years = (Value("http://www.aiim.org/pdfa/ns/id/", "rev"), Value("http://www.aiim.org/pdfua/ns/id/", "rev"));
            Expect(
                years == (claims.Exists(c => c.StartsWith("PDF/A-4", StringComparison.Ordinal)) ? "2020" : null, claims.Contains("PDF/UA-2") ? "2024" : null),
                $"the years of the standards are {years}");
        }

        return claims;
    }

    private void CheckAccess(DictionaryToken element, string type, string standard)
    {
        if (standard.Length == 2 && standard[0] == 'H')
        {
            var level = standard[1] - '0';
            Expect(level <= _level + 1, $"{standard} follows a heading of level {_level}");
            _level = level;
        }

        var words = Get(element, "Alt") ?? Get(element, "ActualText");
        Expect(standard is not ("Figure" or "Formula") || (words is not null && Text(words).Length > 0), $"a {type} has no words");
        var kids = Kids(Get(element, "K")).ToList();
        if (Containers.TryGetValue(standard, out var allowed))
        {
            foreach (var kid in kids)
            {
                var name = kid is IndirectReferenceToken ? Name(Dictionary(kid), "S") : "content";
                Expect(allowed.Contains(name), $"{name} in {standard}");
            }
        }

        foreach (var (kid, home) in (ReadOnlySpan<(string, string)>)[("LI", "L"), ("TOCI", "TOC"), ("TD", "TR"), ("TH", "TR"), ("LBody", "LI")])
        {
            Expect(standard == home || !kids.OfType<IndirectReferenceToken>().Any(k => Name(Dictionary(k), "S") == kid), $"{kid} in {standard}");
        }
    }

    private void CheckFiles(DictionaryToken element)
    {
        foreach (var file in Get(element, "AF") is { } files ? Kids(files).Select(Dictionary) : [])
        {
            Expect(Name(file, "Type") == "Filespec" && Name(file, "AFRelationship") == "Supplement", "a file is not said to be a supplement");
            Expect(Get(file, "F") is not null && Get(file, "UF") is not null && Get(file, "Desc") is not null, "a file has no name or description");
            var embedded = Get(file, "EF") is { } streams ? Get(Dictionary(streams), "F") as IndirectReferenceToken : null;
            if (embedded is null || _document.Structure.GetObject(embedded.Data).Data is not StreamToken stream)
            {
                _faults.Add("a file has no content");
                continue;
            }

            Expect(Name(stream.StreamDictionary, "Subtype") == "application/mathml+xml", "a file is no MathML");
            try
            {
                var math = XDocument.Parse(Encoding.UTF8.GetString(stream.Decode(DefaultFilterProvider.Instance).ToArray())).Root!;
                Expect(math.Name == MathMl + "math", $"the root of a file is {math.Name}");
            }
            catch (XmlException e)
            {
                _faults.Add("a file is no XML: " + e.Message);
            }
        }
    }

    // ISO 19005-3, 6.2.4.3: the file's own profile is one of red, green and blue.
    private void CheckColours(Page page)
    {
        if (Get(Dictionary(Get(page.Dictionary, "Resources")), "XObject") is { } objects)
        {
            foreach (var picture in Dictionary(objects).Data.Values.OfType<IndirectReferenceToken>())
            {
                var dictionary = ((StreamToken)_document.Structure.GetObject(picture.Data).Data).StreamDictionary;
                Expect(Name(dictionary, "ColorSpace") != "DeviceCMYK", "a picture is in CMYK");
            }
        }
    }
}
