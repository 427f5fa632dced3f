using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Arrows as long as what is written over and under them.</summary>
internal static class ArrowCommands
{
    private static readonly Dictionary<string, string> Arrows = new(StringComparer.Ordinal)
    {
        ["xrightarrow"] = "→",
        ["xleftarrow"] = "←",
        ["xleftrightarrow"] = "↔",
        ["xRightarrow"] = "⇒",
        ["xLeftarrow"] = "⇐",
        ["xLeftrightarrow"] = "⇔",
        ["xhookrightarrow"] = "↪",
        ["xhookleftarrow"] = "↩",
        ["xmapsto"] = "↦",
        ["xrightharpoonup"] = "⇀",
        ["xrightharpoondown"] = "⇁",
        ["xleftharpoonup"] = "↼",
        ["xleftharpoondown"] = "↽",
        ["xrightleftharpoons"] = "⇌",
        ["xleftrightharpoons"] = "⇋",
        ["xlongequal"] = "=",
        ["xtwoheadrightarrow"] = "↠",
        ["xtwoheadleftarrow"] = "↞",
        ["xtofrom"] = "⇄",
        ["xrightleftarrows"] = "⇄",
        ["xrightequilibrium"] = "⇌",
        ["xleftequilibrium"] = "⇋",
    };

    public static void Fill(CommandList commands)
    {
        foreach (var (name, _) in Arrows)
        {
            commands.Add(name, Read);
        }
    }

    private static StretchyArrow Read(FormulaReader reader, LatexToken command)
    {
        var under = reader.ReadOptional();
        var over = reader.ReadArgument(command, "what stands over the arrow");
        return new(reader.SpanFrom(command.Start), Arrows[command.Text], IsEmpty(over) ? null : over, under is null || IsEmpty(under) ? null : under);
    }

    private static bool IsEmpty(MathNode node) => node is MathRow { Items.Length: 0 };
}
