using System.Collections.Concurrent;
using System.Collections.Immutable;
using Glossary.Fonts;

namespace Glossary.Typesetting;

/// <summary>The faces that a book names for a script, in order.</summary>
public sealed record ScriptFace(Lazy<Font> Regular, Lazy<Font> Bold);

/// <summary>The faces of a book by role, each loaded when it is first used, and those to fall back on for characters the others lack.</summary>
/// <param name="faces">At least serif regular and mathematics; a missing bold or italic falls back to the nearest face of its role, a missing role to the serif.</param>
/// <param name="fallbacks">Tried in order for a character that the wanted face lacks, before the other faces of the set.</param>
public sealed class FontSet(ImmutableDictionary<FaceKey, Lazy<Font>> faces, ImmutableArray<Lazy<Font>> fallbacks)
{
    private readonly ConcurrentDictionary<(FaceKey Key, int CodePoint), Font?> _fallbacks = new();
    private readonly ConcurrentDictionary<(FaceKey Key, int CodePoint), Font?> _ofScripts = new();
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

    /// <summary>Faces by script (ISO 15924); they go before the faces of roles for the letters of their script.</summary>
    public ImmutableDictionary<string, ImmutableArray<ScriptFace>> Scripts { get; init; } = ImmutableDictionary<string, ImmutableArray<ScriptFace>>.Empty;

    /// <summary>A face that has a character which the face for <paramref name="key"/> lacks; null if none does.</summary>
    public Font? Fallback(FaceKey key, int codePoint) => _fallbacks.GetOrAdd((key, codePoint), static (k, set) => set.FindFallback(k.Key, k.CodePoint), this);

    /// <summary>The face named for the script of a character; null where none is or it lacks the character.</summary>
    public Font? OfScript(FaceKey key, int codePoint)
    {
        if (Scripts.IsEmpty || codePoint < 0x80)
        {
            return null;
        }

        return _ofScripts.GetOrAdd((key, codePoint), static (k, set) => set.Named(UnicodeScript.Of(k.CodePoint), k.Key, k.CodePoint), this);
    }

    private Font? FindFallback(FaceKey key, int codePoint)
        => OfScript(key, codePoint)
            ?? Scripts.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => Named(s.Key, key, codePoint)).FirstOrDefault(f => f is not null)
            ?? fallbacks.Select(f => f.Value)
                .Concat(faces.OrderBy(f => (f.Key.Role, f.Key.IsBold != key.IsBold, f.Key.IsItalic != key.IsItalic)).Select(f => f.Value.Value))
                .FirstOrDefault(f => f.HasGlyph(codePoint));

    private Font? Named(string script, FaceKey key, int codePoint)
        => Scripts.GetValueOrDefault(script, []).Select(f => key.IsBold ? f.Bold.Value : f.Regular.Value).FirstOrDefault(f => f.HasGlyph(codePoint));

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
