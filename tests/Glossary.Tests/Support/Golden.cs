namespace Glossary.Tests;

/// <summary>Compares text with a file under tests/golden; UPDATE_GOLDEN=1 rewrites the file instead.</summary>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var path = Repository.Path("tests", "golden", name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing; if the text below is right, run again with UPDATE_GOLDEN=1\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
