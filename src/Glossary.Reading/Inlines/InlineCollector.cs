using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Inlines as they are read, in levels; neighbouring text becomes one run.</summary>
/// <param name="length">How long the text is that will be read.</param>
internal sealed class InlineCollector(int length)
{
    private const int ShortestRun = 16;
    private const int LongestRun = 4_000;

    // Levels that have ended are kept for the next of their depth.
    private readonly List<Level> _levels = [];
    private int _depth;

    /// <summary>The text of the run that is being put together; whoever appends to it says where it came from.</summary>
    public StringBuilder Run => Current.Run;

    private Level Current => _levels[_depth - 1];

    public void Begin()
    {
        if (_depth == _levels.Count)
        {
            _levels.Add(new Level(new StringBuilder(_depth == 0 ? Math.Clamp(length, ShortestRun, LongestRun) : ShortestRun)));
        }

        _depth++;
    }

    public ImmutableArray<Inline> End()
    {
        EndRun();
        var inlines = Current.Inlines.DrainToImmutable();
        _depth--;
        return inlines;
    }

    public void Extend(SourceSpan span) => Current.Span = Current.Span is { } run ? run.To(span) : span;

    /// <summary>Adds an inline; text joins the text beside it.</summary>
    public void Add(Inline inline)
    {
        if (inline is TextRun run)
        {
            Run.Append(run.Text);
            Extend(run.Span);
            return;
        }

        EndRun();
        Current.Inlines.Add(inline);
    }

    /// <summary>Adds inlines that have lost what was around them.</summary>
    public void AddRange(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Add(inline);
        }
    }

    private void EndRun()
    {
        var level = Current;
        if (level.Run.Length > 0)
        {
            level.Inlines.Add(new TextRun(level.Span!.Value, Composition.Compose(level.Run.ToString())));
            level.Run.Clear();
        }

        level.Span = null;
    }

    /// <summary>The inlines of one level, and the text behind the last of them.</summary>
    private sealed class Level(StringBuilder run)
    {
        public ImmutableArray<Inline>.Builder Inlines { get; } = ImmutableArray.CreateBuilder<Inline>();

        public StringBuilder Run { get; } = run;

        public SourceSpan? Span { get; set; }
    }
}
