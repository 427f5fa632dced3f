namespace Glossary.Tests;

/// <summary>Where the repository is, and the corpora from outside if the environment names them.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The folder that GLOSSARY_CORPORA names; null if it names none.</summary>
    public static string? Corpora
        => Environment.GetEnvironmentVariable("GLOSSARY_CORPORA") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "Glossary.Publish.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
