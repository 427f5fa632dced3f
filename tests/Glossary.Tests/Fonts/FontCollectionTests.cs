using Glossary.Fonts;

namespace Glossary.Tests;

/// <summary>Faces are found by family, weight and slope among the files of a folder.</summary>
public sealed class FontCollectionTests
{
    private static readonly FontCollection Folder = FontCollection.Of(
    [
        .. Faces.Names.Select(n => new FontFile(n, () => Faces.Bytes(n))),
        new("broken.otf", () => "OTTO"u8.ToArray()),
        new("pair.ttc", () => SfntFile.Collection(TinyTrueType.Make(), new(Faces.Bytes("source-code-pro/SourceCodePro-Bold.otf")))),
    ]);

    [Theory]
    [InlineData("Libertinus Serif", 400, false, "LibertinusSerif-Regular")]
    [InlineData("libertinus serif", 400, true, "LibertinusSerif-Italic")]
    [InlineData("Libertinus Serif", 600, false, "LibertinusSerif-Semibold")]
    [InlineData("Libertinus Serif", 650, true, "LibertinusSerif-BoldItalic")]
    [InlineData("Libertinus Serif", 900, false, "LibertinusSerif-Bold")]
    [InlineData("Libertinus Serif", 500, false, "LibertinusSerif-Regular")]
    [InlineData("Libertinus Sans", 700, true, "LibertinusSans-Italic")]
    [InlineData("Source Code Pro", 300, false, "SourceCodePro-Regular")]
    [InlineData("Tiny", 400, false, "Tiny")]
    public void The_nearest_face_of_a_family_is_found(string family, int weight, bool isItalic, string postScriptName)
    {
        var face = Folder.Find(family, weight, isItalic)!;

        Assert.Equal(postScriptName, face.PostScriptName);
        Assert.Equal(postScriptName, face.Load().PostScriptName);
    }

    [Fact]
    public void There_is_no_face_of_an_unknown_family() => Assert.Null(Folder.Find("Comic Sans", 400, false));

    [Fact]
    public void Faces_of_a_collection_file_are_listed_one_by_one()
        => Assert.Equal([("Tiny", 0), ("SourceCodePro-Bold", 1)], Folder.Faces.Where(f => f.File.Name == "pair.ttc").Select(f => (f.PostScriptName, f.FaceIndex)));

    [Fact]
    public void The_faces_for_mathematics_are_known()
        => Assert.Equal(["LibertinusMath-Regular", "STIXTwoMath-Regular"], Folder.Faces.Where(f => f.HasMathematics).Select(f => f.PostScriptName));

    [Fact]
    public void A_broken_file_is_reported_and_the_others_serve()
        => Assert.Equal("broken.otf", Assert.Single(Folder.Unreadable).File.Name);
}
