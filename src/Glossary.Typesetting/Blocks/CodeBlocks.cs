using System.Text;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Program text: line by line on a light ground, wrapped with a mark where a line is too long.</summary>
internal static class CodeBlocks
{
    private const int TabWidth = 4;

    // A piece of so many rows is read as a whole.
    private const int ShortRows = 10;

    public static void Set(CodeBlock code, BlockPlace place)
    {
        var design = place.Design;
        var element = place.Parent.Add(new(StructureRole.Code, code.Span));
        var content = element.AddContent();
        var rows = CodeRows.Set(code.Language, Untabbed(code.Text), code.Span, content, place);
        place.List.Space(design.BlockSpace);
        place.List.Open(new(place.Left, place.Measure) { Ground = design.CodeGround, CutMargin = design.CodePadding });
        var isNext = false;
        var blank = Pt.Zero;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i].Box;
            var isInner = i > 0 && i < rows.Count - 1;
            if (isInner && rows[i].IsBlank && !design.NumbersCodeLines)
            {
                // Space, which no page begins or ends with.
                blank += row.TotalHeight;
                continue;
            }

            if (i == 0)
            {
                row = row with { Height = row.Height + design.CodePadding };
            }

            if (i == rows.Count - 1)
            {
                row = row with { Depth = row.Depth + design.CodePadding };
            }

            if (isNext || (i > 0 && i == rows.Count - 1))
            {
                place.List.Keep();
            }
            else if (i > 0)
            {
                place.List.Break(rows.Count <= ShortRows || rows[i].IsContinued ? design.ShortCodeBreakCost : rows[i - 1].IsBlank ? design.CodePartBreakCost : design.CodeBreakCost);
            }

            if (blank > Pt.Zero)
            {
                place.List.Space(blank);
                blank = Pt.Zero;
            }

            place.List.Block(new BoxItem(row) { X = place.Left });
            isNext = i == 0;
        }

        place.List.Close();
        place.List.Space(design.BlockSpace);
    }

    /// <summary>Code with spaces for its tabs, line by line.</summary>
    public static string Untabbed(string code)
    {
        if (!code.Contains('\t', StringComparison.Ordinal))
        {
            return code;
        }

        var text = new StringBuilder(code.Length + 64);
        var lineStart = 0;
        foreach (var character in code)
        {
            text.Append(character == '\t' ? ' ' : character, character == '\t' ? TabWidth - ((text.Length - lineStart) % TabWidth) : 1);
            lineStart = character == '\n' ? text.Length : lineStart;
        }

        return text.ToString();
    }
}
