using System.Collections.Immutable;
using System.Globalization;
using Glossary.Model;
using Glossary.Typesetting;
using YamlDotNet.RepresentationModel;

namespace Glossary.Publish;

/// <summary>Reads the values of settings; what is not as it should be is reported at its place.</summary>
internal sealed class SettingValues(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>True if a value could not be taken.</summary>
    public bool HasErrors { get; private set; }

    /// <param name="expected">What a value within a group must be; null for what the table says of the key.</param>
    public string? Text(string key, YamlNode value, Func<string, bool>? isRight = null, string? expected = null)
    {
        if (value is YamlScalarNode { Value: { } text } && (text.Length == 0 || isRight?.Invoke(text) != false))
        {
            return text.Length == 0 ? null : text;
        }

        return Wrong(key, value, expected);
    }

    public string? Choice(string key, YamlNode value)
        => value is YamlScalarNode { Value: { } text } && SettingTable.Of(key).Choices.FirstOrDefault(c => c.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } choice
            ? choice
            : Wrong(key, value);

    /// <summary>One of several choices, or a list of them.</summary>
    public ImmutableArray<string> Choices(string key, YamlNode value)
        => [.. (value is YamlSequenceNode list ? list.Children : [value]).Select(v => Choice(key, v)).OfType<string>()];

    public ImmutableArray<string> Texts(string key, YamlNode value) => value switch
    {
        YamlScalarNode { Value: { } text } => text.Length == 0 ? [] : [text],
        YamlSequenceNode list => [.. list.Select(item => Text(key, item)).OfType<string>()],
        _ => Wrong(key, value) is null ? [] : [],
    };

    public ImmutableArray<KeyValuePair<string, string>> Pairs(string key, YamlNode value)
    {
        if (value is not YamlMappingNode map)
        {
            _ = value is YamlScalarNode { Value: null or "" } ? null : Wrong(key, value);
            return [];
        }

        return
        [
            .. map.Select(row => (Name: (row.Key as YamlScalarNode)?.Value ?? "", Body: row.Value is YamlScalarNode { Value: "" } ? "" : Text(key, row.Value, expected: "a text for each name")))
                .Where(row => row.Name.Length > 0 && row.Body is not null)
                .Select(row => KeyValuePair.Create(row.Name, row.Body!)),
        ];
    }

    /// <param name="expected">What it wants; null for what the table says of the key.</param>
    public string? Wrong(string key, YamlNode value, string? expected = null)
    {
        HasErrors = true;
        diagnostics.Report(FileDiagnostics.WrongSetting(SpanOf(value), key, expected ?? SettingTable.Of(key).Wants));
        return null;
    }

    public SourceSpan SpanOf(YamlNode node)
    {
        var start = (int)Math.Min(node.Start.Index, source.Text.Length);
        return source.Span(start, (int)Math.Clamp(node.End.Index, start, source.Text.Length));
    }

    public bool? Flag(string key, YamlNode value) => Choice(key, value) is { } flag ? flag == "true" : null;

    /// <summary>A whole number within the bounds of the table.</summary>
    public int? Number(string key, YamlNode value)
    {
        var (least, most) = ((int)SettingTable.Of(key).Least, (int)SettingTable.Of(key).Most);
        return Text(key, value, v => TryNumber(v, least, most, out _)) is { } text && TryNumber(text, least, most, out var number) ? number : null;
    }

    /// <summary>A length of paper, in pt, mm, cm or in, within the bounds of the table.</summary>
    public Pt? Length(string key, YamlNode value) => Length(key, value, new(SettingTable.Of(key).Least), new(SettingTable.Of(key).Most));

    /// <summary>A length within a group.</summary>
    public Pt? Length(string key, YamlNode value, Pt least, Pt most)
        => Text(key, value, v => TryLength(v, out var l) && l >= least && l <= most, SettingKey.LengthBetween(least.Value, most.Value)) is { } text
            && TryLength(text, out var length) ? length : null;

    /// <summary>A colour as in CSS: # and six hexadecimal figures.</summary>
    public Ink? Color(string key, YamlNode value)
        => Text(key, value, v => TryColor(v, out _), "a colour such as '#1a4073', between quotation marks") is { } text && TryColor(text, out var ink) ? ink : null;

    /// <summary>The keys of a group with their values.</summary>
    public IEnumerable<(string Key, YamlNode KeyNode, YamlNode Value)> Group(string key, YamlNode value)
    {
        var known = SettingTable.Of(key).Choices;
        if (value is not YamlMappingNode map)
        {
            _ = Wrong(key, value);
            yield break;
        }

        foreach (var (keyNode, inner) in map)
        {
            var name = (keyNode as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name))
            {
                yield return (name, keyNode, inner);
            }
            else
            {
                diagnostics.Report(FileDiagnostics.UnknownSetting(SpanOf(keyNode), name, Spelling.Nearest(name, known)));
            }
        }
    }

    private static bool TryNumber(string text, int least, int most, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;

    internal static bool TryLength(string text, out Pt length)
    {
        length = default;
        var unit = text.Length > 2 ? text[^2..] : "";
        if (!double.TryParse(text.AsSpan(0, Math.Max(text.Length - 2, 0)).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        Pt? found = unit switch
        {
            "pt" => new(number),
            "mm" => Pt.FromMillimetres(number),
            "cm" => Pt.FromMillimetres(number * 10),
            "in" => new(number * 72),
            _ => null,
        };
        length = found ?? default;
        return found is not null;
    }

    private static bool TryColor(string text, out Ink ink)
    {
        ink = default;
        if (text.Length != 7 || text[0] != '#' || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            return false;
        }

        ink = new((rgb >> 16) / 255.0, ((rgb >> 8) & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
        return true;
    }
}
