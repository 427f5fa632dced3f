using Spectre.Console;

namespace Glossary.Publish;

/// <summary>
/// Says on a terminal what a build is at, once it takes longer than a second, and leaves no trace when it is done. A log gets nothing: it has
/// the lines on what was written, which are the same every time.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _showing;
    private volatile string _stage = "";

    private Progress(IAnsiConsole? terminal, TimeSpan patience)
        => _showing = terminal is null ? Task.CompletedTask : Task.Run(() => Show(terminal, patience));

    /// <summary>Begins to wait.</summary>
    public static Progress Start(bool isQuiet)
        => new(isQuiet || Console.IsErrorRedirected ? null : AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) }), Patience);

    /// <summary>Begins to wait, for so long, before it says anything on a terminal.</summary>
    public static Progress Start(IAnsiConsole terminal, TimeSpan patience) => new(terminal, patience);

    /// <summary>What is done from now on.</summary>
    public void Say(string stage) => _stage = stage;

    /// <summary>Takes back what was said.</summary>
    public void Dispose()
    {
        _done.TrySetResult();
        _showing.Wait();
    }

    private async Task Show(IAnsiConsole terminal, TimeSpan patience)
    {
        if (await Task.WhenAny(_done.Task, Task.Delay(patience)).ConfigureAwait(false) == _done.Task)
        {
            return;
        }

        await terminal.Status().Spinner(Spinner.Known.Line).StartAsync(Markup.Escape(_stage), async status =>
        {
            while (!_done.Task.IsCompleted)
            {
                status.Status = Markup.Escape(_stage);
                await Task.WhenAny(_done.Task, Task.Delay(Pause)).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
    }
}
