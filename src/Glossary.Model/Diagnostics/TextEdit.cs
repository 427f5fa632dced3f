namespace Glossary.Model;

/// <summary>What stands in a file, and what should: the one right answer to a slip.</summary>
public readonly record struct TextEdit(SourceSpan Span, string Text)
{
    /// <summary>Replaces an address within a link or an image as it is written; null where it is not to be found as it is read.</summary>
    /// <param name="link">From its opening bracket to the bracket that closes its address.</param>
    public static TextEdit? OfAddress(SourceSpan link, string address, string mended)
    {
        var written = link.IsNowhere ? [] : link.Text;
        var start = address.Length == 0 ? -1 : written.LastIndexOf(address, StringComparison.Ordinal);

        // An address stands behind “(” or “<”, or behind the colon of a definition; what else contains its characters is not it.
        return start > 0 && written[..start].TrimEnd() is [.., '(' or '<' or ':'] ? new(link.Part(start, address.Length), mended) : null;
    }
}
