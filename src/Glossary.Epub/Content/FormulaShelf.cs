using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>The book's formulas in the form its readers are to get, and what they say of the book.</summary>
internal sealed class FormulaShelf(EpubEdition edition)
{
    // As many letters of a formula as a narrow phone surely has room for.
    private const int WidestInLine = 18;
    private const double LetterWidth = 0.55;

    private readonly Dictionary<string, PackageItem> _files = new(StringComparer.Ordinal);
    private readonly List<PackageItem> _items = [];

    /// <summary>The drawings that stand in files of their own.</summary>
    public IReadOnlyList<PackageItem> Items => _items;

    /// <summary>What the formulas are written in.</summary>
    public InnerMarkup Markup => edition.Drawings is { ReplaceMathMl: true } ? InnerMarkup.Svg : InnerMarkup.MathMl;

    public bool HasAny { get; private set; }

    public bool HasMathMl => HasAny && Markup == InnerMarkup.MathMl;

    /// <summary>True where drawings stand in the text in place of MathML.</summary>
    public bool HasDrawings => HasAny && Markup == InnerMarkup.Svg;

    /// <summary>True if every formula has a reading in words, and not its source again.</summary>
    public bool AllAreSpoken { get; private set; } = true;

    /// <summary>True where a formula states a colour, which may not stand out from the reader's ground.</summary>
    public bool HasFixedColours { get; private set; }

    /// <summary>The formula as XML, and whether it may be wider than a phone.</summary>
    /// <param name="language">The language of the text around.</param>
    public (string Xml, bool IsWide) Write(Formula formula, string language)
    {
        var words = FormulaSpeech.Read(formula, language);
        var mathMl = MathMlWriter.Write(formula, words);
        HasAny = true;
        AllAreSpoken &= words.Length > 0 && !words.AsSpan().ContainsAny('\\', '^', '_');
        HasFixedColours |= mathMl.Contains("mathcolor=", StringComparison.Ordinal) || mathMl.Contains("mathbackground=", StringComparison.Ordinal)
            || mathMl.Contains("color:", StringComparison.Ordinal);
        if (edition.Drawings is not { } drawings)
        {
            return (mathMl, WidthOf(mathMl) > WidestInLine);
        }

        var drawing = drawings.Draw(formula, words);
        var isWide = drawing.Width > WidestInLine * LetterWidth;
        return drawings.ReplaceMathMl ? (drawing.Svg, isWide) : (mathMl.Insert("<math".Length, Reference(drawing)), isWide);
    }

    private string Reference(FormulaDrawing drawing)
    {
        if (!_files.TryGetValue(drawing.Svg, out var file))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"formula-{_files.Count + 1}");
            file = new(name, $"formulas/{name}.svg", "image/svg+xml", Encoding.UTF8.GetBytes(drawing.Svg));
            _files.Add(drawing.Svg, file);
            _items.Add(file);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $" altimg=\"{file.Path}\" altimg-width=\"{drawing.Width:0.###}em\" altimg-height=\"{drawing.Height:0.###}em\" altimg-valign=\"{-drawing.Depth:0.###}em\"");
    }

    // An estimate, in letters: every identifier, operator and number is one, words are counted, a matrix is always wide.
    private static int WidthOf(ReadOnlySpan<char> mathMl)
    {
        var width = 0;
        for (var at = mathMl.IndexOf("<m", StringComparison.Ordinal); at >= 0; at = mathMl.IndexOf("<m", StringComparison.Ordinal))
        {
            mathMl = mathMl[(at + 2)..];
            width += mathMl[0] switch
            {
                'i' or 'n' or 'o' when mathMl[1] is '>' or ' ' => 1,
                't' when mathMl.StartsWith("text", StringComparison.Ordinal) => mathMl[..mathMl.IndexOf('<')].Length - "text>".Length,
                't' when mathMl.StartsWith("table", StringComparison.Ordinal) => WidestInLine,
                _ => 0,
            };
        }

        return width;
    }
}
