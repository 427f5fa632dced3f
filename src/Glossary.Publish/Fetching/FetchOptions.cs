namespace Glossary.Publish;

/// <summary>Everything decided on the command line of a fetch.</summary>
/// <param name="Messages">How messages are written.</param>
internal sealed record FetchOptions(string Folder, PublishOptions Messages, FetchLimits Limits)
{
    /// <summary>True to say what is not there, and to use neither network nor disk.</summary>
    public bool IsCheck { get; init; }

    /// <summary>True to fetch again what is there.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>True to drop what no entry names.</summary>
    public bool IsPrune { get; init; }
}
