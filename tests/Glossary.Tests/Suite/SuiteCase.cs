using System.Text;

namespace Glossary.Tests;

/// <summary>A case of the suite: Markdown in, the stages it checks, and the messages it must give.</summary>
/// <remarks>
/// <c>@@@ name : stages</c> begins a case. Its text is the body of an entry; a line <c>=== path</c> begins a whole file instead.
/// A line <c>!! CODE from-to message</c> is a message the case gives; one that begins with <c>!! hint:</c> is a hint of the message above it.
/// </remarks>
internal sealed record SuiteCase(string Area, string Name, string[] Stages, (string Path, string Text)[] Files, string Annotations)
{
    /// <summary>The heading that is put in front of a case that is the body of an entry.</summary>
    public const string Heading = "## Case\n\n";

    public const string BodyFile = "case.md";

    public bool IsBody => Files is [(BodyFile, _)];

    public static IReadOnlyList<SuiteCase> All { get; } = [.. Directory
        .GetFiles(Repository.Path("tests", "suite"), "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(Read)];

    public override string ToString() => $"{Area}/{Name}";

    private static IEnumerable<SuiteCase> Read(string file)
    {
        var area = Path.ChangeExtension(Path.GetRelativePath(Repository.Path("tests", "suite"), file), null).Replace('\\', '/');
        string? name = null;
        var stages = Array.Empty<string>();
        var lines = new List<string>();
        foreach (var line in File.ReadAllText(file).Split('\n'))
        {
            if (!line.StartsWith("@@@ ", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            if (name is not null)
            {
                yield return Build(area, name, stages, lines);
            }

            var colon = line.IndexOf(" : ", StringComparison.Ordinal);
            name = line[4..colon];
            stages = line[(colon + 3)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            lines.Clear();
        }

        if (name is not null)
        {
            yield return Build(area, name, stages, lines);
        }
    }

    private static SuiteCase Build(string area, string name, string[] stages, List<string> lines)
    {
        var files = new List<(string Path, StringBuilder Text)>();
        var annotations = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.StartsWith("!! ", StringComparison.Ordinal))
            {
                annotations.Append(line).Append('\n');
            }
            else if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                files.Add((line[4..], new StringBuilder()));
            }
            else
            {
                if (files.Count == 0)
                {
                    files.Add((BodyFile, new StringBuilder()));
                }

                files[^1].Text.Append(line).Append('\n');
            }
        }

        // The empty lines between a case and the next belong to neither.
        return new SuiteCase(area, name, stages, [.. files.Select(f => (f.Path, f.Text.ToString().TrimEnd('\n') + "\n"))], annotations.ToString());
    }
}
