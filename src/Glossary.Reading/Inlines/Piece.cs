namespace Glossary.Reading;

/// <summary>What a piece of a line of Markdown is.</summary>
internal enum PieceKind
{
    /// <summary>Text as it stands.</summary>
    Text,

    /// <summary>A character the author spelled out by an escape or an entity: nothing changes it.</summary>
    Spelled,
    SoftBreak,
    HardBreak,
    Code,
    Formula,
    DisplayFormula,
    Emphasis,
    Strong,
    Strikethrough,
    Highlight,
    Underline,
    Subscript,
    Superscript,
    Link,
    Image,

    /// <summary>An address written out, in angle brackets or bare.</summary>
    Address,
    HtmlTag,
    Footnote,

    /// <summary>The mark of a footnote that does not exist.</summary>
    UndefinedFootnote,

    /// <summary>A call of a site's template.</summary>
    Call,

    /// <summary>Attributes in braces, which are for a site's look.</summary>
    Attributes,

    /// <summary>A role of MyST: what its text is.</summary>
    Role,

    /// <summary>A link by name: <c>[[Term|label]]</c>.</summary>
    WikiLink,

    /// <summary>A note where it is called: <c>^[text]</c>.</summary>
    InlineNote,

    /// <summary>A reference to literature: <c>[@key, p. 3]</c>.</summary>
    Citation,

    /// <summary>Marks nested so deeply that they are read as text.</summary>
    TooDeep,
}

/// <summary>A piece of a line of Markdown, linked to its neighbours: what <see cref="InlineParser"/> makes and <see cref="InlineReader"/> reads.</summary>
internal sealed class Piece(PieceKind kind, int start, int end)
{
    public PieceKind Kind { get; set; } = kind;

    /// <summary>Where it begins in the <see cref="BlockText"/>.</summary>
    public int Start { get; set; } = start;

    public int End { get; set; } = end;

    /// <summary>Where the content between the marks of code and formulas begins.</summary>
    public int ContentStart { get; set; }

    public int ContentEnd { get; set; }

    /// <summary>The text of a spelled character, the target of a link, the label of a footnote.</summary>
    public string Value { get; set; } = "";

    /// <summary>What a call says.</summary>
    public TemplateCall? Call { get; init; }

    /// <summary>The title of a link or picture.</summary>
    public string Title { get; set; } = "";

    public Piece? Previous { get; set; }

    public Piece? Next { get; set; }

    public Piece? FirstChild { get; set; }

    /// <summary>How many levels of pieces are inside.</summary>
    public int Depth { get; set; }

    /// <summary>Gives up what is inside: it becomes plain text if it is too deep to be read.</summary>
    public void LimitDepth()
    {
        if (Depth > MarkdownSyntax.DeepestNesting)
        {
            Kind = PieceKind.TooDeep;
            FirstChild = null;
            Depth = 0;
        }
    }

    /// <summary>Puts the pieces strictly between two neighbours of one chain into this one, which takes their place.</summary>
    public void Enclose(Piece before, Piece? after)
    {
        var first = before.Next;
        FirstChild = ReferenceEquals(first, after) ? null : first;
        if (FirstChild is not null)
        {
            FirstChild.Previous = null;
            for (var child = FirstChild; child is not null; child = child.Next)
            {
                Depth = Math.Max(Depth, child.Depth + 1);
                if (ReferenceEquals(child.Next, after))
                {
                    child.Next = null;
                }
            }
        }

        Previous = before;
        Next = after;
        before.Next = this;
        after?.Previous = this;
    }
}
