using System.Collections.Concurrent;
using System.Text;
using Glossary.Fonts;

namespace Glossary.Typesetting;

/// <summary>The words of one face, feature set and language, each shaped once and kept.</summary>
internal sealed class Typecase
{
    // Beyond the vocabulary of a long book; a case that is full is emptied, so that a stream of new words cannot fill the machine.
    private const int Capacity = 1 << 15;

    // The ideograph “one”, which every face for ideographs has.
    private const int Ideograph = 0x4E00;

    private readonly FontSet _fonts;
    private readonly FaceKey _key;
    private readonly string _features;
    private readonly string _language;
    private readonly Font _font;
    private ConcurrentDictionary<string, WordPart[]> _words = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, WordPart[]> _mirrored = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, WordPart[]> _eastern = new(StringComparer.Ordinal);
    private int _count;

    public Typecase(FontSet fonts, FaceKey key, string features, string language)
    {
        (_fonts, _key, _features, _language) = (fonts, key, features, language);
        _font = fonts.Get(key);
        Space = Part(" ");
        Hyphen = Part("-");
    }

    /// <summary>The face most of the words are set in.</summary>
    public Font Font => _font;

    public WordPart Space { get; }

    public WordPart Hyphen { get; }

    /// <summary>A word's parts in reading order, normally one; more where a face lacks a character.</summary>
    /// <param name="isEastern">True where its quotes and dashes are those of East Asia, in the face of the ideographs.</param>
    public WordPart[] Set(ReadOnlySpan<char> word, bool isRightToLeft = false, bool isEastern = false)
    {
        var words = isEastern ? _eastern : isRightToLeft ? _mirrored : _words;
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var parts))
        {
            return parts;
        }

        var text = word.ToString();
        parts = isEastern ? Itemise(text, isRightToLeft, isEastern) : Shape(text, isRightToLeft);
        if (Interlocked.Increment(ref _count) > Capacity)
        {
            _count = 1;
            (_words, _mirrored, _eastern) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            words = isEastern ? _eastern : isRightToLeft ? _mirrored : _words;
        }

        return words.GetOrAdd(text, parts);
    }

    /// <summary>A piece of a word, as it stands at the end or start of a line.</summary>
    public WordPart Cut(WordPart word, int start, int length)
    {
        var parts = start == 0 && length == word.Text.Length ? [word] : Set(word.Text.AsSpan(start, length), word.ShapingStyle.IsRightToLeft);
        return parts.Length == 1 && parts[0].Font == word.Font ? parts[0] : Part(word.Font, word.Text.Substring(start, length), word.ShapingStyle.IsRightToLeft);
    }

    private WordPart[] Shape(string text, bool isRightToLeft)
    {
        var style = new ShapingStyle(_features, _language, "", isRightToLeft);
        if (!_fonts.Scripts.IsEmpty && HasScriptFace(text))
        {
            return Itemise(text, isRightToLeft);
        }

        var shaped = _font.Shape(text, style);
        return shaped.HasMissingGlyphs ? Itemise(text, isRightToLeft) : [new(_font, shaped, style)];
    }

    // Runs of one face. A mark or joiner stays with the character before it.
    private WordPart[] Itemise(string text, bool isRightToLeft, bool isEastern = false)
    {
        var parts = new List<WordPart>();
        Font? face = null;
        var start = 0;
        var isMissing = false;
        var previous = -1;
        for (var i = 0; i <= text.Length;)
        {
            var length = 0;
            var next = face;
            var nextIsMissing = false;
            if (i < text.Length)
            {
                var rune = RuneAt(text, i, out length);
                if (previous >= 0 && (!CharacterClass.IsBase(rune) || CharacterClass.IsIgnorable(rune) || previous == 0x200D)
                    && !isMissing && (face!.HasGlyph(rune) || CharacterClass.IsIgnorable(rune)))
                {
                    previous = rune;
                    i += length;
                    continue;
                }

                next = isEastern && WideMarks.IsShared(text, i) && FaceOf(Ideograph) is { } wide && wide.HasGlyph(rune) ? wide : FaceOf(rune);
                nextIsMissing = next is null;
                next ??= _font;
                previous = rune;
            }

            // Each missing character is a part of its own.
            if (i > start && (i == text.Length || isMissing || nextIsMissing || !ReferenceEquals(next, face)))
            {
                parts.Add(Part(face!, text[start..i], isRightToLeft, isMissing));
                start = i;
            }

            (face, isMissing) = (next, nextIsMissing);
            i += Math.Max(length, 1);
        }

        return [.. parts];
    }

    private Font? FaceOf(int codePoint)
        => CharacterClass.IsIgnorable(codePoint)
            ? _font
            : _fonts.OfScript(_key, codePoint) ?? (_font.HasGlyph(codePoint) ? _font : _fonts.Fallback(_key, codePoint));

    private bool HasScriptFace(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (_fonts.OfScript(_key, rune.Value) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private WordPart Part(string text) => Part(_font, text, false);

    private WordPart Part(Font font, string text, bool isRightToLeft, bool isMissing = false)
    {
        var style = new ShapingStyle(_features, _language, "", isRightToLeft);
        return new(font, font.Shape(text, style), style) { IsMissing = isMissing };
    }

    private static int RuneAt(string text, int index, out int length)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out length);
        return rune.Value;
    }
}
