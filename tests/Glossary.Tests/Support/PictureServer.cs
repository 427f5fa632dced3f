using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Glossary.Tests;

/// <summary>A server of this machine that answers every path as the test wants it, however wrong that is.</summary>
internal sealed class PictureServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, byte[]> _answers = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly CancellationTokenSource _stop = new();

    public PictureServer()
    {
        _listener.Start();
        Address = $"http://{_listener.LocalEndpoint}";
        _ = AcceptAsync();
    }

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; }

    /// <summary>The paths that were asked for, in order.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    public PictureServer Gives(string path, byte[] bytes, string header = "") => Answers(path, $"200 OK\r\nContent-Length: {bytes.Length}\r\n{header}", bytes);

    public PictureServer LeadsTo(string path, string address) => Answers(path, $"302 Found\r\nLocation: {address}\r\nContent-Length: 0\r\n", []);

    /// <summary>Status line and header without the protocol and the empty line; a path that is given no answer is never answered.</summary>
    public PictureServer Answers(string path, string head, byte[] body)
    {
        _answers[path] = [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {head}Connection: close\r\n\r\n"), .. body];
        return this;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var stop = _stop.Token;
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(stop), stop);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken stop)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
                var path = (await reader.ReadLineAsync(stop))!.Split(' ')[1];
                while (await reader.ReadLineAsync(stop) is { Length: > 0 })
                {
                }

                _asked.Enqueue(path);
                if (_answers.TryGetValue(path, out var answer))
                {
                    await stream.WriteAsync(answer, stop);
                }
                else
                {
                    await Task.Delay(Timeout.Infinite, stop);
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
        {
            // Whoever asked has heard enough.
        }
    }
}
