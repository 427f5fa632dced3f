using System.Buffers.Binary;

namespace Glossary.Fonts;

/// <summary>What a face says of itself in its name, OS/2, head and post tables.</summary>
internal sealed record FaceDescription
{
    public required string PostScriptName { get; init; }
    public required string FamilyName { get; init; }
    public required int Weight { get; init; }
    public required bool IsItalic { get; init; }
    public required FontEmbedding Embedding { get; init; }

    /// <summary>Under what terms the face may be used; empty where it does not say.</summary>
    public required string Licence { get; init; }

    /// <summary>Whose the face is; empty where it does not say.</summary>
    public required string Copyright { get; init; }

    /// <summary>0 where the OS/2 table is too old to say.</summary>
    public required int CapHeight { get; init; }

    /// <summary>0 where the OS/2 table is too old to say.</summary>
    public required int XHeight { get; init; }

    public static FaceDescription Read(TableDirectory tables)
    {
        var names = new NameTable(tables.Find("name"));
        var family = names.Find(NameTable.TypographicFamily) ?? names.Find(NameTable.Family) ?? names.Find(NameTable.Full) ?? "";
        var windows = tables.Find("OS/2").Span;
        var head = tables.Require("head", 54).Span;

        // head.macStyle: bit 0 bold, bit 1 italic; OS/2.fsSelection: bit 0 italic, bit 9 oblique. Some faces lean without saying so in either.
        var macStyle = BinaryPrimitives.ReadUInt16BigEndian(head[44..]);
        var hasWindows = windows.Length >= 64;
        var weight = hasWindows ? BinaryPrimitives.ReadUInt16BigEndian(windows[4..]) : 0;
        var hasHeights = windows.Length >= 90 && BinaryPrimitives.ReadUInt16BigEndian(windows) >= 2;
        return new()
        {
            FamilyName = family,
            Copyright = names.Find(NameTable.Copyright) ?? "",
            Licence = names.Find(NameTable.Licence) ?? "",
            PostScriptName = Printable(names.Find(NameTable.PostScript)) ?? Printable(names.Find(NameTable.Full)) ?? Printable(family) ?? "Unnamed",
            Weight = weight is >= 1 and <= 1000 ? weight : (macStyle & 1) != 0 ? 700 : 400,
            IsItalic = (macStyle & 2) != 0 || (hasWindows && (BinaryPrimitives.ReadUInt16BigEndian(windows[62..]) & 0x201) != 0) || Leans(tables.Find("post").Span),
            Embedding = hasWindows ? ReadEmbedding(BinaryPrimitives.ReadUInt16BigEndian(windows[8..])) : new(EmbeddingPermission.Installable, MayBeSubset: true, OutlinesMayBeEmbedded: true),
            XHeight = hasHeights ? BinaryPrimitives.ReadInt16BigEndian(windows[86..]) : 0,
            CapHeight = hasHeights ? BinaryPrimitives.ReadInt16BigEndian(windows[88..]) : 0,
        };
    }

    // post.italicAngle, a 16.16 number.
    private static bool Leans(ReadOnlySpan<byte> post) => post.Length >= 8 && BinaryPrimitives.ReadInt32BigEndian(post[4..]) != 0;

    // OS/2.fsType: of several of the first bits, the least restrictive counts.
    private static FontEmbedding ReadEmbedding(int bits) => new(
        (bits & 0xE) == 0 ? EmbeddingPermission.Installable
            : (bits & 0x8) != 0 ? EmbeddingPermission.Editable
            : (bits & 0x4) != 0 ? EmbeddingPermission.PreviewAndPrint
            : EmbeddingPermission.Restricted,
        MayBeSubset: (bits & 0x100) == 0,
        OutlinesMayBeEmbedded: (bits & 0x200) == 0);

    // PostScript names are at most 63 printable ASCII characters without delimiters (name table, id 6).
    private static string? Printable(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var kept = string.Concat(name.Where(c => c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c, StringComparison.Ordinal)));
        return kept.Length == 0 ? null : kept.Length > 63 ? kept[..63] : kept;
    }
}
