using System.Text;
using Markdig.Helpers;

namespace Glossary.Reading;

/// <summary>Program text inside <c>pre</c>: its tags go, its blanks and line ends stay.</summary>
internal static class HtmlCode
{
    public static string TextOf(BlockText text)
    {
        var code = new StringBuilder();
        var finder = new HtmlTagFinder(text.Text, text.End);
        for (var i = text.Start; i < text.End; i++)
        {
            var end = text.Text[i] == '<' ? finder.FindEnd(i) : 0;
            if (end == 0)
            {
                code.Append(text.Text[i]);
                continue;
            }

            if (text.Text.AsSpan(i, end - i).StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            {
                code.Append('\n');
            }

            i = end - 1;
        }

        return HtmlHelper.Unescape(code.ToString(), removeBackSlash: false);
    }
}
