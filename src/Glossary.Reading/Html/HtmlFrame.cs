using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>A block element of HTML that is still open, and what it holds so far.</summary>
internal sealed class HtmlFrame(string name, HtmlTag? tag, int start)
{
    public string Name { get; } = name;

    public HtmlTag? Tag { get; } = tag;

    /// <summary>Where it opened in the author's file.</summary>
    public int Start { get; } = start;

    public List<Block> Blocks { get; } = [];

    public List<ListItem> Items { get; } = [];

    public List<TableRow> Head { get; } = [];

    public List<TableRow> Rows { get; } = [];

    public List<TableCell> Cells { get; } = [];

    public List<DefinitionItem> Definitions { get; } = [];

    public List<ImmutableArray<Inline>> Terms { get; } = [];

    /// <summary>The caption of a table or figure, the summary of details.</summary>
    public ImmutableArray<Inline> Caption { get; set; } = [];
}
