using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Glossary.Pictures;

/// <summary>The style sheets inside a drawing: selectors of elements, classes and ids, one inside another.</summary>
internal sealed partial class SvgRules
{
    // A drawing with more is a page.
    private const int MostRules = 500;

    private readonly List<(Compound[] Selector, int Weight, (string Name, string Value)[] Declarations)> _rules = [];

    public SvgRules(IEnumerable<string> sheets)
    {
        foreach (var sheet in sheets)
        {
            foreach (Match rule in RulePattern().Matches(CommentPattern().Replace(sheet, " ")))
            {
                AddRule(rule.Groups[1].Value, [.. Declarations(rule.Groups[2].Value)]);
            }
        }

        _rules = [.. _rules.OrderBy(r => r.Weight)];
    }

    /// <summary>The declarations for an element, the strongest last.</summary>
    public IEnumerable<(string Name, string Value)> For(XElement element)
        => _rules.Where(rule => Matches(rule.Selector, element)).SelectMany(rule => rule.Declarations);

    public static IEnumerable<(string Name, string Value)> Declarations(string text)
    {
        foreach (var declaration in text.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (declaration[..colon].Trim().ToLowerInvariant(), declaration[(colon + 1)..].Replace("!important", "", StringComparison.Ordinal).Trim());
            }
        }
    }

    private void AddRule(string selectors, (string Name, string Value)[] declarations)
    {
        foreach (var selector in selectors.Split(','))
        {
            var compounds = selector.Replace('>', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Compound.Read).ToList();
            if (compounds.Count > 0 && _rules.Count < MostRules && compounds.TrueForAll(c => c is not null))
            {
                _rules.Add(([.. compounds.OfType<Compound>()], compounds.Sum(c => c!.Weight), declarations));
            }
        }
    }

    private static bool Matches(Compound[] selector, XElement element)
    {
        if (!selector[^1].Matches(element))
        {
            return false;
        }

        var next = selector.Length - 2;
        for (var parent = element.Parent; parent is not null && next >= 0; parent = parent.Parent)
        {
            next -= selector[next].Matches(parent) ? 1 : 0;
        }

        return next < 0;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"([^{}]*)\{([^{}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex RulePattern();

    /// <summary>An element's name, id and classes.</summary>
    private sealed record Compound(string Name, string Id, string[] Classes)
    {
        public int Weight => (Id.Length > 0 ? 10_000 : 0) + (Classes.Length * 100) + (Name.Length > 0 ? 1 : 0);

        // What asks for anything else, such as a state, is not for paper.
        public static Compound? Read(string text)
        {
            var parts = PartPattern().Matches(text);
            if (parts.Sum(p => p.Length) != text.Length)
            {
                return null;
            }

            var name = text[0] is '.' or '#' or '*' ? "" : parts[0].Value;
            var id = parts.FirstOrDefault(p => p.Value[0] == '#')?.Value[1..] ?? "";
            return new(name, id, [.. parts.Where(p => p.Value[0] == '.').Select(p => p.Value[1..])]);
        }

        public bool Matches(XElement element)
            => (Name.Length == 0 || element.Name.LocalName == Name)
                && (Id.Length == 0 || (string?)element.Attribute("id") == Id)
                && (Classes.Length == 0 || HasClasses(element));

        private bool HasClasses(XElement element)
        {
            var own = ((string?)element.Attribute("class"))?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
            return Classes.All(own.Contains);
        }
    }

    [GeneratedRegex(@"[.#]?[\w-]+|\*", RegexOptions.NonBacktracking)]
    private static partial Regex PartPattern();
}
