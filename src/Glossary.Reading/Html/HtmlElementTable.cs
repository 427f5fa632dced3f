using System.Collections.Frozen;

namespace Glossary.Reading;

/// <summary>What becomes of an element of HTML.</summary>
internal enum HtmlRole
{
    /// <summary>No element of HTML: a pseudo-tag such as <c>&lt;your-name&gt;</c>.</summary>
    Unknown,

    /// <summary>Becomes an inline of the model.</summary>
    Phrase,

    /// <summary>Becomes a block of the model, or a part of one.</summary>
    Block,

    /// <summary>Has no content.</summary>
    Void,

    /// <summary>Groups its content and is not kept itself.</summary>
    Transparent,

    /// <summary>Is dropped, its text kept.</summary>
    Dropped,

    /// <summary>Is dropped with all that is in it.</summary>
    Removed,
}

/// <summary>Every element of HTML and its role.</summary>
/// <remarks>https://html.spec.whatwg.org/multipage/indices.html#elements-3, and the obsolete ones that authors still write.</remarks>
internal static class HtmlElementTable
{
    private static readonly FrozenDictionary<string, HtmlRole> Roles = Build(
        (HtmlRole.Phrase, "a b bdo cite code del dfn em i ins kbd mark q s samp small span strike strong sub sup tt u var"),
        (HtmlRole.Block, "blockquote caption dd details dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre summary table tbody td tfoot th thead tr ul"),
        (HtmlRole.Void, "br hr img input wbr"),
        (HtmlRole.Transparent, "abbr address article aside body center col colgroup div font footer header html main nav picture section source"),
        (HtmlRole.Dropped, "acronym applet area audio base basefont bdi big button canvas data datalist dialog dir embed fieldset form frame frameset "
            + "hgroup iframe label legend link map math menu meta meter noframes noscript object optgroup option output param progress rp rt ruby search "
            + "select slot textarea time title track video"),
        (HtmlRole.Removed, "head script style svg template"));

    public static HtmlRole RoleOf(string name) => Roles.GetValueOrDefault(name, HtmlRole.Unknown);

    private static FrozenDictionary<string, HtmlRole> Build(params ReadOnlySpan<(HtmlRole Role, string Names)> rows)
    {
        var roles = new Dictionary<string, HtmlRole>();
        foreach (var (role, names) in rows)
        {
            foreach (var name in names.Split(' '))
            {
                roles.Add(name, role);
            }
        }

        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
