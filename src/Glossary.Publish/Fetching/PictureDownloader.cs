using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Glossary.Publish;

/// <summary>What came of a request: the bytes, or why there are none and what may help.</summary>
/// <param name="Taken">Bytes that came over the network.</param>
internal sealed record Download(byte[]? Bytes, long Taken, string Problem = "", string? Hint = null)
{
    public static Download Failed(string problem, string? hint = null, long taken = 0) => new(null, taken, problem, hint);
}

/// <summary>Brings the bytes of a picture from the network; trusts neither the address, nor names of hosts, nor what servers say.</summary>
internal sealed class PictureDownloader : IDisposable
{
    private readonly FetchLimits _limits;
    private readonly HttpClient _client;

    public PictureDownloader(FetchLimits limits)
    {
        _limits = limits;

        // No proxy of the environment: it would connect for us, and what it connects to could not be looked at.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
            MaxResponseDrainSize = 0,
            ConnectCallback = async (context, stop) => await ConnectAsync(context.DnsEndPoint, limits.MayConnect, stop).ConfigureAwait(false),
        };
        _client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Asks for a picture and follows redirects.</summary>
    /// <param name="most">As many bytes are taken and no more.</param>
    public Download Get(string address, long most)
    {
        if (most <= 0)
        {
            return TooLarge(most);
        }

        using var stop = new CancellationTokenSource(_limits.Time);
        try
        {
            return GetAsync(address, most, stop.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return Download.Failed(string.Create(CultureInfo.InvariantCulture, $"it took longer than {CommandLine.Count((int)_limits.Time.TotalSeconds, "second")}"), "give --timeout more seconds, or try again later");
        }
        catch (HttpRequestException e)
        {
            return e.InnerException is RefusalException refusal ? refusal.Download : Download.Failed(ReasonOf(e.HttpRequestError));
        }
        catch (IOException)
        {
            return Download.Failed("the answer ends too soon", "try again later");
        }
        catch (UriFormatException)
        {
            return Download.Failed("it is no address");
        }
    }

    public void Dispose() => _client.Dispose();

    /// <summary>An address that may be asked, or why it may not.</summary>
    private static (Uri? Uri, string Problem) Parse(string address, Uri? from)
    {
        // RFC 3986, section 4.2: a reference without its scheme has that of the page it stands in, and ours are on none.
        var text = from is null && address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        if (!(from is null ? Uri.TryCreate(text, UriKind.Absolute, out var uri) : Uri.TryCreate(from, text, out uri)))
        {
            return (null, "it is no address");
        }

        return uri.Scheme is not ("http" or "https") ? (null, $"only http and https are asked, not {uri.Scheme}")
            : uri.Host.Length == 0 ? (null, "it names no host")
            : uri.UserInfo.Length > 0 ? (null, "it names a user or a password")
            : from?.Scheme == "https" && uri.Scheme == "http" ? (null, "the server leads from https to http")
            : (uri, "");
    }

    private async Task<Download> GetAsync(string address, long most, CancellationToken stop)
    {
        var (uri, problem) = Parse(address, null);
        for (var hop = 0; uri is not null; hop++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            request.Headers.TryAddWithoutValidation("User-Agent", $"Glossary.Publish/{ProgramVersion.Text} (+https://github.com/jweile/dl-glossary)");
            request.Headers.TryAddWithoutValidation("Accept", "image/png, image/jpeg, image/gif, image/webp, image/bmp, image/svg+xml");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            {
                return await ReadAsync(response, most, stop).ConfigureAwait(false);
            }

            if (hop == FetchLimits.Redirects)
            {
                return Download.Failed($"the server leads on more than {FetchLimits.Redirects} times");
            }

            (uri, problem) = Parse(location.OriginalString, uri);
        }

        return Download.Failed(problem);
    }

    private async Task<Download> ReadAsync(HttpResponseMessage response, long most, CancellationToken stop)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return Download.Failed(string.Create(CultureInfo.InvariantCulture, $"the server answers {(int)response.StatusCode}"), response.StatusCode == HttpStatusCode.TooManyRequests ? "try again later" : null);
        }

        if (response.Content.Headers.ContentEncoding.Count > 0)
        {
            // A kilobyte can unpack to a gigabyte, and pictures are packed already.
            return Download.Failed("the server packs it, though it was asked not to");
        }

        if (response.Content.Headers.ContentLength > most)
        {
            return TooLarge(most);
        }

        using var content = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (await content.ReadAsync(buffer, stop).ConfigureAwait(false) is > 0 and var count)
        {
            if (bytes.Length + count > most)
            {
                return TooLarge(most, most);
            }

            bytes.Write(buffer, 0, count);
        }

        return new(bytes.ToArray(), bytes.Length);
    }

    private Download TooLarge(long most, long taken = 0) => most < _limits.Picture
        ? Download.Failed(string.Create(CultureInfo.InvariantCulture, $"the pictures of this run are larger than {_limits.Total / 1_000_000} MB together"), "give --max-total more megabytes", taken)
        : Download.Failed(string.Create(CultureInfo.InvariantCulture, $"it is larger than {_limits.Picture / 1_000_000} MB"), "give --max-size more megabytes", taken);

    // The address that was looked at is the one connected to: a name that is resolved twice may mean two machines.
    private static async Task<Stream> ConnectAsync(DnsEndPoint place, Func<IPAddress, bool> mayConnect, CancellationToken stop)
    {
        IPAddress[] addresses;
        try
        {
            addresses = await Dns.GetHostAddressesAsync(place.Host, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            throw new RefusalException(Download.Failed($"there is no host “{place.Host}”"));
        }

        var allowed = Array.FindAll(addresses, a => mayConnect(a));
        if (allowed.Length == 0)
        {
            throw new RefusalException(Download.Failed($"“{place.Host}” is not on the public network", "give --allow-private, if you know what the entries ask for"));
        }

        foreach (var address in allowed)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, place.Port), stop).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw new RefusalException(Download.Failed($"“{place.Host}” does not answer", "try again later"));
    }

    private static string ReasonOf(HttpRequestError error) => error switch
    {
        HttpRequestError.SecureConnectionError => "the connection is not secure: its certificate is not one that is trusted",
        HttpRequestError.ResponseEnded => "the answer ends too soon",
        HttpRequestError.ConnectionError => "there is no connection",
        _ => "the answer is not one of HTTP",
    };

    /// <summary>Carries our own reason through the client.</summary>
    private sealed class RefusalException(Download download) : IOException
    {
        public Download Download => download;
    }
}
