using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Finds the entries of a book by their names as links do: slug, file, term, long name, another name, in any spelling of case and accents.</summary>
public sealed class EntryNames
{
    private readonly NameIndex _names = new();

    public EntryNames(Book book)
    {
        foreach (var entry in book.Entries)
        {
            _names.AddEntry(entry.Id, entry.Span.Source?.Path ?? "", entry.Term);
        }

        // Terms come before long names and other names, as they do for links.
        foreach (var entry in book.Entries)
        {
            _names.AddName(entry.Term, new(entry.Id), entry.Id.Value);
        }

        foreach (var entry in book.Entries)
        {
            foreach (var name in entry.Aliases.Prepend(entry.LongName))
            {
                _names.AddName(name, new(entry.Id), entry.Id.Value);
            }
        }
    }

    /// <summary>The entry that bears a name, or null.</summary>
    public EntryId? Find(string name)
        => (_names.ByAnchor(name) ?? _names.ByName(name) ?? _names.ByFile(name))?.Entry;

    /// <summary>The names nearest to one that no entry bears, at most three.</summary>
    public IReadOnlyList<string> Nearest(string name) => _names.Nearest(name);
}
