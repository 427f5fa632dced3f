using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>The tab of a page: the letter of its first entry, and its place among all.</summary>
internal sealed record ThumbTab(string Letter, int Index);

/// <summary>Tabs at the outer edge of the pages, each letter a step lower than the one before, so that a thumb finds it on the closed book.</summary>
internal static class ThumbTabs
{
    /// <summary>The tab of each page: of the letter that begins on it, or goes on.</summary>
    public static ThumbTab?[] Of(ImmutableArray<PlannedPage> pages, ImmutableArray<string> letters)
    {
        var tabs = new ThumbTab?[pages.Length];
        ThumbTab? current = null;
        for (var p = 0; p < pages.Length && letters.Length > 0; p++)
        {
            ThumbTab? first = null;
            foreach (var column in pages[p].Columns)
            {
                for (var i = column.Span.Start; i < column.Span.End; i++)
                {
                    if (column.Material.Items[i] is LetterMark mark)
                    {
                        current = new(mark.Letter, letters.IndexOf(mark.Letter));
                        first ??= current;
                    }
                }
            }

            tabs[p] = first ?? current;
        }

        return tabs;
    }

    /// <summary>Draws a tab: white on ink, cut off by the edge of the page.</summary>
    /// <param name="count">Of all tabs: they share the height of the text.</param>
    public static IEnumerable<DrawItem> Draw(ThumbTab tab, int count, bool isRecto, Setting setting)
    {
        var design = setting.Design;
        var step = Pt.Min(design.TextHeight / count, design.Leading * 1.6);
        var width = design.TextSize * 1.5;
        var height = Pt.Min(step, design.Leading * 1.35);
        var top = design.TopMargin + (step * tab.Index);
        var left = isRecto ? design.PageWidth - width : Pt.Zero;
        yield return new DrawRule(left, top, width, height, design.AccentInk);

        var style = new TextStyle(new(FaceRole.Sans, true, false), design.SmallSize, Ink.Gray(1), "", setting.Language);
        var letter = ShortText.Set(tab.Letter, style, setting).FitTo(width);
        var x = left + ((width - ShortText.NaturalWidth(letter)) / 2);
        var capitals = style.Size * 0.66;
        yield return new DrawBox(x, top + ((height + capitals) / 2), letter);
    }
}
