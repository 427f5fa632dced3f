using System.Net;
using Glossary.Model;
using Glossary.Publish;

namespace Glossary.Tests;

/// <summary>The lock of the pictures as text, and the addresses that are asked.</summary>
public sealed class PictureLockTests
{
    private const string Good = """{ "address": "https://example.org/a", "file": "assets/images/a.png", "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "bytes": 7, "type": "image/png" }""";

    [Theory]
    [InlineData("", "it is no JSON")]
    [InlineData("[]", "it is no object with “version” and “pictures”")]
    [InlineData("{}", "its version is not 1")]
    [InlineData("{ \"version\": 2, \"pictures\": [] }", "its version is not 1")]
    [InlineData("{ \"version\": 1, \"pictures\": 3 }", "“pictures” has no such value")]
    [InlineData("{ \"version\": 1, \"pictures\": [3] }", "“pictures” has no such value")]
    [InlineData("{ \"version\": 1, \"pictures\": [] } x", "it is no JSON")]
    [InlineData("{ \"version\": 1, \"pictures\": [{}] }", "a picture has no “address”")]
    [InlineData("{ \"version\": 1, \"pictures\": [{ \"address\": \"\\ud800\" }] }", "it holds characters that are none")]
    [InlineData("{ \"version\": 1, \"pictures\": [@, @] }", "“https://example.org/a” is there twice")]
    public void A_lock_that_was_spoiled_is_told_from_one_that_is_whole(string text, string reason)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(PictureLockReader.Read(new("assets/images.lock.json", text.Replace("@", Good, StringComparison.Ordinal)), diagnostics));
        Assert.EndsWith(reason, diagnostics.InSourceOrder().Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"bytes\": 7", "\"bytes\": 0", "“bytes” is no number of bytes")]
    [InlineData("\"bytes\": 7", "\"bytes\": 1e3", "“bytes” is no number of bytes")]
    [InlineData("\"bytes\": 7", "\"bytes\": \"7\"", "“bytes” has no such value")]
    [InlineData("\"type\"", "\"typ\"", "“typ” has no such value")]
    [InlineData("0123456789abcdef", "0123456789ABCDEF", "“sha256” has not 64 hexadecimal digits in lower case")]
    public void A_picture_that_was_spoiled_is_told_at_its_place(string from, string to, string reason)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(PictureLockReader.Read(new("assets/images.lock.json", "{ \"version\": 1,\n\"pictures\": [\n" + Good.Replace(from, to, StringComparison.Ordinal) + "] }"), diagnostics));
        Assert.EndsWith(reason, diagnostics.InSourceOrder().Single().Message, StringComparison.Ordinal);
        Assert.Equal(3, MessageReport.RegionOf(diagnostics.InSourceOrder().Single()).Line);
    }

    [Fact]
    public void A_lock_is_read_as_it_was_written_and_sorted()
    {
        var diagnostics = new DiagnosticBag();
        var other = Good.Replace("org/a", "org/\\\"Ä\\u00e4", StringComparison.Ordinal).Replace(" }", ", \"licence\": \"CC0\\n\" }", StringComparison.Ordinal);

        var read = PictureLockReader.Read(new("l", $"{{ \"pictures\": [{Good}, {other}], \"version\": 1 }}"), diagnostics)!;
        var again = PictureLockReader.Read(new("l", System.Text.Encoding.UTF8.GetString(read.Write())), diagnostics)!;

        Assert.Empty(diagnostics.InSourceOrder());
        Assert.Equal(["https://example.org/\"Ää", "https://example.org/a"], again.Pictures.Keys);
        Assert.Equal(read.Write(), again.Write());
        Assert.Equal("CC0\n", again.Pictures.Values.First().Licence);
    }

    [Theory]
    [InlineData(nameof(AddressUse.Public), "1.1.1.1", "172.32.0.1", "100.128.0.1", "193.0.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::5", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8")]
    [InlineData(nameof(AddressUse.Private), "127.0.0.1", "127.255.255.254", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1", "100.127.255.255")]
    [InlineData(nameof(AddressUse.Private), "::1", "fe80::1", "febf::1", "fc00::1", "fdff::1", "fec0::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::192.168.1.1", "64:ff9b:1::1")]
    [InlineData(nameof(AddressUse.None), "0.0.0.0", "0.1.2.3", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255")]
    [InlineData(nameof(AddressUse.None), "::", "ff02::1", "2001:db8::1", "2001::7f00:1", "2002:7f00:1::", "100::1", "::127.0.0.1", "::ffff:0.0.0.0", "4000::1", "3fff::1", "64:ff9b::224.0.0.1")]
    public void Every_address_has_its_use(string use, params string[] addresses)
        => Assert.All(addresses, a => Assert.Equal(use, AddressRangeTable.UseOf(IPAddress.Parse(a)).ToString()));
}
