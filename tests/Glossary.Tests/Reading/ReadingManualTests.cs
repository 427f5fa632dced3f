using Glossary.Model;

namespace Glossary.Tests;

/// <summary>The manual's table of what is read is true, row by row.</summary>
public sealed class ReadingManualTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(Repository.Path("assets", "manual", "entries", "what-is-read.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal)))
            {
                var cells = line.Replace(@"\|", "\u0001", StringComparison.Ordinal).Trim('|').Split('|').Select(c => c.Trim().Replace('\u0001', '|')).ToArray();
                if (cells[0] is not ("Construct" or "---"))
                {
                    rows.Add(cells[0], Code(cells[1]).Replace('↵', '\n').Replace('␣', ' '), cells[2].Length == 0 ? "" : Code(cells[2]));
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_of_the_manual_is_true(string construct, string example, string becomes)
    {
        var dump = Reader.Body(example);

        Assert.True(
            becomes.Length == 0 ? dump.Length == 0 : string.Join(' ', dump.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Contains(becomes, StringComparison.Ordinal),
            $"{construct}: {example}\nbecomes\n{dump}");
    }

    [Fact]
    public void The_manual_is_a_page_of_a_book_that_is_read_without_a_warning()
    {
        var diagnostics = new DiagnosticBag();
        var path = Repository.Path("assets", "manual", "entries", "what-is-read.md");
        Reader.Read([new SourceText("what-is-read.md", File.ReadAllText(path))], diagnostics);

        Assert.Empty(diagnostics.InSourceOrder());
    }

    private static string Code(string cell)
    {
        var ticks = cell.TakeWhile(c => c == '`').Count();
        var code = cell[ticks..^ticks];
        return code.Length > 2 && code[0] == ' ' && code[^1] == ' ' ? code[1..^1] : code.TrimEnd(' ');
    }
}
