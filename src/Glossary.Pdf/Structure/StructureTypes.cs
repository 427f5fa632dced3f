using System.Collections.Concurrent;
using System.Collections.Frozen;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>
/// The names of roles in a file: standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) and types that its role map explains, or
/// those of PDF 2.0 and, where that has none, of PDF 1.7.
/// </summary>
internal sealed class StructureTypes(bool isModern)
{
    private static readonly FrozenDictionary<StructureRole, StructureType> Usual = Enum.GetValues<StructureRole>()
        .Where(role => role is not (StructureRole.Heading or StructureRole.Mathematics))
        .ToFrozenDictionary(role => role, role => new StructureType(NameOf(role)));

    private static readonly FrozenDictionary<StructureRole, StructureType> Modern = Usual
        .ToFrozenDictionary(p => p.Key, p => p.Value.Name is "Code" or "BlockQuote" or "TOC" or "TOCI" or "Index"
            ? p.Value
            : new StructureType(p.Key == StructureRole.Note ? "FENote" : p.Value.Name, StructureNamespace.Modern));

    private static readonly StructureType[] UsualHeadings = [.. Enumerable.Range(1, 6).Select(level => new StructureType($"H{level}"))];
    private static readonly StructureType[] ModernHeadings = [.. UsualHeadings.Select(h => new StructureType(h.Name, StructureNamespace.Modern))];

    private static readonly ConcurrentDictionary<string, StructureType> Mathematics = new();

    // A note's mark inside of a link is one more link, which only a reference may hold.
    private static readonly StructureType Reference = new("Reference");

    /// <summary>The nearest type of PDF 1.7, for one that it does not know. A book's title is not its first heading.</summary>
    public static string? NearestUsual(StructureType type) => type switch
    {
        { Namespace: StructureNamespace.MathMl } => "Span",
        { Name: "Aside" } => "Div",
        { Name: "Em" or "Strong" or "Sub" } => "Span",
        { Name: "FENote" } => "Note",
        { Name: "Title" } => "P",
        _ => null,
    };

    public bool IsModern => isModern;

    /// <summary>The type of an element.</summary>
    /// <param name="parent">The type of the element it stands in; null for the root.</param>
    public StructureType Of(StructureElement element, StructureType? parent) => element switch
    {
        { MathMl: { } mathMl } => Mathematics.GetOrAdd(mathMl.Name, name => new(name, StructureNamespace.MathMl)),
        { Role: StructureRole.Heading } => Fit((isModern ? ModernHeadings : UsualHeadings)[LevelOf(element) - 1], parent),
        _ => Of(element.Role, parent),
    };

    /// <summary>The type of a role of which there is one.</summary>
    public StructureType Of(StructureRole role, StructureType? parent) => Fit((isModern ? Modern : Usual)[role], parent);

    /// <summary>The level of a heading as the file has it.</summary>
    public static int LevelOf(StructureElement heading) => Math.Clamp(heading.Level, 1, 6);

    /// <summary>The words for those who do not see an element; a formula without any is read as it was written.</summary>
    public static string AlternativeOf(StructureElement element)
        => string.IsNullOrWhiteSpace(element.Alternative) ? element.Formula?.Tex ?? "" : element.Alternative;

    /// <summary>True for elements that stand in a line of text, so that what is in them stands in it too.</summary>
    public static bool IsInline(StructureRole role) => role is StructureRole.Paragraph or StructureRole.Heading or StructureRole.Title
        or StructureRole.Link or StructureRole.Emphasis or StructureRole.Strong or StructureRole.Span or StructureRole.Subscript
        or StructureRole.ListLabel or StructureRole.NoteLabel or StructureRole.Caption;

    // ISO/TS 32005: not every type may stand in every other. What may not is of the nearest type that may.
    private StructureType Fit(StructureType wanted, StructureType? parent)
    {
        if (!isModern || parent is null || ContainmentTable.Allows(parent.Name, wanted.Name))
        {
            return wanted;
        }

        var (block, words) = (Modern[StructureRole.Division], Modern[StructureRole.Span]);
        ReadOnlySpan<StructureType> near = wanted.Name switch
        {
            "Link" => [Reference, block],
            "Em" or "Strong" or "Sub" => [words, block],
            _ => [block, words],
        };
        foreach (var type in near)
        {
            if (ContainmentTable.Allows(parent.Name, type.Name))
            {
                return type;
            }
        }

        return wanted;
    }

    private static string NameOf(StructureRole role) => role switch
    {
        StructureRole.Document => "Document",
        StructureRole.Part => "Part",
        StructureRole.Section => "Sect",
        StructureRole.Title => "Title",
        StructureRole.Paragraph => "P",
        StructureRole.List => "L",
        StructureRole.ListItem => "LI",
        StructureRole.ListLabel => "Lbl",
        StructureRole.ListBody => "LBody",
        StructureRole.Table => "Table",
        StructureRole.TableHead => "THead",
        StructureRole.TableBody => "TBody",
        StructureRole.TableRow => "TR",
        StructureRole.TableHeaderCell => "TH",
        StructureRole.TableCell => "TD",
        StructureRole.Figure => "Figure",
        StructureRole.Caption => "Caption",
        StructureRole.Code => "Code",
        StructureRole.BlockQuote => "BlockQuote",
        StructureRole.Note => "Note",
        StructureRole.NoteLabel => "Lbl",
        StructureRole.TableOfContents => "TOC",
        StructureRole.TableOfContentsItem => "TOCI",
        StructureRole.Index => "Index",
        StructureRole.Link => "Link",
        StructureRole.Formula => "Formula",
        StructureRole.Emphasis => "Em",
        StructureRole.Strong => "Strong",
        StructureRole.Span => "Span",
        StructureRole.Aside => "Aside",
        StructureRole.Division => "Div",
        StructureRole.Subscript => "Sub",
        _ => throw new System.Diagnostics.UnreachableException($"no structure type for {role}"),
    };
}
