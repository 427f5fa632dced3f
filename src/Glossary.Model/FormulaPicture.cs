namespace Glossary.Model;

/// <summary>A formula as a file of its own that stands in a line of text.</summary>
/// <remarks>Its measures are whole steps of a sixteenth of an em, so that a stylesheet can name each of them once.</remarks>
/// <param name="Bytes">A PNG or an SVG file.</param>
/// <param name="Width">In steps.</param>
/// <param name="Depth">Below the baseline, in steps.</param>
public sealed record FormulaPicture(ReadOnlyMemory<byte> Bytes, int Width, int Depth)
{
    public const int StepsPerEm = 16;
}
