using System.Text;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Text that becomes XML.</summary>
public sealed class XmlEscapingTests
{
    [Theory]
    [InlineData("<mi>", "\u0301a", "\u00a0\u0301a")]
    [InlineData("<p class=\"x\">", "\u0650", "\u00a0\u0650")]
    [InlineData("<math alttext=\"", "\u0302 sub", "\u00a0\u0302 sub")]
    [InlineData("<mo stretchy=\"false\">", "\u0302", "\u0302")]
    [InlineData("<em>e</em>", "\u0301", "\u0301")]
    [InlineData("<p>e", "\u0301", "\u0301")]
    [InlineData("<p>", "e\u0301", "e\u0301")]
    [InlineData("", "\u0301", "\u0301")]
    public void A_mark_is_not_set_over_the_markup(string before, string text, string expected)
    {
        var xml = new StringBuilder(before);

        XmlEscaping.Escape(xml, text);

        Assert.Equal(before + expected, xml.ToString());
    }
}
