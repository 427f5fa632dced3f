namespace Glossary.Model;

/// <summary>A file as bytes, with the path the book knows it by (relative to the project, forward slashes).</summary>
public sealed record Asset(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>For a picture: the width it is meant to be seen in, in pixels of CSS; 0 for that of its samples.</summary>
    public int Width { get; init; }
}
