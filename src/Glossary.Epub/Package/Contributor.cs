using System.Globalization;

namespace Glossary.Epub;

/// <summary>Someone who made the book: the name, the name as it is sorted, and the role (MARC relator code).</summary>
internal sealed record Contributor(string Name, string SortName, string Role)
{
    private static readonly (string Word, string Code)[] Roles =
    [
        ("author", "aut"), ("editor", "edt"), ("ed.", "edt"), ("translator", "trl"), ("illustrator", "ill"), ("contributor", "ctb"),
    ];

    // The last word of names that are sorted as they stand.
    private static readonly string[] Bodies =
    [
        "Association", "Authors", "Authority", "Community", "Company", "Consortium", "Contributors", "Corporation", "Editors", "Foundation", "Group", "Inc", "Inc.",
        "Institute", "Lab", "Laboratory", "Labs", "Ltd", "Ltd.", "Press", "Project", "Publishing", "Research", "School", "Society", "Team", "University",
    ];

    /// <summary>Reads “Ada Lovelace (editor)”; without a role, an author.</summary>
    /// <param name="sortName">The name as it is sorted; empty if that is to follow from the name.</param>
    public static Contributor Read(string text, string sortName = "")
    {
        var name = XmlText.OneLine(text);
        var role = "aut";
        if (name.EndsWith(')') && name.LastIndexOf('(') is var open and > 0)
        {
            var word = name[(open + 1)..^1].ToLower(CultureInfo.InvariantCulture);
            var known = Array.Find(Roles, r => r.Word == word);
            if (known.Code is not null)
            {
                role = known.Code;
                name = name[..open].TrimEnd();
            }
        }

        return new Contributor(name, XmlText.OneLine(sortName) is { Length: > 0 } given ? given : SortNameOf(name), role);
    }

    // Only a plain given and family name is turned round: a wrong sort form is worse than none.
    private static string SortNameOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["The", _, ..])
        {
            return SortTitle.Of(string.Join(' ', words), "en");
        }

        var isPerson = words.Length is 2 or 3 && Array.TrueForAll(words, IsNameWord) && Array.IndexOf(Bodies, words[^1]) < 0;
        return isPerson ? $"{words[^1]}, {string.Join(' ', words[..^1])}" : name;
    }

    private static bool IsNameWord(string word)
        => char.IsUpper(word[0]) && (word.Length == 1 || word.Skip(1).Any(char.IsLower) || word is [_, '.']) && word.All(c => char.IsLetter(c) || c is '-' or '.' or '\'' or '’');
}
