using System.Net;
using System.Net.Sockets;

namespace Glossary.Publish;

/// <summary>Which addresses of the network are everybody's, which belong to a house, and which are no one's.</summary>
/// <remarks>The IANA registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and those that add to it).</remarks>
internal static class AddressRangeTable
{
    // RFC 1918, 3927, 6598: reached from within a house, a machine or a provider's network alone.
    private static readonly IPNetwork[] Private4 = Ranges("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16");

    // “This network”, assignments of protocols, examples, relays, measurements, multicast, and what is reserved.
    private static readonly IPNetwork[] Unusable4 = Ranges(
        "0.0.0.0/8", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    // RFC 4291, 4193, 3879, 8215: loopback, link-local, unique local, the former site-local, translation of one's own.
    private static readonly IPNetwork[] Private6 = Ranges("::1/128", "fe80::/10", "fc00::/7", "fec0::/10", "64:ff9b:1::/48");

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    // Assignments of protocols (Teredo among them), examples, 6to4: the last two and Teredo carry any address of IPv4.
    private static readonly IPNetwork[] Unusable6 = Ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    // RFC 6052: an address of IPv4 where a network has IPv6 alone.
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    public static AddressUse UseOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return UseOf(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return In(Private4) ? AddressUse.Private : In(Unusable4) ? AddressUse.None : AddressUse.Public;
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return AddressUse.None;
        }

        return Translated.Contains(address) ? UseOf(new(address.GetAddressBytes().AsSpan(12)))
            : In(Private6) ? AddressUse.Private
            : Global6.Contains(address) && !In(Unusable6) ? AddressUse.Public
            : AddressUse.None;

        bool In(IPNetwork[] ranges) => Array.Exists(ranges, r => r.Contains(address));
    }

    private static IPNetwork[] Ranges(params string[] ranges) => Array.ConvertAll(ranges, IPNetwork.Parse);
}
