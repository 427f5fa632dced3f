namespace Glossary.Reading;

/// <summary>A picture of the network of which a copy is in the project.</summary>
/// <param name="Path">The copy, relative to the project, with forward slashes.</param>
/// <param name="IsWhole">True where the copy is what was fetched, byte for byte; no other is shown.</param>
public sealed record RemotePicture(string Path, bool IsWhole);
