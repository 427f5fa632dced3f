using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>Takes the colour out of finished pages: every ink and picture becomes the grey that is as light.</summary>
public static class GreyPages
{
    public static TypesetBook Of(TypesetBook book)
    {
        // A picture that is shown twice stays one.
        var pictures = new Dictionary<Picture, Picture>(ReferenceEqualityComparer.Instance);
        return book with { Pages = [.. book.Pages.Select(p => p with { Content = Grey(p.Content, pictures) })] };
    }

    private static Box Grey(Box box, Dictionary<Picture, Picture> pictures) => box with { Items = [.. box.Items.Select(i => Grey(i, pictures))] };

    private static DrawItem Grey(DrawItem item, Dictionary<Picture, Picture> pictures) => item switch
    {
        DrawBox box => box with { Box = Grey(box.Box, pictures) },
        DrawGlyphs run => run with { Ink = Grey(run.Ink) },
        DrawRule rule => rule with { Ink = Grey(rule.Ink) },
        DrawLine line => line with { Ink = Grey(line.Ink) },
        DrawImage image => image with { Picture = Grey(image.Picture, pictures) },
        _ => item,
    };

    // The luma of Recommendation ITU-R BT.709, item 3.2.
    private static Ink Grey(Ink ink) => ink.IsGray ? ink : Ink.Gray((0.2126 * ink.Red) + (0.7152 * ink.Green) + (0.0722 * ink.Blue));

    private static Picture Grey(Picture picture, Dictionary<Picture, Picture> pictures)
    {
        if (!pictures.TryGetValue(picture, out var grey))
        {
            try
            {
                grey = PictureConverter.ToGrey(picture);
            }
            catch (PictureFormatException)
            {
                // It is reported when it is drawn.
                grey = picture;
            }

            pictures.Add(picture, grey);
        }

        return grey;
    }
}
