using System.Collections.Immutable;
using System.Globalization;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Reading;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Glossary.Publish;

/// <summary>What assets/book.yml says; null or empty where it says nothing.</summary>
internal sealed record BookSettings
{
    public string? Title { get; init; }

    public string? TitleSort { get; init; }

    public string? Subtitle { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> AuthorsSort { get; init; } = [];

    public string? Language { get; init; }

    public string? Identifier { get; init; }

    public string? Description { get; init; }

    public ImmutableArray<string> Subjects { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Edition { get; init; }

    public string? Series { get; init; }

    public string? SeriesNumber { get; init; }

    public string? Licence { get; init; }

    public string? LicenceAddress { get; init; }

    public string? Repository { get; init; }

    public DateOnly? Date { get; init; }

    public string? FileName { get; init; }

    /// <summary>What a build makes where the command line says nothing.</summary>
    public ImmutableArray<Output> Outputs { get; init; } = [];

    public StubTreatment Stubs { get; init; } = StubTreatment.Mark;

    /// <summary>How the book looks.</summary>
    public DesignSettings Look { get; init; } = new();

    /// <summary>Family name by role (serif, sans, mono, math), with the place it is named at.</summary>
    public ImmutableDictionary<string, ImmutableArray<(string Family, SourceSpan Span)>> Fonts { get; init; }
        = ImmutableDictionary<string, ImmutableArray<(string Family, SourceSpan Span)>>.Empty;

    /// <summary>Where files are cut into entries; null where book.yml does not say.</summary>
    public SplitPlace? SplitAt { get; init; }

    public EntryOrder? Order { get; init; }

    /// <summary>What the book's formulas may use: names and what they stand for.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Macros { get; init; } = [];

    /// <summary>What the calls of the author's site show, by their names.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Shortcodes { get; init; } = [];

    /// <summary>Whom the PDF is for.</summary>
    public PdfStandard? PdfStandard { get; init; }

    /// <summary>What goes with the PDF, inside of it: <c>epub</c>, <c>sources</c>.</summary>
    public ImmutableArray<string> PdfFiles { get; init; } = [];

    /// <summary>How the EPUB shows formulas: <c>mathml</c>, <c>svg</c> or <c>both</c>.</summary>
    public string? EpubFormulas { get; init; }

    /// <summary>Which faces go with the EPUB: <c>none</c>, <c>text</c> (with program text), <c>math</c> or <c>all</c>.</summary>
    public string? EpubFonts { get; init; }

    /// <summary>What the compatible EPUB shows where a formula cannot be text: <c>png</c> or <c>svg</c>.</summary>
    public string? CompatFormulas { get; init; }

    /// <summary>Whether the EPUB links every use of a term, or only the first one of each section.</summary>
    public bool? RepeatedLinks { get; init; }

    /// <summary>Whether the EPUB tells where the pages of the PDF begin, for which these have to be made.</summary>
    public bool? PageList { get; init; }

    public ImmutableArray<Acceptance> Accepted { get; init; } = [];
}

/// <summary>A line of <c>accept:</c>: the warnings it lets pass, and why.</summary>
/// <param name="File">The path the warning must be in; empty for any.</param>
/// <param name="Target">What the warning must be about; empty for anything.</param>
internal sealed record Acceptance(SourceSpan Span, string Code, string File, string Target, string Reason)
{
    public bool Covers(Diagnostic diagnostic)
        => diagnostic.Code == Code
            && (File.Length == 0 || (!diagnostic.Span.IsNowhere && diagnostic.Span.Source.Path == File))
            && (Target.Length == 0 || diagnostic.Target == Target);
}

/// <summary>Reads book.yml, key by key, so that every mistake has its line.</summary>
internal static class BookFile
{
    /// <summary>The names of <see cref="PdfStandard"/>.</summary>
    public static ImmutableArray<string> StandardNames { get; } = ["accessible", "modern", "plain"];

    /// <summary>The settings; null if they are so broken that no right book can come of them.</summary>
    /// <param name="before">What counts where this text says nothing.</param>
    public static BookSettings? Read(SourceText source, DiagnosticBag diagnostics, BookSettings? before = null)
    {
        before ??= new();
        YamlNode? root;
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(source.Text));
            root = stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException mistake)
        {
            var at = (int)Math.Min(mistake.Start.Index, source.Text.Length);
            diagnostics.Report(FileDiagnostics.BrokenSettings(source.Span(at, at), mistake.InnerException?.Message ?? mistake.Message));
            return null;
        }

        return root switch
        {
            null => before,
            YamlScalarNode { Value: null or "" } => before,
            YamlMappingNode map => new Reading(source, diagnostics).Read(map, before),
            _ => Fail(),
        };

        BookSettings? Fail()
        {
            diagnostics.Report(FileDiagnostics.BrokenSettings(source.Span(0, 0), "it is not a list of keys and values"));
            return null;
        }
    }

    /// <summary>Settings with others put over them from the command line, each as <c>key=value</c>, where the key of a group has a point: <c>margins.inner</c>.</summary>
    public static BookSettings? Override(BookSettings settings, ImmutableArray<string> assignments, DiagnosticBag diagnostics)
    {
        var result = settings;
        foreach (var assignment in assignments)
        {
            var (key, value) = assignment.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? (assignment[..at], assignment[(at + 1)..]) : (assignment, "");
            var lines = key.Split('.').Select((name, depth) => $"{new string(' ', depth)}{name.Trim()}:");

            // A colour or a name with a colon is a text; a list in brackets is a list.
            var text = value.StartsWith('[') ? value : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
            result = result is null ? null : Read(new SourceText("--set", string.Join('\n', lines) + " " + text), diagnostics, result);
        }

        return result;
    }

    private sealed class Reading(SourceText source, DiagnosticBag diagnostics)
    {
        private readonly SettingValues _values = new(source, diagnostics);

        public BookSettings? Read(YamlMappingNode map, BookSettings settings)
        {
            foreach (var (keyNode, value) in map)
            {
                var key = (keyNode as YamlScalarNode)?.Value ?? "";
                settings = Set(settings, key, keyNode, value);
            }

            return _values.HasErrors ? null : settings;
        }

        private BookSettings Set(BookSettings settings, string key, YamlNode keyNode, YamlNode value)
        {
            switch (key)
            {
                case "title":
                    return settings with { Title = _values.Text(key, value) };
                case "title-sort":
                    return settings with { TitleSort = _values.Text(key, value) };
                case "subtitle":
                    return settings with { Subtitle = _values.Text(key, value) };
                case "authors":
                    return settings with { Authors = _values.Texts(key, value) };
                case "authors-sort":
                    return settings with { AuthorsSort = _values.Texts(key, value) };
                case "language":
                    return settings with { Language = _values.Text(key, value, LanguageTag.NamesLanguage) };
                case "identifier":
                    return settings with { Identifier = _values.Text(key, value, v => v.Contains(':', StringComparison.Ordinal)) };
                case "description":
                    return settings with { Description = _values.Text(key, value) };
                case "subjects":
                    return settings with { Subjects = _values.Texts(key, value) };
                case "publisher":
                    return settings with { Publisher = _values.Text(key, value) };
                case "edition":
                    return settings with { Edition = _values.Text(key, value) };
                case "series":
                    return settings with { Series = _values.Text(key, value) };
                case "series-number":
                    return settings with { SeriesNumber = _values.Text(key, value, IsSeriesNumber) };
                case "licence":
                    return settings with { Licence = _values.Text(key, value) };
                case "licence-address":
                    return settings with { LicenceAddress = _values.Text(key, value, IsWebAddress) };
                case "repository":
                    return settings with { Repository = _values.Text(key, value, IsWebAddress) };
                case "date":
                    var date = _values.Text(key, value, v => TryDate(v, out _));
                    return settings with { Date = TryDate(date, out var day) ? day : null };
                case "file-name":
                    return settings with { FileName = _values.Text(key, value, IsFileName) };
                case "to":
                    return settings with { Outputs = [.. _values.Choices(key, value).Select(Outputs.Of).Distinct()] };
                case "stubs":
                    var stubs = _values.Choice(key, value);
                    return settings with { Stubs = stubs is null ? StubTreatment.Mark : Enum.Parse<StubTreatment>(stubs, ignoreCase: true) };
                case "fonts":
                    return settings with { Fonts = settings.Fonts.SetItems(Fonts(value)) };
                case "split-at":
                    var place = _values.Text(key, value, v => SplitPlace.Read(v) is not null);
                    return settings with { SplitAt = place is null ? null : SplitPlace.Read(place) };
                case "order":
                    var order = _values.Choice(key, value);
                    return settings with { Order = order is null ? null : Enum.Parse<EntryOrder>(order, ignoreCase: true) };
                case "macros":
                    return settings with { Macros = _values.Pairs(key, value) };
                case "shortcodes":
                    return settings with { Shortcodes = _values.Pairs(key, value) };
                case "pdf-standard":
                    var standard = _values.Choice(key, value);
                    return settings with { PdfStandard = standard is null ? null : Enum.Parse<PdfStandard>(standard, ignoreCase: true) };
                case "pdf-files":
                    return settings with { PdfFiles = [.. _values.Choices(key, value).Distinct()] };
                case "epub-formulas":
                    return settings with { EpubFormulas = _values.Choice(key, value) };
                case "compat-formulas":
                    return settings with { CompatFormulas = _values.Choice(key, value) };
                case "epub-fonts":
                    return settings with { EpubFonts = _values.Choice(key, value) };
                case "repeated-links":
                    return settings with { RepeatedLinks = _values.Flag(key, value) };
                case "page-list":
                    return settings with { PageList = _values.Flag(key, value) };
                case "accept":
                    return settings with { Accepted = Acceptances(value) };
                case var design when DesignSettings.Reads(design):
                    return settings with { Look = settings.Look.With(key, value, _values) };
                default:
                    diagnostics.Report(FileDiagnostics.UnknownSetting(_values.SpanOf(keyNode), key, Spelling.Nearest(key, SettingTable.All.Select(s => s.Key))));
                    return settings;
            }
        }

        // Families by role or by script; of several the first that has a character is taken.
        private ImmutableDictionary<string, ImmutableArray<(string Family, SourceSpan Span)>> Fonts(YamlNode value)
        {
            var fonts = ImmutableDictionary.CreateBuilder<string, ImmutableArray<(string Family, SourceSpan Span)>>(StringComparer.Ordinal);
            if (value is not YamlMappingNode map)
            {
                _ = _values.Wrong("fonts", value);
                return fonts.ToImmutable();
            }

            var known = SettingTable.FontRoles.Concat(ScriptNames.All).ToList();
            foreach (var (keyNode, families) in map)
            {
                var key = (keyNode as YamlScalarNode)?.Value ?? "";
                if (!known.Contains(key))
                {
                    diagnostics.Report(FileDiagnostics.UnknownSetting(_values.SpanOf(keyNode), key, Spelling.Nearest(key, known)));
                    continue;
                }

                IEnumerable<YamlNode> names = families is YamlSequenceNode several && !SettingTable.FontRoles.Contains(key) ? several : [families];
                fonts[key] = [.. names.Select(n => (_values.Text(key, n, expected: "the name of a family"), _values.SpanOf(n))).Where(n => n.Item1 is not null)!];
            }

            return fonts.ToImmutable();
        }

        private ImmutableArray<Acceptance> Acceptances(YamlNode value)
        {
            if (value is not YamlSequenceNode list)
            {
                _ = value is YamlScalarNode { Value: null or "" } ? null : _values.Wrong("accept", value);
                return [];
            }

            return [.. list.Select(ReadAcceptance).OfType<Acceptance>()];
        }

        private Acceptance? ReadAcceptance(YamlNode node)
        {
            if (node is not YamlMappingNode map)
            {
                _ = _values.Wrong("accept", node, "lines with code, file, target and reason");
                return null;
            }

            var (code, file, target, reason) = ("", "", "", "");
            foreach (var (keyNode, value) in map)
            {
                var key = (keyNode as YamlScalarNode)?.Value ?? "";
                var text = _values.Text(key, value, expected: "a text") ?? "";
                switch (key)
                {
                    case "code":
                        code = text;
                        break;
                    case "file":
                        file = text;
                        break;
                    case "target":
                        target = text;
                        break;
                    case "reason":
                        reason = text;
                        break;
                    default:
                        diagnostics.Report(FileDiagnostics.UnknownSetting(_values.SpanOf(keyNode), key, Spelling.Nearest(key, ["code", "file", "target", "reason"])));
                        break;
                }
            }

            if (code.Length == 0 || reason.Length == 0)
            {
                _ = _values.Wrong("accept", node, "at least a code and a reason");
            }

            return new(_values.SpanOf(node), code, file, target, reason);
        }

        private static bool TryDate(string? text, out DateOnly date)
            => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

        // RFC 5646 in outline: a primary tag of letters, then subtags of letters and digits.
        private static bool IsWebAddress(string text)
            => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

        // EPUB 3.3, group-position: whole numbers, or several joined by points.
        private static bool IsSeriesNumber(string text) => text.Length < 20 && text.Split('.').All(part => part.Length > 0 && part.All(char.IsAsciiDigit));

        private static bool IsFileName(string text)
            => text[0] != '.' && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
    }
}
