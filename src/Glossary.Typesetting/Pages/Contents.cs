using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A line of the contents.</summary>
/// <param name="Children">The lines below it: the entries of a letter.</param>
internal sealed record ContentsLine(string Title, string Anchor, ImmutableArray<ContentsLine> Children);

/// <summary>The contents: every chapter, letter and entry with its page, in two columns where the paper allows.</summary>
internal sealed class Contents
{
    private readonly BookDesign _design;
    private readonly ImmutableArray<ContentsLine> _lines;
    private readonly TitledColumns _columns;
    private readonly ContentsSetter _setter;

    /// <param name="setting">Without page numbers: they change from round to round.</param>
    public Contents(ImmutableArray<ContentsLine> lines, StructureElement section, Setting setting)
    {
        (_lines, _design) = (lines, setting.Design);
        _columns = new(Wording.For(setting.Language).Contents, BookAnchors.Contents, _design.ContentsColumns, section, setting);
        _setter = new(_columns.Width, section.Add(new(StructureRole.TableOfContents, SourceSpan.Nowhere)), setting);
    }

    /// <summary>The pages of the contents, with the page numbers known so far.</summary>
    public ImmutableArray<PlannedPage> Set(PageMap pages)
    {
        var list = new VerticalList(_design);
        _setter.Set(_lines, list, pages);
        return _columns.Fill(list);
    }
}
