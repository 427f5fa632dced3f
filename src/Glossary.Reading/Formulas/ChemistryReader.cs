using System.Text;

namespace Glossary.Reading;

/// <summary>Turns a chemical formula or reaction into LaTeX.</summary>
internal static class ChemistryReader
{
    // Labels of arrows may hold reactions, but not for ever.
    private const int MaximumDepth = 5;

    // Longest first.
    private static readonly (string Written, string Command)[] Arrows =
    [
        ("<=>>", "xrightleftharpoons"), ("<<=>", "xleftrightharpoons"), ("<-->", "xrightleftarrows"), ("<=>", "xrightleftharpoons"), ("<->", "xleftrightarrow"),
        ("->", "xrightarrow"), ("<-", "xleftarrow"), ("=>", "xRightarrow"),
    ];

    public static string Translate(string source) => new Scan(source, 0).Run();

    private sealed class Scan(string source, int depth)
    {
        private readonly StringBuilder _tex = new();
        private int _at;

        /// <summary>True after something that digits and charges can be set beside.</summary>
        private bool _hasBase;

        public string Run()
        {
            while (_at < source.Length)
            {
                Step();
            }

            return _tex.ToString();
        }

        private char Next => _at + 1 < source.Length ? source[_at + 1] : ' ';

        private bool EndsAfter(int count) => _at + count >= source.Length || source[_at + count] is ' ' or ']' or ')' or ',';

        private void Step()
        {
            var c = source[_at];
            if (TakeArrow())
            {
                return;
            }

            if (char.IsLetter(c))
            {
                TakeLetters();
            }
            else if (char.IsAsciiDigit(c))
            {
                TakeDigits();
            }
            else if (c is '^' or '_')
            {
                TakeScript(c);
            }
            else if (c is '+' or '-' or '−')
            {
                TakeSign(c is '+' ? '+' : '-');
            }
            else
            {
                TakeOther(c);
            }
        }

        private void TakeLetters()
        {
            if (source[_at] == 'v' && EndsAfter(1) && (_at == 0 || source[_at - 1] == ' '))
            {
                // A precipitate.
                Put(@"\downarrow ", 1, hasBase: false);
                return;
            }

            var end = _at;
            while (end < source.Length && char.IsLetter(source[end]))
            {
                end++;
            }

            _tex.Append(@"\mathrm{").Append(source, _at, end - _at).Append('}');
            _at = end;
            _hasBase = true;
        }

        private void TakeDigits()
        {
            var end = _at;
            while (end < source.Length && (char.IsAsciiDigit(source[end]) || (source[end] == '.' && end + 1 < source.Length && char.IsAsciiDigit(source[end + 1]))))
            {
                end++;
            }

            var number = source[_at..end];
            if (_hasBase)
            {
                _tex.Append("_{").Append(number).Append('}');
                _at = end;
                return;
            }

            // A number of molecules: 2 H2O, 1/2 O2.
            if (end + 1 < source.Length && source[end] == '/' && char.IsAsciiDigit(source[end + 1]))
            {
                var last = end + 1;
                while (last < source.Length && char.IsAsciiDigit(source[last]))
                {
                    last++;
                }

                _tex.Append(@"\tfrac{").Append(number).Append("}{").Append(source, end + 1, last - end - 1).Append('}');
                end = last;
            }
            else
            {
                _tex.Append(number);
            }

            _tex.Append(@"\,");
            _at = end;
            SkipBlanks();
        }

        private void SkipBlanks()
        {
            while (_at < source.Length && source[_at] == ' ')
            {
                _at++;
            }
        }

        private void TakeScript(char mark)
        {
            if (mark == '^' && EndsAfter(1) && (_at == 0 || source[_at - 1] == ' '))
            {
                // A gas that escapes.
                Put(@"\uparrow ", 1, hasBase: false);
                return;
            }

            if (!_hasBase)
            {
                // An isotope: its numbers stand before it.
                _tex.Append("{}");
                _hasBase = true;
            }

            _at++;
            var content = TakeScriptContent();
            _tex.Append(mark).Append('{').Append(content).Append('}');
        }

        private string TakeScriptContent()
        {
            if (_at < source.Length && source[_at] == '{')
            {
                return TakeGroup('{', '}');
            }

            if (_at < source.Length && source[_at] == '$')
            {
                return TakeDollars();
            }

            var end = _at;
            while (end < source.Length && (char.IsAsciiDigit(source[end]) || source[end] is '+' or '-' or '.'))
            {
                end++;
            }

            end = Math.Min(source.Length, Math.Max(end, _at + 1));
            var content = _at < source.Length ? source[_at..end] : "";
            _at = end;
            return content;
        }

        private void TakeSign(char sign)
        {
            if (_hasBase && EndsAfter(1))
            {
                Put(sign == '+' ? "^{+}" : "^{-}", 1, hasBase: true);
            }
            else if (_hasBase || sign == '-')
            {
                // A bond.
                Put(sign == '+' ? "{+}" : "{-}", 1, hasBase: false);
            }
            else
            {
                Put("{}+{}", 1, hasBase: false);
                SkipBlanks();
            }
        }

        private void TakeOther(char c)
        {
            switch (c)
            {
                case ' ':
                    _at++;
                    _hasBase = false;
                    if (_at < source.Length && source[_at] is not ('+' or '-' or '<' or '=' or ' ' or '^' or 'v') && _tex.Length > 0 && _tex[^1] is not '{')
                    {
                        _tex.Append('~');
                    }

                    break;
                case '=':
                    Put("{=}", 1, hasBase: false);
                    break;
                case '#':
                    Put(@"{\equiv}", 1, hasBase: false);
                    break;
                case '*' or '.' or '·':
                    Put(@"{}\cdot{}", 1, hasBase: false);
                    break;
                case '(' or '[':
                    Put(c.ToString(), 1, hasBase: false);
                    break;
                case ')' or ']':
                    Put(c.ToString(), 1, hasBase: true);
                    break;
                case '{':
                    _tex.Append('{').Append(@"\text{").Append(TakeGroup('{', '}')).Append("}}");
                    _hasBase = true;
                    break;
                case '$':
                    _tex.Append('{').Append(TakeDollars()).Append('}');
                    _hasBase = true;
                    break;
                case '\\':
                    TakeCommand();
                    break;
                case '%' or '&':
                    Put(@"\" + c, 1, hasBase: false);
                    break;
                case '}' or '~':
                    _at++;
                    break;
                default:
                    Put(c.ToString(), 1, hasBase: false);
                    break;
            }
        }

        private void TakeCommand()
        {
            var end = _at + 1;
            while (end < source.Length && char.IsAsciiLetter(source[end]))
            {
                end++;
            }

            end = Math.Min(source.Length, Math.Max(end, _at + 2));
            var name = source[(_at + 1)..end];
            _at = end;
            if (name == "bond" && _at < source.Length && source[_at] == '{')
            {
                _tex.Append(TakeGroup('{', '}') switch
                {
                    "=" or "2" => "{=}",
                    "#" or "3" => @"{\equiv}",
                    "..." => @"{\cdot}{\cdot}{\cdot}",
                    "->" => @"{\rightarrow}",
                    "<-" => @"{\leftarrow}",
                    _ => "{-}",
                });
                _hasBase = false;
                return;
            }

            _tex.Append('\\').Append(name);
            while (_at < source.Length && source[_at] == '{')
            {
                _tex.Append('{').Append(TakeGroup('{', '}')).Append('}');
            }

            _tex.Append(' ');
            _hasBase = true;
        }

        private bool TakeArrow()
        {
            if (source[_at] is not ('<' or '-' or '='))
            {
                return false;
            }

            foreach (var (written, command) in Arrows)
            {
                if (string.CompareOrdinal(source, _at, written, 0, written.Length) == 0)
                {
                    _at += written.Length;
                    var above = TakeLabel();
                    var below = TakeLabel();
                    _tex.Append(@"\mathrel{\").Append(command).Append(below.Length > 0 ? $"[{below}]" : "").Append('{').Append(above).Append("}}");
                    _hasBase = false;
                    SkipBlanks();
                    return true;
                }
            }

            return false;
        }

        private string TakeLabel() => _at < source.Length && source[_at] == '[' ? depth < MaximumDepth ? new Scan(TakeGroup('[', ']'), depth + 1).Run() : TakeGroup('[', ']') : "";

        private string TakeDollars()
        {
            var end = source.IndexOf('$', _at + 1);
            end = end < 0 ? source.Length : end;
            var content = source[(_at + 1)..end];
            _at = Math.Min(end + 1, source.Length);
            return content;
        }

        private string TakeGroup(char open, char close)
        {
            var depth = 0;
            for (var i = _at; i < source.Length; i++)
            {
                depth += source[i] == open ? 1 : source[i] == close ? -1 : 0;
                if (depth == 0)
                {
                    var content = source[(_at + 1)..i];
                    _at = i + 1;
                    return content;
                }
            }

            var rest = source[(_at + 1)..];
            _at = source.Length;
            return rest;
        }

        private void Put(string tex, int taken, bool hasBase)
        {
            _tex.Append(tex);
            _at += taken;
            _hasBase = hasBase;
        }
    }
}
