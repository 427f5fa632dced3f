using System.Text;

namespace Glossary.Epub;

/// <summary>The one stylesheet of the book.</summary>
internal static class Stylesheet
{
    // Kobo puts the content of a page into a box of its own, which must not add to the margins that its readers choose.
    private const string ForKobo = "\n/* The box that Kobo's reader turns into columns */\n\ndiv#book-inner {\n  margin-bottom: 0;\n  margin-top: 0;\n}\n";

    private static readonly string ForAll = Load();

    public static byte[] For(EpubEdition edition) => Encoding.UTF8.GetBytes(edition.IsForKobo ? ForAll + ForKobo : ForAll);

    private static string Load()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("style.css")
            ?? throw new InvalidOperationException("the stylesheet is not part of the program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
