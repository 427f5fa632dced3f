using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The inlines directly inside an inline.</summary>
internal static class InlineChildren
{
    public static ImmutableArray<Inline> Of(Inline inline) => inline switch
    {
        Emphasis emphasis => emphasis.Inlines,
        Strong strong => strong.Inlines,
        Strikethrough struck => struck.Inlines,
        Subscript below => below.Inlines,
        Superscript above => above.Inlines,
        Underline underline => underline.Inlines,
        Highlight highlight => highlight.Inlines,
        LanguageSpan span => span.Inlines,
        WebLink link => link.Inlines,
        EntryLink link => link.Inlines,
        _ => [],
    };
}
