using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets formulas by the rules of TeXbook appendix G on the face's MATH table.</summary>
public static class FormulaTypesetter
{
    /// <summary>A formula within a line: boxes, glue around relations and operators, and penalties where the line may be broken.</summary>
    /// <param name="style">The style of the text around: size, ink, and the faces of words in the formula.</param>
    /// <param name="element">The formula in the structure tree, which then says what each glyph is if the setting wants that; null for one that is only measured.</param>
    public static ImmutableArray<Item> SetInline(Formula formula, TextStyle style, Setting setting, StructureElement? element = null)
    {
        var scope = new FormulaScope(style, setting, formula.Span, FormulaTokens.For(formula, element, setting));
        return InlineFormulas.Set(formula.Root, scope.Style(formula.IsDisplay ? MathLevel.Display : MathLevel.Text));
    }

    /// <summary>A displayed formula as lines, each as wide as the measure, centred, with its number at the right margin.</summary>
    public static ImmutableArray<Box> SetDisplay(Formula formula, TextStyle style, Pt measure, Setting setting, StructureElement? element = null)
    {
        var scope = new FormulaScope(style, setting, formula.Span, FormulaTokens.For(formula, element, setting));
        return Displays.Set(formula.Root, measure, scope.Style(MathLevel.Display));
    }

    /// <summary>A formula in one box of its own size, for pictures and for comparing.</summary>
    public static Box SetBox(Formula formula, TextStyle style, Setting setting)
    {
        var scope = new FormulaScope(style, setting, formula.Span);
        var box = MathNodes.Set(formula.Root, scope.Style(formula.IsDisplay ? MathLevel.Display : MathLevel.Text));
        return BoxPainter.Paint(box, formula.Span, null);
    }
}
