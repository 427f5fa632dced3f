using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>Formulas read for a test, with the messages they brought.</summary>
internal static class Tex
{
    public static (Formula Formula, DiagnosticBag Diagnostics) Read(string tex, bool isDisplay = true, Macros? macros = null)
    {
        var source = new SourceText("entries/test.md", tex);
        var diagnostics = new DiagnosticBag();
        return (LatexParser.Parse(FormulaText.Of(source.Whole), isDisplay, diagnostics, macros), diagnostics);
    }

    public static string Dump(string tex, Macros? macros = null) => FormulaDump.Write(Read(tex, macros: macros).Formula.Root);

    public static string Speech(string tex) => FormulaSpeech.Read(Read(tex).Formula);

    /// <summary>What stands for the words in a language that has none for formulas.</summary>
    public static string Line(string tex) => FormulaSpeech.Read(Read(tex).Formula, "zh-Hant");

    /// <summary>The MathML without what surrounds every formula.</summary>
    public static string MathMl(string tex, bool isDisplay = true)
    {
        var xml = MathMlWriter.Write(Read(tex, isDisplay).Formula);
        var start = xml.IndexOf("<semantics>", StringComparison.Ordinal) + "<semantics>".Length;
        return xml[start..xml.IndexOf("<annotation", StringComparison.Ordinal)];
    }

    public static string Messages(string tex)
        => string.Join('\n', Read(tex).Diagnostics.InSourceOrder().Select(d => $"{d.Span.Start + 1}-{d.Span.End + 1} {d.Code} {d.Message}"));
}
