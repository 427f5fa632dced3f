using System.CommandLine;
using System.Globalization;

namespace Glossary.Publish;

/// <summary>The verb watch: the book in a browser, made anew whenever a file is saved.</summary>
internal static class WatchCommand
{
    private const int DefaultPause = 40;

    // A folder so large that looking at it takes long is looked at less often: a tenth of the time at most.
    private const int RestAfterLooking = 9;

    public static Command Create()
    {
        var folder = CommandLine.FolderArgument();
        var port = CommandLine.Number("--port", $"The port to listen on. Default: the first free one from {PreviewServer.FirstPort}", 1, 65535);
        var pause = CommandLine.Number("--pause", $"Milliseconds between two looks at the folder. Default: {DefaultPause}", 1, 60_000);
        var shared = new SharedOptions();
        var command = new Command("watch", "Show the book in a browser of this machine, and show it anew whenever a file is saved") { folder, port, pause };
        shared.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), shared.Read(parsed), parsed.GetValue(port), parsed.GetValue(pause) ?? DefaultPause));
        return command;
    }

    /// <summary>Makes a preview anew whenever something changes, until it is told to stop.</summary>
    /// <param name="pulse">Begun before the preview: what was saved meanwhile may be in it or not.</param>
    /// <param name="shown">Told of every preview.</param>
    public static void Follow(FolderPulse pulse, string folder, PublishOptions options, Preview preview, int pause, Action<Preview> shown, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            if (pulse.HasChanged())
            {
                preview = Preview.Make(folder, options, preview);
                shown(preview);
            }
            else
            {
                end.WaitHandle.WaitOne(Math.Max(pause, (int)clock.ElapsedMilliseconds * RestAfterLooking));
            }
        }
    }

    private static int Run(string folder, PublishOptions options, int? port, int pause)
    {
        if (!Directory.Exists(folder))
        {
            return CommandLine.Fail($"there is no folder “{folder}”");
        }

        var pulse = new FolderPulse(folder);
        var preview = Preview.Make(folder, options, null);
        PreviewServer server;
        try
        {
            server = PreviewServer.Start(preview, port);
        }
        catch (IOException e)
        {
            return CommandLine.Fail(e.Message, "name another with --port");
        }

        using (server)
        {
            Console.Error.WriteLine($"the book is at {server.Address} until you press Ctrl+C");
            Tell(preview, options);
            Follow(pulse, folder, options, preview, pause, made =>
            {
                server.Show(made);
                Tell(made, options);
            }, CancellationToken.None);
        }

        return 0;
    }

    private static void Tell(Preview preview, PublishOptions options)
    {
        if (!preview.IsStale && !options.IsQuiet)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{CommandLine.Count(preview.Pages, "page")} in {preview.Time.TotalMilliseconds:0} ms"));
        }

        // What is accepted or only noted is in the browser's list, and would fill the terminal at every save.
        DiagnosticPrinter.Print(preview.Report, isQuiet: true, MessagePaint.ForStandardError(), Console.Error, isGrouped: true);
    }
}
