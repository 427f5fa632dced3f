using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>The one stylesheet of the book.</summary>
internal static class Stylesheet
{
    // Kobo puts the content of a page into a box of its own, which must not add to the margins that its readers choose.
    private const string ForKobo = "\n/* The box that Kobo's reader turns into columns */\n\ndiv#book-inner {\n  margin-bottom: 0;\n  margin-top: 0;\n}\n";

    private static readonly string ForAll = Load("style.css");

    /// <param name="runsToTheLeft">True where anything in the book is written from right to left.</param>
    public static byte[] For(BookContext context, FaceShelf faces, bool runsToTheLeft)
    {
        var text = new StringBuilder(ForAll);
        text.Append(runsToTheLeft ? "\n" + Load("right-to-left.css") : "");
        text.Append(context.Edition.IsForKobo ? ForKobo : "");
        if (context.Edition.IsForOldReaders)
        {
            text.Append('\n').Append(Load("old-readers.css"));
            foreach (var width in context.Formulas.Widths)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n.{FormulaShelf.WidthClass(width)} {{\n  width: {width / (double)FormulaPicture.StepsPerEm:0.####}em;\n}}\n");
            }

            foreach (var depth in context.Formulas.Depths)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n.{FormulaShelf.DepthClass(depth)} {{\n  vertical-align: {-depth / (double)FormulaPicture.StepsPerEm:0.####}em;\n}}\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.Append(faces.Style()).ToString());
    }

    private static string Load(string name)
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("the stylesheet is not part of the program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
