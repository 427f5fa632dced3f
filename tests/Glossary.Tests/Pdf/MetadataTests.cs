using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Glossary.Model;
using Glossary.Pdf;

namespace Glossary.Tests;

/// <summary>What programs are told of the book.</summary>
public sealed class MetadataTests
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";

    private static readonly BookMetadata Metadata = new("A < B & \"C\"", "", ["Ada", "Grace"], "en-GB", "urn:uuid:1", new(2026, 1, 2))
    {
        Licence = "The Unlicense",
        LicenceAddress = "https://unlicense.org/?a&b",
        Description = "Käse",
        Subjects = ["one", "two"],
        Publisher = "Us",
    };

    [Fact]
    public void The_packet_is_XML_and_whole()
    {
        var packet = Packet(Metadata);

        Assert.Equal(Metadata.Title, packet.Descendants(Dc + "title").Single().Value);
        Assert.Equal(["Ada", "Grace"], packet.Descendants(Dc + "creator").Descendants(Rdf + "li").Select(e => e.Value));
        Assert.Equal("2026-01-02T00:00:00Z", packet.Descendants(Xmp + "CreateDate").Single().Value);
        Assert.Contains("https://unlicense.org/?a&b", packet.Root!.Value, StringComparison.Ordinal);
        Assert.Equal("en-GB", packet.Descendants(Dc + "language").Single().Value);
    }

    [Fact]
    public void What_is_not_known_is_not_said()
        => Assert.DoesNotContain(Packet(new("T", "", [], "en", "", new(2026, 1, 2))).Descendants(), e => e.Value.Length == 0);

    [Fact]
    public void Both_say_the_same()
    {
        var syntax = new PdfSyntax(isPretty: true);
        XmpMetadata.WriteDocumentInformation(syntax, Metadata);
        var text = Encoding.ASCII.GetString(syntax.Written);

        Assert.Contains("/Title (A < B & \"C\")", text, StringComparison.Ordinal);
        Assert.Contains("/Author (Ada; Grace)", text, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20260102000000Z)", text, StringComparison.Ordinal);
        Assert.Contains("/Keywords (one, two)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_colour_profile_is_whole()
    {
        var profile = ColorProfile.StandardRgb();

        Assert.Equal(profile.Length, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        var count = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(128));
        for (var i = 0; i < count; i++)
        {
            var row = profile.AsSpan(132 + (12 * i), 12);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(row[4..]), BinaryPrimitives.ReadInt32BigEndian(row[8..]));
            Assert.Equal(0, offset % 4);
            Assert.InRange(offset + length, 1, profile.Length);
        }
    }

    [Fact]
    public void The_primaries_add_up_to_white()
    {
        var profile = ColorProfile.StandardRgb();
        for (var axis = 0; axis < 3; axis++)
        {
            var sum = Number(profile, "rXYZ", axis) + Number(profile, "gXYZ", axis) + Number(profile, "bXYZ", axis);
            Assert.InRange(sum - Number(profile, "wtpt", axis), -0.0005, 0.0005);
        }
    }

    private static double Number(byte[] profile, string tag, int index)
    {
        var row = profile.AsSpan().IndexOf(Encoding.ASCII.GetBytes(tag));
        var offset = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(row + 4));
        return BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(offset + 8 + (4 * index))) / 65536.0;
    }

    private static XDocument Packet(BookMetadata metadata) => XDocument.Parse(Encoding.UTF8.GetString(XmpMetadata.Packet(metadata)));
}
