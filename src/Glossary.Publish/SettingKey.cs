using System.Collections.Immutable;
using System.Globalization;

namespace Glossary.Publish;

/// <summary>A key of book.yml: what it wants, what holds without it, and what it does.</summary>
/// <param name="Wants">Its values, as messages name them.</param>
/// <param name="For">Which of the files made it concerns.</param>
/// <param name="Default">What holds where it is not given; Markdown of text and code, as is <paramref name="Meaning"/>.</param>
/// <param name="Example">A line of book.yml.</param>
internal sealed record SettingKey(string Key, string Wants, string For, string Default, string Meaning, string Example)
{
    public const string All = "all editions";
    public const string Pdf = "the PDF";
    public const string Epub = "the EPUB";

    /// <summary>What there is to choose from, in lower case; empty where there is nothing to choose.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The least number, or length in points.</summary>
    public double Least { get; init; }

    public double Most { get; init; }

    public static SettingKey Of(string key, string wants, string @for, string @default, string meaning, string example) => new(key, wants, @for, @default, meaning, example);

    public static SettingKey Choice(string key, ImmutableArray<string> choices, string @for, string @default, string meaning, string example)
        => new(key, "one of " + string.Join(", ", choices), @for, @default, meaning, example) { Choices = choices };

    public static SettingKey Flag(string key, string @for, string @default, string meaning, string example) => Choice(key, ["true", "false"], @for, @default, meaning, example);

    public static SettingKey Number(string key, int least, int most, string @for, string @default, string meaning, string example)
        => new(key, $"a number from {least} to {most}", @for, @default, meaning, example) { Least = least, Most = most };

    public static SettingKey Length(string key, double least, double most, string @for, string @default, string meaning, string example)
        => new(key, LengthBetween(least, most), @for, @default, meaning, example)
        {
            Least = least,
            Most = most,
        };

    /// <summary>What a length between two others wants.</summary>
    public static string LengthBetween(double least, double most)
        => string.Create(CultureInfo.InvariantCulture, $"a length in pt, mm, cm or in, from {least:0.#}pt to {most:0.#}pt");

    /// <summary>A group of keys with a value each, the keys as <see cref="Choices"/>.</summary>
    public static SettingKey Group(string key, ImmutableArray<string> keys, string @for, string @default, string meaning, string example)
        => new(key, "keys and values: " + string.Join(", ", keys), @for, @default, meaning, example) { Choices = keys };
}

/// <summary>Settings that belong together, in the order in which the manual explains them.</summary>
internal sealed record SettingChapter(string Title, string Introduction, ImmutableArray<SettingKey> Settings);
