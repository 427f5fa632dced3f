using System.Collections.Immutable;

namespace Glossary.Fonts;

/// <summary>A file that may hold faces; its bytes are asked for when they are needed.</summary>
/// <param name="Name">What the file is called, for messages.</param>
public sealed record FontFile(string Name, Func<ReadOnlyMemory<byte>> Bytes);

/// <summary>One face that a collection offers.</summary>
public sealed record FontFace(string Family, string PostScriptName, int Weight, bool IsItalic, bool HasMathematics, FontFile File, int FaceIndex)
{
    /// <exception cref="FontFormatException">The file is broken beyond what its listing showed.</exception>
    public Font Load() => Font.Load(File.Bytes(), FaceIndex);
}

/// <summary>A font file that could not be listed, and why.</summary>
public sealed record UnreadableFontFile(FontFile File, string Reason);

/// <summary>The faces of some font files, by family, weight and slope. Listing them reads their directories and names only.</summary>
public sealed class FontCollection
{
    private FontCollection(ImmutableArray<FontFace> faces, ImmutableArray<UnreadableFontFile> unreadable) => (Faces, Unreadable) = (faces, unreadable);

    /// <summary>In the order of the files, and within a file of its faces.</summary>
    public ImmutableArray<FontFace> Faces { get; }

    public ImmutableArray<UnreadableFontFile> Unreadable { get; }

    public static FontCollection Of(IEnumerable<FontFile> files)
    {
        var faces = ImmutableArray.CreateBuilder<FontFace>();
        var unreadable = ImmutableArray.CreateBuilder<UnreadableFontFile>();
        foreach (var file in files)
        {
            try
            {
                AddFaces(file, faces);
            }
            catch (FontFormatException e)
            {
                unreadable.Add(new(file, e.Message));
            }
        }

        return new(faces.DrainToImmutable(), unreadable.DrainToImmutable());
    }

    /// <summary>The face of a family that is nearest to what is wanted: first in slope, then in weight; null if there is no such family.</summary>
    /// <param name="family">Upper and lower case do not matter.</param>
    /// <remarks>https://www.w3.org/TR/css-fonts-4/#font-style-matching</remarks>
    public FontFace? Find(string family, int weight, bool isItalic)
    {
        FontFace? best = null;
        foreach (var face in Faces)
        {
            if (string.Equals(face.Family, family, StringComparison.OrdinalIgnoreCase)
                && (best is null || Distance(face, weight, isItalic) < Distance(best, weight, isItalic)))
            {
                best = face;
            }
        }

        return best;
    }

    private static void AddFaces(FontFile file, ImmutableArray<FontFace>.Builder faces)
    {
        var bytes = file.Bytes();
        var count = TableDirectory.FaceCount(bytes.Span);
        for (var i = 0; i < count; i++)
        {
            var tables = TableDirectory.Read(bytes, i);
            var description = FaceDescription.Read(tables);
            faces.Add(new(description.FamilyName, description.PostScriptName, description.Weight, description.IsItalic, tables.Contains("MATH"), file, i));
        }
    }

    // A light face is rather replaced by a lighter one and a bold face by a bolder one; regular (400) and medium (500) stand in for each other.
    private static int Distance(FontFace face, int weight, bool isItalic)
    {
        const int OtherSlope = 10_000;
        const int WrongSide = 2000;
        var slope = face.IsItalic == isItalic ? 0 : OtherSlope;
        var isRegular = weight is >= 400 and <= 500 && face.Weight is >= 400 and <= 500;
        var isWrongSide = !isRegular && (weight > 500 ? face.Weight < weight : face.Weight > weight);
        return slope + Math.Abs(face.Weight - weight) + (isWrongSide ? WrongSide : 0);
    }
}
