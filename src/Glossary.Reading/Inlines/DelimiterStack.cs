using System.Globalization;

namespace Glossary.Reading;

/// <summary>A run of emphasis marks that may open or close something.</summary>
internal sealed class Delimiter(Piece piece, char mark, bool canOpen, bool canClose)
{
    public Piece Piece { get; } = piece;

    public char Mark { get; } = mark;

    public bool CanOpen { get; } = canOpen;

    public bool CanClose { get; } = canClose;

    /// <summary>How long the run was before anything was taken from it.</summary>
    public int OriginalLength { get; } = piece.End - piece.Start;

    public int Position { get; } = piece.Start;

    public Delimiter? Previous { get; set; }

    public Delimiter? Next { get; set; }
}

/// <summary>The emphasis marks that are still open.</summary>
/// <remarks>CommonMark 0.31, “process emphasis”; beside Chinese and Japanese letters punctuation does not count as such, as it stands there without spaces.</remarks>
internal sealed class DelimiterStack(string text, int start, int end)
{
    // Kinds of closers: mark (5), length modulo 3, whether it can open too.
    private const int Kinds = 5 * 3 * 2;

    public Delimiter? Top { get; private set; }

    public void Push(Piece piece)
    {
        var mark = text[piece.Start];
        var before = RuneBefore(piece.Start);
        var after = RuneAfter(piece.End);
        var isBlankBefore = char.IsWhiteSpace(before);
        var isBlankAfter = char.IsWhiteSpace(after);
        var isPunctuationBefore = IsPunctuation(before);
        var isPunctuationAfter = IsPunctuation(after);
        var opens = !isBlankAfter && (!isPunctuationAfter || isBlankBefore || isPunctuationBefore || CharacterClasses.IsCjk(before));
        var closes = !isBlankBefore && (!isPunctuationBefore || isBlankAfter || isPunctuationAfter || CharacterClasses.IsCjk(after));
        var isWithinWordForbidden = mark is '_' or '=' or '+' || (mark == '~' && piece.End - piece.Start == 1);
        var canOpen = opens && (!isWithinWordForbidden || !closes || isPunctuationBefore);
        var canClose = closes && (!isWithinWordForbidden || !opens || isPunctuationAfter);
        if (canOpen || canClose)
        {
            var delimiter = new Delimiter(piece, mark, canOpen, canClose) { Previous = Top };
            Top?.Next = delimiter;
            Top = delimiter;
        }
    }

    /// <summary>Forgets the delimiters above one.</summary>
    public void Cut(Delimiter? bottom)
    {
        Top = bottom;
        bottom?.Next = null;
    }

    /// <summary>Turns matching runs above <paramref name="bottom"/> into emphasis and forgets them all.</summary>
    public void Match(Delimiter? bottom, ref Piece tail)
    {
        if (ReferenceEquals(Top, bottom))
        {
            return;
        }

        // Up to these places no opener of that kind is left.
        Span<int> openersBottom = stackalloc int[Kinds];
        openersBottom.Fill(bottom?.Position ?? -1);
        var closer = Top;
        while (closer?.Previous is { } previous && !ReferenceEquals(previous, bottom))
        {
            closer = previous;
        }

        while (closer is not null)
        {
            if (!closer.CanClose)
            {
                closer = closer.Next;
                continue;
            }

            var kind = KindOf(closer);
            var opener = closer.Previous;
            while (opener is not null && opener.Position > openersBottom[kind] && !Fits(opener, closer))
            {
                opener = opener.Previous;
            }

            if (opener is null || opener.Position <= openersBottom[kind])
            {
                openersBottom[kind] = closer.Previous?.Position ?? -1;
                var next = closer.Next;
                if (!closer.CanOpen)
                {
                    Remove(closer);
                }

                closer = next;
                continue;
            }

            closer = Join(opener, closer, ref tail);
        }

        Cut(bottom);
    }

    private static int KindOf(Delimiter closer)
        => (((closer.Mark switch { '*' => 0, '_' => 1, '~' => 2, '=' => 3, _ => 4 } * 3) + (closer.OriginalLength % 3)) * 2) + (closer.CanOpen ? 1 : 0);

    // The “rule of three” of CommonMark.
    private static bool Fits(Delimiter opener, Delimiter closer)
        => opener.CanOpen
            && opener.Mark == closer.Mark
            && (opener.Mark != '~' || opener.OriginalLength == closer.OriginalLength)
            && (!(opener.CanClose || closer.CanOpen)
                || (opener.OriginalLength + closer.OriginalLength) % 3 != 0
                || (opener.OriginalLength % 3 == 0 && closer.OriginalLength % 3 == 0));

    private Delimiter? Join(Delimiter opener, Delimiter closer, ref Piece tail)
    {
        // Delimiters between the two were not matched: they are text.
        opener.Next = closer;
        closer.Previous = opener;

        var left = opener.Piece;
        var right = closer.Piece;
        var count = left.End - left.Start >= 2 && right.End - right.Start >= 2 ? 2 : 1;
        var kind = opener.Mark switch
        {
            '~' => PieceKind.Strikethrough,
            '=' => PieceKind.Highlight,
            '+' => PieceKind.Underline,
            _ => count == 2 ? PieceKind.Strong : PieceKind.Emphasis,
        };
        var emphasis = new Piece(kind, left.End - count, right.Start + count);
        emphasis.Enclose(left, right);
        emphasis.LimitDepth();
        left.End -= count;
        right.Start += count;
        if (left.End == left.Start)
        {
            Unlink(left, ref tail);
            Remove(opener);
        }

        if (right.End == right.Start)
        {
            Unlink(right, ref tail);
            var next = closer.Next;
            Remove(closer);
            return next;
        }

        return closer;
    }

    private static void Unlink(Piece piece, ref Piece tail)
    {
        // There is always a head before it.
        piece.Previous!.Next = piece.Next;
        piece.Next?.Previous = piece.Previous;
        if (ReferenceEquals(tail, piece))
        {
            tail = piece.Previous;
        }
    }

    private void Remove(Delimiter delimiter)
    {
        delimiter.Previous?.Next = delimiter.Next;
        if (delimiter.Next is not null)
        {
            delimiter.Next.Previous = delimiter.Previous;
        }
        else
        {
            Top = delimiter.Previous;
        }
    }

    private char RuneBefore(int position)
    {
        if (position <= start)
        {
            return '\n';
        }

        var c = text[position - 1];

        // Of a pair only the class matters here: ideographs of the supplementary planes are Chinese, the rest counts as a symbol.
        return char.IsLowSurrogate(c) && position - 2 >= start ? ClassOf(text[position - 2], c) : c;
    }

    private char RuneAfter(int position)
    {
        if (position >= end)
        {
            return '\n';
        }

        var c = text[position];
        return char.IsHighSurrogate(c) && position + 1 < end ? ClassOf(c, text[position + 1]) : c;
    }

    private static char ClassOf(char high, char low)
    {
        if (!char.IsSurrogatePair(high, low))
        {
            return 'a';
        }

        var rune = char.ConvertToUtf32(high, low);
        return rune is >= 0x20000 and < 0x40000 ? '\u4E00'
            : char.GetUnicodeCategory(char.ConvertFromUtf32(rune), 0) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol ? '+' : 'a';
    }

    private static bool IsPunctuation(char c)
        => char.IsPunctuation(c) || char.IsSymbol(c);
}
