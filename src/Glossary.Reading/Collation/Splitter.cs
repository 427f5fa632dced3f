using System.Buffers;
using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>A collated README back to its files: the inverse of <see cref="ReadmeWriter"/> for files without front matter.</summary>
public static class Splitter
{
    /// <summary>The files, by name; what cannot be told apart is reported.</summary>
    public static ImmutableArray<SourceText> Split(SourceText readme, DiagnosticBag diagnostics) => new Cut(readme, diagnostics).Run();

    /// <summary>The pieces of one README.</summary>
    private sealed class Cut(SourceText readme, DiagnosticBag diagnostics)
    {
        // Characters that some systems do not allow in the name of a file.
        private static readonly SearchValues<char> Unusable = SearchValues.Create("\\:*?<>|\"");

        private readonly string _text = readme.Text;
        private readonly ImmutableArray<SourceText>.Builder _files = ImmutableArray.CreateBuilder<SourceText>();
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private readonly List<(string Words, string Anchor, SourceSpan Span)> _contents = [];
        private List<(int Start, string Name)> _marks = [];

        public ImmutableArray<SourceText> Run()
        {
            _marks = FindMarks();
            if (FindContents() is not var (contentsStart, bodyStart))
            {
                diagnostics.Report(CollationDiagnostics.NoContents(readme.Span(0, 0)));
                return [];
            }

            AddChapters(0, contentsStart, ReadmeLayout.Intro);
            var behind = AddEntries(bodyStart);
            if (behind < _text.Length)
            {
                AddChapters(behind, _text.Length, ReadmeLayout.Outro);
            }

            return _files.ToImmutable();
        }

        private List<(int Start, string Name)> FindMarks()
        {
            var marks = new List<(int Start, string Name)>();
            for (var start = 0; start < _text.Length; start = ReadmeLayout.LineEnd(_text, start))
            {
                if (_text[start] == '<' && ReadmeLayout.MarkedName(_text.AsSpan(start, ReadmeLayout.LineEnd(_text, start) - start).TrimEnd('\n')) is { } name)
                {
                    marks.Add((start, name));
                }
            }

            return marks;
        }

        // The heading of the contents, a list of links, and a rule.
        private (int ContentsStart, int BodyStart)? FindContents()
        {
            for (var start = _text.IndexOf(ReadmeLayout.ContentsHeading, StringComparison.Ordinal);
                start >= 0;
                start = _text.IndexOf(ReadmeLayout.ContentsHeading, start + 1, StringComparison.Ordinal))
            {
                if (start > 0 && _text[start - 1] != '\n')
                {
                    continue;
                }

                _contents.Clear();
                var line = start + ReadmeLayout.ContentsHeading.Length;
                while (line < _text.Length && ReadContentsLine(line))
                {
                    line = ReadmeLayout.LineEnd(_text, line);
                }

                if (_text.AsSpan(line).StartsWith(ReadmeLayout.Separator))
                {
                    return (start, line + ReadmeLayout.Separator.Length);
                }
            }

            return null;
        }

        private bool ReadContentsLine(int start)
        {
            var end = ReadmeLayout.LineEnd(_text, start);
            var line = _text.AsSpan(start, end - start).TrimEnd('\n');
            var anchor = line.LastIndexOf("](#");
            if (!line.StartsWith(" * [") || anchor < 0 || line[^1] != ')')
            {
                return false;
            }

            _contents.Add((line[4..anchor].ToString(), line[(anchor + 3)..^1].ToString(), readme.Span(start, start + line.Length)));
            return true;
        }

        // A stretch without a mark belongs to the first name; each mark begins another file.
        private void AddChapters(int start, int end, string firstName)
        {
            var name = firstName;
            var from = start;
            foreach (var (markStart, markName) in _marks.Where(mark => mark.Start >= start && mark.Start < end))
            {
                if (markStart > from || name != firstName)
                {
                    AddFile(name, from, markStart, "");
                }

                name = markName;
                from = ReadmeLayout.LineEnd(_text, markStart);
            }

            if (end > from || name != firstName)
            {
                AddFile(name, from, end, "");
            }
        }

        private int AddEntries(int bodyStart)
        {
            var headings = ReadmeLayout.Headings(_text, bodyStart).ToList();
            var position = bodyStart;
            var heading = 0;
            var bodyEnd = FindBodyEnd(bodyStart, headings, out var behind);
            for (var i = 0; i < _contents.Count; i++)
            {
                var (words, anchor, span) = _contents[i];
                var name = anchor + ".md";
                if (MarkAt(position) is { } marked)
                {
                    name = marked;
                    position = ReadmeLayout.LineEnd(_text, position);
                }

                var lineEnd = ReadmeLayout.LineEnd(_text, Math.Min(position, _text.Length));
                if (ReadmeLayout.HeadingWords(_text.AsSpan(position, lineEnd - position).TrimEnd('\n')) is not { } own || LongNameOf(words, own) is not { } longName)
                {
                    diagnostics.Report(CollationDiagnostics.EntryNotFound(span, words));
                    continue;
                }

                var end = i + 1 < _contents.Count ? FindNext(position, i + 1, headings, ref heading, bodyEnd) : bodyEnd;
                AddFile(name, position, end, longName);
                position = end;
            }

            return behind;
        }

        // The rule behind the last entry: the one in front of a mark if there is one, else the first that follows the last entry's heading.
        private int FindBodyEnd(int bodyStart, List<(int Start, string Words)> headings, out int behind)
        {
            foreach (var (markStart, markName) in _marks)
            {
                var rule = markStart - ReadmeLayout.Separator.Length;
                if (markName.StartsWith('_') && rule >= bodyStart && _text.AsSpan(rule).StartsWith(ReadmeLayout.Separator))
                {
                    behind = markStart;
                    return rule;
                }
            }

            var last = bodyStart;
            if (_contents.Count > 0)
            {
                foreach (var (start, words) in headings)
                {
                    last = LongNameOf(_contents[^1].Words, words) is not null ? start : last;
                }
            }

            var from = Math.Max(last - 1, bodyStart - 1);
            var found = _text.IndexOf(ReadmeLayout.Separator, from, StringComparison.Ordinal);
            behind = found < 0 ? _text.Length : found + ReadmeLayout.Separator.Length;
            return found < 0 ? _text.Length : found;
        }

        private int FindNext(int position, int next, List<(int Start, string Words)> headings, ref int heading, int bodyEnd)
        {
            var mark = _marks.Find(candidate => candidate.Start > position).Start;
            var (words, anchor, _) = _contents[next];
            for (; heading < headings.Count && headings[heading].Start < bodyEnd; heading++)
            {
                var (start, own) = headings[heading];
                if (mark > position && mark < start)
                {
                    return mark;
                }

                if (start > position && LongNameOf(words, own) is not null && anchor.StartsWith(Slug.Of(own), StringComparison.Ordinal))
                {
                    return start;
                }
            }

            return mark > position && mark < bodyEnd ? mark : bodyEnd;
        }

        private string? MarkAt(int position) => _marks.Find(mark => mark.Start == position && mark.Name is not null).Name;

        // Contents say “Long Name (Term)” or “Term”; empty for the second, null where the words are another entry's.
        private static string? LongNameOf(string contents, string heading)
        {
            if (contents == heading)
            {
                return "";
            }

            var tail = $" ({heading})";
            return contents.EndsWith(tail, StringComparison.Ordinal) && contents.Length > tail.Length ? contents[..^tail.Length] : null;
        }

        private void AddFile(string name, int start, int end, string longName)
        {
            if (name.Contains("..", StringComparison.Ordinal) || name.StartsWith('/') || name.AsSpan().IndexOfAny(Unusable) >= 0 || !_names.Add(name))
            {
                diagnostics.Report(CollationDiagnostics.UnusableName(readme.Span(start, Math.Min(start + 1, _text.Length)), name));
                return;
            }

            var text = _text[start..end];
            _files.Add(new SourceText(name, longName.Length == 0 ? text : text.Insert(ReadmeLayout.LineEnd(text, 0), $"==> {longName}\n")));
        }
    }
}
