namespace Glossary.Reading;

/// <summary>The macros an author defines once for many formulas, in front matter or <c>book.yml</c>.</summary>
public sealed class Macros
{
    private readonly Dictionary<string, Macro> _byName;

    private Macros(Dictionary<string, Macro> byName) => _byName = byName;

    public static Macros None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>True where there is none to look up.</summary>
    internal bool IsEmpty => _byName.Count == 0;

    /// <summary>Macros from names (with or without their backslash) and what they stand for, with <c>#1</c> to <c>#9</c> for arguments; the later of two wins.</summary>
    public static Macros Of(IEnumerable<KeyValuePair<string, string>> definitions) => None.With(definitions);

    /// <summary>These and more, which win.</summary>
    public Macros With(IEnumerable<KeyValuePair<string, string>> definitions)
    {
        Dictionary<string, Macro>? all = null;
        foreach (var (name, body) in definitions)
        {
            all ??= new(_byName, StringComparer.Ordinal);
            all[name.TrimStart('\\')] = new Macro(body);
        }

        return all is null ? this : new(all);
    }

    /// <summary>A copy that a file may add its own definitions to.</summary>
    internal Macros Copy() => new(new(_byName, StringComparer.Ordinal));

    internal void Define(string name, Macro macro) => _byName[name] = macro;

    internal IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    internal Macro? Find(string name) => _byName.GetValueOrDefault(name);
}
