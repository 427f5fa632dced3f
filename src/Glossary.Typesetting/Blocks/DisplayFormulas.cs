using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Displayed formulas between paragraphs.</summary>
internal static class DisplayFormulas
{
    public static void Set(DisplayFormula display, bool followsBlock, BlockPlace place)
    {
        var design = place.Design;
        var setting = place.Setting;
        var element = place.Parent.Add(new(StructureRole.Formula, display.Span)
        {
            Formula = display.Formula,
            Alternative = FormulaSpeech.Read(display.Formula, place.Style.Text.Language),
        });
        var content = element.AddContent();
        var lines = FormulaTypesetter.SetDisplay(display.Formula, place.Style.Text, place.Measure, setting, element);

        place.List.Space(design.DisplaySpace);
        if (followsBlock)
        {
            // TeX's predisplaypenalty: a formula never stands at the top of a page, cut off from the words that introduce it.
            place.List.Keep();
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                place.List.Break(design.DisplayLineBreakCost);
                place.List.Space(design.Leading * 0.2);
            }

            place.List.Block(new BoxItem(Fitting(lines[i], display, place)) { X = place.Left, Tag = content });
        }

        place.List.Space(design.DisplaySpace);
    }

    // What cannot be broken to the measure is made smaller rather than cut off.
    private static Box Fitting(Box line, DisplayFormula display, BlockPlace place)
    {
        var factor = Math.Min(1, Math.Min(place.Measure / line.Width, place.Design.TextHeight / line.TotalHeight));
        if (factor > 0.995)
        {
            return line;
        }

        place.Setting.Diagnostics.Report(PageDiagnostics.Reduced(display.Span, "the formula", factor));
        return line.Scale(factor);
    }
}
