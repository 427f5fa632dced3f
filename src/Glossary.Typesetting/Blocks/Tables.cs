using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Tables between two rules, their head repeated on every page they reach, never wider than the measure: those that would be too small are turned.</summary>
internal static class Tables
{
    public static void Set(Table table, BlockPlace place)
    {
        if (table.Head.Length + table.Body.Length == 0)
        {
            return;
        }

        var grid = TableGrid.Of(table);
        var style = StyleOf(grid, place);
        var whole = Fit(table, grid, style, place);
        var (parts, partStyle) = whole.Fit.Scale < 1 && place.MayTurn ? TableParts.Divide(grid, style, place) : ([grid], style);
        var element = place.Parent.Add(new(StructureRole.Table, table.Span));
        StructureElement[] rows = [];
        for (var i = 0; i < parts.Length; i++)
        {
            var (fit, inner) = parts.Length == 1 ? whole : Fit(table, parts[i], partStyle, place);
            var reduction = fit.Reduction * (partStyle.Text.Size / style.Text.Size);
            if (reduction < 1)
            {
                place.Setting.Diagnostics.Report(PageDiagnostics.Reduced(table.Span, "the table", reduction));
            }

            SetCaption(table, i > 0, inner.In(element));
            rows = i > 0 ? rows : AddRows(table, grid, element);
            new Setter(parts[i], fit, inner, rows).Set();
            if (inner.List != place.List)
            {
                AlongPage.Put(inner, place);
            }
        }
    }

    // How it fits the measure, or the length of the page where it would not fit the measure well.
    private static (TableFit Fit, BlockPlace Place) Fit(Table table, TableGrid grid, ParagraphStyle style, BlockPlace place)
    {
        var fit = TableFit.Of(grid, style, place);
        if (fit.FitsWell || !place.MayTurn || place.Design.TextHeight <= place.Measure)
        {
            return (fit, place);
        }

        var turned = AlongPage.In(place, HasNotes(table));
        fit = TableFit.Of(grid, style, turned);
        return (fit, turned with { Measure = fit.Width * fit.Scale });
    }

    // Above a part that goes on it is repeated, for the eye alone, with a word that says so.
    private static void SetCaption(Table table, bool isContinued, BlockPlace place)
    {
        var caption = table.Caption.IsDefault ? [] : table.Caption;
        if (caption.IsEmpty && !isContinued)
        {
            return;
        }

        var design = place.Design;
        place.List.Space(design.BlockSpace);
        if (isContinued)
        {
            var words = ShortText.Inlines(Wording.For(place.Setting.Language).Continued);
            var again = caption.IsEmpty ? words : [.. WithoutNotes(caption), .. ShortText.Inlines(" "), .. words];
            var aside = Aside(place, new(design), place.Measure);
            Figures.SetCaption(again, table.Span, aside);
            place.List.Block(new BoxItem(Boxes.AsArtifact(VerticalStack.Pack(aside.List.Items, place.Measure))) { X = place.Left });
        }
        else
        {
            Figures.SetCaption(caption, table.Span, place);
        }

        place.List.Keep();
        place.List.Space(design.Leading * 0.35);
    }

    // A place for what is there already: nothing that is set in it counts as the author's text.
    private static BlockPlace Aside(BlockPlace place, VerticalList list, Pt measure) => place with
    {
        List = list,
        Parent = new(StructureRole.Division, SourceSpan.Nowhere),
        Left = Pt.Zero,
        Measure = measure,
        Setting = place.Setting with { Diagnostics = new() },
        Cache = new(),
    };

    private static IEnumerable<Inline> WithoutNotes(ImmutableArray<Inline> inlines) => inlines.Where(i => i is not FootnoteMark);

    private static StructureElement[] AddRows(Table table, TableGrid grid, StructureElement element)
    {
        var rows = new StructureElement[grid.Rows.Count];
        var head = grid.HeadRows > 0 ? element.Add(new(StructureRole.TableHead, table.Span)) : null;
        var body = table.Body.Length > 0 ? element.Add(new(StructureRole.TableBody, table.Span)) : null;
        for (var r = 0; r < rows.Length; r++)
        {
            var span = r < grid.HeadRows ? table.Head[r].Span : table.Body[r - grid.HeadRows].Span;
            rows[r] = (r < grid.HeadRows ? head! : body!).Add(new(StructureRole.TableRow, span));
        }

        return rows;
    }

    private static bool HasNotes(Block block)
        => block.Inlines().Any(HasNotes) || block.Blocks().Any(HasNotes);

    private static bool HasNotes(Inline inline) => inline is FootnoteMark || inline.Children().Any(HasNotes);

    private static ImmutableArray<Block> WithoutNotes(ImmutableArray<Block> blocks)
        => [.. blocks.Select(b => (b is Paragraph p ? p with { Inlines = [.. WithoutNotes(p.Inlines)] } : b).WithBlocks(WithoutNotes))];

    private static ParagraphStyle StyleOf(TableGrid grid, BlockPlace place)
    {
        var design = place.Design;
        var ratio = Math.Min(place.Style.Text.Size / design.TextSize, 1);
        var text = place.Style.Text with { Size = design.SmallSize * ratio };
        return new(text, LineAlignment.RaggedRight, design.SmallLeading * ratio, Pt.Zero, true)
        {
            Direction = place.Style.Direction,
            IsInRightToLeft = ParagraphDirection.IsRightToLeft(grid.Rows.SelectMany(row => row).SelectMany(c => c.Cell.Blocks), place.Style),
        };
    }

    // Sets a table, or a part of one, into a list.
    private sealed class Setter
    {
        private readonly BlockPlace _place;
        private readonly BookDesign _design;
        private readonly TableGrid _grid;
        private readonly StructureElement[] _rowElements;
        private readonly ParagraphStyle _style;
        private readonly Pt[] _widths;
        private readonly Pt[] _lefts;
        private readonly Pt _width;
        private readonly double _scale;

        public Setter(TableGrid grid, TableFit fit, BlockPlace place, StructureElement[] rowElements)
        {
            (_grid, _place, _design, _rowElements) = (grid, place, place.Design, rowElements);
            (_style, _widths, _width, _scale) = (fit.Style, fit.Widths, fit.Width, fit.Scale);
            _lefts = new Pt[_widths.Length];
            var edge = Pt.Zero;
            for (var c = 0; c < _widths.Length; c++)
            {
                // Where text runs from right to left, so do the columns.
                _lefts[c] = _style.IsInRightToLeft ? _width - edge - _widths[c] : edge;
                edge += _widths[c] + (fit.Gap * 2);
            }
        }

        public void Set()
        {
            var list = _place.List;
            var rows = new List<SetRow>();
            for (var r = 0; r < _grid.Rows.Count; r++)
            {
                rows.Add(RowOf(r));
            }

            Stretch(rows);
            list.Space(_design.BlockSpace);
            var left = _place.Left + ((_place.Measure - (_width * _scale)) / 2);
            var head = _grid.HeadRows > 0 ? SetHead(rows) : null;
            if (head is not null)
            {
                Put(head, rows, 0, _grid.HeadRows, left);
                list.Keep();
                var isRepeated = head.TotalHeight < _design.TextHeight * 0.3;
                list.Open(new(left, _width * _scale) { Repeated = isRepeated ? head.Scale(_scale) : null });
            }

            var keptThrough = 0;
            for (var r = _grid.HeadRows; r < rows.Count; r++)
            {
                var isLast = r == rows.Count - 1;
                if (r > _grid.HeadRows)
                {
                    // One row alone under a head, or at the top of a page, is as bad as a widow.
                    var isEdge = r == _grid.HeadRows + 1 || isLast;
                    list.Break(r < keptThrough ? Penalty.Forbidden : _design.RowBreakCost * (isEdge ? 5 : 1));
                }

                keptThrough = Math.Max(keptThrough, r + rows[r].Reach);
                rows[r].IsOnGround = _design.HasZebra && (r - _grid.HeadRows) % 2 == 1;
                PutRow(rows[r], rows, r, head is null && r == 0, isLast, left);
            }

            if (head is not null)
            {
                list.Close();
            }

            list.Space(_design.BlockSpace);
        }

        private SetRow RowOf(int index)
        {
            var row = new SetRow();
            foreach (var cell in _grid.Rows[index])
            {
                var isHead = cell.Cell.IsHeader || index < _grid.HeadRows;
                var last = LastColumn(cell);
                var (first, end) = _style.IsInRightToLeft ? (last, cell.Column) : (cell.Column, last);
                var width = _lefts[end] + _widths[end] - _lefts[first];
                var list = new VerticalList(_design);
                var inner = cell.IsRepeated
                    ? Aside(_place, list, width)
                    : _place with { List = list, Parent = ElementOf(cell, isHead, index), Left = Pt.Zero, Measure = width };
                inner = inner with
                {
                    Style = _style with { Alignment = AlignmentOf(cell.Column), Text = isHead ? _style.Text.Bold() : _style.Text },
                    IndentsParagraphs = false,
                    MayTurn = false,
                };
                BlockTypesetter.Set(cell.IsRepeated ? WithoutNotes(cell.Cell.Blocks) : cell.Cell.Blocks, inner);
                var box = VerticalStack.Pack(list.Items, width);
                row.Add(new(cell, list.Items, cell.IsRepeated ? Boxes.AsArtifact(box) : box));
            }

            return row;
        }

        // The spans are those of the whole table, whatever part of them stands here.
        private StructureElement ElementOf(GridCell cell, bool isHead, int row)
            => _rowElements[row].Add(new(isHead ? StructureRole.TableHeaderCell : StructureRole.TableCell, cell.Cell.Span)
            {
                ColumnSpan = cell.WholeColumns,
                RowSpan = cell.Rows,
                Scope = !isHead ? null : row < _grid.HeadRows || _grid.IsHead(row) ? "Column" : "Row",
            });

        private int LastColumn(GridCell cell) => Math.Min(cell.Column + cell.Columns, _widths.Length) - 1;

        private LineAlignment AlignmentOf(int column)
            => _grid.AlignmentOf(column) switch
            {
                ColumnAlignment.Center => LineAlignment.Centered,
                ColumnAlignment.Right => LineAlignment.RaggedLeft,
                _ => LineAlignment.RaggedRight,
            };

        private Pt Padding => _style.Leading * 0.17;

        // A cell over several rows that needs more than they have makes the last of them deeper.
        private void Stretch(List<SetRow> rows)
        {
            foreach (var row in rows)
            {
                row.Height = Pt.Max(row.Height, _style.Leading * 0.7);
                row.Depth = Pt.Max(row.Depth, _style.Leading * 0.3);
            }

            for (var r = 0; r < rows.Count; r++)
            {
                foreach (var cell in rows[r].Cells.Where(c => c.Place.Rows > 1))
                {
                    var last = Math.Min(r + cell.Place.Rows, rows.Count) - 1;
                    var available = rows[r].Depth;
                    for (var i = r + 1; i <= last; i++)
                    {
                        available += rows[i].Height + rows[i].Depth + (Padding * 2);
                    }

                    rows[last].Depth += Pt.Max(cell.Box.Depth - available, Pt.Zero);
                }
            }
        }

        private Box SetHead(List<SetRow> rows)
        {
            var items = ImmutableArray.CreateBuilder<DrawItem>();
            var height = rows[0].Height + Padding + _design.TableRule;
            items.Add(new DrawRule(Pt.Zero, -height, _width, _design.TableRule, Ink.Black));
            var y = Pt.Zero;
            for (var r = 0; r < _grid.HeadRows; r++)
            {
                y += r == 0 ? Pt.Zero : rows[r].Height + (Padding * 2) + rows[r - 1].Depth;
                items.Add(new DrawBox(Pt.Zero, y, Assemble(rows[r])));
            }

            y += rows[_grid.HeadRows - 1].Depth + Padding;
            items.Add(new DrawRule(Pt.Zero, y, _width, _design.HairRule, Ink.Black));
            return new(_width, height, y + _design.HairRule, items.ToImmutable());
        }

        private Box Assemble(SetRow row)
        {
            var items = ImmutableArray.CreateBuilder<DrawItem>();
            foreach (var cell in row.Cells)
            {
                var left = _lefts[_style.IsInRightToLeft ? LastColumn(cell.Place) : cell.Place.Column];
                items.Add(new DrawBox(left, Pt.Zero, cell.Box));
            }

            return new(_width, row.Height, row.Depth, items.ToImmutable());
        }

        private void PutRow(SetRow row, List<SetRow> rows, int index, bool isFirst, bool isLast, Pt left)
        {
            var box = Assemble(row);
            if (box.TotalHeight < _design.TextHeight * 0.45 || row.Reach > 1)
            {
                Put(Ruled(box, row.IsOnGround, isFirst, isLast), rows, index, index + 1, left);
                return;
            }

            // A row that fills half a page may be parted: each cell goes on beside the others.
            var slices = row.Cells.Select(cell => PageBreaker.Break(new(cell.Items, _design), new(_design.TextHeight * 0.25), _design)).ToArray();
            var count = slices.Max(s => s.Length);
            for (var s = 0; s < count; s++)
            {
                var part = new SetRow();
                for (var c = 0; c < slices.Length; c++)
                {
                    var cell = row.Cells[c];
                    var items = s < slices[c].Length ? Slice(cell.Items, slices[c][s]) : [];
                    var piece = VerticalStack.Pack(items, cell.Box.Width);
                    part.Add(cell with { Items = items, Box = cell.Place.IsRepeated ? Boxes.AsArtifact(piece) : piece });
                }

                if (s > 0)
                {
                    _place.List.Break(_design.RowBreakCost);
                }

                Put(Ruled(Assemble(part), row.IsOnGround, isFirst && s == 0, isLast && s == count - 1), [part], 0, 1, left);
            }
        }

        private static List<Item> Slice(List<Item> items, PageSpan span)
        {
            var first = Math.Max(VerticalStack.FirstBox(items, span.Start, span.End), span.Start);
            return items.GetRange(first, span.End - first);
        }

        private Box Ruled(Box box, bool isOnGround, bool isFirst, bool isLast)
        {
            var (height, depth) = (box.Height + Padding, box.Depth + Padding);
            var items = ImmutableArray.CreateBuilder<DrawItem>();
            if (isOnGround)
            {
                items.Add(new DrawRule(Pt.Zero, -height, _width, height + depth, _design.ZebraGround));
            }

            items.Add(new DrawBox(Pt.Zero, Pt.Zero, box));
            if (isFirst)
            {
                height += _design.TableRule;
                items.Add(new DrawRule(Pt.Zero, -height, _width, _design.TableRule, Ink.Black));
            }

            if (isLast)
            {
                items.Add(new DrawRule(Pt.Zero, depth, _width, _design.TableRule, Ink.Black));
                depth += _design.TableRule;
            }

            return new(_width, height, depth, items.ToImmutable());
        }

        private void Put(Box box, List<SetRow> rows, int start, int end, Pt left)
        {
            _place.List.Block(new BoxItem(_scale < 1 ? box.Scale(_scale) : box) { X = left });
            for (var r = start; r < end; r++)
            {
                foreach (var note in rows[r].Cells.Where(c => !c.Place.IsRepeated).SelectMany(c => c.Items).OfType<NoteInsert>())
                {
                    _place.List.Note(note);
                }
            }
        }
    }
}
