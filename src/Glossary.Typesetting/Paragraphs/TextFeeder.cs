using System.Text;

namespace Glossary.Typesetting;

/// <summary>Turns running text into items: words, spaces, and the places between to break at.</summary>
internal sealed class TextFeeder(Setting setting)
{
    // What a formula or picture is to its neighbours: a letter.
    private const char StandIn = 'x';

    private readonly LineSettings _lines = setting.Design.Lines;
    private readonly StringBuilder _stripped = new();
    private readonly List<int> _offsets = [];
    private readonly MissingGlyphs _missing = new();
    private int _lastCharacter;

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

    /// <summary>Adds a finished item; beside ideographs a box stands as a word does.</summary>
    public void AddItem(LineItem item)
    {
        if (item is { Kind: LineItemKind.Box, Voice: { } voice })
        {
            if (Items.Count > 0 && Items[^1].Kind == LineItemKind.Text && CharacterClass.IsIdeographic(_lastCharacter))
            {
                var text = string.Concat(_lastCharacter > char.MaxValue ? char.ConvertFromUtf32(_lastCharacter) : $"{(char)_lastCharacter}", $"{StandIn}");
                if (BreakOpportunities.Find(text)[^2])
                {
                    AddGlue(new(Opportunity.Ideographic, IsGap(_lastCharacter, StandIn), false), ((WordPart)Items[^1].Content!).WhiteRight, 0, false, voice);
                }
            }

            _lastCharacter = StandIn;
        }

        Items.Add(item);
    }

    /// <summary>Space that no line is broken at.</summary>
    public void AddFixedSpace(double width, Voice? voice)
    {
        Items.Add(LineItem.Break(Penalty.Forbidden));
        Items.Add(LineItem.Space(width, 0, 0, voice));
    }

    /// <summary>Reports what no face has, once all text has been added.</summary>
    public void ReportMissing() => _missing.Report(setting.Diagnostics);

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
        var isJoined = Items.Count > 0 && Items[^1] is { IsBox: true, Voice: not null };
        if (voice.Nature == TextNature.Prose && BreakOpportunities.LooksLikeAddress(token))
        {
            voice = voice.As(TextNature.Address);
        }

        if (!isJoined && Items is [.., { IsBox: true }, { Kind: LineItemKind.Glue }] && MayNotBegin(token, voice))
        {
            Items.Insert(Items.Count - 1, LineItem.Break(Penalty.Forbidden));
        }

        // Nearly all words are of an alphabet and ask none of the general rules.
        if (CharacterClass.HasGeneral(token) || (isJoined && CharacterClass.IsGeneral(_lastCharacter)) || WideMarks.AreEastern(token, voice.Style.Language))
        {
            AddGeneralToken(token, isJoined, voice);
        }
        else
        {
            AddAlphabeticToken(token, voice);
        }

        _lastCharacter = BreakOpportunities.Before(token, token.Length - 1);
    }

    private void AddAlphabeticToken(ReadOnlySpan<char> token, Voice voice)
    {
        var start = 0;
        for (var i = 0; i + 1 < token.Length; i++)
        {
            if (voice.Nature == TextNature.Prose && char.IsAsciiLetterOrDigit(token[i]))
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
    }

    // The last character before, if nothing stands between, belongs to the text that the rules are asked about.
    private void AddGeneralToken(ReadOnlySpan<char> token, bool isJoined, Voice voice)
    {
        var context = !isJoined ? "" : _lastCharacter > char.MaxValue ? char.ConvertFromUtf32(_lastCharacter) : $"{(char)_lastCharacter}";
        var text = string.Concat(context, token).AsSpan();
        var breaks = BreakOpportunities.Find(text);
        var joint = default(Joint);
        var start = context.Length;
        for (var i = Math.Max(start - 1, 0); i + 1 < text.Length; i++)
        {
            if (i + 1 < context.Length || (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1])))
            {
                continue;
            }

            var isSeam = i < context.Length;
            var (before, after) = (BreakOpportunities.Before(text, i), BreakOpportunities.After(text, i));
            var isGeneral = CharacterClass.IsGeneral(before) || CharacterClass.IsGeneral(after);
            var next = new Joint(
                isGeneral ? BreakOpportunities.Between(text, i, breaks[i])
                    : isSeam ? Opportunity.None : BreakOpportunities.After(token, i - context.Length, voice.Nature),
                isGeneral && (isSeam || voice.Nature == TextNature.Prose) && IsGap(before, after),
                WideMarks.IsOpening(after) || WideMarks.IsClosing(after));
            if (next == default)
            {
                continue;
            }

            if (i + 1 > start)
            {
                AddJoined(text, start, i + 1, joint, voice);
            }

            (joint, start) = (next, i + 1);
        }

        AddJoined(text, start, text.Length, joint, voice);
    }

    // A line begins neither with a stop (LB13) nor with a dash between spaces: that belongs to what it stands behind.
    private static bool MayNotBegin(ReadOnlySpan<char> token, Voice voice)
        => token is "–" or "—" or "-" ? voice.Nature == TextNature.Prose : token[0] >= '\u3000' && WideMarks.IsClosing(token[0]);

    private bool IsGap(int before, int after)
        => _lines.WesternGap > 0 && ((CharacterClass.IsIdeograph(before) && CharacterClass.IsWestern(after))
            || (CharacterClass.IsWestern(before) && CharacterClass.IsIdeograph(after)));

    private void AddJoined(ReadOnlySpan<char> text, int start, int end, Joint joint, Voice voice)
    {
        var word = text[start..end];
        var isEastern = voice.Nature == TextNature.Prose && WideMarks.HasEastern(text, start, end, voice.Style.Language);
        // A word of soft hyphens alone leaves nothing to part from.
        joint = Items.Count == 0 ? default : joint;
        if (joint.Opportunity is Opportunity.Ideographic or Opportunity.None && joint != default)
        {
            var before = Items[^1] is { Kind: LineItemKind.Text, Content: WordPart part } ? part.WhiteRight : 0;
            var after = joint.HasMark && voice.Typecase.Set(word, IsRightToLeft, isEastern) is [var first, ..] ? first.WhiteLeft : 0;
            var isBetweenMarks = joint.HasMark && Items[^1].Content is WordPart { Text: [.., var last] } && (WideMarks.IsClosing(last) || WideMarks.IsOpening(last));
            AddGlue(joint, before, after, isBetweenMarks, voice);
        }
        else if (joint != default)
        {
            AddOpportunity(joint.Opportunity, voice);
        }

        AddWord(word, voice, isEastern);
    }

    // Ideographs have no spaces to stretch, so the joints between them give a little.
    private void AddGlue(Joint joint, double before, double after, bool isBetweenMarks, Voice voice)
    {
        var size = voice.Style.Size.Value;
        var gap = joint.IsGap ? _lines.WesternGap : 0;

        // Between two marks in a row half an em is enough, whatever they leave.
        var squeezed = isBetweenMarks ? Math.Min(before + after, 0.5) : 0;
        if (joint.Opportunity == Opportunity.None)
        {
            if (gap == 0 && squeezed == 0)
            {
                return;
            }

            Items.Add(LineItem.Break(Penalty.Forbidden));
        }

        var stretch = joint.Opportunity == Opportunity.None ? 0 : _lines.IdeographStretch;
        var shrink = isBetweenMarks ? 0 : _lines.IdeographShrink + ((before + after) * _lines.MarkShrink);
        Items.Add(LineItem.Space((gap - squeezed) * size, (stretch + (gap / 2)) * size, (shrink + (gap / 2)) * size, null));
    }

    private void AddOpportunity(Opportunity opportunity, Voice voice)
    {
        if (opportunity == Opportunity.Ideographic)
        {
            AddGlue(new(opportunity, false, false), 0, 0, false, voice);
            return;
        }

        Items.Add(opportunity switch
        {
            Opportunity.Address => LineItem.Break(_lines.AddressPenalty),
            Opportunity.Code => LineItem.Break(_lines.CodePenalty),
            _ => LineItem.Break(_lines.ExplicitHyphenPenalty, isFlagged: opportunity == Opportunity.AfterHyphen),
        });
    }

    private void AddWord(ReadOnlySpan<char> word, Voice voice, bool isEastern = false)
    {
        if (word.Contains(CharacterClass.SoftHyphen))
        {
            AddWordWithSoftHyphens(word, voice);
            return;
        }

        foreach (var part in voice.Typecase.Set(word, IsRightToLeft, isEastern))
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
        _missing.Add(rune, voice.Origin);
        Items.Add(LineItem.Finished(MissingGlyphMark.Set(rune.Value, part.Text, voice.Style, voice.Tag, voice.Origin, setting.Fonts), voice.WithoutTag()));
    }

    // What is between two pieces of a text: a place to break, a gap, marks that give up their white.
    private readonly record struct Joint(Opportunity Opportunity, bool IsGap, bool HasMark);
}
