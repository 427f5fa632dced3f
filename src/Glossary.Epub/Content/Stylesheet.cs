namespace Glossary.Epub;

/// <summary>The one stylesheet of the book.</summary>
internal static class Stylesheet
{
    public static ReadOnlyMemory<byte> Bytes { get; } = Load();

    private static byte[] Load()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("style.css")
            ?? throw new InvalidOperationException("the stylesheet is not part of the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
