using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>Letters to mathematical alphabets and back, and the operator dictionary.</summary>
public sealed class MathAlphabetTests
{
    [Theory]
    [InlineData("x", MathAlphabet.Default, "𝑥")]
    [InlineData("h", MathAlphabet.Italic, "ℎ")]
    [InlineData("Γ", MathAlphabet.Default, "Γ")]
    [InlineData("Γ", MathAlphabet.Italic, "𝛤")]
    [InlineData("γ", MathAlphabet.Default, "𝛾")]
    [InlineData("ϵ", MathAlphabet.Default, "𝜖")]
    [InlineData("R", MathAlphabet.DoubleStruck, "ℝ")]
    [InlineData("C", MathAlphabet.DoubleStruck, "ℂ")]
    [InlineData("A", MathAlphabet.DoubleStruck, "𝔸")]
    [InlineData("1", MathAlphabet.DoubleStruck, "𝟙")]
    [InlineData("L", MathAlphabet.Script, "ℒ")]
    [InlineData("N", MathAlphabet.Script, "𝒩")]
    [InlineData("C", MathAlphabet.Fraktur, "ℭ")]
    [InlineData("9", MathAlphabet.Bold, "𝟗")]
    [InlineData("Ω", MathAlphabet.Bold, "𝛀")]
    [InlineData("ı", MathAlphabet.Default, "𝚤")]
    [InlineData("x\u0302", MathAlphabet.Default, "𝑥\u0302")]
    [InlineData("+", MathAlphabet.Bold, "+")]
    [InlineData("a1", MathAlphabet.Monospace, "𝚊𝟷")]
    public void A_letter_has_its_place_in_each_alphabet(string text, MathAlphabet alphabet, string expected)
        => Assert.Equal(expected, MathAlphabets.Map(text, alphabet));

    [Fact]
    public void Every_mathematical_letter_typed_as_such_comes_back_as_it_was()
    {
        for (var code = 0x1D400; code <= 0x1D7FF; code++)
        {
            if (UnicodeLetters.Read(new(code), out var plain, out var alphabet) && char.IsLetterOrDigit(plain, 0))
            {
                var mapped = MathAlphabets.Map(plain, alphabet);

                // The places of the letters that were encoded elsewhere stay empty.
                Assert.True(char.ConvertToUtf32(mapped, 0) == code || mapped.Length == 1, $"U+{code:X}");
            }
        }
    }

    [Theory]
    [InlineData("+", MathOperatorForm.Infix, 4, 4, MathOperatorTraits.None)]
    [InlineData("−", MathOperatorForm.Prefix, 0, 0, MathOperatorTraits.None)]
    [InlineData("=", MathOperatorForm.Infix, 5, 5, MathOperatorTraits.Inline)]
    [InlineData("(", MathOperatorForm.Infix, 0, 0, MathOperatorTraits.Stretchy | MathOperatorTraits.Symmetric | MathOperatorTraits.Fence)]
    [InlineData("∑", MathOperatorForm.Infix, 3, 3, MathOperatorTraits.Symmetric | MathOperatorTraits.LargeOperator | MathOperatorTraits.MovableLimits)]
    [InlineData(",", MathOperatorForm.Infix, 0, 3, MathOperatorTraits.Separator)]
    [InlineData("unknown", MathOperatorForm.Infix, 5, 5, MathOperatorTraits.None)]
    public void The_dictionary_knows_space_and_behaviour(string text, MathOperatorForm form, int left, int right, MathOperatorTraits traits)
    {
        var found = MathOperatorTable.Find(text, form);

        Assert.Equal((left, right, traits), (found.LeftSpace, found.RightSpace, found.Traits));
    }

    [Fact]
    public void Every_command_does_exactly_one_thing()
    {
        foreach (var name in CommandTable.Names)
        {
            var command = CommandTable.Find(name);
            Assert.NotNull(command);
            var ways = (command.Read is null ? 0 : 1) + (command.Symbol is null ? 0 : 1) + (command.Macro is null ? 0 : 1);
            Assert.True(ways == 1 || (ways == 0 && command.Role != CommandRole.None), name);
        }
    }
}
