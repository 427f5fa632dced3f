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
    private readonly Dictionary<string, string> _pictures = new(StringComparer.Ordinal);
    private readonly List<PackageItem> _items = [];
    private readonly SortedSet<int> _widths = [];
    private readonly SortedSet<int> _depths = [];

    /// <summary>The drawings that stand in files of their own.</summary>
    public IReadOnlyList<PackageItem> Items => _items;

    /// <summary>What the formulas are written in.</summary>
    public InnerMarkup Markup => edition.IsForOldReaders ? InnerMarkup.None : edition.Drawings is { ReplaceMathMl: true } ? InnerMarkup.Svg : InnerMarkup.MathMl;

    public bool HasAny { get; private set; }

    public bool HasMathMl => HasAny && Markup == InnerMarkup.MathMl;

    /// <summary>True where drawings or pictures stand in the text in place of MathML.</summary>
    public bool HasDrawings => (HasAny && Markup == InnerMarkup.Svg) || HasPictures;

    /// <summary>True where formulas are pictures, which do not change with the text but for their size.</summary>
    public bool HasPictures { get; private set; }

    /// <summary>The widths of the pictures, in steps (<see cref="FormulaPicture"/>).</summary>
    public IEnumerable<int> Widths => _widths;

    /// <summary>How far the pictures reach below the baseline, in steps.</summary>
    public IEnumerable<int> Depths => _depths;

    /// <summary>True if every formula has a reading in words, and not its source again.</summary>
    public bool AllAreSpoken { get; private set; } = true;

    /// <summary>True where a formula states a colour, which may not stand out from the reader's ground.</summary>
    public bool HasFixedColours { get; private set; }

    /// <summary>The formula as XML.</summary>
    /// <param name="language">The language of the text around.</param>
    public WrittenFormula Write(Formula formula, string language, bool isInHeading)
    {
        var words = FormulaSpeech.Read(formula, language);
        var mathMl = MathMlWriter.Write(formula, words);
        HasAny = true;
        var isSpoken = IsSpoken(words, language);
        AllAreSpoken &= isSpoken;
        HasFixedColours |= mathMl.Contains("mathcolor=", StringComparison.Ordinal) || mathMl.Contains("mathbackground=", StringComparison.Ordinal)
            || mathMl.Contains("color:", StringComparison.Ordinal);
        if (edition.FormulaPictures is { } draw)
        {
            return TextFormulaWriter.Write(formula) is { } text
                ? new(AsText(text, isSpoken && !isInHeading ? words : "", isInHeading), IsWide: false, IsText: true)
                : new(AsPicture(formula, words, mathMl, draw), IsWide: false, IsText: false);
        }

        if (edition.Drawings is not { } drawings)
        {
            return new(mathMl, WidthOf(mathMl) > WidestInLine, IsText: false);
        }

        var drawing = drawings.Draw(formula, words);
        var isWide = drawing.Width > WidestInLine * LetterWidth;
        return new(drawings.ReplaceMathMl ? drawing.Svg : mathMl.Insert("<math".Length, Reference(drawing)), isWide, IsText: false);
    }

    /// <summary>The class of pictures of a width.</summary>
    public static string WidthClass(int width) => string.Create(CultureInfo.InvariantCulture, $"formula-width-{width}");

    /// <summary>The class of pictures that reach below the baseline by a depth.</summary>
    public static string DepthClass(int depth) => string.Create(CultureInfo.InvariantCulture, $"formula-depth-{depth}");

    // A formula is read from left to right in any text. A line of signs, where there are no words, says no more than it does itself.
    // A heading is heard as one piece, in which nothing has a role of its own (ARIA in HTML, section 4).
    private static string AsText(string text, string words, bool isInHeading)
    {
        var output = new StringBuilder(isInHeading ? "<span dir=\"ltr\"" : "<span role=\"math\" dir=\"ltr\"");
        if (words.Length > 0)
        {
            output.Append(" aria-label=\"").AppendText(words).Append('"');
        }

        return output.Append('>').Append(text).Append("</span>").ToString();
    }

    // The same MathML, which names the source too, is the same picture.
    private string AsPicture(Formula formula, string words, string mathMl, Func<Formula, string, FormulaPicture?> draw)
    {
        if (_pictures.TryGetValue(mathMl, out var known))
        {
            return known;
        }

        var output = new StringBuilder();
        if (draw(formula, words) is { } picture)
        {
            var kind = PictureKind.Of(picture.Bytes.Span);
            var name = string.Create(CultureInfo.InvariantCulture, $"formula-{_items.Count + 1}");
            var file = new PackageItem(name, $"formulas/{name}.{kind.Extension}", kind.MediaType, picture.Bytes) { IsCompressed = kind == PictureKind.Png };
            _items.Add(file);
            _widths.Add(picture.Width);
            _depths.Add(picture.Depth);
            HasPictures = true;
            output.Append("<img class=\"formula-picture ").Append(WidthClass(picture.Width)).Append(' ').Append(DepthClass(picture.Depth))
                .Append("\" src=\"").Append(file.Path).Append("\" alt=\"").AppendText(words.Length > 0 ? words : formula.Tex).Append("\"/>");
        }
        else
        {
            output.Append("<code>").AppendText(formula.Tex).Append("</code>");
        }

        var xml = output.ToString();
        _pictures.Add(mathMl, xml);
        return xml;
    }

    // What could not be read is its source in the words too.
    private static bool IsSpoken(string words, string language) => FormulaSpeech.Speaks(language) && words.Length > 0 && !words.AsSpan().ContainsAny('\\', '^', '_');

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

    // An estimate, in letters: every identifier, operator, number and radical sign is one, words are counted, a matrix is always wide.
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
                's' or 'r' when mathMl.StartsWith("sqrt", StringComparison.Ordinal) || mathMl.StartsWith("root", StringComparison.Ordinal) => 1,
                _ => 0,
            };
        }

        return width;
    }
}

/// <summary>A formula as it stands in a file.</summary>
/// <param name="IsWide">Whether it may be wider than a phone.</param>
/// <param name="IsText">Whether readers can break it like words; any other is one box in its line.</param>
internal sealed record WrittenFormula(string Xml, bool IsWide, bool IsText);
