namespace Glossary.Model;

/// <summary>A file as bytes, with the path the book knows it by (relative to the project, forward slashes).</summary>
public sealed record Asset(string Path, ReadOnlyMemory<byte> Bytes);
