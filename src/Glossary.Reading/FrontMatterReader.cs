using System.Globalization;
using Glossary.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Glossary.Reading;

/// <summary>Reads the YAML of front matter, event by event; a class of its own, so that the library is loaded only where a file has some.</summary>
internal sealed class FrontMatterReader(SourceText source, int offset, DiagnosticBag diagnostics)
{
    // Nobody writes more about an entry; the bounds keep what is not meant as front matter from costing time.
    private const int Longest = 64_000;
    private const int Deepest = 50;

    private FrontMatter _read = FrontMatter.None;

    public FrontMatter Read(string yaml)
    {
        if (yaml.Length > Longest)
        {
            diagnostics.Report(EntryDiagnostics.BrokenFrontMatter(Place(0, 0), "it is too long"));
            return _read;
        }

        // Named here, as the library throws more kinds than its own for what it cannot scan.
        var parser = new Parser(new StringReader(yaml));
        try
        {
            ReadDocument(parser);
        }
        catch (YamlException exception)
        {
            var position = (int)Math.Min(exception.Start.Index, yaml.Length);
            diagnostics.Report(EntryDiagnostics.BrokenFrontMatter(Place(position, position), Problem(exception)));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            var position = (int)(parser.Current?.End.Index ?? 0);
            diagnostics.Report(EntryDiagnostics.BrokenFrontMatter(Place(position, position), "it is no YAML from here on"));
        }

        return _read;
    }

    private static string Problem(YamlException exception)
    {
        var message = (exception.InnerException ?? exception).Message.TrimEnd('.');
        return message.Length == 0 ? "it is no YAML" : char.ToLowerInvariant(message[0]) + message[1..];
    }

    private void ReadDocument(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
        {
            return;
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var key))
            {
                ReadValue(key.Value, parser);
            }
            else
            {
                // A key that is no text.
                Skip(parser);
                Skip(parser);
            }
        }
    }

    private void ReadValue(string key, Parser parser)
    {
        switch (key.ToLowerInvariant())
        {
            case "title" or "term" or "benennung":
                _read = _read with { Title = Text(key, parser) };
                break;
            case "long" or "long-name" or "long_name" or "longname":
                _read = _read with { LongName = Text(key, parser) };
                break;
            case "aliases" or "alias":
                // Hugo's aliases are addresses; Obsidian's, and ours, are names.
                var aliases = List(key, parser).Select(item => item.Text).ToList();
                _read = _read with { Aliases = [.. aliases.Where(a => !a.StartsWith('/'))], Addresses = [.. _read.Addresses, .. aliases.Where(a => a.StartsWith('/'))] };
                break;
            case "tags" or "tag":
                _read = _read with { Tags = [.. List(key, parser).Select(item => item.Text)] };
                break;
            case "see-also" or "see_also" or "seealso" or "see":
                _read = _read with { SeeAlso = [.. List(key, parser)] };
                break;
            case "status":
                _read = _read with { Status = Text(key, parser).ToLowerInvariant() };
                break;
            case "draft":
                _read = _read with { Status = Text(key, parser) is "true" or "yes" ? "draft" : _read.Status };
                break;
            case "slug" or "id":
                _read = ReadSlug(Text(key, parser));
                break;
            case "permalink" or "url" or "redirect_from":
                _read = _read with { Addresses = [.. _read.Addresses, .. List(key, parser).Select(item => item.Text).Where(a => a.StartsWith('/'))] };
                break;
            case "weight" or "nav_order" or "sidebar_position" or "order":
                _read = _read with { Weight = int.TryParse(Text(key, parser), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight) ? weight : _read.Weight };
                break;
            case "lang" or "language":
                _read = _read with { Language = Text(key, parser) };
                break;
            case "macros":
                _read = _read with { Macros = [.. Map(key, parser)] };
                break;
            default:
                // Sites have keys of their own.
                Skip(parser);
                break;
        }
    }

    // MDN's slugs are paths: “Glossary/Abstraction”.
    private FrontMatter ReadSlug(string slug)
    {
        slug = slug.Trim('/');
        return _read with { Slug = slug[(slug.LastIndexOf('/') + 1)..] };
    }

    private string Text(string key, Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return IsNull(scalar) ? "" : scalar.Value.Trim();
        }

        diagnostics.Report(EntryDiagnostics.FrontMatterValue(Skip(parser), key, "a text"));
        return "";
    }

    // A list; one value stands for a list of one, and commas separate several, as many sites allow.
    private List<(string Text, SourceSpan Span)> List(string key, Parser parser)
    {
        var list = new List<(string Text, SourceSpan Span)>();
        if (parser.TryConsume<Scalar>(out var single))
        {
            if (!IsNull(single))
            {
                list.AddRange(single.Value
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(item => (item, PlaceOf(single))));
            }
        }
        else if (parser.TryConsume<SequenceStart>(out _))
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                if (parser.TryConsume<Scalar>(out var item))
                {
                    if (!IsNull(item))
                    {
                        list.Add((item.Value.Trim(), PlaceOf(item)));
                    }
                }
                else
                {
                    diagnostics.Report(EntryDiagnostics.FrontMatterValue(Skip(parser), key, "a list of texts"));
                }
            }
        }
        else
        {
            diagnostics.Report(EntryDiagnostics.FrontMatterValue(Skip(parser), key, "a list"));
        }

        return list;
    }

    private List<KeyValuePair<string, string>> Map(string key, Parser parser)
    {
        var map = new List<KeyValuePair<string, string>>();
        if (parser.TryConsume<Scalar>(out var nothing) && IsNull(nothing))
        {
            return map;
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            diagnostics.Report(EntryDiagnostics.FrontMatterValue(nothing is null ? Skip(parser) : PlaceOf(nothing), key, "names and what they stand for"));
            return map;
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var name))
            {
                Skip(parser);
                Skip(parser);
            }
            else if (parser.TryConsume<Scalar>(out var body))
            {
                map.Add(new(name.Value, body.Value));
            }
            else
            {
                diagnostics.Report(EntryDiagnostics.FrontMatterValue(Skip(parser), name.Value, "a text"));
            }
        }

        return map;
    }

    // Passes over a value, however deep it is, and says where it stood.
    private SourceSpan Skip(Parser parser)
    {
        var depth = 0;
        var start = -1;
        while (true)
        {
            var part = parser.Consume<ParsingEvent>();
            start = start < 0 ? (int)part.Start.Index : start;
            depth += part is MappingStart or SequenceStart ? 1 : part is MappingEnd or SequenceEnd ? -1 : 0;
            if (depth > Deepest)
            {
                throw new YamlException(part.Start, part.End, "Nested too deeply");
            }

            if (depth <= 0)
            {
                return Place(start, (int)part.End.Index);
            }
        }
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";

    private SourceSpan PlaceOf(Scalar scalar) => Place((int)scalar.Start.Index, (int)scalar.End.Index);

    private SourceSpan Place(int start, int end)
        => source.Span(Math.Min(offset + start, source.Text.Length), Math.Min(offset + Math.Max(start, end), source.Text.Length));
}
