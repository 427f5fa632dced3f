using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Remarks of every dialect to blocks of the model.</summary>
internal static class AdmonitionReader
{
    private static readonly string[] Folded = ["details", "dropdown", "spoiler", "collapse", "expand"];

    /// <summary>True for what readers unfold.</summary>
    public static bool IsFolded(string name) => Folded.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>True for what becomes a remark or can be unfolded.</summary>
    public static bool IsRemark(string name) => AdmonitionTable.KindOf(name) is not null || IsFolded(name);

    /// <summary>The block that a remark becomes; null for a division that is none, whose content stands for itself.</summary>
    public static Block? Make(string name, bool isFolded, ImmutableArray<Inline> title, ImmutableArray<Block> content, SourceSpan span)
    {
        if (isFolded || IsFolded(name))
        {
            return new Details(span, title.IsEmpty && !IsFolded(name) ? Word(name, span) : title, content);
        }

        if (AdmonitionTable.KindOf(name) is { } kind)
        {
            return new Alert(span, kind, title.IsEmpty ? AdmonitionTable.TitleOf(name, span) : title, content);
        }

        return null;
    }

    /// <summary>A remark in a quotation: every name makes one, and what we do not know is a note of that name.</summary>
    public static Block OfQuotation(QuoteAlert alert, ImmutableArray<Inline> title, ImmutableArray<Block> content, SourceSpan span)
        => Make(alert.Name, alert.IsFolded, title, content, span) ?? new Alert(span, AlertKind.Note, title.IsEmpty ? Word(alert.Name, span) : title, content);

    /// <summary>A division of a kind we do not know; its kind is reported once per file.</summary>
    public static void ReportUnknown(string name, SourceSpan span, FileContext file)
    {
        if (file.IsFirst(":::" + name))
        {
            file.Diagnostics.Report(MarkupDiagnostics.UnknownDivision(span, name));
        }
    }

    /// <summary>A mark that is for a site alone; its kind is reported once per file.</summary>
    public static void ReportLeftOut(string written, string name, SourceSpan span, FileContext file)
    {
        if (file.IsFirst("mark " + name))
        {
            file.Diagnostics.Report(MarkupDiagnostics.LeftOutMark(span, written, name));
        }
    }

    /// <summary>A line of docfx's: a picture, or a mark that shows nothing on paper.</summary>
    public static Block? ReadDocfx(SourceSpan span, FileContext file)
    {
        const string Picture = "image", End = "-end";
        var line = span.Text.ToString();
        var content = line.Trim(':', ' ');
        var name = new string([.. content.TakeWhile(c => char.IsAsciiLetter(c) || c == '-')]);

        // The long description of a picture stands between its line and its end.
        if (name == Picture + End)
        {
            return null;
        }

        // Its attributes are written as those of HTML.
        var element = $"<img {content[name.Length..]}>";
        if (name != Picture || HtmlTag.Read(element, 0, element.Length) is not { } tag)
        {
            // The end of a division is of one kind with its beginning.
            ReportLeftOut(line.Trim(), name.Replace(End, "", StringComparison.Ordinal), span, file);
            return null;
        }

        var address = tag.Attribute("source") ?? "";
        var alternative = tag.Attribute("alt-text");
        return new Figure(span, file.Pictures?.Find(address, alternative, "", "", span, file) ?? new Image(null, address, alternative ?? "", ""), []);
    }

    private static ImmutableArray<Inline> Word(string name, SourceSpan span) => [new TextRun(span, AdmonitionTable.WordOf(name))];
}
