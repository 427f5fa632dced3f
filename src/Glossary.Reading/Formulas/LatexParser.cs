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

    /// <summary>Parses a formula of a file; what it defines holds for those after it, as in MathJax.</summary>
    internal static Formula Parse(FormulaText source, bool isDisplay, DiagnosticBag diagnostics, FileMacros macros)
    {
        var reader = new FormulaReader(source, isDisplay, macros.Known, diagnostics);
        var root = reader.ReadFormula();
        foreach (var (name, macro) in reader.Tokens.Definitions)
        {
            if (macro is not null)
            {
                macros.Define(name, macro);
            }
        }

        return new Formula(source.Span, source.Text, isDisplay, root);
    }
}
