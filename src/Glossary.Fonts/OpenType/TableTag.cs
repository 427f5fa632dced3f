namespace Glossary.Fonts;

/// <summary>The four letters that name a table, a feature or a script, as one number.</summary>
internal static class TableTag
{
    public static uint Of(string letters)
        => letters.Length == 4
            ? ((uint)letters[0] << 24) | ((uint)letters[1] << 16) | ((uint)letters[2] << 8) | letters[3]
            : throw new ArgumentException($"“{letters}” is not a tag of four letters", nameof(letters));
}
