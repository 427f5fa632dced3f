using System.Xml.Linq;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Closed hierarchies are handled to the last kind: the compiler cannot see it, so these tests do.</summary>
public sealed class TotalityTests
{
    public static TheoryData<string> NodeNames => [.. Samples.MathNodes.Select(n => n.GetType().Name).Distinct()];

    [Fact]
    public void Every_kind_of_formula_node_has_a_sample()
        => Assert.Equal(
            typeof(MathNode).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(MathNode))).Select(t => t.Name).Order(StringComparer.Ordinal),
            Samples.MathNodes.Select(n => n.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(NodeNames))]
    public void Every_formula_node_is_set(string name)
    {
        foreach (var node in Samples.MathNodes.Where(n => n.GetType().Name == name))
        {
            foreach (var isDisplay in new[] { false, true })
            {
                var formula = new Formula(SourceSpan.Nowhere, "", isDisplay, node);
                var box = FormulaTypesetter.SetBox(formula, FormulaFixture.Style, FormulaFixture.NewSetting());

                Assert.True(box.Width >= Pt.Zero && double.IsFinite(box.Width.Value) && double.IsFinite(box.TotalHeight.Value), BoxDump.Write(box));
                Assert.True(node is Phantom or MathSpace || !box.Items.IsEmpty, "nothing is drawn");
            }
        }
    }

    [Theory]
    [MemberData(nameof(NodeNames))]
    public void Every_formula_node_has_words_and_signs(string name)
    {
        foreach (var node in Samples.MathNodes.Where(n => n.GetType().Name == name && n is not (Phantom or MathSpace or MathRule)))
        {
            var formula = new Formula(SourceSpan.Nowhere, "x", true, node);
            Assert.NotEqual("", FormulaSpeech.Read(formula));
            Assert.NotEqual("", FormulaSpeech.Read(formula, "de"));
        }
    }

    [Theory]
    [MemberData(nameof(NodeNames))]
    public void Every_formula_node_becomes_MathML(string name)
    {
        foreach (var node in Samples.MathNodes.Where(n => n.GetType().Name == name))
        {
            var math = XElement.Parse(MathMlWriter.Write(new Formula(SourceSpan.Nowhere, "x", true, node)));

            Assert.Equal("math", math.Name.LocalName);
        }
    }
}
