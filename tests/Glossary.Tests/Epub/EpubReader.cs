using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Glossary.Tests;

/// <summary>A small reader of EPUB that shares nothing with the writer: container, package, manifest, spine, and every place a link can lead to.</summary>
internal sealed class EpubReader
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Ocf = "urn:oasis:names:tc:opendocument:xmlns:container";
    private static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly string _folder;

    public EpubReader(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var stream = new MemoryStream();
            using var source = entry.Open();
            source.CopyTo(stream);
            _files.Add(entry.FullName, stream.ToArray());
        }

        var rootFile = (string)Xml("META-INF/container.xml").Descendants(Ocf + "rootfile").Single().Attribute("full-path")!;
        _folder = rootFile[..(rootFile.LastIndexOf('/') + 1)];
        Package = Xml(rootFile);
    }

    public XElement Package { get; }

    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>Path and media type of every item of the manifest.</summary>
    public IEnumerable<(string Path, string MediaType)> Manifest
        => Package.Descendants(Opf + "item").Select(i => (_folder + (string)i.Attribute("href")!, (string)i.Attribute("media-type")!));

    public List<string> Spine
        => [.. Package.Descendants(Opf + "itemref").Select(r => _folder + (string)Package.Descendants(Opf + "item").Single(i => (string)i.Attribute("id")! == (string)r.Attribute("idref")!).Attribute("href")!)];

    public string Navigation => PathOf("nav");

    public XElement NavigationDocument => Xml(Navigation);

    /// <summary>Label and address of the contents, as the navigation document has them.</summary>
    public List<(string Label, string Address)> Contents => Nav("toc");

    public List<(string Label, string Address)> Pages => Nav("page-list");

    public List<(string Label, string Address)> Landmarks => Nav("landmarks");

    /// <summary>The contents as the NCX has them.</summary>
    public List<(string Label, string Address)> NcxContents => NcxTargets("navPoint");

    public List<(string Label, string Address)> NcxPages => NcxTargets("pageTarget");

    /// <summary>What can be looked up, and where it leads.</summary>
    public IEnumerable<(string Key, string Address)> SearchKeys
        => Xml(PathOf("search-key-map")).Descendants(Ops + "search-key-group")
            .SelectMany(g => g.Descendants().Select(k => ((string)k.Attribute("value")!, _folder + (string)g.Attribute("href")!)));

    public XElement Xml(string path) => XElement.Parse(Text(path), LoadOptions.PreserveWhitespace);

    public string Text(string path) => new UTF8Encoding(false, true).GetString(_files[path]);

    public byte[] Bytes(string path) => _files[path];

    public IEnumerable<string> Metadata(string name)
        => Package.Element(Opf + "metadata")!.Elements().Where(e => (string?)e.Attribute("property") == name || e.Name.LocalName == name).Select(e => e.Value);

    /// <summary>Every reference in every page, as file and address inside the book; addresses on the web are left out.</summary>
    public IEnumerable<(string From, string To)> References()
    {
        foreach (var (path, type) in Manifest.Where(m => m.MediaType == "application/xhtml+xml"))
        {
            foreach (var attribute in Xml(path).Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "src" && !IsOnTheWeb(a.Value)))
            {
                yield return (path, attribute.Value.StartsWith('#') ? path + attribute.Value : _folder + attribute.Value);
            }
        }
    }

    public static bool IsOnTheWeb(string address) => address.Contains(':', StringComparison.Ordinal);

    /// <summary>True if the file is there and the manifest lists it, and the fragment is an id in it.</summary>
    public bool Finds(string address)
    {
        var parts = address.Split('#');
        return Manifest.Any(m => m.Path == parts[0]) && _files.ContainsKey(parts[0]) && (parts.Length == 1 || Ids(parts[0]).Contains(parts[1]));
    }

    public IEnumerable<string> Ids(string path) => Xml(path).DescendantsAndSelf().Attributes("id").Select(a => a.Value);

    public XElement Find(string address)
    {
        var parts = address.Split('#');
        return Xml(parts[0]).Descendants().Single(e => (string?)e.Attribute("id") == parts[1]);
    }

    private string PathOf(string property)
        => _folder + (string)Package.Descendants(Opf + "item").Single(i => ((string?)i.Attribute("properties") ?? "").Split(' ').Contains(property)).Attribute("href")!;

    private List<(string Label, string Address)> Nav(string type)
        => [.. NavigationDocument.Descendants(Xhtml + "nav").Where(n => (string?)n.Attribute(Ops + "type") == type)
            .SelectMany(n => n.Descendants(Xhtml + "a")).Select(a => (a.Value, _folder + (string)a.Attribute("href")!))];

    private List<(string Label, string Address)> NcxTargets(string element)
        => [.. Xml(_folder + (string)Package.Descendants(Opf + "item").Single(i => (string)i.Attribute("media-type")! == "application/x-dtbncx+xml").Attribute("href")!)
            .Descendants(Ncx + element).Select(p => (p.Element(Ncx + "navLabel")!.Value, _folder + (string)p.Element(Ncx + "content")!.Attribute("src")!))];
}
