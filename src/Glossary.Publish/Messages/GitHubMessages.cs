using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>Messages as workflow commands of GitHub Actions: <c>::warning file=…,line=…::…</c>.</summary>
internal static class GitHubMessages
{
    public static void Write(MessageReport report, Stream output)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in report.Diagnostics.Where(d => !d.IsAccepted))
        {
            text.Append("::").Append(diagnostic.Severity == Severity.Note ? "notice" : JsonMessages.SeverityOf(diagnostic)).Append(' ');
            if (!diagnostic.Span.IsNowhere)
            {
                var (line, column, endLine, endColumn) = MessageReport.RegionOf(diagnostic);
                text.Append(CultureInfo.InvariantCulture, $"file={Property(report.PathOf(diagnostic))},line={line},endLine={endLine}");

                // The runner takes columns for places within one line only, the last one with its character.
                if (endLine == line)
                {
                    text.Append(CultureInfo.InvariantCulture, $",col={column},endColumn={Math.Max(column, endColumn - 1)}");
                }

                text.Append(',');
            }

            text.Append("title=").Append(diagnostic.Code).Append("::")
                .Append(Data(MessageReport.TextOf(diagnostic))).Append('\n');
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Data(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text)
        => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
