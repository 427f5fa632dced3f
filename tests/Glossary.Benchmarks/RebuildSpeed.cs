using System.Diagnostics;
using Glossary.Model;
using Glossary.Publish;

namespace Glossary.Benchmarks;

/// <summary>What a build costs in a program that has already built: CPU time and time by the clock, in milliseconds.</summary>
internal static class RebuildSpeed
{
    public static int Run(string[] folders)
    {
        foreach (var folder in folders)
        {
            for (var i = 0; i < 12; i++)
            {
                var cpu = Process.GetCurrentProcess().TotalProcessorTime;
                var clock = Stopwatch.StartNew();
                var diagnostics = new DiagnosticBag();
                var sources = Builder.Load(folder, new([]), diagnostics)!;
                var loaded = clock.Elapsed;
                var publication = Publisher.Publish(sources, new([Output.Pdf]), diagnostics);
                var set = clock.Elapsed;
                publication.WritePdf!(Stream.Null);
                var written = clock.Elapsed;
                Publisher.Publish(sources, new([Output.Epub]), diagnostics);
                Console.WriteLine($"load {loaded.TotalMilliseconds:0} set {(set - loaded).TotalMilliseconds:0} pdf {(written - set).TotalMilliseconds:0} epub {(clock.Elapsed - written).TotalMilliseconds:0} cpu {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds:0}");
            }
        }

        return 0;
    }
}
