using System.Globalization;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>No word of other people's Markdown gets lost: each is in the model, or a diagnostic at its line says why not.</summary>
public sealed class CorpusWordTests
{
    public static TheoryData<string> Folders => [.. CorpusFolder.Names];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_word_is_in_the_model_or_explained(string folder)
    {
        Assert.SkipWhen(Repository.Corpora is null, "GLOSSARY_CORPORA is not set");
        var files = CorpusFolder.Files(folder);
        var diagnostics = new DiagnosticBag();
        var found = ModelWords.Of(Reader.Read(files, diagnostics));
        var explained = diagnostics.InSourceOrder().Where(d => !d.Span.IsNowhere)
            .SelectMany(d => Lines(d.Span).Select(line => (d.Span.Source.Path, line)))
            .ToHashSet();

        var words = 0;
        var lost = new List<string>();
        foreach (var file in files)
        {
            var places = SourceWords.Of(file.Text);
            var left = found.GetValueOrDefault(file.Path, []);
            words += places.Count;
            var missing = new List<PlacedWord>();
            foreach (var place in places)
            {
                var count = left.GetValueOrDefault(place.Word);
                left[place.Word] = count - 1;
                if (count <= 0 && !explained.Contains((file.Path, file.Position(place.Start).Line)))
                {
                    missing.Add(place);
                }
            }

            // “[link]s” is two words to the search and one to a reader; an address right behind a word is the other way round.
            var longer = missing.Count == 0 ? [] : left.Where(w => w.Value > 0).Select(w => w.Key).ToList();
            lost.AddRange(missing
                .Where(m => !longer.Exists(w => w.StartsWith(m.Word, StringComparison.Ordinal) || w.EndsWith(m.Word, StringComparison.Ordinal) || (w.Length > 2 && m.Word.EndsWith(w, StringComparison.Ordinal))))
                .Select(m => string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{file.Position(m.Start).Line}: {m.Word}")));
        }

        Assert.True(lost.Count == 0, $"{folder}: {lost.Count} of {words} words are lost\n" + string.Join('\n', lost.Take(60)));
    }

    private static IEnumerable<int> Lines(SourceSpan span)
    {
        var first = span.Source.Position(span.Start).Line;
        var last = span.Source.Position(span.End).Line;
        return Enumerable.Range(first, last - first + 1);
    }
}
