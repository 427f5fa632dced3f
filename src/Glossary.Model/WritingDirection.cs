using System.Collections.Immutable;
using System.Text;

namespace Glossary.Model;

/// <summary>Which way text runs: as its author states, as its letters do, and as its language does.</summary>
public static class WritingDirection
{
    // As many letters as tell the direction of a longer text.
    private const int EnoughToDecide = 100;

    // ISO 639: the languages written from right to left in their usual script.
    private static readonly HashSet<string> RightToLeftLanguages = new(
        ["ar", "arc", "arz", "azb", "ckb", "dv", "fa", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "syr", "ug", "ur", "yi"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> RightToLeftScripts = new(
        ["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The direction of a language tag's script, stated or usual.</summary>
    public static TextDirection OfLanguage(string tag)
    {
        var subtags = tag.Split('-');
        var script = subtags.Skip(1).FirstOrDefault(t => t.Length == 4);
        return (script is not null ? RightToLeftScripts.Contains(script) : RightToLeftLanguages.Contains(subtags[0])) ? TextDirection.RightToLeft : TextDirection.LeftToRight;
    }

    /// <summary>The direction of a paragraph or of a line.</summary>
    /// <param name="around">The direction of what it stands in, which text without letters has too.</param>
    public static TextDirection Of(ImmutableArray<Inline> inlines, string language, TextDirection around)
    {
        var letters = new LetterCount();
        letters.Add(inlines);
        return letters.Decide(language, around);
    }

    /// <summary>The same of text without markup.</summary>
    public static TextDirection Of(string text, string language, TextDirection around)
    {
        var letters = new LetterCount();
        letters.Add(text);
        return letters.Decide(language, around);
    }

    /// <summary>The same of code points.</summary>
    public static TextDirection Of(IEnumerable<int> codePoints, string language, TextDirection around)
    {
        var letters = new LetterCount();
        foreach (var codePoint in codePoints.Where(Rune.IsValid))
        {
            letters.Add(new Rune(codePoint));
        }

        return letters.Decide(language, around);
    }

    /// <summary>The direction of a list, table or remark: what it begins with decides.</summary>
    public static TextDirection Of(IEnumerable<Block> blocks, string language, TextDirection around)
    {
        var letters = new LetterCount();
        foreach (var block in blocks.Descendants())
        {
            if (letters.IsEnough)
            {
                break;
            }

            letters.Add(block.Inlines());
        }

        return letters.Decide(language, around);
    }

    // The letters of the blocks that Unicode keeps for scripts written from right to left (DerivedBidiClass.txt, defaults of R and AL), and the two marks.
    private static bool IsRightToLeft(int letter)
        => letter is (>= 0x590 and <= 0x8FF) or 0x200F or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>How many letters of a text run which way, and which way the first does.</summary>
    private sealed class LetterCount
    {
        private int _left;
        private int _right;
        private bool _beginsAtRight;

        public bool IsEnough => _left + _right >= EnoughToDecide;

        public void Add(IEnumerable<Inline> inlines)
        {
            foreach (var inline in inlines.Descendants())
            {
                Add(inline switch
                {
                    TextRun run => run.Text,
                    CodeRun code => code.Text,
                    Keyboard keyboard => keyboard.Text,
                    _ => "",
                });
            }
        }

        public void Add(string text)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                Add(rune);
            }
        }

        public void Add(Rune rune)
        {
            if (!Rune.IsLetter(rune) && rune.Value is not (0x200E or 0x200F))
            {
                return;
            }

            var isRight = IsRightToLeft(rune.Value);
            _beginsAtRight |= isRight && _left == 0;
            _right += isRight ? 1 : 0;
            _left += isRight ? 0 : 1;
        }

        // From right to left if it begins so (UAX #9, P2), if two thirds of its letters do, or if any letter and the language do:
        // a name in Latin letters may begin a sentence in Arabic.
        public TextDirection Decide(string language, TextDirection around)
            => _left + _right == 0 ? around
                : _right > 0 && (_beginsAtRight || _right > 2 * _left || OfLanguage(language) == TextDirection.RightToLeft) ? TextDirection.RightToLeft
                : TextDirection.LeftToRight;
    }
}
