using System.Collections.Immutable;
using System.Globalization;
using Glossary.Model;
using Glossary.Pictures;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>The verb fetch: pictures of the network to files of the project and a lock that names their bytes.</summary>
internal static class PictureFetcher
{
    private const int LongestName = 40;

    // Enough of the sum to tell pictures apart by their names; the lock has all of it.
    private const int SumInName = 16;

    /// <summary>Fetches what is not there; answers the exit code.</summary>
    public static int Run(FetchOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var sources = InputFolder.Load(options.Folder, diagnostics);
        if (sources?.Lock is null)
        {
            Builder.Report(diagnostics, [], options.Folder, options.Messages, isWhole: false);
            return Builder.Failed;
        }

        var images = PictureShelf.Images(Publisher.Read(sources with { Lock = PictureLock.Empty }, options.Messages, new())).ToList();
        var run = new Fetch(sources, images, options, diagnostics);
        var isComplete = options.IsCheck ? run.Check() : run.Bring();
        var exitCode = Builder.Report(diagnostics, sources.Settings.Accepted, options.Folder, options.Messages, isWhole: false);
        return isComplete ? exitCode : Builder.Failed;
    }

    private sealed class Fetch(Sources sources, List<(Image Image, SourceSpan Span)> images, FetchOptions options, DiagnosticBag diagnostics)
    {
        // Each address once, where it is first named.
        private readonly List<(string Address, SourceSpan Span)> _wanted =
            [.. images.Where(i => i.Image.IsRemote).Select(i => (i.Image.Address, i.Span)).DistinctBy(i => i.Address, StringComparer.Ordinal)];

        private readonly ImmutableDictionary<string, RemotePicture> _present = sources.Lock!.Present(sources.Root, sources.Files);
        private readonly ImmutableSortedDictionary<string, LockedPicture>.Builder _locked = sources.Lock.Pictures.ToBuilder();
        private readonly List<string> _announced = [];
        private long _total;
        private int _failed;

        /// <summary>Says what a build would not show; true if there is nothing of that.</summary>
        public bool Check()
        {
            var missing = _wanted.Where(w => !IsThere(w.Address)).ToList();
            foreach (var (address, span) in missing)
            {
                diagnostics.Report(_present.TryGetValue(address, out var copy) ? ImageDiagnostics.Changed(span, address, copy.Path) : ImageDiagnostics.Remote(span, address));
            }

            ReportIdle();
            return missing.Count == 0;
        }

        /// <summary>Fetches, drops, and writes the lock; true unless a picture is missing still.</summary>
        public bool Bring()
        {
            if (!FolderIsOurs())
            {
                return false;
            }

            using var files = new OutputFolder();
            try
            {
                Download(files);
                DropIdle();
                var bytes = new PictureLock(_locked.ToImmutable()).Write();
                var path = Path.Combine(sources.Root, PictureLock.Path);
                if (_locked.Count + sources.Lock!.Pictures.Count > 0 && !(sources.Files.Contains(PictureLock.Path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)))
                {
                    files.Add(path, stream => stream.Write(bytes));
                }

                files.Commit();
                DeleteIdle();
                Announce();
                return _failed == 0;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                diagnostics.Report(FileDiagnostics.Unwritable(PictureLock.Folder, InputFolder.Reason(e)));
                return false;
            }
        }

        // What is written there would be written elsewhere.
        private bool FolderIsOurs()
        {
            foreach (var folder in (string[])["assets", PictureLock.Folder])
            {
                if (new DirectoryInfo(Path.Combine(sources.Root, folder)).LinkTarget is not null)
                {
                    diagnostics.Report(FileDiagnostics.OutsideProject(folder));
                    return false;
                }
            }

            return true;
        }

        private void Download(OutputFolder files)
        {
            var missing = _wanted.Where(w => options.IsUpdate || !IsThere(w.Address)).ToList();
            using var downloader = missing.Count == 0 ? null : new PictureDownloader(options.Limits);
            var begun = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (address, span) in missing)
            {
                var most = Math.Min(options.Limits.Picture, options.Limits.Total - _total);
                var download = downloader!.Get(address, most);
                _total += download.Taken;
                if (download.Bytes is not { } bytes)
                {
                    diagnostics.Report(ImageDiagnostics.NotFetched(span, address, download.Problem, download.Hint));
                    _failed++;
                }
                else if (Lock(address, span, bytes) is not { } picture)
                {
                    _failed++;
                }
                else if (begun.Add(picture.File))
                {
                    files.Add(Path.Combine(sources.Root, picture.File), stream => stream.Write(bytes));
                    _announced.Add(string.Create(CultureInfo.InvariantCulture, $"fetched {address} as {picture.File} ({(bytes.Length + 999) / 1000} kB)"));
                }
            }
        }

        // The entry of the lock that the bytes have or get; null where they are no picture, or not the one that is locked.
        private LockedPicture? Lock(string address, SourceSpan span, byte[] bytes)
        {
            PictureFormat format;
            try
            {
                format = PictureReader.Read(bytes).Format;
            }
            catch (PictureFormatException mistake)
            {
                diagnostics.Report(ImageDiagnostics.NotFetched(span, address, mistake.Message, HintOf(address)));
                return null;
            }

            var sum = Checksum.Of(bytes);
            var before = _locked.GetValueOrDefault(address);
            if (before is not null && before.Sha256 != sum && !options.IsUpdate)
            {
                diagnostics.Report(ImageDiagnostics.ServerDiffers(span, address));
                return null;
            }

            var (ending, type) = PictureKinds.Of(format);
            var file = $"{PictureLock.Folder}/{NameOf(address)}-{sum[..SumInName]}.{ending}";
            return _locked[address] = new(address, file, sum, bytes.Length, type, before?.Licence ?? "");
        }

        private bool IsThere(string address) => _present.TryGetValue(address, out var copy) && copy.IsWhole;

        private IEnumerable<LockedPicture> Idle()
        {
            var named = _wanted.Select(w => w.Address).ToHashSet(StringComparer.Ordinal);
            return _locked.Values.Where(p => !named.Contains(p.Address));
        }

        private void ReportIdle() => Idle().ToList().ForEach(p => diagnostics.Report(ImageDiagnostics.CopyIdle(p.Span, p.Address)));

        private void DropIdle()
        {
            if (options.IsPrune)
            {
                _locked.RemoveRange(Idle().Select(p => p.Address).ToList());
            }
            else
            {
                ReportIdle();
            }
        }

        // Copies that the lock named and names no more; none that is elsewhere, or that an entry names by its path.
        private void DeleteIdle()
        {
            var kept = _locked.Values.Select(p => p.File).Concat(images.Select(i => i.Image.Path).OfType<string>()).ToHashSet(StringComparer.Ordinal);
            foreach (var file in sources.Lock!.Pictures.Values.Select(p => p.File).Distinct(StringComparer.Ordinal))
            {
                if (!kept.Contains(file) && sources.Files.Contains(file) && file.StartsWith(PictureLock.Folder + "/", StringComparison.Ordinal))
                {
                    File.Delete(Path.Combine(sources.Root, file));
                    _announced.Add($"dropped {file}");
                }
            }
        }

        private void Announce()
        {
            if (!options.Messages.IsQuiet)
            {
                _announced.ForEach(line => Console.Error.WriteLine(DiagnosticPrinter.Clean(line)));
                Console.Error.WriteLine(_wanted.Count == 0 ? "no entry names a picture of the network"
                    : $"{_wanted.Count - _failed} of {CommandLine.Count(_wanted.Count, "picture")} of the network {(_wanted.Count - _failed == 1 ? "is" : "are")} in {PictureLock.Folder}");
            }
        }
    }

    // Of the address only letters and digits come into the name of a file, and the sum makes it unique.
    private static string NameOf(string address)
    {
        var path = address.Split('?', '#')[0];
        var name = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        var dot = name.LastIndexOf('.');
        var stem = dot > 0 ? name[..dot] : name;
        var slug = stem.Any(char.IsAsciiLetterOrDigit) ? Metadata.SlugOf(stem) : "picture";
        return slug.Length > LongestName ? slug[..LongestName].TrimEnd('-') : slug;
    }

    // The page of a picture, as code hosts have it, is the address that people copy.
    private static string? HintOf(string address)
        => address.Contains("://github.com/", StringComparison.Ordinal) && address.Contains("/blob/", StringComparison.Ordinal) ? "take the address of the picture itself: /raw/ instead of /blob/" : null;
}
