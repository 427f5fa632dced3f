using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Inlines as they are read, in levels; neighbouring text becomes one run.</summary>
internal sealed class InlineCollector
{
    private readonly Stack<ImmutableArray<Inline>.Builder> _levels = new();
    private SourceSpan? _runSpan;

    /// <summary>The text of the run that is being put together; whoever appends to it says where it came from.</summary>
    public StringBuilder Run { get; } = new();

    public void Begin()
    {
        EndRun();
        _levels.Push(ImmutableArray.CreateBuilder<Inline>());
    }

    public ImmutableArray<Inline> End()
    {
        EndRun();
        return _levels.Pop().DrainToImmutable();
    }

    public void Extend(SourceSpan span) => _runSpan = _runSpan is { } run ? run.To(span) : span;

    public void Add(Inline inline)
    {
        EndRun();
        _levels.Peek().Add(inline);
    }

    /// <summary>Adds inlines that have lost what was around them; their text joins the text beside it.</summary>
    public void AddRange(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is TextRun run)
            {
                Run.Append(run.Text);
                Extend(run.Span);
            }
            else
            {
                Add(inline);
            }
        }
    }

    private void EndRun()
    {
        if (Run.Length > 0)
        {
            var level = _levels.Peek();
            if (level.Count > 0 && level[^1] is TextRun before)
            {
                level[^1] = new TextRun(before.Span.To(_runSpan!.Value), before.Text + Run);
            }
            else
            {
                level.Add(new TextRun(_runSpan!.Value, Run.ToString()));
            }

            Run.Clear();
        }

        _runSpan = null;
    }
}
