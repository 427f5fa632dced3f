using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Which way text runs, which a reader takes from attributes alone.</summary>
/// <remarks>
/// A block says its direction wherever that is not the direction around it, or not the book's: then the stylesheet need not look further than the block.
/// Lines that keep the side of what they stand in (items, cells, headings) say the direction of their text on the text.
/// </remarks>
internal sealed partial class XhtmlWriter
{
    private readonly Stack<TextDirection> _directions = new();
    private bool _isDirectionStated;

    private string Language => _languages.Peek();

    private TextDirection Around => _directions.Peek();

    // Program text is written from left to right in any text.
    private string LeftToRight => Around == TextDirection.RightToLeft ? " dir=\"ltr\"" : "";

    private TextDirection DirectionOf(ImmutableArray<Inline> inlines) => _isDirectionStated ? Around : WritingDirection.Of(inlines, Language, Around);

    private TextDirection DirectionOf(IEnumerable<Block> blocks) => _isDirectionStated ? Around : WritingDirection.Of(blocks, Language, Around);

    private TextDirection DirectionOf(string text) => _isDirectionStated ? Around : WritingDirection.Of(text, Language, Around);

    // A heading in Arabic goes to the right in any text; one that is a Latin name stays on the side of the text below.
    private void EnterHeading(string start, TextDirection direction) => Enter(start, direction == TextDirection.RightToLeft ? direction : Around);

    /// <summary>Opens an element, whose start lacks its last sign, and says its direction where that is to be said.</summary>
    private void Enter(string start, TextDirection direction)
    {
        _output.Append(start).AppendDirection(direction == Around && direction == _context.Direction ? TextDirection.Unstated : direction).Append('>');
        _directions.Push(direction);
    }

    private void Leave(string element)
    {
        Close(element);
        _directions.Pop();
    }

    // What stands in a line of another direction is put in order for itself.
    private void WriteApart(TextDirection direction, Action write)
    {
        if (direction == Around)
        {
            write();
            return;
        }

        Enter("<span", direction);
        write();
        _output.Append("</span>");
        _directions.Pop();
    }

    private void WriteName(string name) => WriteApart(DirectionOf(name), () => _output.AppendText(name));
}
