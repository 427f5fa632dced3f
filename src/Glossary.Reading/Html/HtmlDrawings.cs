using System.Security.Cryptography;
using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Drawings in SVG that stand in the text itself.</summary>
internal static class HtmlDrawings
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string End = "</svg>";
    private const string TitleStart = "<title>";

    // A drawing by hand is shorter by far.
    private const int Longest = 1_000_000;

    /// <summary>The drawing with which an element is replaced whose content is not read; null where it has to be left out, which is reported.</summary>
    public static Image? Replace(HtmlTag tag, SourceSpan span, FileContext file)
    {
        var drawing = tag.Name == "svg" ? Read(tag, span, file) : null;
        if (drawing is null)
        {
            file.Diagnostics.Report(MarkupDiagnostics.RemovedContent(span, tag.Name));
        }

        return drawing;
    }

    // Null where its end is missing.
    private static Image? Read(HtmlTag tag, SourceSpan span, FileContext file)
    {
        var source = file.Source.Text;
        var length = Math.Min(source.Length - span.Start, Longest);
        var end = file.ClosesLater(tag.Name, span.Start) ? source.IndexOf(End, span.Start, length, StringComparison.OrdinalIgnoreCase) : -1;
        if (end < 0)
        {
            return null;
        }

        var markup = source[span.Start..end] + End;
        var alternative = Alternative(tag, markup);
        if (alternative is null)
        {
            file.Diagnostics.Report(ImageDiagnostics.NoAlternative(span, tag.Name));
        }

        // HTML knows the names that XML must be told.
        var head = Declare(markup, "xmlns=", $"xmlns=\"{Svg}\"") + (markup.Contains("xlink:", StringComparison.Ordinal) ? Declare(markup, "xmlns:xlink", $"xmlns:xlink=\"{XLink}\"") : "");
        markup = markup.Insert("<svg".Length, head);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(markup)).AsSpan(0, 8));
        return new Image($"{name}.svg", tag.Name, alternative ?? "", "") { Markup = markup };
    }

    private static string Declare(string markup, string name, string declaration)
        => markup.AsSpan(0, markup.IndexOf('>', StringComparison.Ordinal) + 1).Contains(name, StringComparison.Ordinal) ? "" : " " + declaration;

    // Empty for mere decoration, null where nothing is said.
    private static string? Alternative(HtmlTag tag, string markup)
    {
        if (tag.Attribute("aria-hidden") == "true" || tag.Attribute("role") is "presentation" or "none")
        {
            return "";
        }

        var title = markup.IndexOf(TitleStart, StringComparison.OrdinalIgnoreCase);
        var end = title < 0 ? -1 : markup.IndexOf('<', title + TitleStart.Length);
        return tag.Attribute("aria-label") ?? (end > title ? markup[(title + TitleStart.Length)..end].Trim() : null);
    }
}
