using System.Collections.Frozen;
using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>What authors call boxed remarks in GitHub, Obsidian, MkDocs, Docusaurus, VuePress, docfx, MyST and Hugo, and which of our kinds each is.</summary>
internal static class AdmonitionTable
{
    private static readonly FrozenDictionary<string, AlertKind> Kinds = Build(
        (AlertKind.Note, "note info information abstract summary tldr example examples question faq help todo seealso quote cite admonition topic sidebar aside margin callout definition theorem "
            + "lemma proof remark corollary proposition exercise solution observation algorithm axiom property criterion conjecture assumption note-info"),
        (AlertKind.Tip, "tip hint success check done recommended pro-tip"),
        (AlertKind.Important, "important attention notice"),
        (AlertKind.Warning, "warning warn alert bug"),
        (AlertKind.Caution, "caution danger error failure fail missing critical"));

    // Kinds whose own word the book has in the language of its reader.
    private static readonly FrozenSet<string> Spoken = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "note", "tip", "important", "warning", "caution", "admonition");

    /// <summary>The kind; null for what is no remark.</summary>
    public static AlertKind? KindOf(string name) => Kinds.TryGetValue(NameOf(name), out var kind) ? kind : null;

    /// <summary>The title of a remark to which its author gave none: empty where the kind has a word of its own, else the author's word for the kind.</summary>
    public static ImmutableArray<Inline> TitleOf(string name, SourceSpan span)
        => Spoken.Contains(NameOf(name)) ? [] : [new TextRun(span, WordOf(name))];

    /// <summary>The author's word for a kind as a title.</summary>
    public static string WordOf(string name)
    {
        var words = NameOf(name).Replace('-', ' ').Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    // Sphinx's domains stand in front: “prf:theorem”.
    private static string NameOf(string name) => name[(name.LastIndexOf(':') + 1)..];

    private static FrozenDictionary<string, AlertKind> Build(params ReadOnlySpan<(AlertKind Kind, string Names)> rows)
    {
        var kinds = new Dictionary<string, AlertKind>();
        foreach (var (kind, names) in rows)
        {
            foreach (var name in names.Split(' '))
            {
                kinds.Add(name, kind);
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
