using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Elements of HTML in running text to inlines of the model.</summary>
internal static class HtmlPhraseElements
{
    public static void Add(HtmlTag tag, SourceSpan span, ImmutableArray<Inline> inlines, InlineCollector collector, FileContext file)
    {
        if (tag.Name == "a")
        {
            AddLink(tag, span, inlines, collector, file);
            return;
        }

        if (inlines.IsEmpty)
        {
            return;
        }

        Inline? inline = tag.Name switch
        {
            "em" or "i" or "cite" or "dfn" or "var" => new Emphasis(span, inlines),
            "strong" or "b" => new Strong(span, inlines),
            "code" or "tt" or "samp" => new CodeRun(span, PlainText.Of(inlines)),
            "kbd" => new Keyboard(span, PlainText.Of(inlines)),
            "sub" => new Subscript(span, inlines),
            "sup" => new Superscript(span, inlines),
            "s" or "strike" or "del" => new Strikethrough(span, inlines),
            "u" or "ins" => new Underline(span, inlines),
            "mark" => new Highlight(span, inlines),
            _ => null,
        };
        if (inline is not null)
        {
            collector.Add(inline);
            return;
        }

        var marks = QuotationMarks.Of(file.Language);
        if (tag.Name == "q")
        {
            collector.Add(new TextRun(span, marks.OpenDouble));
        }

        collector.AddRange(inlines);
        if (tag.Name == "q")
        {
            collector.Add(new TextRun(span, marks.CloseDouble));
        }
    }

    private static void AddLink(HtmlTag tag, SourceSpan span, ImmutableArray<Inline> inlines, InlineCollector collector, FileContext file)
    {
        // Without words there is nothing to click on; “<a name>” is a place, not a link.
        var resolution = tag.Attribute("href") is { } address && !inlines.IsEmpty && file.Links is not null
            ? file.Links.Resolve(address, span, file)
            : Resolution.Nowhere;
        if (resolution.Target is { } target)
        {
            collector.Add(new EntryLink(span, target, inlines));
        }
        else if (resolution.Address.Length > 0)
        {
            collector.Add(new WebLink(span, resolution.Address, inlines));
        }
        else
        {
            collector.AddRange(inlines);
        }
    }
}
