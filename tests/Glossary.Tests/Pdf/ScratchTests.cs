namespace Glossary.Tests;

public sealed class ScratchTests
{
    [Fact]
    public void Write()
    {
        File.WriteAllBytes("/tmp/w/pdf-small.pdf", HandMadeBooks.Small().Export());
        File.WriteAllBytes("/tmp/w/pdf-pretty.pdf", HandMadeBooks.Small().Export(isPretty: true));
    }
}
