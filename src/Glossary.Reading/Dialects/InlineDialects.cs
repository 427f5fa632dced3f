using Glossary.Model;

namespace Glossary.Reading;

/// <summary>What dialects write within a line, to inlines of the model: roles, links by name, notes where they are called, literature.</summary>
internal static class InlineDialects
{
    public static void Read(InlineReader reader, Piece piece, SourceSpan span)
    {
        switch (piece.Kind)
        {
            case PieceKind.Call:
                TemplateReader.Read(reader, piece, span);
                break;
            case PieceKind.Role:
                ReadRole(reader, piece, span);
                break;
            case PieceKind.WikiLink:
                ReadWikiLink(reader, piece, span);
                break;
            case PieceKind.InlineNote:
                ReadNote(reader, piece, span);
                break;
            case PieceKind.Citation:
                reader.AddPlain(piece.Start, piece.End);
                if (reader.File.Links is not null && reader.File.IsFirst("[@"))
                {
                    reader.File.Diagnostics.Report(MarkupDiagnostics.Citation(span, span.Text.ToString()));
                }

                break;
            default:
                // Attributes are for the look of a site.
                break;
        }
    }

    private static void ReadRole(InlineReader reader, Piece piece, SourceSpan span)
    {
        var content = reader.Text.Text[piece.ContentStart..piece.ContentEnd];
        switch (piece.Value)
        {
            case "math":
                reader.Add(new InlineFormula(span, reader.ReadFormula(piece, isDisplay: false)), 'x');
                break;
            case "kbd":
                reader.Add(new Keyboard(span, content), 'x');
                break;
            case "sub" or "subscript":
                reader.Add(new Subscript(span, reader.ReadPart(piece.ContentStart, piece.ContentEnd)), 'x');
                break;
            case "sup" or "superscript":
                reader.Add(new Superscript(span, reader.ReadPart(piece.ContentStart, piece.ContentEnd)), 'x');
                break;
            case "guilabel" or "menuselection":
                reader.Add(new Strong(span, reader.ReadPart(piece.ContentStart, piece.ContentEnd)), 'x');
                break;
            case "label" or "eqlabel" or "index" or "begin_tab" or "end_tab":
                // A name for the author's own site.
                break;
            case "ref" or "numref" or "eq" or "eqref" or "doc" or "term" or "prf:ref" or "cite" or "cite:p" or "cite:t" or "citep" or "citet" or "abbr" or "download":
                ReadReference(reader, piece, content, span);
                break;
            default:
                reader.Add(new CodeRun(span, content), 'x');
                break;
        }
    }

    // “text <target>”, or the target alone.
    private static void ReadReference(InlineReader reader, Piece piece, string content, SourceSpan span)
    {
        var angle = content.EndsWith('>') ? content.LastIndexOf('<') : -1;
        if (angle > 0)
        {
            var (start, end) = reader.Text.Text.Trim(piece.ContentStart, piece.ContentStart + angle);
            reader.AddNamed(content[(angle + 1)..^1], span, reader.ReadPart(start, end), isReported: false);
        }
        else if (reader.File.Links?.ResolveLabel(content, span, reader.File) is { } labelled)
        {
            TextRun words = new(span, labelled.Words.Length > 0 ? labelled.Words : content);
            reader.AddRange([reader.IsInLink ? words : new EntryLink(span, labelled.Target, [words])]);
        }
        else
        {
            reader.AddNamed(content, span, [new TextRun(span, content)], isReported: false);
        }
    }

    // [[Term]], [[Term#Heading|label]], [[ref: term, label]], [[def: term, aliases]], ![[picture.png|300]], [[TOC]].
    private static void ReadWikiLink(InlineReader reader, Piece piece, SourceSpan span)
    {
        var text = reader.Text.Text;
        var (start, end) = text.Trim(piece.ContentStart, piece.ContentEnd);
        var content = text[start..end];
        if (content is "TOC" or "_TOC_" or "toc")
        {
            return;
        }

        var bar = content.IndexOf('|');
        var name = (bar < 0 ? content : content[..bar]).TrimEnd(' ', '\\');
        if (text[piece.Start] == '!')
        {
            ReadEmbedded(reader, name, bar < 0 ? "" : content[(bar + 1)..], span);
            return;
        }

        var (labelStart, labelEnd) = bar < 0 ? (start, end) : text.Trim(start + bar + 1, end);
        var colon = name.IndexOf(':');
        var prefix = colon > 0 ? name[..colon] : "";
        if (prefix is "ref" or "xref" or "def" or "iref")
        {
            ReadTermReference(reader, prefix, name[(colon + 1)..], start + colon + 1, span);
            return;
        }

        if (reader.File.Links is { } links && links.ResolveName(name, span, reader.File, isReported: false) is null && bar < 0 && !name.Contains(' ') && name.Any(c => c is '.' or '_' or '='))
        {
            // Names in double brackets that are no words are something else: tables of settings, for one.
            reader.AddPlain(piece.Start, piece.End);
            return;
        }

        var hash = bar < 0 ? content.IndexOf('#') : -1;
        var label = reader.ReadPart(labelStart, labelEnd);
        if (hash > 0)
        {
            label = [.. reader.ReadPart(start, start + hash), new TextRun(span, " › "), .. reader.ReadPart(start + hash + 1, end)];
        }

        reader.AddNamed(name, span, label, isReported: true);
    }

    // The terms of Spec-Up: “[[ref: term]]”, “[[xref: other, term]]”, “[[def: term, alias, alias]]”.
    private static void ReadTermReference(InlineReader reader, string prefix, string names, int start, SourceSpan span)
    {
        var comma = names.IndexOf(',');
        var text = reader.Text.Text;
        if (prefix == "xref" && comma >= 0)
        {
            var (from, to) = text.Trim(start + comma + 1, start + names.Length);
            reader.AddRange(reader.ReadPart(from, to));
            return;
        }

        var (termStart, termEnd) = text.Trim(start, start + (comma < 0 ? names.Length : comma));
        var label = reader.ReadPart(termStart, termEnd);
        if (prefix == "def")
        {
            reader.AddRange(label);
            if (comma >= 0)
            {
                // The other names of the term are words of the text too.
                var (from, to) = text.Trim(start + comma + 1, start + names.Length);
                reader.AddRange([new TextRun(span, " ("), .. reader.ReadPart(from, to), new TextRun(span, ")")]);
            }

            return;
        }

        if (comma >= 0)
        {
            var (from, to) = text.Trim(start + comma + 1, start + names.Length);
            label = reader.ReadPart(from, to);
        }

        reader.AddNamed(text[termStart..termEnd], span, label, isReported: true);
    }

    private static void ReadEmbedded(InlineReader reader, string name, string size, SourceSpan span)
    {
        var isPicture = name.LastIndexOf('.') is >= 0 and var dot && name[(dot + 1)..].ToLowerInvariant() is "png" or "jpg" or "jpeg" or "gif" or "svg" or "webp" or "bmp" or "avif";
        if (!isPicture)
        {
            // A note inside a note stands elsewhere in the book.
            reader.AddNamed(name, span, [new TextRun(span, name)], isReported: true);
            return;
        }

        var isSize = size.Length > 0 && size.All(c => char.IsAsciiDigit(c) || c == 'x');
        var width = isSize ? size.Split('x')[0] + "px" : "";
        var alternative = isSize ? "" : size;
        reader.Add(
            new InlineImage(span, reader.File.Pictures?.Find(name, alternative.Length > 0 ? alternative : null, "", width, span, reader.File) ?? new Image(null, name, alternative, "")),
            'x');
    }

    private static void ReadNote(InlineReader reader, Piece piece, SourceSpan span)
    {
        var file = reader.File;
        if (file.Links is null)
        {
            return;
        }

        var note = file.Footnotes.InlineNote(() => [new Paragraph(span, reader.ReadPart(piece.ContentStart, piece.ContentEnd))]);
        if (note is null)
        {
            reader.AddPlain(piece.Start, piece.End);
        }
        else
        {
            reader.Add(new FootnoteMark(span, note), 'x');
        }
    }
}
