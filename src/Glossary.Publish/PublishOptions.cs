using System.Collections.Immutable;
using Glossary.Pdf;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>A value of the pipeline that can be printed instead of making files.</summary>
internal enum Dump
{
    None,
    Model,
    Lines,
    Pages,
}

/// <summary>What a check does about slips that have one right answer.</summary>
internal enum Mends
{
    None,

    /// <summary>Print a diff of what would change.</summary>
    Show,

    /// <summary>Write the author's files.</summary>
    Write,
}

/// <summary>Everything decided on the command line.</summary>
/// <param name="Outputs">Empty for what book.yml or the folder's kind says.</param>
internal sealed record PublishOptions(ImmutableArray<Output> Outputs)
{
    /// <summary>Where PDF and EPUB go; null for the default.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>Where builds are remembered; null for nowhere.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Overrides the paper of book.yml.</summary>
    public string? Paper { get; init; }

    public string? Language { get; init; }

    public string? Title { get; init; }

    public string? Commit { get; init; }

    /// <summary>The edition date in place of book.yml's: SOURCE_DATE_EPOCH.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Overrides where book.yml cuts files into entries.</summary>
    public SplitPlace? SplitAt { get; init; }

    public EntryOrder? Order { get; init; }

    public PdfStandard? PdfStandard { get; init; }

    /// <summary>Settings of book.yml in other words: <c>key=value</c>.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    public bool IsStrict { get; init; }

    public bool IsQuiet { get; init; }

    /// <summary>True where a proof view lies over the pages of the PDF.</summary>
    public bool IsProof { get; init; }

    /// <summary>How messages are written.</summary>
    public MessageFormat Format { get; init; }

    public Dump Dump { get; init; }
}
