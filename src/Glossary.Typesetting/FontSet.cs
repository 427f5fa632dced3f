using System.Collections.Concurrent;
using System.Collections.Immutable;
using Glossary.Fonts;

namespace Glossary.Typesetting;

/// <summary>The faces of a book by role, each loaded when it is first used, and those to fall back on for characters the others lack.</summary>
/// <param name="faces">At least serif regular and mathematics; a missing bold or italic falls back to the nearest face of its role, a missing role to the serif.</param>
/// <param name="fallbacks">Tried in order for a character that the wanted face lacks, before the other faces of the set.</param>
public sealed class FontSet(ImmutableDictionary<FaceKey, Lazy<Font>> faces, ImmutableArray<Lazy<Font>> fallbacks)
{
    private readonly ConcurrentDictionary<(FaceKey Face, string Features, string Language), Typecase> _typecases = new();

    /// <summary>The face for a key, or the nearest there is.</summary>
    public Font Get(FaceKey key)
    {
        foreach (var candidate in Candidates(key))
        {
            if (faces.TryGetValue(candidate, out var font))
            {
                return font.Value;
            }
        }

        return faces[new(FaceRole.Serif, false, false)].Value;
    }

    /// <summary>The face for mathematics.</summary>
    public Font Mathematics => Get(new(FaceRole.Math, false, false));

    /// <summary>A face that has a character which the face for <paramref name="key"/> lacks; null if none does.</summary>
    public Font? Fallback(FaceKey key, int codePoint)
        => fallbacks.Select(f => f.Value)
            .Concat(faces.OrderBy(f => (f.Key.Role, f.Key.IsBold != key.IsBold, f.Key.IsItalic != key.IsItalic)).Select(f => f.Value.Value))
            .FirstOrDefault(f => f.HasGlyph(codePoint));

    /// <summary>The shaped words of a style's face, whatever its size.</summary>
    internal Typecase Words(TextStyle style)
        => _typecases.GetOrAdd((style.Face, style.Features, style.Language), static (key, set) => new(set, key.Face, key.Features, key.Language), this);

    private static IEnumerable<FaceKey> Candidates(FaceKey key) =>
    [
        key,
        key with { IsItalic = false },
        key with { IsBold = false },
        key with { IsBold = false, IsItalic = false },
        key with { Role = FaceRole.Serif },
    ];
}
