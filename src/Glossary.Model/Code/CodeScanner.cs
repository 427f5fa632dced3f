namespace Glossary.Model;

/// <summary>Cuts program text apart by a language's row: comments, strings, numbers and keywords.</summary>
/// <remarks>
/// Every character is looked at a bounded number of times, whatever the text is: a mark that is not closed is looked for once,
/// and then known to be closed nowhere before the end of that search.
/// </remarks>
internal sealed class CodeScanner
{
    // The longest escape between single marks: '\u{10FFFF}'.
    private const int MaxCharacter = 12;

    private readonly CodeTokens _tokens;
    private readonly CodeLanguage _language;
    private readonly string _text;
    private readonly int _end;
    private readonly int[] _openUntil;
    private readonly bool _hasCommands;
    private int _index;
    private bool _isLineStart = true;
    private bool _isCommand = true;
    private bool _awaitsIn;
    private bool _hasHereDocuments;

    private CodeScanner(CodeTokens tokens, CodeLanguage language, int start, int end)
    {
        (_tokens, _language, _text, _index, _end) = (tokens, language, tokens.Text, start, end);
        _openUntil = new int[language.Marks.Length];
        _hasCommands = language.Has(CodeTraits.HasCommands);
        _hasHereDocuments = language.Has(CodeTraits.HasHereDocuments);
    }

    /// <summary>Cuts a part of the text apart, as if nothing stood around it.</summary>
    public static void Scan(CodeTokens tokens, CodeLanguage language, int start, int end)
        => new CodeScanner(tokens, language, start, end).Scan();

    private void Scan()
    {
        while (_index < _end)
        {
            _tokens.Look(_index, _index + 1);
            var character = _text[_index];
            if (character == '\n')
            {
                _index++;
                (_isLineStart, _isCommand, _awaitsIn) = (true, true, false);
                continue;
            }

            if (character is ' ' or '\t')
            {
                _index++;
                continue;
            }

            if (!TakeHead() && !TakeMark(_index))
            {
                Take(character);
            }

            _isLineStart = false;
        }
    }

    private void Take(char character)
    {
        if (_language.BeginsWord(character))
        {
            TakeWord();
        }
        else if (char.IsAsciiDigit(character))
        {
            TakeNumber();
        }
        else if (character == '\\' && _hasCommands)
        {
            // What comes next means nothing, and a line that ends so goes on.
            _index = Math.Min(_index + 2, _end);
            _isCommand = _isCommand && _text[_index - 1] == '\n';
        }
        else if (_hasHereDocuments && character == '<' && HereDocument() is { } body)
        {
            TakeHereDocument(body);
        }
        else
        {
            _index++;
            _isCommand = character is ';' or '|' or '&' or '(' or '{' or '`' or '!' || (_isCommand && character is ')' or '}');
        }
    }

    // The head of a section or a target.
    private bool TakeHead()
    {
        if (!_isLineStart || !_language.Has(CodeTraits.HasSections | CodeTraits.HasTargets))
        {
            return false;
        }

        var line = _text.AsSpan(_index, _tokens.LineEnd(_index, _end) - _index);
        var length = _language.Has(CodeTraits.HasSections) && line[0] == '[' ? line.LastIndexOf(']') + 1
            : _language.Has(CodeTraits.HasTargets) && (_index == 0 || _text[_index - 1] == '\n') ? TargetLength(line)
            : 0;
        _tokens.Add(CodePart.Keyword, _index, _index + length);
        _index += length;
        return length > 0;
    }

    private static int TargetLength(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && line[..colon].IndexOfAny("=#") < 0 && !(colon + 1 < line.Length && line[colon + 1] is '=' or ':') ? colon : 0;
    }

    // A comment or a string whose mark stands here; start is where its prefix began.
    private bool TakeMark(int start)
    {
        var marks = _language.Marks;
        for (var i = 0; i < marks.Length; i++)
        {
            var mark = marks[i];
            if (!StartsWith(mark.Open, _index)
                || (mark.LeadsLine && !_isLineStart)
                || (mark.LeadsWord && _index > 0 && _text[_index - 1] is not (' ' or '\t' or '\n' or ';' or '(' or '|' or '&')))
            {
                continue;
            }

            var end = mark.IsCharacter ? CharacterEnd(mark) : MarkEnd(mark, i);
            if (end < 0)
            {
                // Not closed: the mark is a sign like others; a name right behind one that holds a character belongs to it.
                _index = mark.IsCharacter ? WordEnd(_index + 1) : _index + mark.Open.Length;
                _isCommand = false;
                return true;
            }

            var isKey = _language.Has(CodeTraits.HasKeys) && mark.Part == CodePart.Text && IsColon(end);
            _tokens.Add(isKey ? CodePart.Plain : mark.Part, start, end);
            _index = end;
            _isCommand &= mark.Part == CodePart.Comment;
            return true;
        }

        return false;
    }

    private bool IsColon(int index)
    {
        while (index < _end && _text[index] == ' ')
        {
            index++;
        }

        return index < _end && _text[index] == ':';
    }

    private int CharacterEnd(CodeMark mark)
    {
        var start = _index + 1;
        if (start < _end && _text[start] == '\\')
        {
            var length = start + 2 > _end ? -1 : _text.AsSpan(start + 2, Math.Min(MaxCharacter, _end - start - 2)).IndexOf(mark.Close);
            return length < 0 ? -1 : start + 2 + length + 1;
        }

        var end = start + (start < _end && char.IsHighSurrogate(_text[start]) ? 2 : 1);
        return end < _end && _text[start] != '\n' && StartsWith(mark.Close, end) ? end + 1 : -1;
    }

    private int MarkEnd(CodeMark mark, int number)
    {
        var index = _index + mark.Open.Length;
        if (mark.Close.Length == 0)
        {
            return _tokens.LineEnd(_index, _end);
        }

        if (index < _openUntil[number])
        {
            return -1;
        }

        var depth = 1;
        var from = index;
        for (; index < _end && (mark.SpansLines || _text[index] != '\n'); index++)
        {
            if (_text[index] == mark.Escape && mark.Escape != '\0')
            {
                index++;
            }
            else if (StartsWith(mark.Close, index))
            {
                if (mark.Doubles && StartsWith(mark.Close, index + mark.Close.Length))
                {
                    index += (mark.Close.Length * 2) - 1;
                    continue;
                }

                index += mark.Close.Length;
                depth--;
                if (depth == 0)
                {
                    return _tokens.Look(from, index);
                }

                index--;
            }
            else if (mark.Nests && StartsWith(mark.Open, index))
            {
                index += mark.Open.Length - 1;
                depth++;
            }
        }

        // What remains is the comment, as the language itself has it; a string more likely was none.
        index = _tokens.Look(from, Math.Min(index, _end));
        _openUntil[number] = index;
        return mark.Part == CodePart.Comment ? index : -1;
    }

    private void TakeWord()
    {
        var start = _index;
        var end = WordEnd(start + 1);
        if (_text[start] == '\\' && end == start + 1)
        {
            // A backslash alone takes the meaning of what it stands before.
            _index = Math.Min(start + 2, _end);
            return;
        }

        _index = end;
        if (_language.Prefixes.Length > 0 && end < _end && _text[end] is '"' or '\'' && _language.IsPrefix(_text.AsSpan(start, end - start)))
        {
            if (!TakeMark(start))
            {
                _index = end;
            }

            return;
        }

        var word = _text.AsSpan(start, end - start);
        var isMember = start > 1 && _text[start - 1] == '.' && _text[start - 2] != '.';
        var isKeyword = _hasCommands ? IsCommand(word) : !isMember && (_isLineStart || !_language.Has(CodeTraits.LeadsLines)) && _language.IsKeyword(word);
        _tokens.Add(isKeyword ? CodePart.Keyword : CodePart.Plain, start, end);
        _isCommand = _isCommand && isKeyword && !_awaitsIn;
    }

    // “in” counts after “for x” and “case x”, the others where a command may stand.
    private bool IsCommand(ReadOnlySpan<char> word)
    {
        if (word is "in" && _awaitsIn)
        {
            _awaitsIn = false;
            _isCommand = false;
            return true;
        }

        if (!_isCommand || word is "in" || !_language.IsKeyword(word))
        {
            return false;
        }

        _awaitsIn = word is "for" or "case" or "select";
        return true;
    }

    private int WordEnd(int index)
    {
        while (index < _end && _language.ContinuesWord(_text[index]))
        {
            index++;
        }

        return Math.Min(index, _end);
    }

    private void TakeNumber()
    {
        var start = _index;
        var isHex = _text[start] == '0' && start + 1 < _end && _text[start + 1] is 'x' or 'X';
        for (_index++; _index < _end; _index++)
        {
            var character = _text[_index];
            var isSign = character is '+' or '-' && !isHex && _text[_index - 1] is 'e' or 'E';
            var isInner = character is '.' or '\'' && _index + 1 < _end && char.IsAsciiDigit(_text[_index + 1]);
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '%' or >= '\x80') && !isInner && !isSign)
            {
                break;
            }
        }

        _tokens.Add(_language.Has(CodeTraits.HasNoNumbers) ? CodePart.Plain : CodePart.Number, start, _text[_index - 1] == '%' ? _index - 1 : _index);
        _isCommand = false;
    }

    // The word that ends a here-document which begins at this sign, if one does.
    private string? HereDocument()
    {
        var index = _index + 2;
        if (!StartsWith("<<", _index) || StartsWith("<<<", _index) || (_index > 0 && _text[_index - 1] is not (' ' or '\t')))
        {
            return null;
        }

        index += index < _end && _text[index] is '-' or '~' ? 1 : 0;
        index += index < _end && _text[index] is '\'' or '"' ? 1 : 0;
        var end = index;
        while (end < _end && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_'))
        {
            end++;
        }

        return end > index && !char.IsAsciiDigit(_text[index]) ? _text[index..end] : null;
    }

    private void TakeHereDocument(string word)
    {
        var first = _tokens.LineEnd(_index, _end) + 1;
        for (var line = first; line < _end;)
        {
            var end = _tokens.LineEnd(line, _end);
            if (_text.AsSpan(line, end - line).Trim().SequenceEqual(word))
            {
                // The rest of the line that opens it may be a command of its own.
                Scan(_tokens, _language with { Traits = _language.Traits & ~CodeTraits.HasHereDocuments }, _index + 2, first - 1);
                _tokens.Add(CodePart.Text, first, line - 1);
                _index = end;
                return;
            }

            line = end + 1;
        }

        // It ends nowhere, nor would others: none is looked for again.
        _hasHereDocuments = false;
        _index += 2;
    }

    private bool StartsWith(string sign, int index)
        => index + sign.Length <= _end && _text.AsSpan(index, sign.Length).SequenceEqual(sign);
}
