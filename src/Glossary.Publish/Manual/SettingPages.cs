using System.Text;

namespace Glossary.Publish;

/// <summary>The manual's chapter on book.yml, made of the table of settings.</summary>
internal static class SettingPages
{
    // What stands on a line behind words without being broken.
    private const int LongestInText = 40;

    private const string Opening = """
        # The Settings: book.yml

        `assets/book.yml` says what the book is and how it looks. It is YAML: a key, a colon, a value. Every key may be left out, and `glossary check` names those that it does not know.
        `--set key=value` puts a setting over what stands there, for one build; a key within a group has a point before it: `--set margins.inner=20mm`.

        Words to choose from may be written in capitals too. A colour, and a text with a colon in it, stand between quotation marks. Lengths have their unit: `14.5pt`, `20mm`, `2cm`, `1in`.

        """;

    /// <summary>Path below the manual's entries, and text.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var chapter in SettingTable.Chapters)
        {
            var concerned = chapter.Settings.GroupBy(s => s.For).MaxBy(g => g.Count())!.Key;
            text.Append($"\n## {chapter.Title}\n\n{chapter.Introduction} For {concerned}.\n");
            foreach (var setting in chapter.Settings)
            {
                Describe(setting, concerned, text);
            }
        }

        yield return ("settings.md", text.ToString());
    }

    private static void Describe(SettingKey setting, string concerned, StringBuilder text)
    {
        // What goes without saying is not said.
        var isFlag = setting.Choices is ["true", "false"];
        var wants = isFlag || setting.Wants is "a text" ? "" : ManualText.Escape(setting.Wants);
        var without = setting.Default == "none" ? "" : $"without it: {ManualText.Escape(setting.Default)}";
        var terms = string.Join("; ", new[] { wants, without }.Where(t => t.Length > 0));
        var scope = setting.For == concerned ? "" : $" For {setting.For}.";
        text.Append($"\n`{setting.Key}`\n: {ManualText.Escape(setting.Meaning)}{(terms.Length == 0 ? "" : $" *{char.ToUpperInvariant(terms[0])}{terms[1..]}.*")}{scope}");
        text.Append(isFlag ? "\n" : setting.Example.Length <= LongestInText ? $" For example `{setting.Example}`.\n" : $"\n\n    ```yaml\n    {setting.Example}\n    ```\n");
    }
}
