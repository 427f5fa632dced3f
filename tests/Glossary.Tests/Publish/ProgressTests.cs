using Spectre.Console;

namespace Glossary.Tests;

/// <summary>What takes long says what it is at, and nothing else does.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void What_takes_long_says_what_it_is_at()
    {
        var written = new StringWriter();
        using (var progress = Publish.Progress.Start(Terminal(written), TimeSpan.Zero))
        {
            progress.Say("setting [the] pages");
            while (!written.ToString().Contains("setting [the] pages", StringComparison.Ordinal))
            {
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
                Thread.Sleep(10);
            }
        }
    }

    [Fact]
    public void What_is_done_soon_says_nothing()
    {
        var written = new StringWriter();
        using (var progress = Publish.Progress.Start(Terminal(written), TimeSpan.FromHours(1)))
        {
            progress.Say("setting the pages");
        }

        Assert.Equal("", written.ToString());
    }

    private static IAnsiConsole Terminal(StringWriter written)
        => AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(TextWriter.Synchronized(written)), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes });
}
