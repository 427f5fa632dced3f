using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Text set off from its surroundings: quotations, alerts, details.</summary>
internal static class Quotations
{
    /// <summary>A quotation stands in from both sides.</summary>
    public static void Set(Quotation quotation, BlockPlace place)
    {
        var design = place.Design;
        var element = place.Parent.Add(new(StructureRole.BlockQuote, quotation.Span));
        place.List.Space(design.BlockSpace);
        BlockTypesetter.Set(quotation.Blocks, place.Indented(design.QuotationIndent, design.QuotationIndent).In(element));
        place.List.Space(design.BlockSpace);
    }

    /// <summary>Text in another language is set as that language is.</summary>
    public static void Set(Passage passage, BlockPlace place)
    {
        var element = place.Parent.Add(new(StructureRole.Division, passage.Span) { Language = passage.Language });
        var style = passage.Language.Length == 0 ? place.Style : place.Style with { Text = place.Style.Text with { Language = passage.Language } };
        style = passage.Direction == TextDirection.Unstated
            ? style
            : style with { Direction = passage.Direction, IsInRightToLeft = passage.Direction == TextDirection.RightToLeft };
        BlockTypesetter.Set(passage.Blocks, place.In(element) with { Style = style });
    }

    /// <summary>An alert stands beside a rule, below its title.</summary>
    public static void Set(Alert alert, BlockPlace place)
    {
        var design = place.Design;
        var ink = alert.Kind is AlertKind.Warning or AlertKind.Caution or AlertKind.Important ? design.AccentInk : design.RuleInk;
        var element = place.Parent.Add(new(StructureRole.Aside, alert.Span));
        var isRightToLeft = ParagraphDirection.IsRightToLeft(alert.Blocks, place.Style);
        var inner = place.Within(design.AlertIndent, isRightToLeft).In(element);
        var title = alert.Title.IsDefaultOrEmpty ? ShortText.Inlines(Wording.For(place.Setting.Language).Alert(alert.Kind)) : alert.Title;

        place.List.Space(design.BlockSpace);
        place.List.Open(new(place.Left, place.Measure) { RuleInk = ink, RuleThickness = design.AlertRule, HasRuleAtRight = isRightToLeft });
        SetLabel(title, place.Style.Text with { Ink = ink == design.RuleInk ? Ink.Black : ink }, alert.Span, inner);
        BlockTypesetter.Set(alert.Blocks, inner);
        place.List.Close();
        place.List.Space(design.BlockSpace);
    }

    /// <summary>What a screen folds away is printed open, below its summary and beside a hairline.</summary>
    public static void Set(Details details, BlockPlace place)
    {
        var design = place.Design;
        var element = place.Parent.Add(new(StructureRole.Aside, details.Span));
        var isRightToLeft = ParagraphDirection.IsRightToLeft(details.Blocks, place.Style);
        var inner = place.Within(design.AlertIndent, isRightToLeft).In(element);
        place.List.Space(design.BlockSpace);
        place.List.Open(new(place.Left, place.Measure) { RuleInk = design.RuleInk, RuleThickness = design.HairRule, HasRuleAtRight = isRightToLeft });
        if (details.Summary.Length > 0)
        {
            SetLabel(details.Summary, place.Style.Text, details.Span, inner);
        }

        BlockTypesetter.Set(details.Blocks, inner);
        place.List.Close();
        place.List.Space(design.BlockSpace);
    }

    private static void SetLabel(ImmutableArray<Inline> title, TextStyle text, SourceSpan span, BlockPlace place)
    {
        var style = place.Style with { Text = text.Bold(), Alignment = LineAlignment.RaggedRight, Indent = Pt.Zero };
        style = style.IsInRightToLeft ? style with { Direction = TextDirection.RightToLeft } : style;
        place.SetText(title, style, new(StructureRole.Paragraph, span), span);
        place.List.Keep();
    }
}
