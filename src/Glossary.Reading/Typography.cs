using System.Text;

namespace Glossary.Reading;

/// <summary>Typewriter punctuation to the typographer's: quotes, apostrophes, dashes, ellipses; one for each run of text, as quotes open and close.</summary>
internal sealed class Typography(QuotationMarks marks)
{
    private const string Apostrophe = "’";

    private bool _isDoubleOpen;
    private bool _isSingleOpen;

    /// <summary>The character the text so far ends with; a blank at its start.</summary>
    public char Previous { get; set; } = ' ';

    /// <summary>Adds text, set as it should look.</summary>
    /// <param name="next">The character that follows the text; a blank at the end.</param>
    public void Append(StringBuilder set, ReadOnlySpan<char> text, char next)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny("\"'-.");
            if (plain != 0)
            {
                var run = plain < 0 ? text : text[..plain];
                AppendPlain(set, run, run.Length < text.Length ? text[run.Length] : next);
                Previous = run[^1];
                text = text[run.Length..];
                continue;
            }

            var length = 1;
            while (text[0] is '-' or '.' && length < text.Length && text[length] == text[0])
            {
                length++;
            }

            var after = length < text.Length ? text[length] : next;
            switch (text[0])
            {
                case '"':
                    length = 1;
                    after = text.Length > 1 ? text[1] : next;
                    set.Append(Double(after));
                    break;
                case '\'':
                    length = 1;
                    set.Append(Single(text, next));
                    break;
                case '-':
                    set.Append(Dashes(length, after));
                    break;
                default:
                    set.Append(length is 3 or 4 ? length == 3 ? "…" : "…." : text[..length]);
                    break;
            }

            Previous = text[0] == '"' && set[^1] == '\u202F' ? ' ' : set[^1];
            text = text[length..];
        }
    }

    // Blanks at which no line may end.
    private void AppendPlain(StringBuilder set, ReadOnlySpan<char> run, char next)
    {
        if (!marks.PartsPunctuation && !marks.BindsLetters)
        {
            set.Append(run);
            return;
        }

        for (var i = 0; i < run.Length; i++)
        {
            var after = i + 1 < run.Length ? run[i + 1] : next;
            set.Append(
                run[i] != ' ' ? run[i]
                : marks.PartsPunctuation && after is ';' or '!' or '?' ? '\u202F'
                : marks.PartsPunctuation && (after is ':' or '»' || (i > 0 ? run[i - 1] : Previous) == '«') ? '\u00A0'
                : marks.BindsLetters && IsLoneLetter(run, i) ? '\u00A0'
                : ' ');
        }
    }

    private bool IsLoneLetter(ReadOnlySpan<char> run, int blank)
    {
        var letter = blank > 0 ? run[blank - 1] : Previous;
        var before = blank > 1 ? run[blank - 2] : blank == 1 ? Previous : 'x';
        return char.IsLetter(letter) && (char.IsWhiteSpace(before) || before is '(' or '„' or '«' or '\u00A0');
    }

    private string Double(char after)
    {
        // 5'10": inches.
        if (char.IsAsciiDigit(Previous) && !_isDoubleOpen)
        {
            return "″";
        }

        // In “f(x,"y")” the comma has no blank behind it.
        var opens = IsOpeningPlace() && (!char.IsWhiteSpace(after) || !_isDoubleOpen);
        opens |= !_isDoubleOpen && char.IsLetterOrDigit(after) && (Previous is ',' or ';' or ':' or '|' or '>' or '+');

        _isDoubleOpen = opens;
        return opens ? marks.OpenDouble : marks.CloseDouble;
    }

    private string Single(ReadOnlySpan<char> text, char next)
    {
        var after = text.Length > 1 ? text[1] : next;
        if (char.IsLetter(Previous) && char.IsLetter(after))
        {
            return Apostrophe;
        }

        if (char.IsAsciiDigit(Previous) && !_isSingleOpen && !char.IsLetter(after))
        {
            return "′";
        }

        if (IsOpeningPlace() && !char.IsWhiteSpace(after) && !DropsLetters(text[1..]))
        {
            _isSingleOpen = true;
            return marks.OpenSingle;
        }

        if (_isSingleOpen && !char.IsLetter(after))
        {
            _isSingleOpen = false;
            return marks.CloseSingle;
        }

        return Apostrophe;
    }

    private bool IsOpeningPlace()
        => char.IsWhiteSpace(Previous)
            || Previous is '(' or '[' or '{' or '<' or '/' or '=' or '-' or '–' or '—' or '“' or '‘' or '„' or '‚' or '«' or '‹'
            || (Previous == '”' && marks.OpenDouble == "”" && _isDoubleOpen);

    // ’90s, ’tis, ’em: the apostrophe stands for what is left out.
    private static bool DropsLetters(ReadOnlySpan<char> rest)
    {
        if (rest.Length >= 2 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && (rest.Length == 2 || !char.IsAsciiDigit(rest[2])))
        {
            var tail = rest[2..];
            return tail.IsEmpty || tail[0] is 's' || !tail.Contains('\'');
        }

        foreach (var word in (ReadOnlySpan<string>)["tis", "twas", "twere", "em", "cause", "til", "n"])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && rest.Length > word.Length && !char.IsLetter(rest[word.Length]))
            {
                // 'n' as in rock 'n' roll: both marks are apostrophes; "'em'" is a quotation.
                return rest[word.Length] != '\'' || word == "n";
            }
        }

        return false;
    }

    private string Dashes(int length, char after)
    {
        switch (length)
        {
            // “--flag” and arrows are no dashes.
            case 2 when (IsOpeningPlace() && char.IsLetterOrDigit(after)) || after == '>' || Previous is '<' or '!':
                return "--";
            case 2:
                return "–";
            case 3 when after != '>' && Previous != '<':
                return "—";
            default:
                return new string('-', length);
        }
    }
}
