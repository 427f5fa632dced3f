using System.Globalization;
using System.Net;
using System.Reflection;

namespace Glossary.Publish;

/// <summary>
/// Shows a <see cref="Preview"/> to browsers of this machine, and tells them when there is a new one. It listens on the loopback address
/// alone, answers only who calls it by that name (a page of the web that has the name of its own server lead here does not), and gives
/// nothing but the book.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    /// <summary>Where a preview is looked for first; the next free one after it is taken.</summary>
    public const int FirstPort = 8770;

    private const int Ports = 100;

    // What is drawn is ours; a picture or a page of the book may hold whatever an author wrote.
    private const string OwnPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
    private const string BookPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; sandbox allow-same-origin";

    // Nobody is kept waiting for longer: connections that say nothing are cut by what lies between.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly HttpListener _listener;
    private readonly CancellationTokenSource _end = new();
    private volatile Preview _preview;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PreviewServer(HttpListener listener, int port, Preview preview) => (_listener, Port, _preview) = (listener, port, preview);

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Port}/");

    /// <summary>Begins to listen.</summary>
    /// <param name="port">Null for the first that is free.</param>
    /// <exception cref="IOException">No port is to be had.</exception>
    public static PreviewServer Start(Preview preview, int? port)
    {
        foreach (var number in port is { } wanted ? [wanted] : Enumerable.Range(FirstPort, Ports))
        {
            var listener = new HttpListener();
            listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{number}/"));
            try
            {
                listener.Start();
            }
            catch (HttpListenerException)
            {
                continue;
            }

            var server = new PreviewServer(listener, number, preview);
            _ = Task.Run(server.Listen);
            return server;
        }

        throw new IOException(port is null ? $"none of the ports from {FirstPort} on is free" : $"port {port} is not free");
    }

    /// <summary>Shows another preview from now on.</summary>
    public void Show(Preview preview)
    {
        _preview = preview;
        Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Close();
        _end.Dispose();
    }

    private async Task Listen()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync().ConfigureAwait(false);
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                if (!_listener.IsListening)
                {
                    return;
                }
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        try
        {
            var (bytes, type, policy) = await Find(context.Request).ConfigureAwait(false);
            var response = context.Response;
            response.StatusCode = bytes is null ? 404 : 200;
            response.ContentType = type;
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["Content-Security-Policy"] = policy;
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            response.Headers["Referrer-Policy"] = "no-referrer";
            response.ContentLength64 = bytes?.Length ?? 0;
            if (bytes is not null && context.Request.HttpMethod != "HEAD")
            {
                await response.OutputStream.WriteAsync(bytes, _end.Token).ConfigureAwait(false);
            }

            response.Close();
        }
#pragma warning disable CA1031 // A browser that went away, or a page that cannot be drawn, ends this answer and nothing else.
        catch (Exception)
#pragma warning restore CA1031
        {
            context.Response.Abort();
        }
    }

    private async Task<(byte[]? Bytes, string Type, string Policy)> Find(HttpListenerRequest request)
    {
        var path = request.Url?.AbsolutePath ?? "";
        if (request.HttpMethod is not ("GET" or "HEAD") || request.UserHostName is not { } host || !IsOurs(host))
        {
            return (null, "text/plain", OwnPolicy);
        }

        return path.Split('/') switch
        {
            ["", ""] => (Resource("preview.html"), "text/html; charset=utf-8", OwnPolicy),
            ["", "preview.js"] => (Resource("preview.js"), "text/javascript; charset=utf-8", OwnPolicy),
            ["", "preview.css"] => (Resource("preview.css"), "text/css; charset=utf-8", OwnPolicy),
            ["", "favicon.ico"] => ([], "image/x-icon", OwnPolicy),
            ["", "state"] => (await State(request.QueryString["after"]).ConfigureAwait(false), "application/json", OwnPolicy),
            ["", "page", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) => (_preview.Page(page), "image/svg+xml", OwnPolicy),
            ["", "picture", var name] when _preview.Picture(name) is { } picture => (picture.Bytes.ToArray(), PictureKinds.Of(picture.Format).MediaType, BookPolicy),
            ["", "book", ..] => (_preview.EpubFile(Uri.UnescapeDataString(path["/book/".Length..])), TypeOf(path), BookPolicy),
            _ => (null, "text/plain", OwnPolicy),
        };
    }

    private bool IsOurs(string host) => host == string.Create(CultureInfo.InvariantCulture, $"localhost:{Port}");

    // The state is told at once to who does not know it, and else when it changes.
    private async Task<byte[]> State(string? after)
    {
        var next = _next.Task;
        if (after == _preview.Number.ToString(CultureInfo.InvariantCulture))
        {
            await Task.WhenAny(next, Task.Delay(LongestWait, _end.Token)).ConfigureAwait(false);
        }

        return _preview.State();
    }

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("preview/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".xhtml" => "application/xhtml+xml",
        ".css" => "text/css",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".otf" or ".ttf" => "font/otf",
        _ => "application/octet-stream",
    };
}
