using Glossary.Model;

namespace Glossary.Publish;

/// <summary>The colours of messages on a terminal (ECMA-48, SGR); none in files, in logs and where NO_COLOR asks for none.</summary>
internal sealed class MessagePaint(bool isColored)
{
    private const string Reset = "\u001b[0m";

    public static MessagePaint None { get; } = new(false);

    /// <summary>Colours if messages go to a terminal that has them (https://no-color.org).</summary>
    public static MessagePaint ForStandardError()
        => new(!Console.IsErrorRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb");

    public string Severity(string word, Diagnostic diagnostic)
        => Paint(diagnostic.IsAccepted ? "90" : diagnostic.Severity switch { Model.Severity.Error => "1;31", Model.Severity.Warning => "1;33", _ => "36" }, word);

    /// <summary>The source, less loud than the message, with its marks as they are.</summary>
    public string Excerpt(string lines) => lines.Length == 0 ? "" : Paint("90", lines.TrimEnd('\n')) + "\n";

    private string Paint(string code, string text) => isColored ? $"\u001b[{code}m{text}{Reset}" : text;
}
