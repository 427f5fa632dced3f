namespace Glossary.Fonts;

/// <summary>The script a character belongs to (UAX #24), by its ISO 15924 code: <c>Latn</c>, <c>Hani</c>, <c>Zyyy</c> for what several scripts use.</summary>
public static class UnicodeScript
{
    public static string Of(int codePoint)
    {
        var tag = HarfBuzzLibrary.hb_unicode_script(HarfBuzzLibrary.hb_unicode_funcs_get_default(), (uint)codePoint);
        return new([(char)(tag >> 24), (char)((tag >> 16) & 0xFF), (char)((tag >> 8) & 0xFF), (char)(tag & 0xFF)]);
    }
}
