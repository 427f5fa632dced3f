using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Turns inlines into items, and makes their part of the structure tree.</summary>
internal sealed class ParagraphBuilder(ParagraphStyle style, Pt measure, EntryId? entry, Mentions mentions, Setting setting)
{
    // Markup nested deeper than this is set like its surroundings.
    private const int DeepestNesting = 100;

    private readonly TextFeeder _feeder = new(setting);
    private string? _hyphenatorLanguage;
    private Hyphenator? _hyphenator;
    private BidiText? _bidi;
    private int _depth;

    /// <summary>True if the paragraph built last is written from right to left.</summary>
    public bool IsRightToLeft { get; private set; }

    public List<LineItem> Build(ImmutableArray<Inline> inlines, StructureElement element)
    {
        _bidi = style.Direction == TextDirection.RightToLeft || style.IsInRightToLeft || ParagraphDirection.IsNeeded(inlines) ? new() : null;
        if (style.Indent != Pt.Zero)
        {
            Add(LineItem.Finished(Box.Empty with { Width = style.Indent }, null));
        }

        AddAll(inlines, new(new(element), style.Text));
        IsRightToLeft = _bidi?.Feed(_feeder, text => ParagraphDirection.LevelOf(text, style)) == 1;
        _bidi = null;
        _feeder.TrimEnd();

        // A line break at the very end has ended the paragraph too.
        if (_feeder.Items is not [.., { Kind: LineItemKind.Penalty, Cost: Penalty.Forced }])
        {
            EndLine();
        }

        _feeder.ReportMissing();
        return _feeder.Items;
    }

    private void Add(LineItem item)
    {
        if (_bidi is { } bidi)
        {
            bidi.Add(item);
        }
        else
        {
            _feeder.AddItem(item);
        }
    }

    private void AddAll(ImmutableArray<Inline> inlines, Context context)
    {
        if (_depth >= DeepestNesting)
        {
            AddText(PlainText.Of(inlines), inlines.IsEmpty ? SourceSpan.Nowhere : inlines[0].Span, context);
            return;
        }

        _depth++;
        foreach (var inline in inlines)
        {
            Add(inline, context);
        }

        _depth--;
    }

    private void Add(Inline inline, Context context)
    {
        switch (inline)
        {
            case TextRun run:
                AddText(run.Text, run.Span, context);
                break;
            case Emphasis emphasis:
                AddAll(emphasis.Inlines, context.Inside(StructureRole.Emphasis, emphasis.Span, context.Style.Italic()));
                break;
            case Strong strong:
                AddAll(strong.Inlines, context.Inside(StructureRole.Strong, strong.Span, context.Style.Bold()));
                break;
            case Strikethrough struck:
                AddAll(struck.Inlines, context.Inside(StructureRole.Span, struck.Span, context.Style with { IsStruckOut = true }));
                break;
            case Underline underline:
                AddAll(underline.Inlines, context.Inside(StructureRole.Span, underline.Span, context.Style with { IsUnderlined = true }));
                break;
            case Highlight highlight:
                AddAll(highlight.Inlines, context.Inside(
                    StructureRole.Span, highlight.Span, context.Style with { Ground = setting.Design.HighlightGround }));
                break;
            case Subscript sub:
                AddAll(sub.Inlines, context.Inside(StructureRole.Subscript, sub.Span, ScriptStyle.Inferior(context.Style, sub.Inlines, setting.Fonts)));
                break;
            case Superscript sup:
                AddAll(sup.Inlines, context.Inside(StructureRole.Span, sup.Span, ScriptStyle.Superior(context.Style, sup.Inlines, setting.Fonts)));
                break;
            case LanguageSpan span:
                AddLanguageSpan(span, context);
                break;
            case CodeRun code:
                // Code reads from left to right, whatever stands around it.
                Isolate(TextDirection.LeftToRight, () => AddText(
                    code.Text, code.Span, context.Inside(StructureRole.Code, code.Span, CodeStyle(context.Style)) with { Nature = TextNature.Code }));
                break;
            case Keyboard keyboard:
                AddKeyboard(keyboard, context);
                break;
            case InlineFormula formula:
                Isolate(TextDirection.LeftToRight, () => AddFormula(formula, context));
                break;
            case WebLink link:
                AddWebLink(link, context);
                break;
            case EntryLink link:
                AddEntryLink(link, context);
                break;
            case LineBreak:
                EndLine();
                break;
            case FootnoteMark mark:
                AddNoteMark(mark, context);
                break;
            case InlineImage image:
                AddImage(image, context);
                break;
            case CheckBox check:
                AddCheckBox(check, context);
                break;
            case Blank blank:
                AddBlank(blank, context);
                break;
            default:
                throw new NotSupportedException(inline.GetType().Name);
        }
    }

    // What is inside has levels of its own and does not change those around (UAX #9, isolates).
    private void Isolate(TextDirection direction, Action add)
    {
        if (_bidi is not { } bidi || direction == TextDirection.Unstated)
        {
            add();
            return;
        }

        bidi.AddControl(direction == TextDirection.RightToLeft ? '\u2067' : '\u2066');
        add();
        bidi.AddControl('\u2069');
    }

    private void AddLanguageSpan(LanguageSpan span, Context context)
    {
        var inside = context.Inside(
            new(StructureRole.Span, span.Span) { Language = span.Language },
            span.Language.Length == 0 ? context.Style : context.Style with { Language = span.Language });
        Isolate(span.Direction, () => AddAll(span.Inlines, inside));
    }

    private void AddText(string text, SourceSpan span, Context context)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_bidi is { } bidi)
        {
            bidi.Add(text, VoiceOf(context, span));
        }
        else
        {
            _feeder.Add(text, VoiceOf(context, span));
        }
    }

    private Voice VoiceOf(Context context, SourceSpan span) => new(context.Style, setting.Fonts.Words(context.Style), context.Place.Content, span)
    {
        Link = context.Link,
        Note = context.Note,
        Nature = context.Nature,
        Hyphenator = style.Hyphenates && context.Nature == TextNature.Prose ? HyphenatorOf(context.Style.Language) : null,
        IsPageReference = context.IsPageReference,
    };

    private void AddKeyboard(Keyboard keyboard, Context context)
    {
        var keyStyle = context.Style with
        {
            Face = new(FaceRole.Sans, false, false),
            Size = context.Style.Size * 0.85,
            Features = "",
            Ground = null,
        };
        var inside = context.Inside(StructureRole.Code, keyboard.Span, keyStyle);
        Add(LineItem.Finished(
            InlineBoxes.Key(keyboard.Text, keyStyle, keyboard.Span, measure, setting), VoiceOf(inside, keyboard.Span)));
    }

    private void AddFormula(InlineFormula inline, Context context)
    {
        var element = new StructureElement(StructureRole.Formula, inline.Span)
        {
            Formula = inline.Formula,
            Alternative = FormulaSpeech.Read(inline.Formula, context.Style.Language),
        };
        var voice = VoiceOf(context.Inside(element, context.Style), inline.Span);
        var isTooWide = false;
        foreach (var item in FormulaTypesetter.SetInline(inline.Formula, context.Style, setting, element))
        {
            switch (item)
            {
                case BoxItem box:
                    isTooWide |= box.Box.Width > measure;
                    Add(LineItem.Finished(box.Box.FitTo(measure), voice));
                    break;
                case Glue glue:
                    Add(LineItem.Space(glue.Width.Value, glue.Stretch.Value, glue.Shrink.Value, null, glue.StretchOrder));
                    break;
                case Penalty penalty:
                    Add(LineItem.Break(penalty.Cost, penalty.IsFlagged));
                    break;
            }
        }

        if (isTooWide)
        {
            setting.Diagnostics.Report(LayoutDiagnostics.TooWideForLine(inline.Span, "formula"));
        }
    }

    private void AddWebLink(WebLink link, Context context)
    {
        var element = new StructureElement(StructureRole.Link, link.Span) { Alternative = link.Address };
        var inside = context.Inside(element, context.Style with { Ink = setting.Design.LinkInk });
        AddAll(link.Inlines, inside with
        {
            Link = new(null, link.Address, element),
            Nature = IsItsOwnAddress(link) ? TextNature.Address : inside.Nature,
        });
    }

    private static bool IsItsOwnAddress(WebLink link)
    {
        var text = PlainText.Of(link.Inlines).AsSpan().Trim().TrimEnd('/');
        return text.Length > 0 && link.Address.AsSpan().TrimEnd('/').EndsWith(text, StringComparison.OrdinalIgnoreCase);
    }

    private void AddEntryLink(EntryLink link, Context context)
    {
        var anchor = link.Target.Anchor;
        var element = new StructureElement(StructureRole.Link, link.Span) { Alternative = PlainText.Of(link.Inlines), Refers = anchor };
        var inside = context.Inside(element, context.Style with { Ink = setting.Design.LinkInk }) with { Link = new(anchor, null, element) };
        AddAll(link.Inlines, inside);
        if (!setting.Design.PrintsPageReferences || link.Target.Entry == entry || !mentions.IsFirst(link))
        {
            return;
        }

        // In the first round no page is known yet: two figures hold the place, so that the next round changes little.
        var folio = setting.Pages[anchor] ?? (setting.Pages.Folios.IsEmpty ? "00" : null);
        if (folio is not null)
        {
            var reference = inside with
            {
                IsPageReference = true,
                Style = context.Style with
                {
                    Size = context.Style.Size * setting.Design.PageReferenceScale,
                    Ink = setting.Design.PageReferenceInk,
                    IsUnderlined = false,
                    IsStruckOut = false,
                },
            };
            var wording = setting.Design.PageReference ?? Wording.For(setting.Language).PageReference;
            AddText('\u202F' + wording.Replace("{0}", folio, StringComparison.Ordinal), link.Span, reference);
        }
    }

    private void AddNoteMark(FootnoteMark mark, Context context)
    {
        var shown = setting.Pages.NumberOf(mark.Note);
        var number = shown.ToString();
        var element = new StructureElement(StructureRole.Link, mark.Span) { Alternative = number, Refers = mark.Note.Id };
        var inside = context.Inside(element, ScriptStyle.Superior(
            context.Style with { IsUnderlined = false, IsStruckOut = false }, [new TextRun(mark.Span, number)], setting.Fonts));

        // The note is read where its mark stands, wherever on the page it is printed.
        var note = new StructureElement(StructureRole.Note, mark.Span) { Anchor = mark.Note.Id };
        context.Place.Add(note);
        AddText(number, mark.Span, inside with { Link = new(mark.Note.Id, null, element), Note = new(mark.Note, note), Nature = TextNature.Code });
        if (shown.Figures > 0)
        {
            Add(LineItem.Finished(Box.Empty with { Width = Notes.RoomBeside(shown, inside.Style, setting) }, null));
        }
    }

    private void AddImage(InlineImage inline, Context context)
    {
        var element = new StructureElement(StructureRole.Figure, inline.Span) { Alternative = inline.Image.Alternative };
        var face = context.Style with { Face = new(FaceRole.Sans, false, false) };
        var voice = inline.Image.IsDecoration ? VoiceOf(context with { Style = face }, inline.Span).WithoutTag() : VoiceOf(context.Inside(element, face), inline.Span);
        Add(LineItem.Finished(InlineBoxes.Picture(inline.Image, inline.Span, style, voice.Typecase, measure, setting), voice));
    }

    private void AddCheckBox(CheckBox check, Context context)
    {
        var element = new StructureElement(StructureRole.Span, check.Span) { ActualText = check.IsChecked ? "☑" : "☐" };
        Add(LineItem.Finished(
            InlineBoxes.Check(check.IsChecked, context.Style), VoiceOf(context.Inside(element, context.Style), check.Span)));
    }

    private void AddBlank(Blank blank, Context context)
    {
        var element = new StructureElement(StructureRole.Span, blank.Span) { ActualText = Blank.Plain };
        Add(LineItem.Finished(
            InlineBoxes.Blank(blank.Text, context.Style, setting).FitTo(measure), VoiceOf(context.Inside(element, context.Style), blank.Span)));
    }

    // TeX: what is left of a line is filled, and the break is forced.
    private void EndLine()
    {
        if (_bidi is null)
        {
            _feeder.TrimEnd();
        }

        Add(LineItem.Break(Penalty.Forbidden));
        Add(LineItem.Space(0, 1, 0, null, stretchOrder: 1) with { Level = IsRightToLeft ? (byte)1 : (byte)0 });
        Add(LineItem.Break(Penalty.Forced));
    }

    private TextStyle CodeStyle(TextStyle around) => around with
    {
        Face = around.Face with { Role = FaceRole.Mono },
        Size = around.Size * setting.Design.CodeScale,
        Features = "",
    };

    private Hyphenator? HyphenatorOf(string language)
    {
        if (!ReferenceEquals(language, _hyphenatorLanguage))
        {
            _hyphenatorLanguage = language;
            _hyphenator = setting.HyphenatorOf(language);
        }

        return _hyphenator;
    }

    private sealed record Context(Place Place, TextStyle Style)
    {
        public LinkedText? Link { get; init; }

        public PlacedNote? Note { get; init; }

        public TextNature Nature { get; init; }

        public bool IsPageReference { get; init; }

        public Context Inside(StructureRole role, SourceSpan span, TextStyle style) => Inside(new StructureElement(role, span), style);

        public Context Inside(StructureElement element, TextStyle style) => this with { Place = Place.Add(element), Style = style };
    }

    // An element, and the place in it that text goes to until another element comes between.
    private sealed class Place(StructureElement element)
    {
        private StructureContent? _content;

        public StructureContent Content => _content ??= element.AddContent();

        public Place Add(StructureElement child)
        {
            _content = null;
            return new(element.Add(child));
        }
    }
}
