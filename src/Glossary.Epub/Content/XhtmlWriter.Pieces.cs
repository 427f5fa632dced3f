using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Long entries and chapters in several files: each piece is whole for itself, with its notes, and says what it goes on with.</summary>
internal sealed partial class XhtmlWriter
{
    // Above these sizes a piece ends: before a heading of the highest rank, before any heading, before anything.
    private const int FullForSection = BookDocuments.LargestFile * 75 / 100;
    private const int FullForHeading = BookDocuments.LargestFile * 85 / 100;
    private const int FullForBlock = BookDocuments.LargestFile * 92 / 100;

    private readonly List<Fragment> _pieces = [];
    private int _countedLength;
    private int _countedBytes;

    private List<Fragment> FinishPieces()
    {
        _pieces.Add(Finish());
        return _pieces;
    }

    private bool IsFull(int size)
    {
        // A letter takes four bytes at most, so short entries need not be counted.
        if (_output.Length <= size / 4)
        {
            return false;
        }

        _countedBytes += Encoding.UTF8.GetByteCount(_output.ToString(_countedLength, _output.Length - _countedLength));
        _countedLength = _output.Length;
        return _countedBytes + (_slots.Count * Fragment.AddressSize) > size;
    }

    /// <summary>Ends the file and goes on in another.</summary>
    /// <param name="open">The sections that go on, the innermost first.</param>
    private void StartPiece(PieceFrame frame, Stack<Heading> open, int rank)
    {
        foreach (var _ in open)
        {
            Close("section");
        }

        WriteNotes();
        _output.Append(frame.End);
        _pieces.Add(Finish());

        // A note that is called again gets its own place in the new file.
        _output.Clear();
        (_slots, _places, _pages, _inner) = ([], [], [], InnerMarkup.None);
        (_countedLength, _countedBytes) = (0, 0);
        _marks.Clear();
        _linked.Clear();

        _output.Append(frame.Start);
        WriteContinued(rank, frame.Name);
        _output.Append(frame.BodyStart);
        foreach (var heading in open.Reverse())
        {
            rank++;
            _output.Append("<section>\n");
            WriteContinued(rank, PlainText.Of(heading.Inlines, Language));
        }
    }

    private void WriteContinued(int rank, string name)
    {
        var element = HeadingOf(rank);
        EnterHeading("<" + element, DirectionOf(name));
        WriteName(name);
        _output.Append(" <small>").AppendText(_context.Words.Continued).Append("</small>");
        Leave(element);
    }

    /// <summary>What a long text is opened and closed with in every file: what comes before its name, what after it, and what at the end.</summary>
    private sealed record PieceFrame(string Start, string Name, string BodyStart, string End);
}
