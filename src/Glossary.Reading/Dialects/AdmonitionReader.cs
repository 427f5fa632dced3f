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
    public static Block? Make(string name, bool isFolded, ImmutableArray<Inline> title, ImmutableArray<Block> content, SourceSpan span, FileContext file)
    {
        name = name.Split('|')[0].Trim();
        if (isFolded || IsFolded(name))
        {
            return new Details(span, title.IsEmpty && !IsFolded(name) ? [new TextRun(span, AdmonitionTable.WordOf(name))] : title, content);
        }

        if (AdmonitionTable.KindOf(name) is { } kind)
        {
            return new Alert(span, kind, title.IsEmpty ? AdmonitionTable.TitleOf(name, span) : title, content);
        }

        return null;
    }

    /// <summary>A remark in a quotation: every name makes one, and what we do not know is a note of that name.</summary>
    public static Block OfQuotation(QuoteAlert alert, ImmutableArray<Inline> title, ImmutableArray<Block> content, SourceSpan span, FileContext file)
        => Make(alert.Name, alert.IsFolded, title, content, span, file)
            ?? new Alert(span, AlertKind.Note, title.IsEmpty ? [new TextRun(span, AdmonitionTable.WordOf(alert.Name.Split('|')[0].Trim()))] : title, content);

    /// <summary>A division of a kind we do not know; its kind is reported once per file.</summary>
    public static void ReportUnknown(string name, SourceSpan span, FileContext file)
    {
        if (file.IsFirst(":::" + name))
        {
            file.Diagnostics.Report(MarkupDiagnostics.UnknownDivision(span, name));
        }
    }

    /// <summary>A line of docfx's: a picture, or a mark that shows nothing on paper.</summary>
    public static Block? ReadDocfx(SourceSpan span, FileContext file)
    {
        var line = span.Text.ToString();
        if (!line.TrimStart(':', ' ').StartsWith("image", StringComparison.Ordinal) || HtmlTag.Read("<img " + line.Trim(':', ' ')["image".Length..] + ">", 0, line.Trim(':', ' ').Length - "image".Length + 6) is not { } tag)
        {
            var name = new string([.. line.TrimStart(':', ' ').TakeWhile(c => char.IsAsciiLetter(c) || c == '-')]);
            if (file.IsFirst(":::" + name.Replace("-end", "", StringComparison.Ordinal)))
            {
                file.Diagnostics.Report(MarkupDiagnostics.LeftOutMark(span, line.Trim(), name));
            }

            return null;
        }

        var address = tag.Attribute("source") ?? "";
        var image = file.Pictures?.Find(address, tag.Attribute("alt-text"), "", "", span, file) ?? new Image(null, address, tag.Attribute("alt-text") ?? "", "");
        return new Figure(span, image, []);
    }
}
