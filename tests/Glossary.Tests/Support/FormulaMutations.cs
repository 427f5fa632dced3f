using System.Text;

namespace Glossary.Tests;

/// <summary>Formulas as a tired author or a broken converter leaves them: tokens cut, doubled, swapped, braces out of balance, deep nesting, any character.</summary>
internal static class FormulaMutations
{
    private static readonly string[] Strays =
    [
        "{", "}", "{", "}", @"\left", @"\right", "&", @"\\", "^", "_", "$", "#1", "'", @"\begin{array}{cc}", @"\end{array}", @"\frac", @"\sqrt[", @"\text{", @"\ce{", @"\over", @"\middle", @"\hline", @"\def\a#1{", @"\a", @"\tag{",
    ];

    private static readonly string[] Nests = ["{", @"\frac{", @"\sqrt{", @"\left(", "x^{", @"\begin{matrix}", @"\text{$", @"\hat{", @"\color{red}{", @"\boxed{"];

    /// <summary>As many mutants as asked for; the same seed gives the same.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> formulas, int count, ulong seed)
    {
        var random = new Dice(seed);
        var tokens = formulas.Select(Tokens).ToList();
        for (var i = 0; i < count; i++)
        {
            var mutant = new List<string>(tokens[random.Next(tokens.Count)]);
            for (var blows = random.Next(1, 5); blows > 0; blows--)
            {
                Mutate(mutant, random, tokens);
            }

            yield return string.Concat(mutant);
        }
    }

    private static void Mutate(List<string> mutant, Dice random, List<List<string>> tokens)
    {
        var place = random.Next(mutant.Count + 1);
        switch (random.Next(8))
        {
            case 0:
                mutant.RemoveRange(place, mutant.Count - place);
                break;
            case 1:
                mutant.RemoveRange(place, Math.Min(random.Next(1, 6), mutant.Count - place));
                break;
            case 2:
                mutant.InsertRange(place, mutant.GetRange(0, Math.Min(random.Next(1, 12), mutant.Count)));
                break;
            case 3 when mutant.Count > 1:
                var (a, b) = (random.Next(mutant.Count), random.Next(mutant.Count));
                (mutant[a], mutant[b]) = (mutant[b], mutant[a]);
                break;
            case 4:
                mutant.Insert(place, Strays[random.Next(Strays.Length)]);
                break;
            case 5:
                mutant.InsertRange(place, Enumerable.Repeat(Nests[random.Next(Nests.Length)], random.Next(3, 300)));
                break;
            case 6:
                mutant.InsertRange(place, tokens[random.Next(tokens.Count)]);
                break;
            default:
                // Lone surrogates too: files have been seen that hold them.
                mutant.Insert(place, random.Next(4) == 0 ? ((char)random.Next(0x10000)).ToString() : new Rune(random.Next(0xE000, 0x110000)).ToString());
                break;
        }
    }

    private static List<string> Tokens(string tex)
    {
        var tokens = new List<string>();
        for (var i = 0; i < tex.Length;)
        {
            var end = i + 1;
            if (tex[i] == '\\' && end < tex.Length)
            {
                end++;
                while (char.IsAsciiLetter(tex[end - 1]) && end < tex.Length && char.IsAsciiLetter(tex[end]))
                {
                    end++;
                }
            }

            tokens.Add(tex[i..end]);
            i = end;
        }

        return tokens;
    }

    // xorshift64* (Vigna 2016): the same mutants on every machine and in every version of the library.
    private sealed class Dice(ulong seed)
    {
        private ulong _state = seed;

        public int Next(int limit) => Next(0, limit);

        public int Next(int from, int limit)
        {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            return from + (int)((_state * 0x2545F4914F6CDD1D >> 32) % (ulong)(limit - from));
        }
    }
}
