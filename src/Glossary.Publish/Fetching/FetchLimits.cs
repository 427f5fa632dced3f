using System.Net;

namespace Glossary.Publish;

/// <summary>How much a fetch takes, and from whom.</summary>
/// <param name="Picture">Bytes of one picture.</param>
/// <param name="Total">Bytes of all pictures of a run.</param>
/// <param name="Time">For one picture, its redirects included.</param>
/// <param name="MayConnect">Asked for the address that is connected to, not for its name.</param>
internal sealed record FetchLimits(long Picture, long Total, TimeSpan Time, Func<IPAddress, bool> MayConnect)
{
    public const int Redirects = 5;
}
