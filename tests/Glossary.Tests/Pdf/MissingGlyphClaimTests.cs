using Glossary.Model;
using Glossary.Pdf;

namespace Glossary.Tests;

/// <summary>A frame with its number stands for a character that no face has, wherever it is, and keeps the file's claims.</summary>
public sealed class MissingGlyphClaimTests
{
    [Theory]
    [InlineData("Text न.", "G0301")]
    [InlineData("Code `न`.", "G0301")]
    [InlineData("```\nlet न = 1; // नन\n```", "G0301")]
    [InlineData("A key <kbd>न</kbd>.", "G0301")]
    [InlineData("A formula $न^2$.", "G0420")]
    [InlineData("Words $\\text{one न two}$.", "G0420")]
    public void It_is_seen_and_copied(string text, string code)
    {
        var diagnostics = new DiagnosticBag();
        var book = Books.Set(Books.Read(("term", "# Term\n\n" + text + "\n")), diagnostics: diagnostics);
        using var file = new MemoryStream();
        PdfExporter.Export(Books.Metadata, book, file, diagnostics);

        Assert.Equal("PDF/A-3a PDF/UA-1", PdfChecker.Claims(file.ToArray()));
        Assert.Empty(PdfChecker.Check(file.ToArray()));
        Assert.Equal([code], diagnostics.InSourceOrder().Select(d => d.Code).Distinct());
        Assert.Contains(book.Pages.SelectMany(Books.Runs), r => r.Glyphs.ActualText == "न");
        Assert.Contains(book.Pages.SelectMany(Books.Runs), r => r.Glyphs.Text == "0928");
    }
}
