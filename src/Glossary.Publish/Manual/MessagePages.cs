using System.Text;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>The manual's chapters on messages, made of the table of codes.</summary>
internal static class MessagePages
{
    private const string Folder = "messages/";

    /// <summary>Path below the manual's entries, and text, of each chapter.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        foreach (var chapter in MessageTable.Chapters)
        {
            yield return ($"{Folder}{Metadata.SlugOf(chapter.Title)}.md", Page(chapter));
        }
    }

    private static string Page(MessageChapter chapter)
    {
        var text = new StringBuilder($"# Messages: {chapter.Title}\n\n{chapter.Introduction}\n");
        foreach (var message in chapter.Explanations)
        {
            text.Append($"\n## {message.Code}: {ManualText.Escape(message.Title)}\n\n");
            text.Append($"*{(message.Severity == Severity.Error ? "An" : "A")} {ExplainCommand.NameOf(message.Severity)}.* {ManualText.Escape(message.Cause)}\n\n");
            text.Append($"**To mend it:** {ManualText.Escape(message.Mend)}\n");
        }

        return text.ToString();
    }
}
