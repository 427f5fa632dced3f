namespace Glossary.Model;

/// <summary>A formula as a picture of outlines, for whoever cannot show it otherwise.</summary>
/// <param name="Svg">The <c>svg</c> element, sized in em and standing on the baseline; it speaks for itself by its <c>title</c>.</param>
/// <param name="Width">In em of the text around.</param>
/// <param name="Height">Above and below the baseline together, in em.</param>
/// <param name="Depth">Below the baseline, in em.</param>
public sealed record FormulaDrawing(string Svg, double Width, double Height, double Depth);
