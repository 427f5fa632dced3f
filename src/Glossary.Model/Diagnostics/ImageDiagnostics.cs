namespace Glossary.Model;

/// <summary>Messages about the pictures that entries name.</summary>
public static class ImageDiagnostics
{
    /// <summary>A picture on the network of which there is no copy.</summary>
    public static Diagnostic Remote(SourceSpan span, string address)
        => Diagnostics.Warning(
            "G0161",
            span,
            $"the picture {address} is not fetched; its description stands in for it",
            address.StartsWith("ftp", StringComparison.OrdinalIgnoreCase) ? "put a copy into assets/ if its licence allows it" : "run glossary fetch if its licence allows a copy") with
        { Target = address };

    /// <summary>A copy that is not what was fetched.</summary>
    public static Diagnostic Changed(SourceSpan span, string address, string file)
        => Diagnostics.Warning(
            "G0167",
            span,
            $"“{file}” is not what was fetched from {address}; the picture's description stands in for it",
            "run glossary fetch to have that back, or name the file itself in the entry") with
        { Target = address };

    /// <summary>A picture that a fetch could not bring.</summary>
    public static Diagnostic NotFetched(SourceSpan span, string address, string reason, string? hint)
        => Diagnostics.Error("G0320", span, $"the picture {address} cannot be fetched: {reason}", hint is null ? [] : [hint]) with { Target = address };

    /// <summary>A picture of which the server has another than the one that was fetched.</summary>
    public static Diagnostic ServerDiffers(SourceSpan span, string address)
        => Diagnostics.Error("G0321", span, $"the server has another picture at {address} than the one that was fetched", "look at it, then run glossary fetch --update to take it") with { Target = address };

    /// <summary>A copy that nothing shows any more.</summary>
    public static Diagnostic CopyIdle(SourceSpan span, string address)
        => Diagnostics.Note("G0322", span, $"no entry names the picture {address} any more", "run glossary fetch --prune to drop the copy") with { Target = address };

    /// <summary>A picture that does not exist.</summary>
    public static Diagnostic Missing(SourceSpan span, string address, string? nearest)
        => Diagnostics.Warning("G0162", span, $"there is no picture “{address}”", nearest is null ? [] : [$"did you mean “{nearest}”?"]) with { Target = address };

    /// <summary>A path that fits a file but for its case.</summary>
    public static Diagnostic CaseSlip(SourceSpan span, string address, string file)
    {
        var written = address[(address.LastIndexOf('/') + 1)..];
        var name = file[(file.LastIndexOf('/') + 1)..];
        var mended = address[..^written.Length] + name;

        // A folder may differ in case too, and then its name is not the only thing to mend.
        var isNameAlone = file.EndsWith(mended.TrimStart('.', '/'), StringComparison.Ordinal);
        return Diagnostics.Warning("G0163", span, $"“{address}” differs from “{file}” in case; other systems will not find it", $"write {name}") with
        {
            Target = address,
            Mends = isNameAlone && TextEdit.OfAddress(span, address, mended) is { } edit ? [edit] : [],
        };
    }

    /// <summary>A path that leads out of the project.</summary>
    public static Diagnostic OutsideProject(SourceSpan span, string address)
        => Diagnostics.Warning("G0164", span, $"“{address}” lies outside the project", "put the picture into assets/") with { Target = address };

    /// <summary>A picture without words for those who do not see it.</summary>
    public static Diagnostic NoAlternative(SourceSpan span, string address)
        => Diagnostics.Warning("G0165", span, "the picture has no alternative text for readers who do not see it", "say in the brackets what it shows: ![what it shows](…)") with { Target = address };

    /// <summary>A picture at an address that is neither a file nor on the web.</summary>
    public static Diagnostic UnreadableAddress(SourceSpan span, string address)
        => Diagnostics.Warning("G0166", span, $"the picture's address “{(address.Length <= 40 ? address : address[..40] + "…")}” is neither a file nor on the web", "put the picture into assets/") with { Target = address.Length <= 100 ? address : address[..100] };

    /// <summary>A picture whose bytes cannot be read.</summary>
    public static Diagnostic Broken(SourceSpan span, string address, string reason)
        => Diagnostics.Warning("G0311", span, $"the picture “{address}” cannot be read: {reason}; its description stands in for it", "save the picture again") with { Target = address };

    /// <summary>A drawing that asks for more than is painted on pages.</summary>
    public static Diagnostic Simplified(SourceSpan span, string address, IEnumerable<string> leftOut)
        => Diagnostics.Note("G0312", span, $"the drawing “{address}” is simplified in the PDF: {string.Join(", ", leftOut)}", "save it with plain paths and colours, or as PNG") with { Target = address };
}
