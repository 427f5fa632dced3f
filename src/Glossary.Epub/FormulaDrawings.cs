using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Formulas drawn, for reading systems that do not know MathML.</summary>
/// <param name="Draw">Draws one; the text is what it is read aloud as.</param>
/// <param name="ReplaceMathMl">True to write the drawings in place of MathML; false to name them beside it, in <c>altimg</c> (MathML 3, section 2.2.1).</param>
public sealed record FormulaDrawings(Func<Formula, string, FormulaDrawing> Draw, bool ReplaceMathMl);
