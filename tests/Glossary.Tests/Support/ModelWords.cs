using System.Collections;
using System.Reflection;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Every text in a book, whatever node holds it: found by reflection, so that a new kind of node is looked into too.</summary>
internal static class ModelWords
{
    // Names and addresses are no text; a term stands in its title too.
    private static readonly HashSet<string> NoText = ["Id", "Anchor", "Address", "Path", "Target", "Term", "FullName", "Tags", "Language"];

    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];

    /// <summary>How often each word stands in what each file has become, by its path.</summary>
    public static Dictionary<string, Dictionary<string, int>> Of(Book book)
    {
        var files = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (part, path) in book.Front.Concat(book.Back).Select(c => ((object)c, c.Span.Source.Path)).Concat(book.Entries.Select(e => ((object)e, e.Span.Source.Path))))
        {
            if (!files.TryGetValue(path, out var counts))
            {
                files.Add(path, counts = new(StringComparer.Ordinal));
            }

            Collect(part, counts, new(ReferenceEqualityComparer.Instance));
        }

        return files;
    }

    /// <summary>How often each word stands in the text that pages must show: formulas and pictures are drawn.</summary>
    public static Dictionary<string, int> Printed(Book book)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var drawn = book.Front.Concat(book.Back).SelectMany(c => c.Body).Concat(book.Entries.SelectMany(e => e.Body)).Descendants()
            .SelectMany(b => b.Inlines().Descendants().Select(i => i is InlineImage image ? (object)image.Image : i is InlineFormula formula ? formula.Formula : null).Append(b is Figure figure ? figure.Image : b is DisplayFormula display ? display.Formula : null))
            .OfType<object>();
        var seen = new HashSet<object>(drawn, ReferenceEqualityComparer.Instance);
        foreach (var part in book.Front.Concat(book.Back).Concat<object>(book.Entries))
        {
            Collect(part, counts, seen);
        }

        return counts;
    }

    private static void Collect(object? value, Dictionary<string, int> counts, HashSet<object> seen)
    {
        if (value is Formula or Image && seen.Contains(value))
        {
            return;
        }

        switch (value)
        {
            case null or SourceSpan or SourceText:
                return;
            case string text:
                foreach (var word in SourceWords.Cut(text))
                {
                    counts[word.Word] = counts.GetValueOrDefault(word.Word) + 1;
                }

                return;
            case Formula formula:
                Collect(formula.Tex, counts, seen);
                return;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item, counts, seen);
                }

                return;
        }

        var type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || (!type.IsValueType && !seen.Add(value)))
        {
            return;
        }

        PropertyInfo[]? properties;
        lock (Properties)
        {
            if (!Properties.TryGetValue(type, out properties))
            {
                Properties.Add(type, properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && p.CanRead && !NoText.Contains(p.Name))]);
            }
        }

        foreach (var property in properties)
        {
            Collect(property.GetValue(value), counts, seen);
        }
    }
}
