namespace Glossary.Typesetting;

/// <summary>What a <see cref="LineItem"/> is.</summary>
internal enum LineItemKind : byte
{
    Text,
    Box,
    Glue,
    Penalty,
}

/// <summary>
/// An item of a paragraph: a word or a part of one, a box, glue, or a penalty. It is TeX's item once more, as a value,
/// because a book has millions of them and each lives only until its line is set.
/// </summary>
internal readonly struct LineItem
{
    public LineItemKind Kind { get; init; }

    /// <summary>For a penalty: true for a hyphen.</summary>
    public bool IsFlagged { get; init; }

    /// <summary>For glue: 0 finite, 1 fil, 2 fill.</summary>
    public byte StretchOrder { get; init; }

    /// <summary>Odd where it is written from right to left (UAX #9).</summary>
    public byte Level { get; init; }

    public int Cost { get; init; }

    /// <summary>For a penalty: what a break here adds to the line.</summary>
    public double Width { get; init; }

    public double Stretch { get; init; }

    public double Shrink { get; init; }

    /// <summary>For a text: how much wider or narrower its letters may be made.</summary>
    public double Give { get; init; }

    /// <summary>For a penalty: what a break here adds to the next line, because a ligature or kern is undone.</summary>
    public double WidthAfter { get; init; }

    /// <summary>How far it may hang into the margin at the start and at the end of a line.</summary>
    public float HangLeft { get; init; }

    public float HangRight { get; init; }

    /// <summary>The <see cref="WordPart"/> of a text or of a penalty's hyphen, or the <see cref="Typesetting.Box"/>; null for none.</summary>
    public object? Content { get; init; }

    /// <summary>For a text: the part of the word it is.</summary>
    public int Start { get; init; }

    public int Length { get; init; }

    /// <summary>Where it comes from and how it looks; null for what is not the author's.</summary>
    public Voice? Voice { get; init; }

    public bool IsBox => Kind <= LineItemKind.Box;

    public static LineItem Text(WordPart word, int start, int length, double width, Voice voice, LineSettings settings)
    {
        return new()
        {
            Kind = LineItemKind.Text,
            Content = word,
            Start = start,
            Length = length,
            Width = width,
            Give = width * settings.Expansion,
            HangLeft = start == 0 ? voice.Hang(word.HangLeft, settings) : 0,
            HangRight = start + length == word.Text.Length ? voice.Hang(word.HangRight, settings) : 0,
            Voice = voice,
        };
    }

    public static LineItem Text(WordPart word, Voice voice, LineSettings settings)
        => Text(word, 0, word.Text.Length, word.Width * voice.Style.Size.Value, voice, settings);

    public static LineItem Finished(Box box, Voice? voice) => new() { Kind = LineItemKind.Box, Content = box, Width = box.Width.Value, Voice = voice };

    public static LineItem Space(double width, double stretch, double shrink, Voice? voice, int stretchOrder = 0) => new()
    {
        Kind = LineItemKind.Glue,
        Width = width,
        Stretch = stretch,
        Shrink = shrink,
        StretchOrder = (byte)stretchOrder,
        Voice = voice,
    };

    public static LineItem Break(int cost, bool isFlagged = false) => new() { Kind = LineItemKind.Penalty, Cost = cost, IsFlagged = isFlagged };

    /// <summary>A place to divide a word.</summary>
    public static LineItem Hyphen(int cost, WordPart? hyphen, double widthBefore, double widthAfter, Voice voice, LineSettings settings) => new()
    {
        Kind = LineItemKind.Penalty,
        Cost = cost,
        IsFlagged = true,
        Content = hyphen,
        Width = widthBefore,
        WidthAfter = widthAfter,
        HangRight = hyphen is null ? 0 : voice.Hang(hyphen.HangRight, settings),
        Voice = voice,
    };
}
