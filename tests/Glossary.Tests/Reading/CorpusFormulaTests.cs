using Glossary.Model;

namespace Glossary.Tests;

/// <summary>The formulas found in other people's Markdown are those that a search by regular expression found, which knows nothing of Markdown.</summary>
public sealed class CorpusFormulaTests
{
    private const string NoneGiven = "GLOSSARY_CORPORA is not set";

    // Formulas that the search lists and we do not find, and why.
    private static readonly Dictionary<string, (string Tex, string Reason)[]> NotFound = new()
    {
        ["b-hugodocs"] =
        [
            ("', '", "the dollar signs are spoken of, in quotes"),
            ("', '.gif", "ends of lines in patterns of a settings file"),
            ("' [[deployment.matchers]] cacheControl = 'max-age=31536000, no-transform, public' gzip = false pattern = '^.+\\.(png|jpg)", "the same"),
            ("' [[deployment.matchers]] gzip = true pattern = '^.+\\.(html|xml|json)", "the same"),
        ],
        ["m-cheatsheets-ar-fa-zh"] =
        [
            (@"I \in \mathbb{R^{n\times n}", "a dollar sign inside braces ends no formula: the search cut it off there"),
            (@"{A \in \mathbb{R}^{m\times n", "the same"),
        ],
        ["m-d2l-zh"] =
        [
            (@"20 \times 20", "in the words for a picture, which are plain text"),
            (@"40 \times 40", "the same"),
            (@"80 \times 80", "the same"),
        ],
        ["m-quantum-docs"] =
        [
            ("and", "stands between two formulas, the first of which begins with a blank"),
            ("|", "the border of a table between two formulas"),
            ("| Do nothing| |", "the same"),
            (@"\alpha \ket{000} + \beta\ket{111} \ket{01} \alpha \ket{100} + \beta\ket{011}", "two rows of a table in one"),
            (
                @"> \begin{align} > \operatorname{SWAP} & = > \left(\begin{matrix} > 1 & 0 & 0 & 0 \\\\ > 0 & 0 & 1 & 0 \\\\ > 0 & 1 & 0 & 0 \\\\ > 0 & 0 & 0 & 1 > \end{matrix}\right) > \end{align} >",
                "the search took the marks of the quotation with it"),
        ],
    };

    // Formulas that we find and the search does not list, and why.
    private static readonly Dictionary<string, (string Tex, string Reason)[]> NotListed = new()
    {
        ["m-cheatsheets-ar-fa-zh"] = [(@"A \succed 0", "a blank behind its opening sign")],
        ["m-cs231n"] =
        [
            ("(W - F + 2P)/S + 1 = (10 - 3 + 0) / 2 + 1 = 4.5", "one in doubled backslashes with parentheses inside"),
            ("F = 7, P = 0, S = 1, K = 4096", "one in doubled backslashes with commas inside"),
            ("K = 2, F = 3, S = 2, P = 1", "the same"),
            ("[f(x+h) - f(x-h)] / 2 h", "one in doubled backslashes with brackets inside"),
        ],
        ["m-quantum-docs"] =
        [
            (@"(\alpha\ket{0} +\beta\ket{1})\ket{0}\ket{0}= \alpha\ket{000} + \beta\ket{100}", "a blank behind its opening sign"),
            (@"\langle u, v\rangle = u^\dagger v", "the same"),
            (@"u =\begin{bmatrix} c \\\\ d \end{bmatrix}", "the same"),
            (@"v=\begin{bmatrix}a \\\\ b \end{bmatrix}", "the same"),
            (
                @"\begin{align} \operatorname{SWAP} & = \left(\begin{matrix} 1 & 0 & 0 & 0 \\\\ 0 & 0 & 1 & 0 \\\\ 0 & 1 & 0 & 0 \\\\ 0 & 0 & 0 & 1 \end{matrix}\right) \end{align}",
                "in a quotation, whose marks are none of it"),
        ],
    };

    public static TheoryData<string> Folders => [.. CorpusFolder.Names];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Formulas_found_are_those_listed(string folder)
    {
        Assert.SkipWhen(Repository.Corpora is null, NoneGiven);
        var rows = Rows();
        var listed = rows.Where(r => r.Folder == folder).Select(r => r.Tex).ToHashSet();

        // A formula that several folders have is listed in one of them.
        var anywhere = rows.Select(r => r.Tex).ToHashSet();

        // The search did not look into calls of templates.
        var found = FormulasOf(Reader.Read(CorpusFolder.Files(folder), new DiagnosticBag())).Where(f => !IsInCall(f)).Select(f => Spaced(f.Tex)).ToHashSet();

        Assert.Equal(Explained(NotFound, folder), listed.Except(found).Order(StringComparer.Ordinal));
        Assert.Equal(Explained(NotListed, folder), found.Except(anywhere).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_KaTeX_takes_we_take()
    {
        Assert.SkipWhen(Repository.Corpora is null, NoneGiven);
        var taken = Rows().Where(r => r.Verdict == "ok").ToList();

        Assert.Empty(taken.Where(r => Tex.Read(r.Tex, isDisplay: r.IsDisplay).Diagnostics.Any(d => d.Severity > Severity.Note)).Select(r => r.Tex));
        Assert.True(taken.Count > 2_900);
    }

    private static bool IsInCall(Formula formula) => formula.Span.Source.Text.AsSpan(0, formula.Span.Start).TrimEnd().EndsWith(">}}");

    private static IEnumerable<string> Explained(Dictionary<string, (string Tex, string Reason)[]> table, string folder)
        => table.GetValueOrDefault(folder, []).Select(d => d.Tex).Order(StringComparer.Ordinal);

    private static List<CorpusFormula> Rows() => [.. CorpusFolder.Formulas().Select(f => f with { Tex = Spaced(f.Tex) })];

    // Which blanks stand where means nothing in mathematics.
    private static string Spaced(string tex) => string.Join(' ', tex.Split([' ', '\t', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Formula> FormulasOf(Book book)
    {
        var blocks = book.Front.Concat(book.Back).SelectMany(c => c.Body).Concat(book.Entries.SelectMany(e => e.Body)).Descendants().ToList();
        var titles = book.Front.Concat(book.Back).SelectMany(c => c.Title).Concat(book.Entries.SelectMany(e => e.Title)).Descendants();
        return blocks.OfType<DisplayFormula>().Select(f => f.Formula)
            .Concat(blocks.SelectMany(b => b.Inlines().Descendants()).Concat(titles).OfType<InlineFormula>().Select(f => f.Formula));
    }
}
