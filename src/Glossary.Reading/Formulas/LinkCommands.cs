using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Links, pictures and what only a browser understands.</summary>
internal static class LinkCommands
{
    public static void Fill(CommandList commands)
    {
        commands.Add("href", ReadLink);
        commands.Add("url", ReadAddress);
        commands.Add("htmlClass htmlId htmlStyle htmlData class cssId style", ReadAttribute);
        commands.Add("includegraphics", ReadPicture);
    }

    private static MathNode ReadLink(FormulaReader reader, LatexToken command)
    {
        var address = Address(reader, command);
        var body = reader.ReadArgument(command, "what the link shows");
        return address is null ? body : new MathLink(reader.SpanFrom(command.Start), body, address);
    }

    private static MathNode ReadAddress(FormulaReader reader, LatexToken command)
    {
        if (Address(reader, command) is not { } address)
        {
            return new MathError(reader.SpanOf(command), command.Written);
        }

        var span = reader.SpanFrom(command.Start);
        return new MathLink(span, new MathText(span, address, MathTextFace.Monospace), address);
    }

    /// <summary>An address may hold percent and number signs, which mean something else to TeX.</summary>
    private static string? Address(FormulaReader reader, in LatexToken command)
    {
        var open = reader.Peek();
        if (!open.Is('{'))
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(command), command.Text, "the address"));
            return null;
        }

        reader.Take();
        var address = reader.Tokens.VerbatimToBrace(out var end);
        if (address is null)
        {
            reader.Unread(open);
            address = reader.ReadName() ?? "";
        }
        else
        {
            reader.Reached(end);
        }

        return address.Trim().Replace(@"\%", "%").Replace(@"\#", "#").Replace(@"\_", "_").Replace(@"\&", "&").Replace(@"\~", "~");
    }

    // Classes and styles of a web page mean nothing in a book.
    private static MathNode ReadAttribute(FormulaReader reader, LatexToken command)
    {
        if (reader.ReadName() is null)
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(command), command.Text, "the attribute"));
        }

        return reader.ReadArgument(command, "what it is given to");
    }

    private static MathText ReadPicture(FormulaReader reader, LatexToken command)
    {
        var options = LengthReader.ReadBracketed(reader)?.Text ?? "";
        var path = reader.ReadName() ?? "";
        var span = reader.SpanFrom(command.Start);
        reader.Report(FormulaDiagnostics.PictureInFormula(span, path));
        return new(span, AlternativeText(options) ?? path, MathTextFace.Text);
    }

    private static string? AlternativeText(string options)
    {
        foreach (var option in options.Split(','))
        {
            var equals = option.IndexOf('=');
            if (equals > 0 && option.AsSpan(0, equals).Trim() is "alt")
            {
                return option[(equals + 1)..].Trim();
            }
        }

        return null;
    }
}
