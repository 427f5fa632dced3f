using System.Collections.Frozen;

namespace Glossary.Pdf;

/// <summary>Which types may stand directly in which (ISO/TS 32005, table 5), as far as they are written here; Hn is a heading of any level.</summary>
internal static class ContainmentTable
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Children = new Dictionary<string, string>
    {
        ["Aside"] = "BlockQuote Caption Code Div FENote Figure Formula Hn Index L Lbl Link P Part Reference Sect TOC Table",
        ["BlockQuote"] = "BlockQuote Caption Code Div FENote Figure Formula Hn Index L Lbl Link P Part Reference Sect TOC Table",
        ["Caption"] = "Aside BlockQuote Code Div Em FENote Figure Formula Hn Index L Lbl Link P Part Reference Sect Span Strong Sub Table",
        ["Code"] = "Aside BlockQuote Caption Code Div Em FENote Figure Formula Index L Lbl Link P Part Reference Sect Span Strong Sub Table",
        ["Div"] = "Aside BlockQuote Caption Code Div Em FENote Figure Formula Hn Index L LBody LI Lbl Link P Part Reference Sect Span Strong Sub TBody TD TH THead TOC TOCI TR Table Title",
        ["Document"] = "Aside BlockQuote Code Div FENote Figure Formula Hn Index L Link P Part Sect TOC Table Title",
        ["Em"] = "Code Em FENote Figure Formula Lbl Link Reference Span Strong Sub",
        ["FENote"] = "Aside BlockQuote Caption Code Div Em FENote Figure Formula Index L Lbl Link P Part Reference Sect Span Strong Sub Table",
        ["Figure"] = "Aside BlockQuote Caption Code Div Em FENote Figure Formula Hn Index L Lbl Link P Part Reference Sect Span Strong Sub Table",
        ["Formula"] = "Aside BlockQuote Caption Code Div Em FENote Figure Formula Hn Index L Lbl Link P Part Reference Span Strong Sub Table",
        ["Hn"] = "Code Em FENote Figure Formula Lbl Link Reference Sect Span Strong Sub",
        ["Index"] = "Caption Div FENote Figure Formula Hn L P Part Reference Sect Table",
        ["L"] = "Caption L LI",
        ["LBody"] = "Aside BlockQuote Caption Code Div Em FENote Figure Formula Hn Index L Link P Part Reference Sect Span Strong Sub Table",
        ["LI"] = "Div LBody Lbl",
        ["Lbl"] = "Code Em FENote Figure Formula Link Reference Span Strong Sub",
        ["Link"] = "Aside BlockQuote Caption Code Div Em FENote Figure Formula Hn L Lbl P Part Reference Sect Span Strong Sub Table Title",
        ["P"] = "Code Em FENote Figure Formula L Lbl Link Reference Span Strong Sub Table",
        ["Part"] = "Aside BlockQuote Caption Code Div Em FENote Figure Formula Hn Index L LBody LI Lbl Link P Part Reference Sect Span Strong Sub TBody TD TH THead TOC TOCI TR Table Title",
        ["Reference"] = "Aside BlockQuote Caption Code Div Em FENote Figure Formula Hn L Lbl P Part Reference Sect Span Strong Sub Table Title",
        ["Sect"] = "Aside BlockQuote Caption Code Div FENote Figure Formula Hn Index L Lbl Link P Part Sect TOC Table Title",
        ["Span"] = "Code Em FENote Figure Formula Lbl Link Reference Span Strong Sub",
        ["Strong"] = "Code Em FENote Figure Formula Lbl Link Reference Span Strong Sub",
        ["Sub"] = "Code Em FENote Figure Formula L Lbl Link Reference Span Strong",
        ["TBody"] = "TR",
        ["TD"] = "Code Div Em FENote Figure Formula Hn Index L Lbl Link P Reference Sect Span Strong Table",
        ["TH"] = "Code Div Em FENote Figure Formula Hn Index L Lbl Link P Reference Sect Span Strong Table",
        ["THead"] = "TR",
        ["TOC"] = "Caption Part TOC TOCI",
        ["TOCI"] = "Div Lbl P Reference TOC",
        ["TR"] = "TD TH",
        ["Table"] = "Caption TBody THead TR",
        ["Title"] = "Aside Caption Code Div Em FENote Figure Formula L Lbl Link P Part Reference Span Strong Table",
    }.ToFrozenDictionary(row => row.Key, row => row.Value.Split(' ').ToFrozenSet());

    public static bool Allows(string parent, string child)
        => !Children.TryGetValue(General(parent), out var children) || children.Contains(General(child));

    private static string General(string type) => type is ['H', >= '1' and <= '6'] ? "Hn" : type;
}
