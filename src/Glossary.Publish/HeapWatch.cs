namespace Glossary.Publish;

/// <summary>
/// Collects garbage before much of it has piled up. The runtime sizes its nursery by the processor's cache, which on a server
/// lets more than a hundred megabytes of garbage lie about, and has no setting that a program can ship with to say otherwise.
/// </summary>
internal sealed class HeapWatch : IDisposable
{
    // A book of a few hundred pages never gets there, so it pays nothing.
    private const long Enough = 160L << 20;

    // Collecting more often than each time this much was allocated costs more than it gives back.
    private const long Allowance = 64L << 20;

    // A build allocates about 300 MB a second.
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(20);

    private readonly Timer _timer;
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
        // In proportion to what is alive, so that the work stays in proportion to the book.
        var live = Interlocked.Read(ref _live);
        var total = GC.GetTotalMemory(forceFullCollection: false);
        if (total < Enough || total - live < Math.Max(Allowance, live * 2 / 5))
        {
            return;
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        Interlocked.Exchange(ref _live, GC.GetTotalMemory(forceFullCollection: false));
    }
}
