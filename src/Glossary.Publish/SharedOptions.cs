using System.CommandLine;
using System.Globalization;
using Glossary.Pdf;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>What every verb that reads a book may be told about it.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string> _paper = new("--paper") { Description = $"The paper: {DesignChoices.PaperNames}", HelpName = "PAPER" };
    private readonly Option<string> _language = new("--lang") { Description = "The language of the text, a BCP 47 tag, where book.yml names none", HelpName = "TAG" };
    private readonly Option<string> _title = new("--title") { Description = "The title, where book.yml names none", HelpName = "TITLE" };
    private readonly Option<string> _commit = new("--commit") { Description = "The commit to name in the colophon", HelpName = "HASH" };
    private readonly Option<string> _splitAt = new("--split-at")
    {
        Description = "What is an entry of its own: every heading of a level (1 to 6), definitions, or rows of tables. Default: files",
        HelpName = "LEVEL|definitions|rows|files",
    };

    private readonly Option<string> _order = new("--order")
    {
        Description = "The order of the entries: by the alphabet, or as they are written (SUMMARY.md, weights, names of folders and files). Default: alphabet",
        HelpName = "alphabet|written",
    };

    private readonly Option<string> _standard = new("--pdf-standard")
    {
        Description = "Whom the PDF is for: tagged for those who listen, as programs of today read it (accessible) or by the newest standards (modern), or for the eye alone and as small as can be (plain). Default: accessible",
        HelpName = "accessible|modern|plain",
    };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "A setting of book.yml, put over what stands there: design=stix, margins.inner=20mm, \"fonts.arabic=Noto Naskh Arabic\"; may be repeated",
        HelpName = "KEY=VALUE",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Fail on warnings, except those that book.yml accepts" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print warnings and errors only" };

    private readonly Option<MessageFormat> _format = new("--format")
    {
        Description = "How messages are written: for people (text, on standard error), or on standard output for programs (json, sarif, github). Default: text",
        HelpName = "text|json|sarif|github",
    };

    public SharedOptions()
    {
        _paper.Validators.Add(result =>
        {
            if (DesignChoices.PaperOf(result.GetValueOrDefault<string>() ?? "") is null)
            {
                result.AddError($"--paper does not know “{result.GetValueOrDefault<string>()}”: name one of {DesignChoices.PaperNames}");
            }
        });
        _set.Validators.Add(result =>
        {
            foreach (var setting in (result.GetValueOrDefault<string[]>() ?? []).Where(s => s.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError($"--set wants a key, = and a value, not “{setting}”");
            }
        });
        _order.Validators.Add(result => CommandLine.CheckEach(result, [result.GetValueOrDefault<string>() ?? ""], ["alphabet", "written"]));
        _standard.Validators.Add(result => CommandLine.CheckEach(result, [result.GetValueOrDefault<string>() ?? ""], BookFile.StandardNames));
        _splitAt.Validators.Add(result =>
        {
            if (SplitPlace.Read(result.GetValueOrDefault<string>() ?? "") is null)
            {
                result.AddError("--split-at wants a level from 1 to 6, definitions, rows or files");
            }
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_paper, _language, _title, _commit, _splitAt, _order, _standard, _set, _format, _strict, _quiet])
        {
            command.Add(option);
        }
    }

    /// <summary>For a verb that sets nothing: how messages are written, and no more.</summary>
    public void AddMessagesTo(Command command)
    {
        command.Add(_format);
        command.Add(_quiet);
    }

    public PublishOptions Read(ParseResult parsed) => new([])
    {
        Paper = parsed.GetValue(_paper),
        Language = parsed.GetValue(_language),
        Title = parsed.GetValue(_title),
        Commit = parsed.GetValue(_commit),
        SplitAt = parsed.GetValue(_splitAt) is { } place ? SplitPlace.Read(place) : null,
        Order = parsed.GetValue(_order) is { } order ? Enum.Parse<EntryOrder>(order, ignoreCase: true) : null,
        PdfStandard = parsed.GetValue(_standard) is { } standard ? Enum.Parse<PdfStandard>(standard, ignoreCase: true) : null,
        Settings = [.. parsed.GetValue(_set) ?? []],
        Format = parsed.GetValue(_format),
        IsStrict = parsed.GetValue(_strict),
        IsQuiet = parsed.GetValue(_quiet),
        Date = SourceDate(),
    };

    // https://reproducible-builds.org/specs/source-date-epoch/
    private static DateOnly? SourceDate()
        => long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
}
