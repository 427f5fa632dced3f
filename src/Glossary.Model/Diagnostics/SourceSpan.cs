namespace Glossary.Model;

/// <summary>A half-open range of one <see cref="SourceText"/>: where in the author's file something came from.</summary>
public readonly record struct SourceSpan(SourceText Source, int Start, int End)
{
    /// <summary>The place of what has no place in any file.</summary>
    public static SourceSpan Nowhere { get; } = new(SourceText.None, 0, 0);

    public int Length => End - Start;

    public bool IsNowhere => Source is null || Source.Path.Length == 0;

    /// <summary>The characters the span covers.</summary>
    public ReadOnlySpan<char> Text => Source.Text.AsSpan(Start, Length);

    /// <summary>A span inside this one, counted from its start.</summary>
    public SourceSpan Part(int start, int length) => new(Source, Start + start, Start + start + length);

    /// <summary>The smallest span that covers both; both must lie in one file.</summary>
    public SourceSpan To(SourceSpan other) => new(Source, Math.Min(Start, other.Start), Math.Max(End, other.End));

    public override string ToString()
    {
        if (IsNowhere)
        {
            return "";
        }

        var (line, column) = Source.Position(Start);
        return $"{Source.Path}:{line}:{column}";
    }
}
