namespace Glossary.Model;

/// <summary>Cuts markup apart: names of tags, values of attributes, comments, and what scripts, styles and templates hold.</summary>
internal sealed class CodeMarkup
{
    private readonly CodeTokens _tokens;
    private readonly string _text;
    private readonly int _end;
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private int _index;

    private CodeMarkup(CodeTokens tokens, int start, int end) => (_tokens, _text, _index, _end) = (tokens, tokens.Text, start, end);

    public static void Scan(CodeTokens tokens, int start, int end) => new CodeMarkup(tokens, start, end).Scan();

    private void Scan()
    {
        while (_index < _end)
        {
            var next = _text.AsSpan(_index, _end - _index).IndexOfAny('<', '{');
            if (next < 0)
            {
                return;
            }

            _index = _tokens.Look(_index, _index + next);
            if (TakeTemplate())
            {
                continue;
            }

            if (StartsWith("<!--"))
            {
                var end = Find("-->", _index + 4);
                end = end < 0 ? _end : end + 3;
                _tokens.Add(CodePart.Comment, _index, end);
                _index = end;
            }
            else if (_text[_index] == '<')
            {
                TakeTag();
            }
            else
            {
                _index++;
            }
        }
    }

    private void TakeTag()
    {
        var start = _index + 1;
        var isClosing = start < _end && _text[start] == '/';
        start += start < _end && _text[start] is '/' or '!' or '?' ? 1 : 0;
        _index = start;
        while (_index < _end && (char.IsLetterOrDigit(_text[_index]) || (_index > start && _text[_index] is '-' or ':' or '.' or '_')))
        {
            _index++;
        }

        var name = _text[start.._index];
        if (name.Length == 0)
        {
            return;
        }

        _tokens.Add(CodePart.Keyword, start, _index);
        TakeAttributes();
        if (!isClosing && _index < _end && _text[_index] == '>' && _text[_index - 1] != '/')
        {
            TakeContent(name);
        }
    }

    private void TakeAttributes()
    {
        while (_index < _end && _text[_index] is not ('>' or '<'))
        {
            if (_text[_index] is '"' or '\'')
            {
                var close = Find(_text[_index] == '"' ? "\"" : "'", _index + 1);
                if (close >= 0)
                {
                    _tokens.Add(CodePart.Text, _index, close + 1);
                    _index = close;
                }

                _index++;
            }
            else if (!TakeTemplate())
            {
                _index++;
            }
        }
    }

    private void TakeContent(string name)
    {
        var language = name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "javascript"
            : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? "css"
            : null;
        if (language is null)
        {
            return;
        }

        var end = Find("</" + name, _index);
        if (end >= 0)
        {
            CodeScanner.Scan(_tokens, CodeLanguageTable.Find(language)!, _index + 1, end);
            _index = end;
        }
    }

    // “{{ … }}” and “{% … %}” of Jinja, Go, Vue and their like.
    private bool TakeTemplate()
    {
        var close = StartsWith("{{") ? "}}" : StartsWith("{%") ? "%}" : null;
        var end = close is null ? -1 : Find(close, _index + 2);
        if (end < 0)
        {
            return false;
        }

        CodeScanner.Scan(_tokens, CodeLanguageTable.Template, _index + 2, end);
        _index = end + 2;
        return true;
    }

    // What was not found once is not looked for again.
    private int Find(string sign, int from)
    {
        if (from > _end || _missing.Contains(sign))
        {
            return -1;
        }

        var found = _tokens.Find(sign, from, _end);
        if (found < 0)
        {
            _missing.Add(sign);
        }

        return found;
    }

    private bool StartsWith(string sign) => _text.AsSpan(_index, _end - _index).StartsWith(sign, StringComparison.Ordinal);
}
