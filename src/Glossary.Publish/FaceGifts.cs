using System.Collections.Immutable;
using Glossary.Epub;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>The faces of the book that are put into an EPUB.</summary>
internal static class FaceGifts
{
    /// <summary>The faces that book.yml asks for, without those whose makers forbid it.</summary>
    /// <param name="choice">none, text, math or all.</param>
    public static ImmutableArray<EmbeddedFace> Of(string? choice, FontSet fonts, DiagnosticBag diagnostics)
    {
        var wanted = new List<(FaceUse Use, FaceKey Key)>();
        if (choice is "text" or "all")
        {
            wanted.AddRange(
            [
                (FaceUse.Text, new(FaceRole.Serif, false, false)), (FaceUse.Text, new(FaceRole.Serif, false, true)),
                (FaceUse.Text, new(FaceRole.Serif, true, false)), (FaceUse.Text, new(FaceRole.Serif, true, true)),
                (FaceUse.Code, new(FaceRole.Mono, false, false)),
            ]);
        }

        if (choice is "math" or "all")
        {
            wanted.Add((FaceUse.Mathematics, new(FaceRole.Math, false, false)));
        }

        var faces = ImmutableArray.CreateBuilder<EmbeddedFace>();
        var taken = new HashSet<(FaceUse, Font)>();
        foreach (var (use, key) in wanted)
        {
            // A family without a bold or an italic has one face for several keys: readers slant and embolden it themselves.
            var font = fonts.Get(key);
            if (!taken.Add((use, font)))
            {
                continue;
            }

            if (font.Embedding.AllowsSubsets)
            {
                faces.Add(new(use, key.IsBold, key.IsItalic, font.FamilyName, TermsOf(font), characters => Subset(font, characters)));
            }
            else
            {
                diagnostics.Report(FileDiagnostics.FaceNotGivenOn(font.FamilyName));
            }
        }

        return faces.ToImmutable();
    }

    private static string TermsOf(Font font)
        => string.Join('\n', new[] { font.Copyright, font.Licence }.Where(t => t.Length > 0)) is { Length: > 0 } terms ? terms : "The face says nothing of its terms.";

    private static byte[]? Subset(Font font, IReadOnlySet<int> characters)
    {
        var own = characters.Where(font.HasGlyph).Order().ToList();
        return own.Count == 0 ? null : font.SubsetForText(own);
    }
}
