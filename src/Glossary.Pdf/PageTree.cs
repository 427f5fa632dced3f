using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>The pages as a tree of two levels (ISO 32000-1, 7.7.3), so that a reader finds the thousandth without counting.</summary>
internal sealed class PageTree
{
    private const int PagesPerNode = 32;

    private readonly PdfWriter _writer;
    private readonly IReadOnlyList<Page> _pages;
    private readonly bool _isTagged;
    private readonly PdfRef[] _references;
    private readonly PdfRef[] _nodes;

    public PageTree(PdfWriter writer, IReadOnlyList<Page> pages, bool isTagged)
    {
        _writer = writer;
        _pages = pages;
        _isTagged = isTagged;
        Root = writer.Reserve();
        _references = new PdfRef[pages.Count];
        for (var i = 0; i < _references.Length; i++)
        {
            _references[i] = writer.Reserve();
        }

        _nodes = new PdfRef[pages.Count <= PagesPerNode ? 0 : (pages.Count + PagesPerNode - 1) / PagesPerNode];
        for (var i = 0; i < _nodes.Length; i++)
        {
            _nodes[i] = writer.Reserve();
        }
    }

    public PdfRef Root { get; }

    public IReadOnlyList<PdfRef> References => _references;

    public void Write(int index, PdfRef contents, PageResources resources, List<PdfRef> annotations)
    {
        var page = _pages[index];
        var syntax = _writer.Begin(_references[index]).BeginDictionary()
            .Key("Type"u8).Name("Page"u8)
            .Key("Parent"u8).Reference(_nodes.Length == 0 ? Root : _nodes[index / PagesPerNode]);
        if (!HasUsualSize(page))
        {
            WriteSize(syntax, page);
        }

        WriteTrim(syntax, page);
        resources.WritePage(syntax.Key("Resources"u8));
        syntax.Key("Contents"u8).Reference(contents);
        if (_isTagged)
        {
            syntax.Key("StructParents"u8).Integer(index).Key("Tabs"u8).Name("S"u8);
        }

        if (annotations.Count > 0)
        {
            syntax.Key("Annots"u8).BeginArray();
            annotations.ForEach(annotation => syntax.Reference(annotation));
            syntax.EndArray();
        }

        syntax.EndDictionary();
        _writer.End();
    }

    /// <summary>Writes the nodes above the pages.</summary>
    public void Finish()
    {
        for (var i = 0; i < _nodes.Length; i++)
        {
            var start = i * PagesPerNode;
            var count = Math.Min(PagesPerNode, _pages.Count - start);
            WriteNode(_nodes[i], Root, _references.AsSpan(start, count), count);
        }

        WriteNode(Root, default, _nodes.Length == 0 ? _references : _nodes, _pages.Count);
    }

    private void WriteNode(PdfRef reference, PdfRef parent, ReadOnlySpan<PdfRef> kids, int count)
    {
        var syntax = _writer.Begin(reference).BeginDictionary().Key("Type"u8).Name("Pages"u8);
        if (!parent.IsNone)
        {
            syntax.Key("Parent"u8).Reference(parent);
        }
        else if (_pages.Count > 0)
        {
            // Inherited by every page of this size.
            WriteSize(syntax, _pages[0]);
        }

        syntax.Key("Kids"u8).BeginArray();
        foreach (var kid in kids)
        {
            syntax.Reference(kid);
        }

        syntax.EndArray().Key("Count"u8).Integer(count).EndDictionary();
        _writer.End();
    }

    private bool HasUsualSize(Page page) => page.Width == _pages[0].Width && page.Height == _pages[0].Height;

    private static void WriteSize(PdfSyntax syntax, Page page)
        => syntax.Key("MediaBox"u8).BeginArray().Integer(0).Integer(0).Real(page.Width.Value).Real(page.Height.Value).EndArray();

    // ISO 32000-2, 14.11.2: where the finished page is trimmed; it is not inherited.
    private static void WriteTrim(PdfSyntax syntax, Page page)
    {
        if (page.Slug.Value > 0)
        {
            var slug = page.Slug;
            syntax.Key("TrimBox"u8).BeginArray().Real(slug.Value).Real(slug.Value)
                .Real((page.Width - slug).Value).Real((page.Height - slug).Value).EndArray();
        }
    }
}
