using System.Text;

namespace Glossary.Epub;

/// <summary>One XHTML file of the book: what stands in it, and what it is called.</summary>
/// <param name="Name">The file name without its extension; the id of the item too.</param>
/// <param name="Title">Unique in the book.</param>
/// <param name="Division">The part of the book it belongs to: <c>frontmatter</c>, <c>bodymatter</c> or <c>backmatter</c>.</param>
internal sealed record ContentDocument(string Name, string Title, string Division)
{
    private readonly List<Fragment> _fragments = [];

    public string Path => Name + ".xhtml";

    /// <summary>A class on the body for pages that look different from all others; empty for none.</summary>
    public string Class { get; init; } = "";

    /// <summary>The properties of the file in the manifest.</summary>
    public string Properties => string.Join(' ', Inner(InnerMarkup.MathMl, "mathml"), Inner(InnerMarkup.Svg, "svg")).Trim();

    public IEnumerable<PageTarget> Pages => _fragments.SelectMany(f => f.Pages);

    private string Inner(InnerMarkup markup, string property) => _fragments.Exists(f => f.Inner.HasFlag(markup)) ? property : "";

    public void Add(Fragment fragment, Anchors anchors)
    {
        _fragments.Add(fragment);
        foreach (var anchor in fragment.Places)
        {
            anchors.Place(anchor, Path);
        }
    }

    /// <summary>The file, now that every anchor has its place.</summary>
    public string Write(Anchors anchors, string language)
    {
        var output = new StringBuilder(_fragments.Sum(f => f.Text.Length + (Fragment.AddressSize * f.Slots.Count)) + 1024);
        OpenPage(output, Title, language, Division, Class);
        foreach (var fragment in _fragments)
        {
            var from = 0;
            foreach (var slot in fragment.Slots)
            {
                output.Append(fragment.Text, from, slot.Position - from).Append(anchors.Address(slot.Anchor, Path));
                from = slot.Position;
            }

            output.Append(fragment.Text, from, fragment.Text.Length - from);
        }

        return ClosePage(output);
    }

    /// <summary>Everything of a page before its own content.</summary>
    public static void OpenPage(StringBuilder output, string title, string language, string division, string className)
    {
        output.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n")
            .Append("<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"").AppendLanguage(language)
            .AppendDirectionOf(language).Append(">\n<head>\n<title>")
            .AppendText(title).Append("</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body epub:type=\"").Append(division).Append('"')
            .AppendDirectionOf(language); // Readium asks the body for the direction, and not the root.
        if (className.Length > 0)
        {
            output.Append(" class=\"").Append(className).Append('"');
        }

        output.Append(">\n");
    }

    public static string ClosePage(StringBuilder output) => output.Append("</body>\n</html>\n").ToString();
}
