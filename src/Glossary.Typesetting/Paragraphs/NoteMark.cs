using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The mark of a note in the text, and the anchors that lead from one to the other.</summary>
public static class NoteMark
{
    /// <summary>The anchor of the mark, for the way back from the note; the note's own is its <see cref="Footnote.Id"/>.</summary>
    public static string AnchorOf(Footnote note) => note.Id + "-mark";
}
