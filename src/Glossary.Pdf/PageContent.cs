using System.Diagnostics;
using Glossary.Model;
using Glossary.Pictures;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Draws a flat page: marked content by marked content, each what belongs together in the structure tree, or an artifact.</summary>
/// <param name="places">Null where nothing is marked.</param>
/// <param name="tellsSoftHyphens">See <see cref="RunDrawing"/>.</param>
internal sealed class PageContent(ContentStream stream, PageResources resources, TaggedPlaces? places, Claims? claims, bool tellsSoftHyphens, DiagnosticBag diagnostics)
{
    private readonly MarkedContent _marked = new(stream, places);
    private double _contentTop;
    private double _contentBottom;

    public void Draw(FlatPage page)
    {
        stream.Clear();
        var drawn = page.Drawn;
        if (places is null)
        {
            foreach (var item in drawn)
            {
                Draw(item);
            }

            stream.Finish();
            return;
        }

        MeasureContent(drawn);
        for (var start = 0; start < drawn.Count;)
        {
            var end = GroupEnd(drawn, start, out var isTextAlone);
            _marked.Begin(drawn[start].Tag, KindOf(drawn[start]), isTextAlone);
            for (var i = start; i < end; i++)
            {
                Draw(drawn[i]);
                AddBounds(drawn[i], places);
            }

            _marked.End();
            start = end;
        }

        stream.Finish();
    }

    private int GroupEnd(IReadOnlyList<DrawnItem> drawn, int start, out bool isTextAlone)
    {
        isTextAlone = true;
        var end = start;
        while (end < drawn.Count && drawn[end].Tag == drawn[start].Tag && (drawn[end].Tag is not null || KindOf(drawn[end]) == KindOf(drawn[start])))
        {
            isTextAlone &= drawn[end++].Item is DrawGlyphs;
        }

        return end;
    }

    private void Draw(DrawnItem drawn)
    {
        var (x, y) = (drawn.X, drawn.Y);
        if (drawn.Item is not DrawGlyphs)
        {
            _marked.Open();
        }

        switch (drawn.Item)
        {
            case DrawGlyphs run:
                claims?.Look(run);
                RunDrawing.Draw(stream, _marked, resources.Font(run.Font), run, x, y, tellsSoftHyphens);
                break;
            case DrawRule rule:
                stream.Rectangle(x, y - rule.Height.Value, rule.Width.Value, rule.Height.Value, rule.Ink);
                break;
            case DrawLine line:
                var (toX, toY) = (x + line.ToX.Value - line.X.Value, y - line.ToY.Value + line.Y.Value);
                stream.Line(x, y, toX, toY, line.Thickness.Value, line.Dash.Value, line.Ink);
                break;
            case DrawImage image:
                Draw(image, x, y - image.Height.Value);
                break;
            default:
                throw new UnreachableException($"no drawing for {drawn.Item.GetType().Name}");
        }
    }

    private static void AddBounds(DrawnItem drawn, TaggedPlaces tagged)
    {
        if (drawn.Tag is { Element: { Role: StructureRole.Figure } figure })
        {
            var (left, bottom, right, top) = BoundsOf(drawn);
            tagged.AddBounds(figure, left, bottom, right, top);
        }
    }

    private void Draw(DrawImage image, double left, double bottom)
    {
        var (width, height) = (image.Width.Value, image.Height.Value);
        claims?.Look(image);
        try
        {
            var embedded = resources.Image(image.Picture);
            var stored = embedded.IsUpright ? PictureOrientation.Upright : image.Picture.Orientation;
            stream.Image(embedded, image.IsTurned ? TurnedLeft(stored) : stored, left, bottom, width, height);
        }
        catch (PictureFormatException e)
        {
            // The place was measured before anyone decoded the picture: an empty frame stands in it.
            diagnostics.Report(PdfDiagnostics.BrokenPicture(image.Origin, e.Message));
            stream.Frame(left, bottom, width, height, Ink.Gray(0.5));
        }
    }

    private static PictureOrientation TurnedLeft(PictureOrientation orientation) => orientation switch
    {
        PictureOrientation.Upright => PictureOrientation.QuarterTurnLeft,
        PictureOrientation.QuarterTurnLeft => PictureOrientation.UpsideDown,
        PictureOrientation.UpsideDown => PictureOrientation.QuarterTurnRight,
        PictureOrientation.QuarterTurnRight => PictureOrientation.Upright,
        PictureOrientation.Mirrored => PictureOrientation.Transposed,
        PictureOrientation.Transposed => PictureOrientation.MirroredUpsideDown,
        PictureOrientation.MirroredUpsideDown => PictureOrientation.Transversed,
        PictureOrientation.Transversed => PictureOrientation.Mirrored,
        _ => throw new UnreachableException($"no turning for {orientation}"),
    };

    // Artifacts above every line of the author's are heads, those below are folios; between them are leaders and the heads of tables
    // that are repeated. Rules belong to the layout.
    private ArtifactKind KindOf(DrawnItem item) => item.Item is not DrawGlyphs { IsTurned: false } ? ArtifactKind.Layout
        : item.Y > _contentTop ? ArtifactKind.Header
        : item.Y < _contentBottom ? ArtifactKind.Footer
        : ArtifactKind.Layout;

    private void MeasureContent(IReadOnlyList<DrawnItem> drawn)
    {
        (_contentTop, _contentBottom) = (double.NegativeInfinity, double.PositiveInfinity);
        foreach (var item in drawn)
        {
            if (item.Tag is not null)
            {
                _contentTop = Math.Max(_contentTop, item.Y);
                _contentBottom = Math.Min(_contentBottom, item.Item is DrawGlyphs ? item.Y : BoundsOf(item).Bottom);
            }
        }

        if (_contentBottom > _contentTop)
        {
            // A page without text: whatever is on it frames nothing.
            (_contentTop, _contentBottom) = (double.PositiveInfinity, double.NegativeInfinity);
        }
    }

    private static (double Left, double Bottom, double Right, double Top) BoundsOf(DrawnItem drawn)
    {
        var (x, y) = (drawn.X, drawn.Y);
        switch (drawn.Item)
        {
            case DrawRule rule:
                return (x, y - rule.Height.Value, x + rule.Width.Value, y);
            case DrawImage image:
                return (x, y - image.Height.Value, x + image.Width.Value, y);
            case DrawLine line:
                var (toX, toY) = (x + line.ToX.Value - line.X.Value, y - line.ToY.Value + line.Y.Value);
                return (Math.Min(x, toX), Math.Min(y, toY), Math.Max(x, toX), Math.Max(y, toY));
            case DrawGlyphs { Glyphs: { IsDefaultOrEmpty: false } glyphs } run:
                var scale = run.Size.Value / run.Font.UnitsPerEm;
                var end = glyphs[^1].X + (run.Font.Advance(glyphs[^1].Glyph).Value * scale * run.Expansion);
                var (down, up) = (run.Font.Descender.Value * scale, run.Font.Ascender.Value * scale);
                return run.IsTurned ? (x - up, y, x - down, y + end) : (x, y + down, x + end, y + up);
            default:
                return (x, y, x, y);
        }
    }
}
