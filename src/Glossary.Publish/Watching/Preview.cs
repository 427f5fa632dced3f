using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Glossary.Model;
using Glossary.Pictures;

namespace Glossary.Publish;

/// <summary>A book as a browser shows it while it is written: its pages, drawn when they are asked for, its EPUB likewise, and what there is to say of it.</summary>
/// <remarks>Faces are not made for several threads at once, so one request at a time draws.</remarks>
internal sealed class Preview
{
    private readonly Lock _drawing = new();
    private readonly Proofs? _proofs;
    private readonly Dictionary<string, Picture> _pictures = new(StringComparer.Ordinal);
    private readonly Dictionary<Picture, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Dictionary<string, byte[]>> _epub;
    private readonly ImmutableArray<ulong> _prints;
    private readonly int? _changed;

    private Preview(int number, Proofs? proofs, MessageReport report, TimeSpan time, bool isStale, Preview? before)
    {
        (Number, _proofs, Report, Time, IsStale) = (number, proofs, report, time, isStale);
        _prints = proofs is null ? [] : [.. proofs.Pages.Pages.Select(PageSvg.PrintOf)];
        _epub = new(Unpack);
        _changed = before is null or { _prints.IsEmpty: true } ? null : FirstDifference(before._prints, _prints);
    }

    public int Number { get; }

    /// <summary>How long the build took.</summary>
    public TimeSpan Time { get; }

    /// <summary>True where the files of now make no book: these are the pages of the last that did.</summary>
    public bool IsStale { get; }

    public MessageReport Report { get; }

    public int Pages => _prints.Length;

    /// <summary>Makes the preview of a folder as it is.</summary>
    /// <param name="before">The preview before; its pages are kept where no book can be made.</param>
    public static Preview Make(string folder, PublishOptions options, Preview? before)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        Proofs? proofs = null;
        ImmutableArray<Acceptance> accepted = [];
        try
        {
            if (Builder.Load(folder, options, diagnostics) is { } sources)
            {
                accepted = sources.Settings.Accepted;
                proofs = Publisher.Preview(sources, options, diagnostics);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileDiagnostics.Unreadable(folder, InputFolder.Reason(e)));
        }
        catch (Fonts.FontFormatException e)
        {
            diagnostics.Report(FileDiagnostics.UnusableFont(e.Message));
        }

        var report = new MessageReport(DiagnosticPrinter.Accept(diagnostics.InSourceOrder(), accepted, isWhole: true), ".");
        return new((before?.Number ?? 0) + 1, proofs ?? before?._proofs, report, clock.Elapsed, proofs is null, before);
    }

    /// <summary>What the browser has to know, as JSON.</summary>
    public byte[] State()
    {
        var messages = new MemoryStream();
        Report.Write(MessageFormat.Json, messages);
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("build", Number);
            json.WriteNumber("milliseconds", (int)Time.TotalMilliseconds);
            json.WriteBoolean("isStale", IsStale);
            json.WriteString("title", _proofs?.Book.Metadata.Title ?? "");
            json.WriteBoolean("isRightToLeft", _proofs?.Pages.IsBoundAtRight ?? false);
            if (_changed is { } changed)
            {
                json.WriteNumber("changed", changed + 1);
            }

            json.WriteStartArray("pages");
            foreach (var (page, print) in (_proofs?.Pages.Pages ?? []).Zip(_prints))
            {
                json.WriteStartObject();
                json.WriteString("folio", page.Folio);
                json.WriteNumber("width", Math.Round(page.Width.Value, 2));
                json.WriteNumber("height", Math.Round(page.Height.Value, 2));
                json.WriteString("print", print.ToString("x16", System.Globalization.CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WritePropertyName("report");
            json.WriteRawValue(messages.ToArray());
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    /// <summary>The page of a number from 1, as SVG; null if there is none.</summary>
    public byte[]? Page(int number)
    {
        if (_proofs is not { } proofs || number < 1 || number > proofs.Pages.Pages.Count)
        {
            return null;
        }

        lock (_drawing)
        {
            return Encoding.UTF8.GetBytes(PageSvg.Write(proofs.Pages.Pages[number - 1], $"p{number}", anchor => proofs.Anchors.TryGetValue(anchor, out var page) ? page : null, NameOf));
        }
    }

    /// <summary>A picture of the pages, by the name they call it.</summary>
    public Picture? Picture(string name)
    {
        lock (_drawing)
        {
            return _pictures.GetValueOrDefault(name);
        }
    }

    /// <summary>A file of the EPUB, by its path there; null if there is none.</summary>
    public byte[]? EpubFile(string path)
    {
        lock (_drawing)
        {
            return _epub.Value.GetValueOrDefault(path);
        }
    }

    private string NameOf(Picture picture)
    {
        if (!_names.TryGetValue(picture, out var name))
        {
            name = Checksum.Of(picture.Bytes.Span)[..16];
            _names.Add(picture, name);
            _pictures[name] = picture;
        }

        return "/picture/" + name;
    }

    private Dictionary<string, byte[]> Unpack()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (_proofs is null)
        {
            return files;
        }

        using var archive = new ZipArchive(new MemoryStream(_proofs.Epub()));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            var bytes = new byte[entry.Length];
            stream.ReadExactly(bytes);
            files.Add(entry.FullName, bytes);
        }

        return files;
    }

    private static int? FirstDifference(ImmutableArray<ulong> old, ImmutableArray<ulong> now)
    {
        for (var i = 0; i < now.Length; i++)
        {
            if (i >= old.Length || old[i] != now[i])
            {
                return i;
            }
        }

        return null;
    }
}
