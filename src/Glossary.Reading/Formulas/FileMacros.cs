namespace Glossary.Reading;

/// <summary>The macros known at a place of a file: the book's, and those its formulas have defined so far.</summary>
internal sealed class FileMacros(Macros book)
{
    // More than any preamble has; a file cannot make every formula after it dear.
    private const int Most = 1_000;

    private int _count;

    public Macros Known { get; private set; } = book;

    public void Define(string name, Macro macro)
    {
        if (_count == 0)
        {
            Known = Known.Copy();
        }

        if (++_count <= Most)
        {
            Known.Define(name, macro);
        }
    }
}
