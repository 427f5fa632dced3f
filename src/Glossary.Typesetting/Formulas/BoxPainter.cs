using System.Collections.Immutable;
using System.Text;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Makes of a set formula a flat box: neighbouring glyphs on one baseline become one run.</summary>
internal static class BoxPainter
{
    /// <param name="tokens">What the glyphs belong to in the structure tree; null where the formula as a whole is enough.</param>
    public static Box Paint(MathBox box, SourceSpan origin, FormulaTokens? tokens)
    {
        var brush = new Brush(origin, tokens);
        brush.Draw(box, null, 0, 0);
        return new(box.Width, box.Height, box.Depth, brush.Finish());
    }

    private sealed class Brush(SourceSpan origin, FormulaTokens? tokens)
    {
        private readonly ImmutableArray<DrawItem>.Builder _items = ImmutableArray.CreateBuilder<DrawItem>();
        private readonly List<PlacedGlyph> _glyphs = [];
        private readonly StringBuilder _text = new();
        private Font? _font;
        private Pt _size;
        private Ink _ink;
        private StructureContent? _tag;
        private double _x;
        private double _y;
        private double _end;

        public void Draw(MathBox box, MathNode? node, double x, double y)
        {
            node = box.Node is { } own && tokens?.Knows(own) == true ? own : node;
            switch (box)
            {
                case CompoundBox compound:
                    foreach (var part in compound.Parts)
                    {
                        Draw(part.Box, node, x + part.X.Value, y + part.Y.Value);
                    }

                    break;
                case GlyphBox glyph:
                    DrawGlyph(glyph, tokens?.ContentOf(node, glyph.Text), x, y);
                    break;
                case TextBox text:
                    Flush();
                    _items.Add(text.Glyphs with { X = new(x), Y = new(y), Origin = origin, Tag = tokens?.ContentOf(node, text.Glyphs.Text) });
                    break;
                case RuleBox rule:
                    Flush();
                    _items.Add(new DrawRule(new(x), new(y - rule.Height.Value), rule.Width, rule.Total, rule.Ink)
                    { Origin = origin, Tag = tokens?.ContentOfRule(node) });
                    break;
                case StrokeBox stroke:
                    Flush();
                    _items.Add(new DrawLine(
                        new(x), new(y), new(x + stroke.ToX.Value), new(y + stroke.ToY.Value), stroke.Thickness, stroke.Ink, stroke.Dash)
                    { Origin = origin });
                    break;
            }
        }

        public ImmutableArray<DrawItem> Finish()
        {
            Flush();
            return _items.DrainToImmutable();
        }

        private void DrawGlyph(GlyphBox glyph, StructureContent? tag, double x, double y)
        {
            var font = glyph.Glyph.Face.Font;
            if (font != _font || glyph.Size != _size || glyph.Ink != _ink || tag != _tag || y != _y || x < _end)
            {
                Flush();
                (_font, _size, _ink, _tag, _x, _y) = (font, glyph.Size, glyph.Ink, tag, x, y);
            }

            _glyphs.Add(new(glyph.Glyph.Id, (float)(x - _x), 0, (ushort)glyph.Text.Length));
            _text.Append(glyph.Text);
            _end = x;
        }

        private void Flush()
        {
            if (_glyphs.Count > 0)
            {
                _items.Add(new DrawGlyphs(new(_x), new(_y), _font!, _size, _ink, [.. _glyphs], _text.ToString()) { Origin = origin, Tag = _tag });
                _glyphs.Clear();
                _text.Clear();
            }

            _font = null;
            _end = double.NegativeInfinity;
        }
    }
}
