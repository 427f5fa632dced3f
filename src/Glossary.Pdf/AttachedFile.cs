namespace Glossary.Pdf;

/// <summary>A file that goes with the book inside of the PDF.</summary>
/// <param name="MediaType">What it is, such as <c>text/markdown</c>.</param>
/// <param name="IsSource">True for what the book was made of; false for the same book in another form (ISO 19005-3, annex E).</param>
public sealed record AttachedFile(string Name, string MediaType, string Description, bool IsSource, ReadOnlyMemory<byte> Content);
