using System.Globalization;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Finds the files of pictures inside the project.</summary>
internal sealed class PictureFinder(IReadOnlySet<string> files, IReadOnlyDictionary<string, RemotePicture> copies)
{
    private readonly Lazy<Dictionary<string, string>> _byFoldedPath = new(() =>
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            paths.TryAdd(file, file);
        }

        return paths;
    });

    /// <summary>The picture at an address, reported where it cannot be shown or cannot be seen by all.</summary>
    /// <param name="alternative">The text instead of the picture; null where the author left it out, empty where it is mere decoration.</param>
    public Image Find(string address, string? alternative, string title, string width, SourceSpan span, FileContext file)
    {
        address = LinkAddress.Clean(address);
        if (string.IsNullOrWhiteSpace(alternative) && (alternative is null || alternative.Length > 0))
        {
            file.Diagnostics.Report(ImageDiagnostics.NoAlternative(span, address));
        }

        var image = new Image(null, address, alternative ?? "", title) { Width = width, IsDecoration = alternative is { Length: 0 } };
        var scheme = LinkAddress.SchemeLength(address);
        if (address.StartsWith("//", StringComparison.Ordinal) || (scheme > 0 && address[..scheme].ToLowerInvariant() is "http" or "https" or "ftp"))
        {
            return FindCopy(image, span, file);
        }

        if (scheme > 0)
        {
            file.Diagnostics.Report(ImageDiagnostics.UnreadableAddress(span, address));
            return image;
        }

        return image with { Path = FindFile(address, span, file) };
    }

    /// <summary>The picture that a tool has made of a diagram and put beside its file, numbered; null if there is none.</summary>
    public string? FindMade(string file, int number)
    {
        foreach (var ending in (ReadOnlySpan<string>)["svg", "png"])
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{ProjectPath.Stem(file)}-{number}.{ending}");
            if (ProjectPath.Combine(ProjectPath.Folder(file), path) is { } place && files.Contains(place))
            {
                return place;
            }
        }

        return null;
    }

    private Image FindCopy(Image image, SourceSpan span, FileContext file)
    {
        var copy = copies.GetValueOrDefault(image.Address);
        if (copy is { IsWhole: true })
        {
            return image with { Path = copy.Path };
        }

        file.Diagnostics.Report(copy is null ? ImageDiagnostics.Remote(span, image.Address) : ImageDiagnostics.Changed(span, image.Address, copy.Path));
        return image with { IsRemote = true };
    }

    private string? FindFile(string address, SourceSpan span, FileContext file)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        var folder = ProjectPath.Folder(file.Source.Path);
        var places = new[] { ProjectPath.Combine(folder, path), ProjectPath.Combine("assets", path.TrimStart('/')), ProjectPath.Combine("", path) };
        foreach (var place in places)
        {
            if (place is { Length: > 0 } && files.Contains(place))
            {
                return place;
            }
        }

        if (places[0] is null && places[2] is null)
        {
            file.Diagnostics.Report(ImageDiagnostics.OutsideProject(span, address));
            return null;
        }

        foreach (var place in places)
        {
            if (place is not null && _byFoldedPath.Value.TryGetValue(place, out var similar))
            {
                file.Diagnostics.Report(ImageDiagnostics.CaseSlip(span, address, similar));
                return similar;
            }
        }

        file.Diagnostics.Report(ImageDiagnostics.Missing(span, address, NearestFile(path)));
        return null;
    }

    private string? NearestFile(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant();
        var limit = Math.Clamp(name.Length / 4, 1, 3);
        string? nearest = null;
        foreach (var file in _byFoldedPath.Value.Values.Order(StringComparer.Ordinal))
        {
            var distance = EditDistance.Between(file[(file.LastIndexOf('/') + 1)..].ToLowerInvariant(), name, limit);
            if (distance <= limit)
            {
                nearest = file;
                limit = distance - 1;
                if (limit < 0)
                {
                    break;
                }
            }
        }

        return nearest;
    }
}
