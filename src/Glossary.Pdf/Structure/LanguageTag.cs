using System.Diagnostics.CodeAnalysis;

namespace Glossary.Pdf;

/// <summary>What a file may name a language by (ISO 32000-1, 14.9.2): subtags of one to eight letters and digits, the first of letters.</summary>
internal static class LanguageTag
{
    public static bool IsRight([NotNullWhen(true)] string? tag)
        => !string.IsNullOrEmpty(tag)
            && tag.Split('-') is [var primary, ..] parts
            && primary.All(char.IsAsciiLetter)
            && parts.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
}
