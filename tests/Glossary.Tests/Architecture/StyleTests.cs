using System.Text.RegularExpressions;

namespace Glossary.Tests;

/// <summary>The house rules that can be seen without compiling.</summary>
public sealed partial class StyleTests
{
    public static TheoryData<string> SourceFiles => [.. Files("src")];

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void Files_fit_in_the_head(string file)
    {
        if (!file.EndsWith("Table.cs", StringComparison.Ordinal))
        {
            Assert.InRange(File.ReadLines(Repository.Path(file)).Count(), 1, 400);
        }
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void One_namespace_per_project(string file)
    {
        var project = file.Split('/')[1];
        var declared = File.ReadLines(Repository.Path(file)).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));

        Assert.True(declared is null || declared == $"namespace {project};", declared);
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void Names_say_what_a_thing_is(string file)
        => Assert.DoesNotMatch("(Manager|Helper|Helpers|Util|Utils|Utilities|Info|Base)$", Path.GetFileNameWithoutExtension(file));

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void Every_type_has_a_summary(string file)
    {
        var lines = File.ReadAllLines(Repository.Path(file));
        for (var i = 0; i < lines.Length; i++)
        {
            // Types at the outer level; the nested ones belong to the story of the type around them.
            if (TypeDeclaration().IsMatch(lines[i]))
            {
                var above = i - 1;
                while (above >= 0 && lines[above].StartsWith('['))
                {
                    above--;
                }

                Assert.True(
                    (above >= 0 && lines[above].StartsWith("///", StringComparison.Ordinal)) || IsOneOfAFamily(lines, i),
                    $"{file}:{i + 1}: {lines[i]}");
            }
        }
    }

    // A short positional record may speak for itself inside a closed family whose file says what it is.
    private static bool IsOneOfAFamily(string[] lines, int index)
        => lines[index].Contains("sealed record", StringComparison.Ordinal) && lines.Any(l => l.StartsWith("public abstract record", StringComparison.Ordinal));

    [GeneratedRegex(@"^(public|internal) [a-z ]*\b(class|record|struct|enum|interface)\b")]
    private static partial Regex TypeDeclaration();

    private static IEnumerable<string> Files(string folder)
        => Directory.GetFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Path(), f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
