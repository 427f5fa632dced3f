using Glossary.Model;
using Glossary.Publish;

namespace Glossary.Tests;

/// <summary>The manual says what the program does: its pages that are made of tables are those that the tables make.</summary>
public sealed class ManualTests
{
    private static readonly Dictionary<string, string> Made = MessagePages.Files().Concat(SettingPages.Files()).Concat(VerbPages.Files())
        .ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);

    public static TheoryData<string> Pages => [.. Made.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_what_its_table_makes(string path)
    {
        var file = Repository.Path(["assets", "manual", "entries", .. path.Split('/')]);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Made[path]);
        }

        Assert.True(File.Exists(file), $"{file} is missing; run again with UPDATE_GOLDEN=1");
        Assert.Equal(Made[path], File.ReadAllText(file));
    }

    public static TheoryData<string> Settings => [.. SettingTable.All.Select(s => s.Key)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_setting_has_an_example_that_is_read_and_a_line_that_says_what_it_wants(string key)
    {
        var setting = SettingTable.Of(key);
        var (right, wrong) = (new DiagnosticBag(), new DiagnosticBag());

        Assert.NotNull(BookFile.Read(new SourceText("book.yml", setting.Example), right));
        Assert.Null(BookFile.Read(new SourceText("book.yml", key + ": [[]]"), wrong));

        Assert.Empty(right.InSourceOrder());
        Assert.StartsWith(key + ": ", setting.Example, StringComparison.Ordinal);
        Assert.Contains(wrong.InSourceOrder(), d => d.Code == "G0006" && d.Message.StartsWith($"“{key}” wants ", StringComparison.Ordinal));
        Assert.True(setting.Meaning.EndsWith('.') || setting.Meaning.EndsWith(".”", StringComparison.Ordinal), setting.Meaning);
    }

    [Fact]
    public void What_a_switch_is_without_being_named_is_what_it_says()
    {
        foreach (var setting in SettingTable.All.Where(s => s.For == SettingKey.Pdf && s.Default.Split(' ', ',')[0] is "true" or "false"))
        {
            var stated = BookFile.Read(new SourceText("book.yml", $"{setting.Key}: {setting.Default.Split(' ', ',')[0]}"), new DiagnosticBag())!;

            // Captions are counted or not as the book asks for where nothing is said, which is neither true nor false.
            var silent = setting.Key == "figure-numbers" ? new() { Switches = stated.Look.Switches } : new DesignSettings();
            Assert.Equal(DesignChoices.Of(silent, new([])), DesignChoices.Of(stated.Look, new([])));
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_verb_has_examples_that_are_right_and_its_help_shows_them(string verb)
    {
        using var place = new Workplace();
        var examples = VerbExampleTable.Of(verb).ToList();

        var help = place.Glossary(verb, "--help").Output;

        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.Empty(CommandLine.Root().Parse(e.Example["glossary ".Length..]).Errors));
        Assert.All(examples, e => Assert.Contains($"  {e.Example}\n      {e.Meaning}\n", help.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    public static TheoryData<string> Verbs => [.. CommandLine.Root().Subcommands.Select(c => c.Name)];

    [Fact]
    public void The_manual_is_a_book_in_which_nothing_is_wrong()
    {
        using var place = new Workplace();

        var run = place.Glossary("check", Repository.Path("assets", "manual"), "--strict");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.All(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(": accepted G0", line, StringComparison.Ordinal));
    }
}
