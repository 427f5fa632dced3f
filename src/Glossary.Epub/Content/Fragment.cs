using System.Text;

namespace Glossary.Epub;

/// <summary>A finished piece of XHTML whose links to other places in the book still wait for the names of their files.</summary>
/// <param name="Slots">Where an address goes: a position in the text and the anchor the link leads to, in order.</param>
/// <param name="Places">The anchors that stand inside.</param>
/// <param name="Pages">The printed pages that begin inside.</param>
/// <param name="Inner">What the manifest has to say of the markup inside.</param>
internal sealed record Fragment(
    string Text, IReadOnlyList<LinkSlot> Slots, IReadOnlyList<string> Places, IReadOnlyList<PageTarget> Pages, InnerMarkup Inner)
{
    /// <summary>About how many bytes an address takes: a file, and a place in it.</summary>
    public const int AddressSize = 32;

    /// <summary>The size in the file, as far as it is known before the addresses are.</summary>
    public int Size { get; } = Encoding.UTF8.GetByteCount(Text) + (Slots.Count * AddressSize);
}

/// <summary>Other languages of markup that stand in XHTML and are to be named in the manifest (EPUB 3.3, appendix D.5).</summary>
[Flags]
internal enum InnerMarkup
{
    None = 0,
    MathMl = 1,
    Svg = 2,
}

/// <summary>A place in a fragment where the address of an anchor is to be written.</summary>
internal readonly record struct LinkSlot(int Position, string Anchor);

/// <summary>The beginning of a page of the printed edition.</summary>
internal readonly record struct PageTarget(string Folio, string Id)
{
    /// <summary>Appends the mark: an empty element that says the folio (EPUB 3 Structural Semantics and DPUB-ARIA, page break).</summary>
    public void Write(StringBuilder output, string element)
        => output.Append('<').Append(element).Append(" epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"").Append(Id).Append("\" aria-label=\"").AppendText(Folio)
            .Append("\"></").Append(element).Append(element == "div" ? ">\n" : ">");
}
