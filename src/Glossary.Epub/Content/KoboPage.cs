using System.Buffers;
using System.Globalization;
using System.Text;

namespace Glossary.Epub;

/// <summary>A page as Kobo's reading system wants it: its content in two boxes, and every sentence and picture in a numbered span.</summary>
/// <remarks>
/// The reader keeps its place, marks and notes by the spans. They are <c>kobo.P.S</c>: P counts paragraphs, lists, tables, headings and pictures, S the
/// sentences in them. Formulas and program text stay whole. The page is one of our own, so every &lt; begins a tag and every &gt; ends one.
/// </remarks>
internal static class KoboPage
{
    // What counts as a paragraph.
    private static readonly HashSet<string> Paragraphs = new(StringComparer.Ordinal) { "p", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "dl", "table" };

    // What stays as it is.
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal) { "math", "svg", "pre" };

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?:…。！？؟۔।");

    private const string Ideographic = "。！？";
    private const string Closing = "'\"’”»)]）」』";

    /// <summary>The page with boxes and spans; what can be read in it stays the same.</summary>
    public static string Mark(string page)
    {
        var start = page.IndexOf('>', page.IndexOf("<body", StringComparison.Ordinal)) + 1;
        var end = page.LastIndexOf("</body>", StringComparison.Ordinal);
        var marking = new Marking(page.Length);
        marking.Add(page.AsSpan(0, start));
        marking.Add("\n<div id=\"book-columns\">\n<div id=\"book-inner\">");
        marking.AddContent(page.AsSpan(start, end - start));
        marking.Add("</div>\n</div>\n");
        marking.Add(page.AsSpan(end));
        return marking.ToString();
    }

    private sealed class Marking(int length)
    {
        private readonly StringBuilder _output = new(length + (length / 2));
        private readonly Stack<string> _open = new();
        private int _paragraph = 1;
        private int _sentence;

        public void Add(ReadOnlySpan<char> text) => _output.Append(text);

        public override string ToString() => _output.ToString();

        public void AddContent(ReadOnlySpan<char> content)
        {
            while (!content.IsEmpty)
            {
                var length = content[0] == '<' ? AddTag(content) : AddText(content);
                content = content[length..];
            }
        }

        // Returns how many characters were taken, as do the others.
        private int AddTag(ReadOnlySpan<char> content)
        {
            var tag = content[..(content.IndexOf('>') + 1)];
            if (tag[1] == '/')
            {
                _open.Pop();
                _output.Append(tag);
                return tag.Length;
            }

            var name = tag[1..^(tag[^2] == '/' ? 2 : 1)];
            name = name.IndexOf(' ') is var space and >= 0 ? name[..space] : name;
            if (name is "img")
            {
                NextParagraph();
                AddSpan(tag);
                NextParagraph();
                return tag.Length;
            }

            if (Whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                var close = $"</{name}>";
                var length = content.IndexOf(close, StringComparison.Ordinal) + close.Length;
                _output.Append(content[..length]);
                return length;
            }

            if (Paragraphs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                NextParagraph();
            }

            if (tag[^2] != '/')
            {
                _open.Push(name.ToString());
            }

            _output.Append(tag);
            return tag.Length;
        }

        private int AddText(ReadOnlySpan<char> content)
        {
            var length = content.IndexOf('<') is var next and >= 0 ? next : content.Length;
            for (var text = content[..length]; !text.IsEmpty;)
            {
                var sentence = text[..EndOfSentence(text)];

                // Space between blocks is none of the text; space between the words of a paragraph is.
                if (sentence.IsWhiteSpace() && (!_open.TryPeek(out var parent) || parent != "p"))
                {
                    _output.Append(sentence);
                }
                else
                {
                    AddSpan(sentence);
                }

                text = text[sentence.Length..];
            }

            return length;
        }

        // A number is given only when something is there to have it, so that none is left out.
        private void NextParagraph()
        {
            if (_sentence > 0)
            {
                _paragraph++;
                _sentence = 0;
            }
        }

        private void AddSpan(ReadOnlySpan<char> content)
        {
            _sentence++;
            _output.Append(CultureInfo.InvariantCulture, $"<span class=\"koboSpan\" id=\"kobo.{_paragraph}.{_sentence}\">").Append(content).Append("</span>");
        }
    }

    // Behind a mark that ends a sentence, what closes after it, and space; the mark of an ideographic script needs no space behind it.
    private static int EndOfSentence(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var mark = text[at..].IndexOfAny(Ends);
            if (mark < 0)
            {
                break;
            }

            var needsSpace = !Ideographic.Contains(text[at + mark]);
            at += mark + 1;
            while (at < text.Length && (Ends.Contains(text[at]) || Closing.Contains(text[at]) || text[at..].StartsWith("&quot;")))
            {
                at += text[at] == '&' ? "&quot;".Length : 1;
            }

            if (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                var rest = text[at..].TrimStart();
                return text.Length - rest.Length;
            }

            if (!needsSpace)
            {
                return at;
            }
        }

        return text.Length;
    }
}
