using System.Collections.Immutable;
using System.Text;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Pictures;
using Glossary.Reading;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>The verb math: formulas without a book around them, for scripts, for bug reports and for comparing with others.</summary>
internal static class FormulaPrinter
{
    private const string Name = "formula";

    private static readonly TextStyle Style = new(new(FaceRole.Serif, false, false), FormulaPlacement.TenPoint, Ink.Black, "", "en");

    /// <summary>Prints one formula.</summary>
    public static int Print(string tex, FormulaOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (Fonts(options, diagnostics) is not { } fonts)
        {
            return Report(diagnostics, options);
        }

        var formula = Parse(tex, !options.IsInline, Macros.None, diagnostics);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        output.Write(options.Form switch
        {
            FormulaForm.MathMl => MathMlWriter.Write(formula) + "\n",
            FormulaForm.Speech => FormulaSpeech.Read(formula) + "\n",
            FormulaForm.Layout => BoxDump.Write(Set(formula, fonts, diagnostics)),
            _ => Draw(formula, FormulaSpeech.Read(formula), fonts, diagnostics).Svg + "\n",
        });
        return Report(diagnostics, options);
    }

    /// <summary>Reads formulas as lines of JSON and writes a line for each.</summary>
    /// <param name="file">A path, or <c>-</c> for standard input.</param>
    public static int PrintLines(string file, FormulaOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (Fonts(options, diagnostics) is not { } fonts)
        {
            return Report(diagnostics, options);
        }

        try
        {
            using var input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            using var output = Console.OpenStandardOutput();
            return FormulaLines.Convert(input, output, Evaluate) ? 0 : Builder.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileDiagnostics.Unreadable(file, InputFolder.Reason(e)));
            return Report(diagnostics, options);
        }

        EvaluatedFormula Evaluate(string tex, bool isDisplay, Macros macros)
        {
            var (mistakes, doubts) = (new DiagnosticBag(), new DiagnosticBag());
            var formula = Parse(tex, isDisplay, macros, mistakes);
            var words = FormulaSpeech.Read(formula);
            var placement = FormulaPlacement.Of(Set(formula, fonts, doubts), Style.Size);
            return new(
                [.. mistakes.InSourceOrder().Where(d => d.Severity > Severity.Note)],
                doubts.InSourceOrder(),
                MathMlWriter.Write(formula, words),
                words,
                placement);
        }
    }

    /// <summary>A formula as outlines, in the size of the text around it.</summary>
    /// <param name="words">The formula as it is read aloud.</param>
    public static FormulaDrawing Draw(Formula formula, string words, FontSet fonts, DiagnosticBag diagnostics)
        => BoxSvg.Write(Set(formula, fonts, diagnostics), Style.Size, words);

    /// <summary>A formula as a file that stands in a line; null if it is too large. What the faces lack has been reported with the pages.</summary>
    public static FormulaPicture? Picture(Formula formula, string words, bool isDrawing, FontSet fonts)
        => Set(formula, fonts, new DiagnosticBag()) is var box && isDrawing ? BoxPicture.Svg(box, Style.Size, words) : BoxPicture.Png(box, Style.Size);

    private static Formula Parse(string tex, bool isDisplay, Macros macros, DiagnosticBag diagnostics)
        => LatexParser.Parse(FormulaText.Of(new SourceText(Name, tex).Whole), isDisplay, diagnostics, macros);

    private static Box Set(Formula formula, FontSet fonts, DiagnosticBag diagnostics)
        => FormulaTypesetter.SetBox(formula, Style, new(
            new BookDesign(),
            fonts,
            ImmutableDictionary<string, Hyphenator>.Empty,
            ImmutableDictionary<string, Picture>.Empty,
            diagnostics));

    // A face of words given alone stands for its family: nothing of another design is mixed in.
    private static FontSet? Fonts(FormulaOptions options, DiagnosticBag diagnostics)
    {
        var faces = Typefaces.Own();
        if (options.TextFont is { } textPath)
        {
            if (Load(textPath, diagnostics) is not { } text)
            {
                return null;
            }

            Typefaces.Put(faces, FaceRole.Serif, text.FamilyName, Beside(textPath));
            faces[new(FaceRole.Serif, false, false)] = new(() => text);
        }

        if (options.MathFont is { } mathPath)
        {
            if (Load(mathPath, diagnostics) is not { } mathematics)
            {
                return null;
            }

            faces[new(FaceRole.Math, false, false)] = new(() => mathematics);
        }

        return new(faces.ToImmutableDictionary(), []);
    }

    // The other styles of a family are the files beside it that say they are.
    private static FontCollection Beside(string path)
        => FontCollection.Of(Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*" + Path.GetExtension(path))
            .Order(StringComparer.Ordinal)
            .Select(file => new FontFile(file, () => InputFolder.ReadBytes(".", file, new DiagnosticBag()))));

    private static Font? Load(string path, DiagnosticBag diagnostics)
    {
        try
        {
            return InputFolder.ReadBytes(".", path, diagnostics) is { } bytes ? Font.Load(bytes) : null;
        }
        catch (FontFormatException mistake)
        {
            diagnostics.Report(FileDiagnostics.BrokenFont(path, mistake.Message) with { Severity = Severity.Error });
            return null;
        }
    }

    private static int Report(DiagnosticBag bag, FormulaOptions options)
    {
        var diagnostics = bag.InSourceOrder();
        DiagnosticPrinter.Print(diagnostics, ".");
        return diagnostics.Any(d => d.Severity == Severity.Error || (options.IsStrict && d.Severity == Severity.Warning)) ? Builder.Failed : 0;
    }
}
