using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>An author's drawing as a picture of pixels, its text set in the faces of the book.</summary>
public static class DrawingPicture
{
    /// <summary>The drawing as PNG, on nothing.</summary>
    public static byte[] Png(VectorDrawing drawing, FontSet fonts) => PictureConverter.ToPng(DrawingText.Outline(drawing, fonts));
}
