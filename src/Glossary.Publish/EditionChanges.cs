using Glossary.Model;

namespace Glossary.Publish;

/// <summary>What has become of a term from one edition to the next, in the order in which release notes tell it.</summary>
internal enum ChangeKind
{
    Added,
    Renamed,
    Changed,
    Removed,
}

/// <summary>One term that is not what it was.</summary>
/// <param name="FormerName">What it was called before; empty where the name has not changed.</param>
/// <param name="WordsAdded">How many words of its text were not in the text before.</param>
internal sealed record TermChange(ChangeKind Kind, string Name, string FormerName, int WordsAdded, int WordsRemoved)
{
    /// <summary>True where the entry had only an invitation to write it.</summary>
    public bool IsNowWritten { get; init; }

    /// <summary>True where the text is another one, be it in markup alone.</summary>
    public bool IsTextChanged { get; init; }

    /// <summary>True where the other names of the term have changed.</summary>
    public bool AreNamesChanged { get; init; }
}

/// <summary>Two editions of a book, compared term by term.</summary>
internal static class EditionChanges
{
    // Two texts are mostly the same if more than half of their words are.
    private const double LeastShare = 0.5;

    // With so many terms that went and came, these are two books, not two editions; looking for slips of spelling would only take long.
    private const long MostPairs = 1_000_000;

    /// <summary>The terms that differ: by kind, in the reading order of the edition that has them.</summary>
    public static IReadOnlyList<TermChange> Between(Book old, Book current)
    {
        var pairs = new Pairing(old.Entries.Select(Edition), current.Entries.Select(Edition));
        pairs.ByKey(t => t.Entry.Id.Value);
        pairs.ByKey(t => t.Entry.FullName);
        pairs.ByKey(t => t.Entry.State == EntryState.Written && t.Words.Count > 0 ? t.Text : null);
        pairs.ByAlias();
        pairs.BySpelling();
        return [.. pairs.Changes().OrderBy(c => c.Kind)];
    }

    private static EntryText Edition(Entry entry) => new(entry, ModelDump.Write(entry.Body), Count(WordsOf(entry)));

    private static Dictionary<string, int> Count(IEnumerable<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }

    private static IEnumerable<string> WordsOf(Entry entry)
    {
        var blocks = entry.Body.Descendants().Select(b => b switch
        {
            CodeBlock code => code.Text,
            DisplayFormula display => display.Formula.Tex,
            Figure figure => figure.Image.Alternative,
            _ => "",
        });

        // Markup within a word does not make two of it, so its pieces are put together again.
        var runs = entry.Body.Descendants().Select(b => string.Concat(b.Inlines().Descendants().Select(i => i switch
        {
            TextRun run => run.Text,
            CodeRun code => code.Text,
            Keyboard key => key.Text,
            InlineFormula formula => formula.Formula.Tex,
            InlineImage image => image.Image.Alternative,
            LineBreak => " ",
            _ => "",
        })));
        return blocks.Concat(runs).SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static int Missing(Dictionary<string, int> words, Dictionary<string, int> from)
        => words.Sum(w => Math.Max(0, w.Value - from.GetValueOrDefault(w.Key)));

    /// <summary>An entry with what is compared of it.</summary>
    /// <param name="Text">The body with its markup, whatever lines it is written in.</param>
    private sealed record EntryText(Entry Entry, string Text, Dictionary<string, int> Words)
    {
        public IEnumerable<string> Names => Entry.Aliases.Append(Entry.Term).Append(Entry.LongName).Where(n => n.Length > 0);

        public bool IsMostly(EntryText other)
        {
            var all = Words.Values.Sum() + other.Words.Values.Sum();
            return all > 0 && (all - Missing(Words, other.Words) - Missing(other.Words, Words)) > LeastShare * all;
        }
    }

    /// <summary>Finds for the terms of one edition those of the other, the surest signs first.</summary>
    private sealed class Pairing(IEnumerable<EntryText> old, IEnumerable<EntryText> current)
    {
        private readonly List<EntryText> _old = [.. old];
        private readonly List<EntryText> _current = [.. current];
        private readonly Dictionary<EntryText, EntryText> _former = new(ReferenceEqualityComparer.Instance);
        private readonly HashSet<EntryText> _found = new(ReferenceEqualityComparer.Instance);

        private List<EntryText> Gone => [.. _old.Where(t => !_found.Contains(t))];

        private List<EntryText> Come => [.. _current.Where(t => !_former.ContainsKey(t))];

        /// <summary>Joins those that alone on either side have a key.</summary>
        public void ByKey(Func<EntryText, string?> key)
        {
            var gone = Gone.ToLookup(key, StringComparer.Ordinal);
            foreach (var group in Come.GroupBy(key, StringComparer.Ordinal))
            {
                if (group.Key is not null && group.Count() == 1 && gone[group.Key].Count() == 1)
                {
                    Join(gone[group.Key].Single(), group.Single());
                }
            }
        }

        /// <summary>Joins a term to one that has its name as another name.</summary>
        public void ByAlias()
        {
            var gone = Gone.SelectMany(t => t.Names.Select(n => (Name: n, Text: t))).ToLookup(p => p.Name, p => p.Text, StringComparer.OrdinalIgnoreCase);
            foreach (var come in Come)
            {
                if (come.Names.SelectMany(n => gone[n]).FirstOrDefault(t => !_found.Contains(t)) is { } former)
                {
                    Join(former, come);
                }
            }
        }

        /// <summary>Joins a term to one spelled nearly alike with mostly the same text.</summary>
        public void BySpelling()
        {
            var gone = Gone;
            var come = Come;
            if ((long)gone.Count * come.Count > MostPairs)
            {
                return;
            }

            foreach (var text in come)
            {
                var alike = gone.Where(t => !_found.Contains(t) && Spelling.Nearest(text.Entry.Term, [t.Entry.Term]) is not null && t.IsMostly(text)).ToList();
                if (Spelling.Nearest(text.Entry.Term, alike.Select(t => t.Entry.Term)) is { } name)
                {
                    Join(alike.First(t => t.Entry.Term == name), text);
                }
            }
        }

        public IEnumerable<TermChange> Changes()
        {
            foreach (var text in _current)
            {
                if (!_former.TryGetValue(text, out var former))
                {
                    yield return new(ChangeKind.Added, text.Entry.FullName, "", text.Words.Values.Sum(), 0);
                }
                else if (Compare(former, text) is { } change)
                {
                    yield return change;
                }
            }

            foreach (var text in Gone)
            {
                yield return new(ChangeKind.Removed, text.Entry.FullName, "", 0, text.Words.Values.Sum());
            }
        }

        private void Join(EntryText former, EntryText text)
        {
            _former.Add(text, former);
            _found.Add(former);
        }

        private static TermChange? Compare(EntryText old, EntryText current)
        {
            var isRenamed = old.Entry.FullName != current.Entry.FullName;
            var areNamesChanged = !old.Entry.Aliases.SequenceEqual(current.Entry.Aliases);
            var isTextChanged = old.Text != current.Text;
            return isRenamed || areNamesChanged || isTextChanged
                ? new(
                    isRenamed ? ChangeKind.Renamed : ChangeKind.Changed,
                    current.Entry.FullName,
                    isRenamed ? old.Entry.FullName : "",
                    Missing(current.Words, old.Words),
                    Missing(old.Words, current.Words))
                {
                    IsNowWritten = old.Entry.State != EntryState.Written && current.Entry.State == EntryState.Written,
                    IsTextChanged = isTextChanged,
                    AreNamesChanged = areNamesChanged,
                }
                : null;
        }
    }
}
