using System.Text;
using Glossary.Pdf;

namespace Glossary.Tests;

/// <summary>Folios become ranges of page labels.</summary>
public sealed class PageLabelTests
{
    [Theory]
    [InlineData("1 2 3", "0<</S/D>>")]
    [InlineData("i ii iii iv 1 2", "0<</S/r>>4<</S/D>>")]
    [InlineData("5 6 8", "0<</S/D/St 5>>2<</S/D/St 8>>")]
    [InlineData("XIX XX", "0<</S/R/St 19>>")]
    [InlineData("A-1 A-1 1", "0<</P(A-1)>>1<</P(A-1)>>2<</S/D>>")]
    [InlineData("iiii 01", "0<</P(iiii)>>1<</P(01)>>")]
    [InlineData("- ii", "0<</P(-)>>1<</S/r/St 2>>")]
    public void Folios_are_labels(string folios, string expected)
    {
        var syntax = new PdfSyntax(isPretty: false);
        PageLabels.Write(syntax, folios.Split(' '));

        Assert.Equal($"<</Nums[{expected}]>>", Encoding.ASCII.GetString(syntax.Written));
    }
}
