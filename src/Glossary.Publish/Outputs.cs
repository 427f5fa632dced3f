using System.Collections.Immutable;

namespace Glossary.Publish;

/// <summary>What a build can make.</summary>
internal enum Output
{
    Readme,
    Pdf,
    Epub,
    EpubCompat,
    Kepub,
}

/// <summary>The names of what a build can make, on the command line and of its files.</summary>
internal static class Outputs
{
    public static ImmutableArray<string> Names { get; } = ["readme", "pdf", "epub", "epub-compat", "kepub"];

    /// <summary>Every book in one kind or another of EPUB.</summary>
    public static ImmutableArray<Output> Epubs { get; } = [Output.Epub, Output.EpubCompat, Output.Kepub];

    /// <summary>What a name stands for; the name is one of <see cref="Names"/>.</summary>
    public static Output Of(string name)
        => (Output)Names.IndexOf(name, 0, Names.Length, StringComparer.OrdinalIgnoreCase);

    /// <summary>How the name of a file ends; empty for what has a name of its own.</summary>
    public static string EndingOf(Output output) => output switch
    {
        Output.Pdf => ".pdf",
        Output.Epub => ".epub",
        Output.EpubCompat => ".compat.epub",
        Output.Kepub => ".kepub.epub", // By this ending alone Kobo's readers know their own.
        _ => "",
    };

    /// <summary>The endings of all files that have one.</summary>
    public static IEnumerable<string> Endings => Enum.GetValues<Output>().Select(EndingOf).Where(e => e.Length > 0);
}
