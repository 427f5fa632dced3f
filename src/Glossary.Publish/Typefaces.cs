using System.Collections.Immutable;
using System.Reflection;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>The faces of a book: those that are part of the program, and those of the project's fonts/, which add to them and override them.</summary>
internal static class Typefaces
{
    private const int Regular = 400;
    private const int Bold = 700;

    private static readonly ImmutableArray<string> Endings = [".otf", ".ttf", ".otc", ".ttc"];

    private static readonly (string Key, FaceRole Role, string Family)[] Roles =
    [
        ("serif", FaceRole.Serif, "Libertinus Serif"),
        ("display", FaceRole.Display, "Libertinus Serif Display"),
        ("sans", FaceRole.Sans, "Libertinus Sans"),
        ("mono", FaceRole.Mono, "Source Code Pro"),
        ("math", FaceRole.Math, "Libertinus Math"),
    ];

    // Known by heart, so that a book without fonts of its own opens no face before its first glyph is wanted.
    private static readonly ImmutableDictionary<FaceKey, string> OwnFaces = new Dictionary<FaceKey, string>
    {
        [new(FaceRole.Serif, false, false)] = "LibertinusSerif-Regular",
        [new(FaceRole.Serif, false, true)] = "LibertinusSerif-Italic",
        [new(FaceRole.Serif, true, false)] = "LibertinusSerif-Bold",
        [new(FaceRole.Serif, true, true)] = "LibertinusSerif-BoldItalic",
        [new(FaceRole.Display, false, false)] = "LibertinusSerifDisplay-Regular",
        [new(FaceRole.Sans, false, false)] = "LibertinusSans-Regular",
        [new(FaceRole.Sans, false, true)] = "LibertinusSans-Italic",
        [new(FaceRole.Sans, true, false)] = "LibertinusSans-Bold",
        [new(FaceRole.Mono, false, false)] = "SourceCodePro-Regular",
        [new(FaceRole.Mono, false, true)] = "SourceCodePro-It",
        [new(FaceRole.Mono, true, false)] = "SourceCodePro-Bold",
        [new(FaceRole.Math, false, false)] = "LibertinusMath-Regular",
        [new(FaceRole.Symbols, false, false)] = "STIXTwoMath-Regular",
    }.ToImmutableDictionary();

    // What the design for STIX Two takes in place of these.
    private static readonly ImmutableDictionary<FaceKey, string> StixFaces = new Dictionary<FaceKey, string>
    {
        [new(FaceRole.Serif, false, false)] = "STIXTwoText-Regular",
        [new(FaceRole.Serif, false, true)] = "STIXTwoText-Italic",
        [new(FaceRole.Serif, true, false)] = "STIXTwoText-Bold",
        [new(FaceRole.Serif, true, true)] = "STIXTwoText-BoldItalic",
        [new(FaceRole.Display, false, false)] = "STIXTwoText-Regular",
        [new(FaceRole.Math, false, false)] = "STIXTwoMath-Regular",
        [new(FaceRole.Symbols, false, false)] = "LibertinusMath-Regular",
    }.ToImmutableDictionary();

    // Listed once: it opens every face of the program.
    private static readonly Lazy<FontCollection> OurCollection = new(() => FontCollection.Of(Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith("fonts/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new FontFile(name, () => Resource(name)))));

    // Letters that must stay before and after a hyphen, as each pattern file's authors ask.
    private static readonly (string Language, string File, int Left, int Right)[] Patterns =
    [
        ("de", "de-1996", 2, 2),
        ("en", "en-us", 2, 3),
        ("en-gb", "en-gb", 2, 3),
        ("en-us", "en-us", 2, 3),
        ("es", "es", 2, 2),
        ("fr", "fr", 2, 2),
    ];

    /// <summary>The faces that are part of the program.</summary>
    /// <param name="design">The name of a design, or null for the first.</param>
    public static Dictionary<FaceKey, Lazy<Font>> Own(string? design = null)
        => (design == "stix" ? OwnFaces.SetItems(StixFaces) : OwnFaces).ToDictionary(f => f.Key, f => new Lazy<Font>(() => Font.Load(Resource($"fonts/{f.Value}.otf"))));

    /// <summary>The faces for a project.</summary>
    public static FontSet For(Sources sources, DiagnosticBag diagnostics)
    {
        var faces = Own(sources.Settings.Look.Design);
        var own = ProjectFonts(sources, diagnostics);
        foreach (var (key, role, ownFamily) in Roles)
        {
            if (sources.Settings.Fonts.TryGetValue(key, out var asked) && asked is [var wanted, ..])
            {
                if (CollectionOf(wanted.Family, wanted.Span, own, diagnostics) is { } collection)
                {
                    Put(faces, role, wanted.Family, collection);
                }
            }
            else if (sources.Settings.Look.Design != "stix" && own.Faces.Any(f => Same(f.Family, ownFamily)))
            {
                Put(faces, role, ownFamily, own);
            }
        }

        // Whatever else the project brings is there to stand in for characters that the chosen faces lack.
        var others = own.Faces.Where(f => !f.HasMathematics).Select(f => new Lazy<Font>(f.Load));
        return new(faces.ToImmutableDictionary(), [.. others]) { Scripts = Scripts(sources, own, diagnostics) };
    }

    // The faces that book.yml names for scripts, by ISO 15924 code.
    private static ImmutableDictionary<string, ImmutableArray<ScriptFace>> Scripts(Sources sources, FontCollection own, DiagnosticBag diagnostics)
    {
        var scripts = new Dictionary<string, ImmutableArray<ScriptFace>>();
        foreach (var (name, families) in sources.Settings.Fonts.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var codes = ScriptNames.CodesOf(name);
            foreach (var (family, span) in codes.IsEmpty ? [] : families)
            {
                if (CollectionOf(family, span, own, diagnostics) is not { } collection)
                {
                    continue;
                }

                var face = new ScriptFace(new(collection.Find(family, Regular, isItalic: false)!.Load), new(collection.Find(family, Bold, isItalic: false)!.Load));
                foreach (var code in codes)
                {
                    scripts[code] = [.. scripts.GetValueOrDefault(code, []), face];
                }
            }
        }

        return scripts.ToImmutableDictionary();
    }

    // Where a family is found: in the project, in the program, on the machine.
    private static FontCollection? CollectionOf(string family, SourceSpan span, FontCollection own, DiagnosticBag diagnostics)
    {
        if (own.Faces.Any(f => Same(f.Family, family)))
        {
            return own;
        }

        var ours = OurCollection.Value;
        if (ours.Faces.Any(f => Same(f.Family, family)))
        {
            return ours;
        }

        if (SystemFonts.Find(family) is { } system)
        {
            return system;
        }

        var known = own.Faces.Concat(ours.Faces).Select(f => f.Family).Distinct();
        diagnostics.Report(FileDiagnostics.UnknownFamily(span, family, Spelling.Nearest(family, known)));
        return null;
    }

    /// <summary>The families a project is set in, by what they are for, and whether they are to be had.</summary>
    public static IEnumerable<(string Use, string Family, bool IsThere)> Families(Sources sources)
    {
        var design = Own(sources.Settings.Look.Design);
        var own = ProjectFonts(sources, new());
        foreach (var (key, role, _) in Roles.Where(r => !sources.Settings.Fonts.ContainsKey(r.Key)))
        {
            yield return (key, design[new(role, false, false)].Value.FamilyName, true);
        }

        foreach (var (use, families) in sources.Settings.Fonts.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            foreach (var (family, span) in families)
            {
                yield return (use, family, CollectionOf(family, span, own, new()) is not null);
            }
        }
    }

    /// <summary>The hyphenators by language; each reads its patterns when its first word occurs.</summary>
    public static ImmutableDictionary<string, Hyphenator> Hyphenators()
        => Patterns.ToImmutableDictionary(
            p => p.Language,
            p => Hyphenator.Read(Text($"hyphenation/hyph-{p.File}.pat.txt"), Text($"hyphenation/hyph-{p.File}.hyp.txt"), p.Left, p.Right));

    /// <summary>Makes a family of a collection the faces of a role.</summary>
    public static void Put(Dictionary<FaceKey, Lazy<Font>> faces, FaceRole role, string family, FontCollection collection)
    {
        foreach (var (isBold, isItalic) in (ReadOnlySpan<(bool, bool)>)[(false, false), (false, true), (true, false), (true, true)])
        {
            faces.Remove(new(role, isBold, isItalic));
            var face = collection.Find(family, isBold ? Bold : Regular, isItalic);
            if (face is not null && face.IsItalic == isItalic && (!isBold || face.Weight > Regular))
            {
                faces[new(role, isBold, isItalic)] = new(face.Load);
            }
        }
    }

    private static FontCollection ProjectFonts(Sources sources, DiagnosticBag diagnostics)
    {
        var files = sources.Files
            .Where(f => f.StartsWith("fonts/", StringComparison.Ordinal) && Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(path => new FontFile(path, () => InputFolder.ReadBytes(sources.Root, path, diagnostics) ?? default));
        var collection = FontCollection.Of(files);
        foreach (var broken in collection.Unreadable)
        {
            diagnostics.Report(FileDiagnostics.BrokenFont(broken.File.Name, broken.Reason));
        }

        return collection;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlyMemory<byte> Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the program was built without {name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        return stream is null ? "" : new StreamReader(stream).ReadToEnd();
    }
}
