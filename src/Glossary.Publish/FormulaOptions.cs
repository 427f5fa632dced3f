namespace Glossary.Publish;

/// <summary>What one formula can be printed as.</summary>
internal enum FormulaForm
{
    Svg,
    MathMl,
    Speech,
    Layout,
}

/// <summary>What the verb math was told beside the formula.</summary>
/// <param name="MathFont">The file of a face to set formulas in; null for the program's own.</param>
/// <param name="TextFont">The file of a face for words in formulas; null for the program's own.</param>
internal sealed record FormulaOptions(FormulaForm Form, bool IsInline, string? MathFont, string? TextFont, bool IsStrict);
