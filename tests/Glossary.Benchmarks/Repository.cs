namespace Glossary.Benchmarks;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Glossary.Publish.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the benchmarks do not run inside the repository");
        }

        return folder;
    }
}
