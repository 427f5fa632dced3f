using static Glossary.Typesetting.LineBreakClass;

namespace Glossary.Typesetting;

/// <summary>Where lines may be broken: the rules LB1 to LB31 of Unicode Standard Annex #14 (Unicode 15.0).</summary>
/// <remarks>
/// One pass with what the rules look back at kept as it goes. LB25 is taken as the regular expressions of section 8.2, example 7, as
/// Unicode's own tests do.
/// </remarks>
internal static class LineBreakAlgorithm
{
    /// <summary>The class of every UTF-16 unit: the second half of a pair stays with the first as a mark does.</summary>
    public static void Classify(ReadOnlySpan<char> text, Span<LineBreakClass> classes)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                classes[i] = LineBreakClassTable.Of(char.ConvertToUtf32(text[i], text[i + 1]));
                classes[++i] = CombiningMark;
            }
            else
            {
                classes[i] = LineBreakClassTable.Of(text[i]);
            }
        }
    }

    /// <summary>May a line be broken after each unit? After the last it always may (LB3).</summary>
    public static void Resolve(ReadOnlySpan<LineBreakClass> classes, Span<bool> breaks)
    {
        if (classes.IsEmpty)
        {
            return;
        }

        var state = new State();
        for (var i = 0; i < classes.Length; i++)
        {
            var isBreak = state.Read(General(classes[i]), i + 1 < classes.Length && IsNumberAfter(classes, i));
            if (i > 0)
            {
                breaks[i - 1] = isBreak;
            }
        }

        breaks[classes.Length - 1] = true;
    }

    // LB1: what depends on languages or dictionaries is taken as usual, and our finer classes as those of the annex.
    private static LineBreakClass General(LineBreakClass found) => found switch
    {
        Ambiguous or ComplexContext => Alphabetic,
        ConditionalStarter => Nonstarter,
        ComplexMark => CombiningMark,
        InitialQuotation or FinalQuotation => Quotation,
        _ => found,
    };

    // For LB25: a bracket or hyphen here is followed by a number. Marks between are passed over (LB9).
    private static bool IsNumberAfter(ReadOnlySpan<LineBreakClass> classes, int index)
    {
        if (classes[index] is not (OpenPunctuation or WideOpenPunctuation or Hyphen))
        {
            return false;
        }

        // A bounded look, so that marks without end cost nothing.
        var next = index + 1;
        while (next < classes.Length && next < index + 16 && General(classes[next]) is (CombiningMark or ZeroWidthJoiner))
        {
            next++;
        }

        return next < classes.Length && classes[next] == Numeric;
    }

    // What has been read so far, as far as the rules ask for it.
    private struct State
    {
        private bool _hasText;
        private bool _hasSpaces;
        private bool _isAfterJoiner;
        private bool _isAfterHebrewHyphen;
        private bool _isInNumber;
        private bool _isNumberClosed;
        private bool _isOddIndicator;

        // The last character that is neither a space nor a mark.
        private LineBreakClass _last;

        // True if a line may be broken before the character.
        public bool Read(LineBreakClass current, bool isNumberNext)
        {
            var isJoiner = current == ZeroWidthJoiner;
            if (current is CombiningMark or ZeroWidthJoiner)
            {
                // LB9
                if (_hasText && !_hasSpaces && _last is not (MandatoryBreak or CarriageReturn or LineFeed or NextLine or ZeroWidthSpace))
                {
                    _isAfterJoiner = isJoiner;
                    return false;
                }

                // LB10
                current = Alphabetic;
            }

            var isBreak = _hasText && MayBreakBefore(current, isNumberNext);
            _isAfterJoiner = isJoiner;
            Take(current);
            return isBreak;
        }

        private void Take(LineBreakClass current)
        {
            _hasText = true;
            if (current == Space)
            {
                if (_last is MandatoryBreak or CarriageReturn or LineFeed or NextLine)
                {
                    _last = Space;
                }

                _hasSpaces = true;
                (_isInNumber, _isNumberClosed, _isOddIndicator, _isAfterHebrewHyphen) = (false, false, false, false);
                return;
            }

            _isAfterHebrewHyphen = !_hasSpaces && _last == HebrewLetter && current is (Hyphen or BreakAfter);
            _isNumberClosed = _isInNumber && current is (ClosePunctuation or CloseParenthesis or WideCloseParenthesis);
            _isInNumber = current == Numeric || (_isInNumber && current is (SlashSymbol or InfixSeparator));
            _isOddIndicator = current == RegionalIndicator && !_isOddIndicator;
            (_last, _hasSpaces) = (current, false);
        }

        private readonly bool MayBreakBefore(LineBreakClass current, bool isNumberNext)
        {
            // LB4 to LB8a
            if (!_hasSpaces && _last is (MandatoryBreak or CarriageReturn or LineFeed or NextLine))
            {
                return _last != CarriageReturn || current != LineFeed;
            }

            if (current is MandatoryBreak or CarriageReturn or LineFeed or NextLine or Space or ZeroWidthSpace)
            {
                return false;
            }

            if (_last == ZeroWidthSpace)
            {
                return true;
            }

            // LB8a, LB11, LB13, LB14
            if (_isAfterJoiner || current == WordJoiner || IsClosing(current) || _last is OpenPunctuation or WideOpenPunctuation)
            {
                return false;
            }

            if (_hasSpaces)
            {
                // LB15 to LB18
                return !((_last == Quotation && current is (OpenPunctuation or WideOpenPunctuation))
                    || (current == Nonstarter && _last is (ClosePunctuation or CloseParenthesis or WideCloseParenthesis))
                    || (current == BreakBoth && _last == BreakBoth));
            }

            return !IsBound(_last, current) && !IsBoundNumber(current, isNumberNext) && !IsBoundWord(_last, current);
        }

        // LB13
        private static bool IsClosing(LineBreakClass current)
            => current is ClosePunctuation or CloseParenthesis or WideCloseParenthesis or Exclamation or InfixSeparator or SlashSymbol;

        // LB11 to LB22
        private readonly bool IsBound(LineBreakClass last, LineBreakClass current)
        {
            if (last is WordJoiner or LineBreakClass.Glue || (current == LineBreakClass.Glue && last is not (BreakAfter or Hyphen)))
            {
                return true;
            }

            if (last == BreakBoth && current == BreakBoth)
            {
                return true;
            }

            // LB19, LB20
            if (last == Quotation || current == Quotation)
            {
                return true;
            }

            if (last == ContingentBreak || current == ContingentBreak)
            {
                return false;
            }

            return current is BreakAfter or Hyphen or Nonstarter or Inseparable || last == BreakBefore || _isAfterHebrewHyphen
                || (last == SlashSymbol && current == HebrewLetter);
        }

        // LB23 to LB25
        private readonly bool IsBoundNumber(LineBreakClass current, bool isNumberNext) => current switch
        {
            Numeric => _last is Alphabetic or HebrewLetter or Prefix or Postfix or Hyphen or Numeric || _isInNumber,
            Prefix or Postfix => _isInNumber || _isNumberClosed || _last is Alphabetic or HebrewLetter
                || (current == Postfix && IsPictographic(_last)),
            Alphabetic or HebrewLetter => _last is Numeric or Prefix or Postfix,
            OpenPunctuation or WideOpenPunctuation or Hyphen => isNumberNext && _last is (Prefix or Postfix),
            _ => _last == Prefix && IsPictographic(current),
        };

        // LB26 to LB30b
        private readonly bool IsBoundWord(LineBreakClass last, LineBreakClass current) => last switch
        {
            HangulL => current is HangulL or HangulV or HangulLv or HangulLvt or Postfix,
            HangulV or HangulLv => current is HangulV or HangulT or Postfix,
            HangulT or HangulLvt => current is HangulT or Postfix,
            Prefix => current is HangulL or HangulV or HangulT or HangulLv or HangulLvt,
            Alphabetic or HebrewLetter => current is Alphabetic or HebrewLetter or OpenPunctuation,
            Numeric => current == OpenPunctuation,
            InfixSeparator => current is Alphabetic or HebrewLetter,
            CloseParenthesis => current is Alphabetic or HebrewLetter or Numeric,
            RegionalIndicator => current == RegionalIndicator && _isOddIndicator,
            EmojiBase or FuturePictograph => current == EmojiModifier,
            _ => false,
        };

        private static bool IsPictographic(LineBreakClass found) => found is Ideographic or FuturePictograph or EmojiBase or EmojiModifier;
    }
}
