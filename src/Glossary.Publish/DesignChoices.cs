using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>The design that book.yml and the command line ask for.</summary>
internal static class DesignChoices
{
    // In points: smaller pages hold no line of text, and a PDF reader shows no larger ones.
    private const double LeastPaper = 150;
    private const double MostPaper = 5000;

    /// <summary>What a paper may be called, for messages.</summary>
    public static string PaperNames { get; } = string.Join(", ", Paper.All.Select(p => p.Name)) + ", or width and height such as 170x240mm";

    public static BookDesign Of(DesignSettings settings, PublishOptions options)
    {
        var paper = PaperOf(options.Paper ?? settings.Paper ?? "") ?? Paper.A4;
        var design = settings.Design == "stix" ? BookDesign.Stix(paper) : BookDesign.For(paper);
        design = settings.Variant switch
        {
            "print" => design.ForPrint(),
            "screen" => design.ForScreen(),
            _ => design,
        };
        design = settings.Columns is { } columns ? design.WithColumns(columns) : design;
        design = settings.TextSize is not null || settings.Leading is not null ? design.WithType(settings.TextSize, settings.Leading) : design;
        design = settings.Measure is { } measure && measure < design.PageWidth ? design.WithMeasure(measure) : design;
        design = settings.Margins.IsEmpty ? design : design.WithMargins(Margin("inner"), Margin("outer"), Margin("top"), Margin("bottom"));
        design = settings.BindingOffset is { } offset ? design.WithBindingOffset(offset) : design;
        return design with
        {
            ContentsColumns = settings.ContentsColumns ?? design.ContentsColumns,
            LinkInk = Color("links", design.LinkInk),
            AccentInk = Color("accent", design.AccentInk),
            QuietInk = Color("quiet", design.QuietInk),
            RuleInk = Color("rules", design.RuleInk),
            CodeGround = Color("code", design.CodeGround),
            HasFlushBottom = Switch("flush-bottom", design.HasFlushBottom),
            HasZebra = Switch("zebra", design.HasZebra),
            HasCropMarks = Switch("crop-marks", design.HasCropMarks),
            HasThumbTabs = Switch("thumb-tabs", design.HasThumbTabs),
            HasBackLinks = Switch("back-links", design.HasBackLinks),
            HasIndex = Switch("index", design.HasIndex),
            ListsUnfinished = Switch("unfinished", design.ListsUnfinished),
            PrintsPageReferences = Switch("page-references", design.PrintsPageReferences),
            ColorsCode = Switch("code-colors", design.ColorsCode),
            NumbersCodeLines = Switch("code-line-numbers", design.NumbersCodeLines),
            NumbersFigures = settings.Switches.TryGetValue("figure-numbers", out var numbers) ? numbers : design.NumbersFigures,
            LeastTableSize = settings.LeastTableSize ?? design.LeastTableSize,
            Proof = options.IsProof ? new() : null,
            PrintsLinkAddresses = settings.PrintLinks ?? design.PrintsLinkAddresses,
        };

        Pt? Margin(string name) => settings.Margins.TryGetValue(name, out var margin) ? margin : null;
        Ink Color(string name, Ink own) => settings.Colors.TryGetValue(name, out var ink) ? ink : own;
        bool Switch(string key, bool own) => settings.Switches.TryGetValue(key, out var flag) ? flag : own;
    }

    /// <summary>A paper by its name, or by its width and height; null if it is neither.</summary>
    public static Paper? PaperOf(string name)
    {
        if (Paper.Find(name) is { } known)
        {
            return known;
        }

        var by = name.IndexOf('x', StringComparison.Ordinal);
        var unit = name.Length > 2 ? name[^2..] : "";
        return by > 0 && SettingValues.TryLength(name[..by] + unit, out var width) && SettingValues.TryLength(name[(by + 1)..], out var height)
            && width.Value is >= LeastPaper and <= MostPaper && height.Value is >= LeastPaper and <= MostPaper
            ? Paper.Of(width, height)
            : null;
    }
}
