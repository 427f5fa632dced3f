namespace Glossary.Epub;

/// <summary>A face that goes with the book.</summary>
/// <param name="Name">The family, as the colophon and the list of terms name it.</param>
/// <param name="Terms">Whose the face is and under which terms it is given on.</param>
/// <param name="Subset">The font file with no more than these characters need; null if it has none of them.</param>
public sealed record EmbeddedFace(FaceUse Use, bool IsBold, bool IsItalic, string Name, string Terms, Func<IReadOnlySet<int>, byte[]?> Subset);

/// <summary>What a face is for.</summary>
public enum FaceUse
{
    Text,
    Code,
    Mathematics,
}
