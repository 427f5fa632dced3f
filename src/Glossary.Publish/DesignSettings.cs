using System.Collections.Immutable;
using Glossary.Typesetting;
using YamlDotNet.RepresentationModel;

namespace Glossary.Publish;

/// <summary>What book.yml says of the book's look: a design, and the dials that are turned away from it. What is null stays as designed.</summary>
internal sealed record DesignSettings
{
    /// <summary>True for the keys of book.yml that are about the book's look: all that the table gives for the PDF but those of the file itself.</summary>
    public static bool Reads(string key) => SettingTable.All.Any(s => s.Key == key && s.For == SettingKey.Pdf);

    /// <summary><c>libertinus</c> or <c>stix</c>.</summary>
    public string? Design { get; init; }

    /// <summary><c>print</c> or <c>screen</c>; null for a file that serves both.</summary>
    public string? Variant { get; init; }

    public string? Paper { get; init; }

    public Pt? TextSize { get; init; }

    public Pt? Leading { get; init; }

    public Pt? Measure { get; init; }

    public ImmutableDictionary<string, Pt> Margins { get; init; } = ImmutableDictionary<string, Pt>.Empty;

    public Pt? BindingOffset { get; init; }

    public int? Columns { get; init; }

    public int? ContentsColumns { get; init; }

    public ImmutableDictionary<string, Ink> Colors { get; init; } = ImmutableDictionary<string, Ink>.Empty;

    /// <summary>The switches that are stated, by key.</summary>
    public ImmutableDictionary<string, bool> Switches { get; init; } = ImmutableDictionary<string, bool>.Empty;

    public Pt? LeastTableSize { get; init; }

    public LinkAddresses? PrintLinks { get; init; }

    /// <summary>The settings with one more key read.</summary>
    public DesignSettings With(string key, YamlNode value, SettingValues values)
    {
        switch (key)
        {
            case "design":
                return this with { Design = values.Choice(key, value) };
            case "variant":
                return this with { Variant = values.Choice(key, value) };
            case "paper":
                return this with { Paper = values.Text(key, value, v => DesignChoices.PaperOf(v) is not null) };
            case "text-size":
                return this with { TextSize = values.Length(key, value) };
            case "leading":
                return this with { Leading = values.Length(key, value) };
            case "measure":
                return this with { Measure = values.Length(key, value) };
            case "margins":
                return this with { Margins = Margins.SetItems(Group(key, value, (k, v) => values.Length(k, v, Pt.Zero, new(SettingTable.Poster)), values)) };
            case "binding-offset":
                return this with { BindingOffset = values.Length(key, value) };
            case "columns":
                return this with { Columns = values.Number(key, value) };
            case "contents-columns":
                return this with { ContentsColumns = values.Number(key, value) };
            case "least-table-size":
                return this with { LeastTableSize = values.Length(key, value) };
            case "colors":
                return this with { Colors = Colors.SetItems(Group(key, value, values.Color, values)) };
            case "print-links":
                return this with { PrintLinks = values.Choice(key, value) is { } links ? Enum.Parse<LinkAddresses>(links, ignoreCase: true) : null };
            default:
                return values.Flag(key, value) is { } flag ? this with { Switches = Switches.SetItem(key, flag) } : this;
        }
    }

    private static IEnumerable<KeyValuePair<string, T>> Group<T>(
        string key, YamlNode value, Func<string, YamlNode, T?> read, SettingValues values)
        where T : struct
    {
        foreach (var (name, _, inner) in values.Group(key, value))
        {
            if (read(name, inner) is { } found)
            {
                yield return new(name, found);
            }
        }
    }
}
