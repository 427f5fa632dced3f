namespace Glossary.Publish;

/// <summary>How messages are written: for people, or for the programs that read them.</summary>
internal enum MessageFormat
{
    /// <summary>Lines with the place, the source and a mark below it, on standard error.</summary>
    Text,

    /// <summary>One JSON document on standard output.</summary>
    Json,

    /// <summary>SARIF 2.1.0 on standard output, as code hosts and editors read it.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions on standard output, which mark lines of a change.</summary>
    GitHub,
}
