using System.Text;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Turns running text into items: words, spaces, and the places between to break at.</summary>
internal sealed class TextFeeder(Setting setting)
{
    private readonly LineSettings _lines = setting.Design.Lines;
    private readonly StringBuilder _stripped = new();
    private readonly List<int> _offsets = [];
    private SortedDictionary<string, (SourceSpan Place, int Count, OrderedDictionary<int, int> CodePoints)>? _missing;
    private char _lastCharacter;

    public List<LineItem> Items { get; } = [];

    /// <summary>True where the text that comes is written from right to left.</summary>
    public bool IsRightToLeft { get; set; }

    public void Add(ReadOnlySpan<char> text, Voice voice)
    {
        for (var i = 0; i < text.Length;)
        {
            if (CharacterClass.EndsToken(text[i]))
            {
                AddSpace(text[i], voice);
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && !CharacterClass.EndsToken(text[end]))
            {
                end++;
            }

            AddToken(text[i..end], voice);
            i = end;
        }
    }

    /// <summary>Space that no line is broken at.</summary>
    public void AddFixedSpace(double width, Voice? voice)
    {
        Items.Add(LineItem.Break(Penalty.Forbidden));
        Items.Add(LineItem.Space(width, 0, 0, voice));
    }

    /// <summary>Reports what no face has, once all text has been added.</summary>
    public void ReportMissing()
    {
        foreach (var (script, (place, count, codePoints)) in _missing ?? [])
        {
            setting.Diagnostics.Report(GlyphDiagnostics.Missing(place, new(script, count, [.. codePoints.Keys])));
        }

        _missing = null;
    }

    /// <summary>Removes spaces at the end, before a line or paragraph ends.</summary>
    public void TrimEnd()
    {
        while (Items.Count > 0 && Items[^1] is { Kind: LineItemKind.Glue, StretchOrder: 0 })
        {
            Items.RemoveAt(Items.Count - 1);
        }
    }

    private void AddSpace(char c, Voice voice)
    {
        var space = voice.Typecase.Space.Width * voice.Style.Size.Value;
        var size = voice.Style.Size.Value;
        switch (c)
        {
            case CharacterClass.ZeroWidthSpace:
                if (Items.Count > 0 && Items[^1].IsBox)
                {
                    Items.Add(LineItem.Break(0));
                }

                break;
            case CharacterClass.WordJoiner or '\uFEFF':
                break;
            case '\u00A0':
                Items.Add(LineItem.Break(Penalty.Forbidden));
                Items.Add(Stretching(space, voice));
                break;
            case '\u202F' or '\u2009' or '\u200A' or '\u2006' or '\u2007' or '\u2008':
                // Thin spaces bind a number to its unit or a dash to its word.
                AddFixedSpace(size * WidthOf(c), voice);
                break;
            case (>= '\u2000' and <= '\u2005') or '\u205F' or '\u3000':
                Items.Add(LineItem.Space(size * WidthOf(c), 0, 0, voice));
                break;
            default:
                // Spaces in a row are one, across runs too; and none begins a paragraph.
                if (Items.Count > 0 && Items[^1].Kind != LineItemKind.Glue && !(Items[^1].Kind == LineItemKind.Penalty && Items[^1].Cost <= Penalty.Forced))
                {
                    Items.Add(EndsSentence() ? Stretching(space * (1 + _lines.SentenceSpace), voice) : Stretching(space, voice));
                }

                break;
        }
    }

    private bool EndsSentence() => _lines.SentenceSpace > 0 && _lastCharacter is '.' or '!' or '?';

    private LineItem Stretching(double width, Voice voice)
        => LineItem.Space(width, width * _lines.SpaceStretch, width * _lines.SpaceShrink, voice);

    // In ems; Unicode Standard, chapter 6, table 6-2.
    private static double WidthOf(char c) => c switch
    {
        '\u2000' or '\u2002' => 0.5,
        '\u2001' or '\u2003' or '\u3000' => 1,
        '\u2004' => 1.0 / 3,
        '\u2005' => 1.0 / 4,
        '\u2006' => 1.0 / 6,
        '\u2007' => 0.5,
        '\u2008' => 0.25,
        '\u2009' => 1.0 / 6,
        '\u200A' => 1.0 / 12,
        '\u202F' => 1.0 / 6,
        '\u205F' => 4.0 / 18,
        _ => 0.25,
    };

    private void AddToken(ReadOnlySpan<char> token, Voice voice)
    {
        if (Items.Count > 0 && Items[^1].Kind == LineItemKind.Text && (_lastCharacter >= 0x2E80 || token[0] >= 0x2E80)
            && BreakOpportunities.After([_lastCharacter, token[0]], 0, voice.Nature) == Opportunity.Ideographic)
        {
            AddOpportunity(Opportunity.Ideographic, voice);
        }

        if (voice.Nature == TextNature.Prose && BreakOpportunities.LooksLikeAddress(token))
        {
            voice = voice.As(TextNature.Address);
        }

        var start = 0;
        for (var i = 0; i + 1 < token.Length; i++)
        {
            var c = token[i];
            if (voice.Nature == TextNature.Prose && (char.IsAsciiLetterOrDigit(c) && token[i + 1] < 0x2E80))
            {
                continue;
            }

            var opportunity = BreakOpportunities.After(token, i, voice.Nature);
            if (opportunity != Opportunity.None)
            {
                AddWord(token[start..(i + 1)], voice);
                AddOpportunity(opportunity, voice);
                start = i + 1;
            }
        }

        AddWord(token[start..], voice);
        _lastCharacter = token[^1];
    }

    private void AddOpportunity(Opportunity opportunity, Voice voice) => Items.Add(opportunity switch
    {
        Opportunity.AfterHyphen => LineItem.Break(_lines.ExplicitHyphenPenalty, isFlagged: true),
        Opportunity.Address => LineItem.Break(_lines.AddressPenalty),
        Opportunity.Code => LineItem.Break(_lines.CodePenalty),

        // Ideographs have no spaces to stretch, so the joints between them give a little.
        _ => LineItem.Space(0, voice.Style.Size.Value * 0.06, voice.Style.Size.Value * 0.01, null),
    });

    private void AddWord(ReadOnlySpan<char> word, Voice voice)
    {
        if (word.Contains(CharacterClass.SoftHyphen))
        {
            AddWordWithSoftHyphens(word, voice);
            return;
        }

        foreach (var part in voice.Typecase.Set(word, IsRightToLeft))
        {
            AddPart(part, voice);
        }
    }

    private void AddPart(WordPart part, Voice voice)
    {
        if (part.IsMissing)
        {
            AddMissing(part, voice);
        }
        else
        {
            Items.Add(LineItem.Text(part, voice, _lines));
        }
    }

    // The author says where; the rules of the language are then not asked.
    private void AddWordWithSoftHyphens(ReadOnlySpan<char> word, Voice voice)
    {
        _stripped.Clear();
        _offsets.Clear();
        foreach (var c in word)
        {
            if (c != CharacterClass.SoftHyphen)
            {
                _stripped.Append(c);
            }
            else if (_stripped.Length > 0 && (_offsets.Count == 0 || _offsets[^1] < _stripped.Length))
            {
                _offsets.Add(_stripped.Length);
            }
        }

        if (_offsets.Count > 0 && _offsets[^1] == _stripped.Length)
        {
            _offsets.RemoveAt(_offsets.Count - 1);
        }

        if (_stripped.Length == 0)
        {
            return;
        }

        var parts = voice.Typecase.Set(_stripped.ToString(), IsRightToLeft);
        if (parts.Length == 1 && !parts[0].IsMissing && _offsets.Count > 0)
        {
            Divider.AddDivided(Items, parts[0], _offsets, _lines.HyphenPenalty, voice, _lines);
            return;
        }

        foreach (var part in parts)
        {
            AddPart(part, voice);
        }
    }

    private void AddMissing(WordPart part, Voice voice)
    {
        Rune.DecodeFromUtf16(part.Text, out var rune, out _);
        var script = UnicodeScript.Of(rune.Value);
        _missing ??= new(StringComparer.Ordinal);
        var found = _missing.TryGetValue(script, out var known) ? known : (PlaceOf(part.Text, voice.Origin), 0, []);
        found.CodePoints.TryAdd(rune.Value, 1);
        _missing[script] = found with { Count = found.Count + 1 };
        Items.Add(LineItem.Finished(MissingGlyphMark.Set(rune.Value, part.Text, voice, setting.Fonts), voice.WithoutTag()));
    }

    // The character's own place if it stands in the source as it does here, else that of the run.
    private static SourceSpan PlaceOf(string character, SourceSpan run)
    {
        if (run.IsNowhere)
        {
            return run;
        }

        var index = run.Text.IndexOf(character, StringComparison.Ordinal);
        return index < 0 ? run : run.Part(index, character.Length);
    }
}
