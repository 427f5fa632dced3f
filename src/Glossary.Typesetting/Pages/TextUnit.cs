using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>An entry or a chapter that is set again while page numbers settle, but only where it prints one that has changed.</summary>
internal sealed class TextUnit(StructureElement element, Action<VerticalList, StructureElement, Setting, ParagraphCache> set)
{
    private readonly ParagraphCache _cache = new();
    private VerticalList? _list;

    /// <summary>Its paragraphs as they were last set.</summary>
    public ImmutableArray<SetParagraph> Paragraphs() => _cache.Paragraphs();

    public VerticalList Set(Setting setting)
    {
        if (_list is { } known && _cache.IsUpToDate(setting.Pages))
        {
            return known;
        }

        element.Clear();
        _cache.BeginRound();
        _list = new VerticalList(setting.Design);
        set(_list, element, setting, _cache);
        return _list;
    }
}
