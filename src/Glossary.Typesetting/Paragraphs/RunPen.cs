using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Joins the words of a line into as few runs of glyphs as faces, sizes, inks and tags allow.</summary>
internal sealed class RunPen
{
    // Rounding moves nothing further back than this.
    private const double Hair = 0.01;

    private const string SoftHyphen = "\u00AD";

    private readonly List<PlacedGlyph> _glyphs = [];
    private readonly System.Text.StringBuilder _text = new();
    private Font? _font;
    private TextStyle? _style;
    private StructureContent? _tag;
    private SourceSpan _origin;
    private double _x;
    private double _last;
    private bool _isRightToLeft;
    private double _expansion = 1;

    public List<DrawItem> Items { get; } = [];

    public void Start(double expansion)
    {
        Items.Clear();
        _expansion = expansion;
    }

    public void Add(DrawItem item)
    {
        Flush();
        Items.Add(item);
    }

    public void Draw(WordPart word, double x, Voice voice, bool isHyphen)
    {
        if (isHyphen || _glyphs.Count == 0 || !Continues(word, x, voice))
        {
            Flush();
            (_font, _style, _tag, _origin, _x) = (word.Font, voice.Style, voice.Tag, voice.Origin, x);
            _isRightToLeft = word.ShapingStyle.IsRightToLeft;
        }

        var scale = voice.Style.Size.Value;
        var offset = x - _x;
        foreach (var glyph in word.Glyphs)
        {
            _glyphs.Add(new(
                glyph.Glyph, (float)(offset + (glyph.X * scale * _expansion)), (float)(glyph.Y * scale), glyph.TextLength));
        }

        _text.Append(word.GlyphText);
        _last = x;
        if (isHyphen)
        {
            Flush(SoftHyphen);
        }
    }

    /// <summary>Ends the run.</summary>
    /// <param name="actualText">What it stands for if not its text: our own hyphen is one that a line's end called for (ISO 32000-2, 14.8.2.2.3).</param>
    public void Flush(string? actualText = null)
    {
        if (_glyphs.Count == 0)
        {
            return;
        }

        Items.Add(new DrawGlyphs(new(_x), Pt.Zero - _style!.Raise, _font!, _style.Size, _style.Ink, [.. _glyphs], _text.ToString())
        {
            Expansion = _expansion,
            ActualText = actualText,
            Tag = _tag,
            Origin = _origin,
        });
        _glyphs.Clear();
        _text.Clear();
    }

    // What runs from right to left is drawn word by word, in reading order.
    private bool Continues(WordPart word, double x, Voice voice)
        => !word.ShapingStyle.IsRightToLeft && !_isRightToLeft && x > _last - Hair && ReferenceEquals(word.Font, _font) && ReferenceEquals(voice.Tag, _tag)
            && (ReferenceEquals(voice.Style, _style)
                || (voice.Style.Size == _style!.Size && voice.Style.Ink == _style.Ink && voice.Style.Raise == _style.Raise));
}
