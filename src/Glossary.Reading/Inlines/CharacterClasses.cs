namespace Glossary.Reading;

/// <summary>Classes of characters that punctuation and line joins depend on.</summary>
internal static class CharacterClasses
{
    /// <summary>True for Chinese and Japanese characters and their punctuation: scripts written without spaces between words.</summary>
    public static bool IsCjk(char c)
        => c >= '\u2E80' && (c <= '\u303F' || c is >= '\u3040' and <= '\u33FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF'
            or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF');
}
