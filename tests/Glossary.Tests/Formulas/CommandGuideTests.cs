using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>The reference shows every command, and each as it may be written.</summary>
public sealed class CommandGuideTests
{
    [Fact]
    public void Every_command_is_shown_and_none_that_is_unknown()
    {
        var shown = CommandGuide.Chapters().SelectMany(c => c.Examples).SelectMany(e => e.Names).Select(n => n[1..]).ToHashSet(StringComparer.Ordinal);
        shown.RemoveWhere(n => n is "verb" || n.StartsWith("begin{", StringComparison.Ordinal));

        Assert.Equal("", string.Join(' ', CommandTable.Names.Where(n => !shown.Contains(n)).Order(StringComparer.Ordinal)));
        Assert.Equal("", string.Join(' ', shown.Where(n => CommandTable.Find(n) is null).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_example_holds_its_command_and_reads_without_a_message()
    {
        var wrong = new List<string>();
        foreach (var example in CommandGuide.Chapters().SelectMany(c => c.Examples))
        {
            var diagnostics = Tex.Read(example.Example).Diagnostics.InSourceOrder().Where(d => d.Severity > Severity.Note).ToList();
            if (diagnostics.Count > 0 || !example.Names.All(n => example.Example.Contains(n, StringComparison.Ordinal)))
            {
                wrong.Add($"{string.Join(' ', example.Names)}: {example.Example}: {string.Join("; ", diagnostics.Select(d => d.Message))}");
            }
        }

        Assert.Empty(wrong);
    }
}
