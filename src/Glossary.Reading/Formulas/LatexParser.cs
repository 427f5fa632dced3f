using Glossary.Model;

namespace Glossary.Reading;

/// <summary>LaTeX mathematics to a tree; never throws and never loops.</summary>
public static class LatexParser
{
    /// <summary>Parses a formula (without its dollar signs); mistakes are reported at their place in the file.</summary>
    public static Formula Parse(FormulaText source, bool isDisplay, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
