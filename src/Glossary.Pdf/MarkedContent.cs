using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>
/// The marked contents of a page (ISO 32000-1, 14.6). Those of an element stand one after another: an ActualText within one makes poppler lose
/// the rest of it when it reads by structure, so it is a content of the same element by itself. Nobody reads artifacts by structure.
/// </summary>
/// <param name="places">Null where nothing belongs to a structure tree.</param>
internal sealed class MarkedContent(ContentStream stream, TaggedPlaces? places)
{
    private StructureContent? _tag;
    private ArtifactKind _kind;
    private bool _isTextAlone;
    private bool _isOpen;

    /// <summary>What is drawn from here on belongs to an element, or with null is an artifact of a kind.</summary>
    /// <param name="isTextAlone">True if only glyphs follow: then text objects need not be interrupted.</param>
    public void Begin(StructureContent? tag, ArtifactKind kind, bool isTextAlone)
        => (_tag, _kind, _isTextAlone) = (tag, kind, isTextAlone);

    /// <summary>Opens the content before something of it is drawn, unless it is open.</summary>
    public void Open()
    {
        if (_isOpen || places is null)
        {
            return;
        }

        _isOpen = true;
        if (_tag is null)
        {
            stream.BeginArtifact(_kind, _isTextAlone);
        }
        else
        {
            stream.BeginContent(places.TypeOf(_tag.Element).Encoded, places.Add(_tag), null, _isTextAlone);
        }
    }

    /// <summary>Begins glyphs that stand for other characters than they say (14.9.4).</summary>
    public void BeginActualText(string text)
    {
        if (_tag is null || places is null)
        {
            Open();
            stream.BeginActualText(text);
        }
        else
        {
            End();

            // Whatever the element is: poppler believes an ActualText of a Span alone.
            stream.BeginContent("Span"u8, places.Add(_tag), text, isTextAlone: true);
            _isOpen = true;
        }
    }

    public void EndActualText()
    {
        if (_tag is null || places is null)
        {
            stream.EndActualText();
        }
        else
        {
            End();
        }
    }

    public void End()
    {
        if (_isOpen)
        {
            _isOpen = false;
            stream.EndContent();
        }
    }
}
