using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>How a piece of a formula is set: TeX's eight styles, the size of the text around, the ink.</summary>
/// <remarks>TeXbook, pages 140 and 141.</remarks>
internal sealed record MathStyle(FormulaScope Scope, MathLevel Level, bool IsCramped, Pt TextSize, Ink Ink)
{
    public MathFace Face => Scope.Face;

    public MathConstants Constants => Scope.Face.Constants;

    public bool IsDisplay => Level == MathLevel.Display;

    public bool IsScript => Level >= MathLevel.Script;

    /// <summary>The size of the type at this level.</summary>
    public Pt Size => Level switch
    {
        MathLevel.Script => TextSize * Face.ScriptFactor,
        MathLevel.ScriptScript => TextSize * Face.ScriptScriptFactor,
        _ => TextSize,
    };

    public Pt Axis => Of(Constants.AxisHeight);

    /// <summary>1/18 em at this level.</summary>
    public Pt Mu => Size / 18;

    // TeXbook, page 141: D goes to T, T to S, S to SS; the denominator is cramped.
    public MathStyle Numerator => this with { Level = Smaller(Level) };

    public MathStyle Denominator => this with { Level = Smaller(Level), IsCramped = true };

    public MathStyle Superscript => this with { Level = Level <= MathLevel.Text ? MathLevel.Script : MathLevel.ScriptScript };

    public MathStyle Subscript => this with { Level = Level <= MathLevel.Text ? MathLevel.Script : MathLevel.ScriptScript, IsCramped = true };

    public MathStyle Cramped => IsCramped ? this : this with { IsCramped = true };

    /// <summary>A forced style is never cramped.</summary>
    public MathStyle At(MathLevel level) => this with { Level = level, IsCramped = false };

    /// <summary>A length of the font at this level's size.</summary>
    public Pt Of(FontUnits units) => new(units.Value * Size.Value / Face.UnitsPerEm);

    /// <summary>A length that LaTeX gives in points for 10 pt type, in proportion to the size of the text.</summary>
    public Pt AtTenPoint(double points) => TextSize * (points / 10);

    public Pt Of(MathLength length) => length.Unit switch
    {
        MathUnit.Mu => Mu * length.Value,

        // As in LaTeX the em is that of the text, even in a script.
        MathUnit.Em => TextSize * length.Value,
        MathUnit.Ex => TextSize * (length.Value * Scope.Face.Font.XHeight.Value / Face.UnitsPerEm),

        // A TeX point is 1/72.27 inch.
        _ => new(length.Value * 72 / 72.27),
    };

    private static MathLevel Smaller(MathLevel level) => level == MathLevel.ScriptScript ? level : level + 1;
}
