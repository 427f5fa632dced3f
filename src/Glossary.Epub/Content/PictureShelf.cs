using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>The pictures the book shows, each once, under names of our own.</summary>
internal sealed class PictureShelf(ImmutableDictionary<string, Asset> pictures, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string?> _addresses = new(StringComparer.Ordinal);
    private readonly List<PackageItem> _items = [];

    /// <summary>The pictures taken so far, in the order they first appear in the book.</summary>
    public IReadOnlyList<PackageItem> Items => _items;

    /// <summary>True if one of them moves by itself, and so may flash.</summary>
    public bool HasMotion { get; private set; }

    /// <summary>True if every picture in the text has an alternative in words.</summary>
    public bool AllAreDescribed { get; private set; } = true;

    /// <summary>The address of a picture inside the package; null if there is nothing to show.</summary>
    /// <param name="alternative">The words that stand for it.</param>
    public string? Show(Image image, string alternative, SourceSpan span)
    {
        if (image.Path is null || image.IsRemote || !pictures.TryGetValue(image.Path, out var asset))
        {
            return null;
        }

        if (!_addresses.TryGetValue(image.Path, out var address))
        {
            address = Take(asset, span);
            _addresses.Add(image.Path, address);
        }

        AllAreDescribed &= address is null || alternative.Length > 0;
        return address;
    }

    /// <summary>The width a picture is meant to be seen in, in pixels of CSS; 0 for that of its samples.</summary>
    public int WidthOf(Image image) => image.Path is not null && pictures.TryGetValue(image.Path, out var asset) ? asset.Width : 0;

    private string? Take(Asset asset, SourceSpan span)
    {
        var bytes = asset.Bytes;
        var kind = PictureKind.Of(bytes.Span);
        if (kind == PictureKind.Svg)
        {
            bytes = SvgCleaner.Clean(bytes);
            if (bytes.IsEmpty)
            {
                kind = PictureKind.Unknown;
            }
        }

        if (kind == PictureKind.Unknown)
        {
            diagnostics.Report(EpubDiagnostics.PictureNotForReaders(span, asset.Path));
            return null;
        }

        HasMotion |= kind.Moves(bytes.Span);
        var number = _items.Count + 1;
        var path = $"pictures/picture-{number}.{kind.Extension}";
        _items.Add(new PackageItem($"picture-{number}", path, kind.MediaType, bytes) { IsCompressed = kind != PictureKind.Svg });
        return path;
    }
}
