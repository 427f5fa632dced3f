using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Calls of sites' templates to what they show on paper: links, pictures, code, or the text among their arguments.</summary>
internal static class TemplateReader
{
    // Arguments whose values are read by people.
    private static readonly string[] TextArguments = ["text", "title", "caption", "note", "label", "content", "description", "quote", "alt", "summary"];

    // MDN's macros that name something of a programming interface.
    private static readonly FrozenSet<string> CodeMacros = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "CSP", "CSSxRef", "DOMxRef", "HTMLElement", "HTTPHeader", "HTTPMethod", "HTTPStatus", "JSxRef", "MathMLElement", "SVGAttr", "SVGElement", "WebExtAPIRef", "anch", "event", "interface",
        "rfc", "WebAssemblyInterface", "XSLTElement");

    public static void Read(InlineReader reader, Piece piece, SourceSpan span)
    {
        var call = piece.Call!;
        if (call.IsClosing)
        {
            return;
        }

        if (reader.File.Shortcodes.TryGetValue(call.Name, out var pattern))
        {
            AddPattern(reader, call, pattern, span);
            return;
        }

        switch (call.Name.ToLowerInvariant())
        {
            case "glossary_tooltip" or "glossary_definition" or "glossary-tooltip" or "glossary" or "glossary-term":
                AddTerm(reader, call, span);
                return;
            case "ref" or "relref" or "link":
                var address = Value(reader, call.Find("url") ?? call.Find("href") ?? call.Find("path", 0));
                reader.AddLink(address, span, Part(reader, call.Find("text", 1) ?? call.Find("title")));
                return;
            case "figure" or "img" or "image" or "picture":
                AddPicture(reader, call, span);
                return;
            case "youtube" or "vimeo":
                var video = Value(reader, call.Find("id", 0));
                var site = call.Name.Equals("vimeo", StringComparison.OrdinalIgnoreCase) ? "https://vimeo.com/" : "https://www.youtube.com/watch?v=";
                reader.AddLink(site + video, span, Part(reader, call.Find("title")));
                return;
        }

        if (CodeMacros.Contains(call.Name) && call.Arguments.Count > 0)
        {
            var shown = call.Arguments.Count > 1 && call.Arguments[1].End > call.Arguments[1].Start ? call.Arguments[1] : call.Arguments[0];
            var code = Value(reader, shown);
            reader.Add(new CodeRun(span, call.Name.EndsWith("Element", StringComparison.OrdinalIgnoreCase) ? $"<{code}>" : code), 'x');
            return;
        }

        AddText(reader, call, piece, span);
    }

    private static void AddText(InlineReader reader, TemplateCall call, Piece piece, SourceSpan span)
    {
        var isAny = false;
        foreach (var argument in call.Arguments)
        {
            if (TextArguments.Contains(argument.Name.ToLowerInvariant()) && argument.End > argument.Start)
            {
                reader.AddRange(isAny ? [new TextRun(span, " "), .. Part(reader, argument)] : Part(reader, argument));
                isAny = true;
            }
        }

        if (reader.File.Links is not null && reader.File.IsFirst("{{" + call.Name))
        {
            var written = reader.Text.Text[piece.Start..piece.End];
            reader.File.Diagnostics.Report(MarkupDiagnostics.TemplateCall(span, written, call.Name, isAny));
        }
    }

    private static void AddTerm(InlineReader reader, TemplateCall call, SourceSpan span)
    {
        var name = Value(reader, call.Find("term_id") ?? call.Find("term", 0) ?? call.Find("id"));
        var label = Part(reader, call.Find("text", 1) ?? call.Find("label"));
        if (name.Length == 0)
        {
            reader.AddRange(label);
            return;
        }

        // Without words of its own it shows the term as its entry writes it.
        if (label.IsEmpty)
        {
            var target = reader.File.Links?.ResolveName(name, span, reader.File, isReported: false);
            label = [new TextRun(span, target is not null && reader.File.Links!.TermOf(target.Entry) is { } term ? term : name.Replace('-', ' '))];
        }

        reader.AddNamed(name, span, label, isReported: true);
    }

    private static void AddPicture(InlineReader reader, TemplateCall call, SourceSpan span)
    {
        var address = Value(reader, call.Find("src", 0) ?? call.Find("link"));
        var alternative = call.Find("alt") ?? call.Find("caption") ?? call.Find("title");
        var words = alternative is { } given ? Value(reader, given) : null;
        var title = Value(reader, call.Find("caption") ?? call.Find("title"));
        reader.Add(new InlineImage(span, reader.File.Pictures?.Find(address, words, title, Value(reader, call.Find("width")), span, reader.File) ?? new Image(null, address, words ?? "", title)), 'x');
    }

    // What book.yml says a call is: text with {argument} or {1} in it, or a link “[text](target)” of such.
    private static void AddPattern(InlineReader reader, TemplateCall call, string pattern, SourceSpan span)
    {
        if (pattern.StartsWith('[') && pattern.EndsWith(')') && pattern.IndexOf("](", StringComparison.Ordinal) is > 0 and var middle)
        {
            reader.AddLink(Fill(reader, call, pattern[(middle + 2)..^1]), span, [new TextRun(span, Fill(reader, call, pattern[1..middle]))]);
        }
        else if (Fill(reader, call, pattern) is { Length: > 0 } text)
        {
            reader.AddRange([new TextRun(span, text)]);
        }
    }

    private static string Fill(InlineReader reader, TemplateCall call, string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var close = pattern[i] == '{' ? pattern.IndexOf('}', i) : -1;
            if (close < 0)
            {
                text.Append(pattern[i]);
                continue;
            }

            var name = pattern[(i + 1)..close];
            text.Append(Value(reader, int.TryParse(name, out var place) ? call.Find("", place - 1) : call.Find(name)));
            i = close;
        }

        return text.ToString();
    }

    private static string Value(InlineReader reader, TemplateArgument? argument) => argument is { } given ? reader.Text.Text[given.Start..given.End] : "";

    private static ImmutableArray<Inline> Part(InlineReader reader, TemplateArgument? argument)
        => argument is { } given && given.End > given.Start ? reader.ReadPart(given.Start, given.End) : [];
}
