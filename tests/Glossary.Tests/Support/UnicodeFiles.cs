namespace Glossary.Tests;

/// <summary>The Unicode Character Database, where Debian's unicode-data or a variable of the environment has it.</summary>
internal static class UnicodeFiles
{
    /// <summary>The lines of a file without comments; the test is skipped where the database is not there or is of another version.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        var folder = Environment.GetEnvironmentVariable("GLOSSARY_UNICODE") ?? "/usr/share/unicode";
        var path = Path.Combine(folder, file);
        Assert.SkipUnless(File.Exists(path), $"there is no {file}: install unicode-data, or set GLOSSARY_UNICODE to a folder of the Unicode Character Database");
        var lines = File.ReadAllLines(path);
        Assert.SkipUnless(lines[0].Contains("15.0", StringComparison.Ordinal), $"{file} is of another version of Unicode than 15.0");
        return lines.Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0);
    }

    /// <summary>Code points written in hexadecimal with spaces between.</summary>
    public static int[] CodePoints(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => Convert.ToInt32(p, 16))];
}
