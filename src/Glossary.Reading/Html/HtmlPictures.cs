using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Pictures that are written as HTML.</summary>
internal static class HtmlPictures
{
    public static Image Read(HtmlTag tag, SourceSpan span, FileContext file)
    {
        var address = tag.Attribute("src") ?? "";
        var alternative = tag.Attribute("alt");
        var title = tag.Attribute("title") ?? "";
        var width = tag.Attribute("width") ?? "";
        width = width.Length > 0 && char.IsAsciiDigit(width[^1]) ? width + "px" : width;
        return file.Pictures is null
            ? new Image(null, address, alternative ?? "", title) { Width = width }
            : file.Pictures.Find(address, alternative, title, width, span, file);
    }
}
