using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>A running head: the first and the last term of a page as in a dictionary, or the title of a chapter.</summary>
internal sealed record PageHead(string First, string Last)
{
    /// <summary>The head of each page of a part whose pages carry terms; a page without a new term goes on with the one before.</summary>
    public static PageHead?[] OfTerms(ImmutableArray<PlannedPage> pages)
    {
        var heads = new PageHead?[pages.Length];
        var current = "";
        for (var p = 0; p < pages.Length; p++)
        {
            string? first = null;
            foreach (var column in pages[p].Columns)
            {
                for (var i = column.Span.Start; i < column.Span.End; i++)
                {
                    if (column.Material.Items[i] is TermMark mark)
                    {
                        first ??= mark.Term;
                        current = mark.Term;
                    }
                }
            }

            heads[p] = current.Length == 0 ? null : new(first ?? current, current);
        }

        return heads;
    }

    /// <summary>The line above the type area: terms at its outer end, over a hairline.</summary>
    public Box Set(bool isRecto, Setting setting)
    {
        var design = setting.Design;
        var style = new TextStyle(new(FaceRole.Serif, false, true), design.RunningHeadSize, design.QuietInk, "", setting.Language);
        var text = First == Last ? First : $"{First} \u2013 {Last}";
        var box = ShortText.Set(text, style, setting);
        var width = ShortText.NaturalWidth(box);
        if (width > design.Measure)
        {
            box = ShortText.Set(First, style, setting).FitTo(design.Measure);
            width = ShortText.NaturalWidth(box);
        }

        var x = !design.HasFacingPages ? (design.Measure - width) / 2 : isRecto ? design.Measure - width : Pt.Zero;
        return new(design.Measure, box.Height, box.Depth, [new DrawBox(x, Pt.Zero, box)]);
    }
}
