using Glossary.Model;

namespace Glossary.Reading;

/// <summary>LaTeX mathematics to a tree; never throws and never loops.</summary>
public static class LatexParser
{
    /// <summary>Parses a formula (without its dollar signs); mistakes are reported at their place in the file.</summary>
    /// <param name="macros">The book's or the entry's own macros.</param>
    public static Formula Parse(FormulaText source, bool isDisplay, DiagnosticBag diagnostics, Macros? macros = null)
    {
        var root = new FormulaReader(source, isDisplay, macros ?? Macros.None, diagnostics).ReadFormula();
        return new Formula(source.Span, source.Text, isDisplay, root);
    }
}
