using System.Diagnostics.CodeAnalysis;

namespace Glossary.Model;

/// <summary>The form of the tags that languages are named by (BCP 47, section 2.1).</summary>
public static class LanguageTag
{
    /// <summary>True for subtags of one to eight letters and digits, the first of letters: what a PDF may hold (ISO 32000-1, 14.9.2).</summary>
    public static bool IsRight([NotNullWhen(true)] string? tag)
        => !string.IsNullOrEmpty(tag)
            && tag.Split('-') is [var primary, ..] parts
            && primary.All(char.IsAsciiLetter)
            && parts.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));

    /// <summary>True for such a tag that begins with a language, not with the sign of a private or of an old one (<c>x-</c>, <c>i-</c>).</summary>
    public static bool NamesLanguage([NotNullWhen(true)] string? tag) => IsRight(tag) && tag.Length > 1 && tag[1] != '-';
}
