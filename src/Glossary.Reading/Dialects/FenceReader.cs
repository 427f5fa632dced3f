using System.Buffers;
using System.Collections.Frozen;
using Glossary.Model;
using Markdig.Syntax;
using Block = Glossary.Model.Block;
using SourceSpan = Glossary.Model.SourceSpan;

namespace Glossary.Reading;

/// <summary>Fences that are more than code: formulas, MyST's directives, diagrams.</summary>
internal static class FenceReader
{
    private static readonly SearchValues<char> AfterLanguage = SearchValues.Create(",:{} \t");

    private static readonly FrozenSet<string> Diagrams = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "abc", "asymptote", "blockdiag", "bpmn", "bytefield", "d2", "ditaa", "dot", "drawio", "erd", "excalidraw", "flow", "flowchart", "geojson", "graphviz", "kroki", "markmap", "mermaid", "nomnoml",
        "pikchr", "plantuml", "puml", "railroad", "seqdiag", "sequence", "smiles", "stl", "structurizr", "svgbob", "tikz", "topojson", "uml", "vega", "vega-lite", "wavedrom");

    // Directives for the author's site, with nothing to read in them.
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal, "toctree", "contents", "tableofcontents", "bibliography", "index", "raw", "only", "include", "literalinclude", "automodule", "autoclass", "autofunction", "meta", "=html", "=latex");

    // Chunks of Quarto, R Markdown and Jupyter: “{python}”, “{r, echo=FALSE}”.
    private static readonly FrozenSet<string> Chunks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "bash", "cpp", "css", "html", "js", "julia", "ocaml", "ojs", "perl", "python", "r", "ruby", "rust", "scala", "sh", "sql", "stan");

    /// <summary>What a fence shows.</summary>
    /// <param name="lines">The lines inside.</param>
    /// <param name="code">The same as text.</param>
    public static Block? Read(FencedCodeBlock fence, BlockText lines, string code, SourceSpan span, FileContext file)
    {
        var info = (fence.Info ?? "").Trim();
        if (info.Equals("math", StringComparison.OrdinalIgnoreCase))
        {
            return Formula(lines, span, file);
        }

        if (info is ['{', .. var directive, '}'] && directive.Length > 0 && directive[0] != '.' && !Chunks.Contains(LanguageOf(info)))
        {
            return ReadDirective(directive, (fence.Arguments ?? "").Trim(), lines, code, span, file);
        }

        var language = LanguageOf(info);
        if (Diagrams.Contains(language))
        {
            return ReadDiagram(language, code, span, file);
        }

        return new Model.CodeBlock(span, language, code);
    }

    private static Block? ReadDirective(string name, string argument, BlockText lines, string code, SourceSpan span, FileContext file)
    {
        var content = DirectiveOptions.Skip(lines) ?? lines;
        switch (name)
        {
            case "math":
                return Formula(content, span, file);
            case "figure" or "image":
                return ReadFigure(argument, lines, content, span, file);
            case "code-block" or "code" or "sourcecode" or "code-cell" or "parsed-literal" or "prompt" or "console" or "ipython" or "doctest":
                return new Model.CodeBlock(span, LanguageOf(argument), content.IsEmpty ? "" : code[Math.Max(0, code.Length - (content.End - content.Start))..].TrimStart('\n'));
            case "mermaid" or "graphviz" or "plantuml":
                return ReadDiagram(name, code, span, file);
        }

        if (Silent.Contains(name))
        {
            AdmonitionReader.ReportLeftOut("```{" + name + "}", name, span, file);
            return null;
        }

        AdmonitionReader.ReportUnknown(name, span, file);
        return new Model.CodeBlock(span, "", code);
    }

    private static DisplayFormula Formula(BlockText content, SourceSpan span, FileContext file)
        => new(span, LatexParser.Parse(content.Formula(content.Start, content.End, isCell: false), isDisplay: true, file.Diagnostics, file.Macros));

    private static Figure ReadFigure(string address, BlockText lines, BlockText content, SourceSpan span, FileContext file)
    {
        var alternative = DirectiveOptions.Value(lines, "alt");
        var width = DirectiveOptions.Value(lines, "width") ?? "";
        content = content.Slice(content.Text.Trim(content.Start, content.End).Start, content.End);
        var caption = content.IsEmpty ? [] : InlineReader.Read(file, content);
        var words = alternative ?? (caption.IsEmpty ? null : PlainText.Of(caption));
        return new Figure(span, file.Pictures?.Find(address, words, "", width, span, file) ?? new Image(null, address, words ?? "", ""), caption);
    }

    // The picture that a tool has made of it, “name-1.svg” beside “name.md” for the first, or its source.
    private static Block ReadDiagram(string kind, string code, SourceSpan span, FileContext file)
    {
        var number = file.CountDiagram();
        if (file.Pictures?.FindMade(file.Source.Path, number) is { } path)
        {
            return new Figure(span, new Image(path, path, TitleOf(code) ?? $"{kind}: {code.Replace('\n', ' ').Trim()}", ""), []);
        }

        if (file.Links is not null && file.IsFirst("diagram " + kind))
        {
            file.Diagnostics.Report(MarkupDiagnostics.Diagram(span, kind, $"{ProjectPath.Stem(file.Source.Path)}-{number}.svg"));
        }

        return new Model.CodeBlock(span, kind, code);
    }

    // Mermaid's own words for those who do not see the picture.
    private static string? TitleOf(string code)
    {
        foreach (var line in code.Split('\n'))
        {
            foreach (var key in (ReadOnlySpan<string>)["accDescr:", "accTitle:", "title:", "title "])
            {
                if (line.AsSpan().TrimStart().StartsWith(key) && line.AsSpan().Trim().Length > key.Length)
                {
                    return line.Trim()[key.Length..].Trim();
                }
            }
        }

        return null;
    }

    // “rust,ignore”, “{.python}”, “c++ title="x"”: the language is the first word of it.
    private static string LanguageOf(string info)
    {
        info = info.TrimStart('{', '.');
        var end = info.AsSpan().IndexOfAny(AfterLanguage);
        return end < 0 ? info : info[..end];
    }
}
