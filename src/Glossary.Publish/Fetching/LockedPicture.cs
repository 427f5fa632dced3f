using Glossary.Model;

namespace Glossary.Publish;

/// <summary>A picture of the network as it was fetched: what a build may show for an address, and no other bytes.</summary>
/// <param name="Address">As the entries name it.</param>
/// <param name="File">The copy, relative to the project, with forward slashes.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
/// <param name="Licence">A note of the author's, which fetching never changes.</param>
internal sealed record LockedPicture(string Address, string File, string Sha256, long Bytes, string MediaType, string Licence)
{
    /// <summary>Where the lock names it; nowhere for one that has just been fetched.</summary>
    public SourceSpan Span { get; init; } = SourceSpan.Nowhere;
}
