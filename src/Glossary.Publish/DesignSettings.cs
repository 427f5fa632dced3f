using System.Collections.Immutable;
using Glossary.Typesetting;
using YamlDotNet.RepresentationModel;

namespace Glossary.Publish;

/// <summary>What book.yml says of the book's look: a design, and the dials that are turned away from it. What is null stays as designed.</summary>
internal sealed record DesignSettings
{
    private static readonly ImmutableArray<string> MarginNames = ["inner", "outer", "top", "bottom"];
    private static readonly ImmutableArray<string> ColorNames = ["links", "accent", "quiet", "rules", "code"];

    // A page that holds a few words, and a poster.
    private static readonly Pt Least = new(4);
    private static readonly Pt Most = new(3000);

    /// <summary>The keys of book.yml.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        "design", "variant", "paper", "text-size", "leading", "measure", "margins", "binding-offset", "columns", "contents-columns", "colors",
        "flush-bottom", "zebra", "crop-marks", "thumb-tabs", "back-links", "index", "unfinished", "page-references", "print-links", "code-colors",
        "code-line-numbers", "figure-numbers", "least-table-size",
    ];

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
                return this with { Design = values.Choice(key, value, ["libertinus", "stix"]) };
            case "variant":
                return this with { Variant = values.Choice(key, value, ["print", "screen"]) };
            case "paper":
                return this with { Paper = values.Text(key, value, v => DesignChoices.PaperOf(v) is not null, DesignChoices.PaperNames) };
            case "text-size":
                return this with { TextSize = values.Length(key, value, Least, new(72)) };
            case "leading":
                return this with { Leading = values.Length(key, value, Least, new(144)) };
            case "measure":
                return this with { Measure = values.Length(key, value, new(60), Most) };
            case "margins":
                return this with { Margins = Margins.SetItems(Group(key, value, MarginNames, (k, v) => values.Length(k, v, Pt.Zero, Most), values)) };
            case "binding-offset":
                return this with { BindingOffset = values.Length(key, value, Pt.Zero, new(144)) };
            case "columns":
                return this with { Columns = values.Number(key, value, 1, 3) };
            case "contents-columns":
                return this with { ContentsColumns = values.Number(key, value, 1, 3) };
            case "least-table-size":
                return this with { LeastTableSize = values.Length(key, value, Least, new(72)) };
            case "colors":
                return this with { Colors = Colors.SetItems(Group(key, value, ColorNames, values.Color, values)) };
            case "print-links":
                return this with { PrintLinks = values.Choice(key, value, ["none", "footnotes", "list"]) is { } links ? Enum.Parse<LinkAddresses>(links, ignoreCase: true) : null };
            default:
                return values.Flag(key, value) is { } flag ? this with { Switches = Switches.SetItem(key, flag) } : this;
        }
    }

    private static IEnumerable<KeyValuePair<string, T>> Group<T>(
        string key, YamlNode value, ImmutableArray<string> names, Func<string, YamlNode, T?> read, SettingValues values)
        where T : struct
    {
        foreach (var (name, _, inner) in values.Group(key, value, names))
        {
            if (read(name, inner) is { } found)
            {
                yield return new(name, found);
            }
        }
    }
}
