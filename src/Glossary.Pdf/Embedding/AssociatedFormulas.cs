using System.Security.Cryptography;
using System.Text;
using Glossary.Model;

namespace Glossary.Pdf;

/// <summary>What formulas say, as MathML in files that belong to them (ISO 19005-3, annex E). Formulas that say the same share one.</summary>
/// <param name="areListed">True where the standard wants every file among the attachments (ISO 19005-4, annex A).</param>
internal sealed class AssociatedFormulas(EmbeddedFiles embedded, bool areListed)
{
    private readonly Dictionary<string, PdfRef> _files = new(StringComparer.Ordinal);

    /// <summary>The file of a formula; written when it is met for the first time.</summary>
    /// <param name="words">What those hear who listen.</param>
    public PdfRef Write(Formula formula, string words)
    {
        var text = Encoding.UTF8.GetBytes(MathMlWriter.Write(formula, words));
        var content = Convert.ToHexString(SHA256.HashData(text));
        if (!_files.TryGetValue(content, out var reference))
        {
            reference = embedded.Write($"formula-{_files.Count + 1}.mml", "application/mathml+xml", "Supplement"u8, words, text, areListed);
            _files.Add(content, reference);
        }

        return reference;
    }
}
