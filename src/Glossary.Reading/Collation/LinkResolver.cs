using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Where a link leads: into the book, out of it, or nowhere.</summary>
/// <param name="Target">The place in the book; null if it is outside or nowhere.</param>
/// <param name="Address">The address outside the book; empty if it is inside or nowhere.</param>
internal readonly record struct Resolution(LinkTarget? Target, string Address)
{
    /// <summary>A link that leads nowhere: its text stays.</summary>
    public static Resolution Nowhere => new(null, "");
}

/// <summary>Finds out where links lead, mends those that are misspelt in form, and reports the dead ones with the nearest names.</summary>
/// <param name="hidden">The entries that are left out of the book.</param>
/// <param name="files">All files of the project.</param>
internal sealed class LinkResolver(NameIndex names, IReadOnlySet<EntryId> hidden, IReadOnlySet<string> files)
{
    // What browsers and readers take for the top of the page.
    private const string Top = "top";

    /// <summary>The term of an entry as it is shown.</summary>
    public string? TermOf(EntryId id) => names.TermOf(id);

    public Resolution Resolve(string address, SourceSpan span, FileContext file)
    {
        address = LinkAddress.Clean(address);
        var scheme = LinkAddress.SchemeLength(address);
        if (scheme > 0 || address.StartsWith("//", StringComparison.Ordinal))
        {
            return Outside(address, scheme, span, file.Diagnostics);
        }

        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return new Resolution(null, "http://" + address);
        }

        var resolution = Inside(address, span, file);
        return resolution.Target is { } target && !Enter(target, span, file) ? Resolution.Nowhere : resolution;
    }

    /// <summary>What bears a label, and the words of the heading it names; null if nothing does.</summary>
    public (LinkTarget Target, string Words)? ResolveLabel(string label, SourceSpan span, FileContext file)
        => names.ByLabel(label) is { } found && Enter(found.Target, span, file) ? found : null;

    /// <summary>What bears a name, in words or as a file; null if nothing does.</summary>
    /// <param name="isReported">True to report a name that nothing bears.</param>
    public LinkTarget? ResolveName(string name, SourceSpan span, FileContext file, bool isReported)
    {
        name = name.Trim();
        var hash = name.IndexOf('#');
        var page = hash < 0 ? name : name[..hash].TrimEnd();
        var target = page.Length == 0 ? new LinkTarget(file.Id) : names.ByName(page) ?? PathTarget(page, file.Source.Path)?.Target;
        if (target is not null && hash >= 0 && names.ByName(name[(hash + 1)..]) is { } heading && heading.Entry == target.Entry)
        {
            target = heading;
        }

        if (target is null)
        {
            if (isReported)
            {
                file.Diagnostics.Report(LinkDiagnostics.UnknownTarget(span, name, name, names.Nearest(page)));
            }

            return null;
        }

        return Enter(target, span, file) ? target : null;
    }

    // Keeps that the file leads there; false where the entry is left out.
    private bool Enter(LinkTarget target, SourceSpan span, FileContext file)
    {
        if (hidden.Contains(target.Entry))
        {
            file.Diagnostics.Report(LinkDiagnostics.HiddenTarget(span, target.Entry.Value));
            return false;
        }

        if (target.Entry != file.Id)
        {
            file.References.Add(target.Entry);
        }

        return true;
    }

    private static Resolution Outside(string address, int schemeLength, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (schemeLength == 0)
        {
            return new Resolution(null, "https:" + address);
        }

        var scheme = address[..schemeLength];
        if (!LinkAddress.IsSafe(scheme))
        {
            diagnostics.Report(scheme.ToLowerInvariant() is "javascript" or "data" or "vbscript" or "file" or "blob"
                ? LinkDiagnostics.DangerousAddress(span, address)
                : LinkDiagnostics.UnknownScheme(span, address, scheme, LinkAddress.Nearest(scheme)));
            return Resolution.Nowhere;
        }

        // “http:/example.org”, “https:example.org”: one slash or both forgotten.
        var rest = address.AsSpan(schemeLength + 1);
        if (scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("//"))
        {
            var mended = $"{scheme}://{rest.TrimStart('/')}";
            diagnostics.Report(LinkDiagnostics.MissingSlashes(span, address, mended));
            return new Resolution(null, mended);
        }

        return new Resolution(null, address);
    }

    private Resolution Inside(string address, SourceSpan span, FileContext file)
    {
        var unquoted = Unquote(address);
        var isQuoted = unquoted.Length != address.Length;
        var decoded = Uri.UnescapeDataString(unquoted);
        if (decoded.Length == 0 || decoded == "#")
        {
            return new Resolution(new LinkTarget(file.Id), "");
        }

        var (target, form) = Find(decoded, file);
        if (target is null)
        {
            Report(address, decoded, span, file);
            return Resolution.Nowhere;
        }

        if (isQuoted)
        {
            file.Diagnostics.Report(LinkDiagnostics.QuotedTarget(span, address, target.Anchor));
        }
        else if (form == Form.WithoutHash)
        {
            file.Diagnostics.Report(LinkDiagnostics.MissingHash(span, address, target.Anchor));
        }
        else if (form == Form.Loose)
        {
            file.Diagnostics.Report(LinkDiagnostics.LooseTarget(span, address, target.Anchor));
        }

        return new Resolution(target, "");
    }

    private enum Form
    {
        Right,
        WithoutHash,
        Loose,
    }

    private (LinkTarget? Target, Form Form) Find(string target, FileContext file)
    {
        if (target[0] == '#')
        {
            return Fragment(target[1..], file.Source.Path, file.Id);
        }

        var hash = target.IndexOf('#');
        var path = hash < 0 ? target : target[..hash];
        if (PathTarget(path, file.Source.Path) is { } page)
        {
            if (hash < 0)
            {
                return (page.Target, page.IsFile ? Form.Right : Form.WithoutHash);
            }

            var (inside, form) = Fragment(target[(hash + 1)..], page.File, page.Target.Entry);
            return inside is not null && inside.Entry == page.Target.Entry ? (inside, form) : (page.Target, Form.Loose);
        }

        return hash < 0 && names.ByName(target) is { } named ? (named, Form.WithoutHash) : (null, Form.Right);
    }

    private (LinkTarget? Target, Form Form) Fragment(string fragment, string path, EntryId own)
    {
        if (names.Local(path, fragment) is { } local && names.ByAnchor(local) is { } heading)
        {
            return (heading, Form.Right);
        }

        if (names.ByAnchor(fragment) is { } exact)
        {
            return (exact, Form.Right);
        }

        // GitHub numbers headings of the same name through the whole collation, and marks nothing else.
        if (names.Local(path, Slug.Of(fragment)) is { } folded && names.ByAnchor(folded) is { } similar)
        {
            return (similar, Form.Loose);
        }

        if (names.LocalByName(path, fragment) is { } spoken && names.ByAnchor(spoken) is { } heard)
        {
            return (heard, Form.Loose);
        }

        return names.ByName(fragment) is { } named ? (named, Form.Loose) : fragment == Top ? (new LinkTarget(own), Form.Right) : (null, Form.Right);
    }

    // “id.md”, “./id.md”, “../folder/id.md”, “id”, “/folder/id/”.
    private (LinkTarget Target, string File, bool IsFile)? PathTarget(string path, string from)
    {
        var folder = from.Contains('/') ? from[..from.LastIndexOf('/')] : "";
        foreach (var candidate in (ReadOnlySpan<string?>)[ProjectPath.Combine(folder, path), ProjectPath.Combine("", path)])
        {
            if (candidate is null)
            {
                continue;
            }

            foreach (var ending in (ReadOnlySpan<string>)["", ".md", "/index.md", "/_index.md", "/README.md", ".markdown", ".mdx"])
            {
                if (names.ByFile(candidate + ending) is { } target)
                {
                    var isPath = ending.Length == 0 || path.Contains('/');
                    return (target, candidate + ending, isPath);
                }
            }
        }

        // Sites often drop the folder or the ending; the last part is the entry's name.
        var last = path.TrimEnd('/');
        last = last[(last.LastIndexOf('/') + 1)..];
        foreach (var ending in (ReadOnlySpan<string>)[".md", ".html", ".htm"])
        {
            if (last.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                last = last[..^ending.Length];
            }
        }

        return last.Length > 0 && names.ByAnchor(last) is { } entry ? (entry, "", path.Contains('/') || last.Length < path.Length) : null;
    }

    private void Report(string address, string decoded, SourceSpan span, FileContext file)
    {
        var folder = file.Source.Path.Contains('/') ? file.Source.Path[..file.Source.Path.LastIndexOf('/')] : "";
        var path = decoded.IndexOf('#') is > 0 and var hash ? decoded[..hash] : decoded;
        if (decoded[0] != '#' && (IsProjectFile(ProjectPath.Combine(folder, path)) || IsProjectFile(ProjectPath.Combine("", path))))
        {
            file.Diagnostics.Report(LinkDiagnostics.FileOutsideBook(span, address));
            return;
        }

        var name = decoded.TrimStart('#', '/', '.');
        file.Diagnostics.Report(LinkDiagnostics.UnknownTarget(span, address, name, names.Nearest(name)));
    }

    private bool IsProjectFile(string? path) => path is not null && files.Contains(path);

    private static string Unquote(string address)
    {
        var text = address.StartsWith("%22", StringComparison.Ordinal) && address.EndsWith("%22", StringComparison.Ordinal) && address.Length > 6 ? address[3..^3] : address;
        return text.Length > 2 && (text[0], text[^1]) is ('"', '"') or ('\'', '\'') or ('“', '”') or ('`', '`') ? text[1..^1].Trim() : text;
    }
}
