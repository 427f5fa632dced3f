namespace Glossary.Model;

/// <summary>The anchors of the book's own parts; they cannot clash with those of entries, which contain no colon.</summary>
public static class BookAnchors
{
    public const string Title = "book:title";

    public const string Imprint = "book:imprint";

    public const string Contents = "book:contents";

    public const string References = "book:references";

    public const string Index = "book:index";

    public const string Unfinished = "book:unfinished";

    public const string Answers = "book:answers";

    public const string Colophon = "book:colophon";
}
