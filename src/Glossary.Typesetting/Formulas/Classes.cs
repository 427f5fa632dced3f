using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets bodies whose class the author chose.</summary>
internal static class Classes
{
    /// <param name="lean">The italic correction of a body that is one big character.</param>
    public static MathBox Set(Classed classed, MathStyle style, out Pt lean)
    {
        lean = Pt.Zero;

        // TeXbook, appendix G, rule 13: an operator of one symbol is centred on the axis, and large in display style.
        if (classed.Class == MathClass.Operator)
        {
            switch (MathClasses.Unwrap(classed.Body))
            {
                case BigOperator big:
                    return BigOperators.Set(big, style, out lean);
                case MathSymbol symbol:
                    return BigOperators.Set(Symbols.Mapped(symbol), style, out lean);
            }
        }

        return MathNodes.Set(classed.Body, style);
    }
}
