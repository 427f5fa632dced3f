namespace Glossary.Publish;

/// <summary>
/// Collects garbage before much of it has piled up. The runtime sizes its nursery by the processor's cache, which on a server
/// lets more than a hundred megabytes of garbage lie about, and has no setting that a program can ship with to say otherwise.
/// </summary>
internal sealed class HeapWatch : IDisposable
{
    // A short book never gets there, so it pays nothing.
    private const long Enough = 96L << 20;

    // Most of what a stage leaves behind dies young: looking at what came since the last time costs little and frees nearly all.
    private const long Nursery = 32L << 20;

    // Looking at everything more often than each time this much has outlived its youth costs more than it gives back.
    private const long Allowance = 64L << 20;

    // A build allocates some 500 MB a second.
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(20);

    private readonly Timer _timer;
    private long _kept;
    private long _live;

    private HeapWatch() => _timer = new(_ => Look(), null, Period, Period);

    /// <summary>Watches until it is disposed of.</summary>
    public static HeapWatch Start() => new();

    /// <summary>Gives back what a phase has left behind, if it is much.</summary>
    public static void Tidy()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Enough)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var total = GC.GetTotalMemory(forceFullCollection: false);

        // In proportion to what is alive, so that the work stays in proportion to the book.
        var live = Interlocked.Read(ref _live);
        if (total < Enough || total - Interlocked.Read(ref _kept) < Math.Max(Nursery, live / 4))
        {
            return;
        }

        var kept = Collect(generation: 1);
        if (kept - live >= Math.Max(Allowance, live * 3 / 5))
        {
            kept = Collect(GC.MaxGeneration);
            Interlocked.Exchange(ref _live, kept);
        }

        Interlocked.Exchange(ref _kept, kept);
    }

    private static long Collect(int generation)
    {
        GC.Collect(generation, GCCollectionMode.Forced, blocking: true);
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
