namespace Glossary.Epub;

/// <summary>A file of the package as the manifest lists it.</summary>
/// <param name="Path">Relative to the package document.</param>
internal sealed record PackageItem(string Id, string Path, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What the manifest says about it (EPUB 3.3, appendix D.5); empty for nothing.</summary>
    public string Properties { get; init; } = "";

    /// <summary>True for a file that readers turn to in reading order.</summary>
    public bool IsInSpine { get; init; }

    /// <summary>True for bytes that are compressed already, so that the archive need not try.</summary>
    public bool IsCompressed { get; init; }
}
