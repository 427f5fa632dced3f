using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>A file with its slips mended.</summary>
internal sealed record MendedFile(SourceText Source, string Text, int Places);

/// <summary>Mends in the author's files what has one right answer.</summary>
internal static class Mending
{
    // Lines that stand around a change in a diff, as diff and git have it.
    private const int Around = 3;

    /// <summary>The files that would change, in the order of their paths. Where two mends overlap, the first one holds.</summary>
    public static ImmutableArray<MendedFile> Of(IEnumerable<Diagnostic> diagnostics)
        =>
        [
            .. diagnostics.SelectMany(d => d.Mends)
                .GroupBy(e => e.Span.Source, ReferenceEqualityComparer.Instance)
                .Select(g => Mend((SourceText)g.Key!, g))
                .OrderBy(f => f.Source.Path, StringComparer.Ordinal),
        ];

    private static MendedFile Mend(SourceText source, IEnumerable<TextEdit> edits)
    {
        var text = new StringBuilder(source.Text.Length);
        int end = 0, places = 0;
        foreach (var edit in edits.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.End))
        {
            if (edit.Span.Start >= end)
            {
                text.Append(source.Text.AsSpan(end, edit.Span.Start - end)).Append(edit.Text);
                end = edit.Span.End;
                places++;
            }
        }

        return new(source, text.Append(source.Text.AsSpan(end)).ToString(), places);
    }

    /// <summary>The change as a unified diff.</summary>
    /// <remarks>No mend adds or takes a line, so that lines correspond by their numbers.</remarks>
    public static string Diff(MendedFile file)
    {
        var before = file.Source.Text.Split('\n');
        var after = file.Text.Split('\n');
        var changed = Enumerable.Range(0, before.Length).Where(i => before[i] != after[i]).ToList();
        var path = file.Source.Path;
        var diff = new StringBuilder($"--- a/{path}\n+++ b/{path}\n");
        for (var i = 0; i < changed.Count;)
        {
            var last = i;
            while (last + 1 < changed.Count && changed[last + 1] - changed[last] <= 2 * Around)
            {
                last++;
            }

            // What follows the last line end is no line.
            var from = Math.Max(0, changed[i] - Around);
            var to = Math.Min(before.Length - (before[^1].Length == 0 ? 1 : 0), changed[last] + Around + 1);
            diff.Append(CultureInfo.InvariantCulture, $"@@ -{from + 1},{to - from} +{from + 1},{to - from} @@\n");
            AppendHunk(diff, before, after, from, to);
            i = last + 1;
        }

        return diff.ToString();
    }

    private static void AppendHunk(StringBuilder diff, string[] before, string[] after, int from, int to)
    {
        for (var line = from; line < to;)
        {
            var end = line;
            while (end < to && before[end] != after[end])
            {
                end++;
            }

            if (end == line)
            {
                Append(' ', before, end++);
            }
            else
            {
                Enumerable.Range(line, end - line).ToList().ForEach(i => Append('-', before, i));
                Enumerable.Range(line, end - line).ToList().ForEach(i => Append('+', after, i));
            }

            line = end;
        }

        void Append(char sign, string[] lines, int index)
        {
            diff.Append(sign).Append(lines[index]).Append('\n');
            if (index == lines.Length - 1)
            {
                diff.Append("\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>The bytes of a mended file, with the mark and the line ends it had; null where it is not as it was read, or in another encoding.</summary>
    public static byte[]? Encode(MendedFile file, byte[] before)
    {
        byte[] mark = before is [0xEF, 0xBB, 0xBF, ..] ? [0xEF, 0xBB, 0xBF] : [];
        var lineEnd = before.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        return Bytes(file.Source.Text).AsSpan().SequenceEqual(before) ? Bytes(file.Text) : null;

        byte[] Bytes(string text) => [.. mark, .. Encoding.UTF8.GetBytes(lineEnd == "\n" ? text : text.Replace("\n", lineEnd, StringComparison.Ordinal))];
    }

    /// <summary>Writes the mended files and says so; what could not be written is reported.</summary>
    public static void Write(ImmutableArray<MendedFile> files, string root, DiagnosticBag diagnostics)
    {
        var mended = new List<(MendedFile File, byte[] Bytes)>();
        foreach (var file in files)
        {
            if (InputFolder.ReadBytes(root, file.Source.Path, diagnostics) is { } before && Encode(file, before) is { } bytes)
            {
                mended.Add((file, bytes));
            }
        }

        if (OutputFolder.WriteAll(mended.Select(m => (Path.Combine(root, m.File.Source.Path), m.Bytes)), root) is { } failure)
        {
            diagnostics.Report(failure);
            return;
        }

        foreach (var (file, _) in mended)
        {
            Console.Error.WriteLine($"mended {file.Source.Path} ({CommandLine.Count(file.Places, "place")})");
        }
    }
}
