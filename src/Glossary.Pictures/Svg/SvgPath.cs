using System.Collections.Immutable;

namespace Glossary.Pictures;

/// <summary>Paths of SVG: path data (SVG 2, 9.3) and the basic shapes as paths.</summary>
internal sealed class SvgPath
{
    // A quarter of a circle by a cubic curve.
    private const double Quarter = 0.5522847498;

    private readonly ImmutableArray<PathStep>.Builder _steps = ImmutableArray.CreateBuilder<PathStep>();
    private double _x;
    private double _y;
    private double _startX;
    private double _startY;

    // The last control point, for smooth curves; the current point where the last step was no such curve.
    private double _controlX;
    private double _controlY;
    private char _last;

    /// <summary>Reads path data up to its first mistake, as SVG asks.</summary>
    public static ImmutableArray<PathStep> Read(string data)
    {
        var path = new SvgPath();
        path.ReadData(data);
        return path._steps.ToImmutable();
    }

    public static ImmutableArray<PathStep> Rectangle(double x, double y, double width, double height, double rx, double ry)
    {
        if (!(width > 0) || !(height > 0))
        {
            return [];
        }

        var path = new SvgPath();
        (rx, ry) = (Math.Clamp(rx, 0, width / 2), Math.Clamp(ry, 0, height / 2));
        if (rx == 0 || ry == 0)
        {
            path.Move(x, y);
            path.Line(x + width, y);
            path.Line(x + width, y + height);
            path.Line(x, y + height);
            path.Close();
            return path._steps.ToImmutable();
        }

        var (kx, ky) = (rx * (1 - Quarter), ry * (1 - Quarter));
        var (right, bottom) = (x + width, y + height);
        path.Move(x + rx, y);
        path.Line(right - rx, y);
        path.Cubic(right - kx, y, right, y + ky, right, y + ry);
        path.Line(right, bottom - ry);
        path.Cubic(right, bottom - ky, right - kx, bottom, right - rx, bottom);
        path.Line(x + rx, bottom);
        path.Cubic(x + kx, bottom, x, bottom - ky, x, bottom - ry);
        path.Line(x, y + ry);
        path.Cubic(x, y + ky, x + kx, y, x + rx, y);
        path.Close();
        return path._steps.ToImmutable();
    }

    public static ImmutableArray<PathStep> Ellipse(double x, double y, double rx, double ry)
        => Rectangle(x - rx, y - ry, 2 * rx, 2 * ry, rx, ry);

    public static ImmutableArray<PathStep> Polyline(List<double> points, bool isClosed)
    {
        var path = new SvgPath();
        for (var i = 0; i + 1 < points.Count; i += 2)
        {
            if (i == 0)
            {
                path.Move(points[0], points[1]);
            }
            else
            {
                path.Line(points[i], points[i + 1]);
            }
        }

        if (isClosed && points.Count >= 2)
        {
            path.Close();
        }

        return path._steps.ToImmutable();
    }

    private void ReadData(string data)
    {
        var scanner = new SvgScanner(data);
        while (scanner.TryLetter(out var command))
        {
            var upper = char.ToUpperInvariant(command);
            if (upper == 'Z')
            {
                Close();
                continue;
            }

            if (_steps.Count == 0 && upper != 'M')
            {
                return;
            }

            var isFirst = true;
            while (ReadStep(ref scanner, upper, char.IsAsciiLetterLower(command)))
            {
                isFirst = false;

                // Further points behind a move are lines.
                upper = upper == 'M' ? 'L' : upper;
            }

            if (isFirst)
            {
                return;
            }
        }
    }

    private bool ReadStep(ref SvgScanner scanner, char command, bool isRelative)
    {
        var (x0, y0) = isRelative ? (_x, _y) : (0, 0);
        Span<double> p = stackalloc double[6];
        switch (command)
        {
            case 'M' or 'L' or 'T' when Fill(ref scanner, p[..2]):
                if (command == 'M')
                {
                    Move(x0 + p[0], y0 + p[1]);
                }
                else if (command == 'L')
                {
                    Line(x0 + p[0], y0 + p[1]);
                }
                else
                {
                    var (cx, cy) = Reflected('Q');
                    Quadratic(cx, cy, x0 + p[0], y0 + p[1]);
                }

                return true;
            case 'H' when scanner.TryNumber(out var x):
                Line(x0 + x, _y);
                return true;
            case 'V' when scanner.TryNumber(out var y):
                Line(_x, y0 + y);
                return true;
            case 'C' when Fill(ref scanner, p):
                Cubic(x0 + p[0], y0 + p[1], x0 + p[2], y0 + p[3], x0 + p[4], y0 + p[5]);
                return true;
            case 'S' when Fill(ref scanner, p[..4]):
                var (sx, sy) = Reflected('C');
                Cubic(sx, sy, x0 + p[0], y0 + p[1], x0 + p[2], y0 + p[3]);
                return true;
            case 'Q' when Fill(ref scanner, p[..4]):
                Quadratic(x0 + p[0], y0 + p[1], x0 + p[2], y0 + p[3]);
                return true;
            case 'A' when Fill(ref scanner, p[..3]) && scanner.TryFlag(out var isLarge) && scanner.TryFlag(out var isSweep) && Fill(ref scanner, p[3..5]):
                Arc(Math.Abs(p[0]), Math.Abs(p[1]), p[2], isLarge, isSweep, x0 + p[3], y0 + p[4]);
                return true;
            default:
                return false;
        }
    }

    private static bool Fill(ref SvgScanner scanner, scoped Span<double> numbers)
    {
        foreach (ref var number in numbers)
        {
            if (!scanner.TryNumber(out number))
            {
                return false;
            }
        }

        return true;
    }

    private (double X, double Y) Reflected(char kind) => _last == kind ? ((2 * _x) - _controlX, (2 * _y) - _controlY) : (_x, _y);

    private void Move(double x, double y)
    {
        (_x, _y, _startX, _startY, _last) = (x, y, x, y, 'M');
        _steps.Add(new(PathVerb.Move, (float)x, (float)y));
    }

    private void Line(double x, double y)
    {
        (_x, _y, _last) = (x, y, 'L');
        _steps.Add(new(PathVerb.Line, (float)x, (float)y));
    }

    private void Quadratic(double cx, double cy, double x, double y)
    {
        // As a cubic, which PDF has.
        Add((_x + (2 * cx)) / 3, (_y + (2 * cy)) / 3, (x + (2 * cx)) / 3, (y + (2 * cy)) / 3, x, y);
        (_controlX, _controlY, _last) = (cx, cy, 'Q');
    }

    private void Cubic(double x1, double y1, double x2, double y2, double x, double y)
    {
        Add(x1, y1, x2, y2, x, y);
        (_controlX, _controlY, _last) = (x2, y2, 'C');
    }

    private void Add(double x1, double y1, double x2, double y2, double x, double y)
    {
        (_x, _y, _last) = (x, y, 'A');
        _steps.Add(new(PathVerb.Cubic, (float)x, (float)y, (float)x1, (float)y1, (float)x2, (float)y2));
    }

    private void Close()
    {
        if (_steps.Count > 0)
        {
            (_x, _y, _last) = (_startX, _startY, 'Z');
            _steps.Add(new(PathVerb.Close, 0, 0));
        }
    }

    // SVG 2, B.2.4: in coordinates where the ellipse is the unit circle, the arc is halved until its pieces are short enough for a cubic each.
    private void Arc(double rx, double ry, double rotation, bool isLarge, bool isSweep, double x, double y)
    {
        if (rx == 0 || ry == 0 || (x == _x && y == _y))
        {
            Line(x, y);
            return;
        }

        var (sine, cosine) = Affine.Turn(rotation);
        var (halfX, halfY) = ((_x - x) / 2, (_y - y) / 2);
        var (ux, uy) = (((cosine * halfX) + (sine * halfY)) / rx, ((cosine * halfY) - (sine * halfX)) / ry);
        var square = (ux * ux) + (uy * uy);
        var grow = square > 1 ? Math.Sqrt(square) : 1;
        (rx, ry, ux, uy) = (rx * grow, ry * grow, ux / grow, uy / grow);
        square = Math.Min(square, 1);
        var offset = Math.Sqrt((1 - square) / square) * (isLarge == isSweep ? -1 : 1);

        // The centre, and the ends of the arc seen from it.
        var (cx, cy) = (offset * uy, -offset * ux);
        var ellipse = new Affine(rx * cosine, rx * sine, -ry * sine, ry * cosine, (_x + x) / 2, (_y + y) / 2).Of(Affine.Move(cx, cy));
        var direction = isSweep ? 1 : -1;
        var (fromX, fromY, toX, toY) = (ux - cx, uy - cy, -ux - cx, -uy - cy);
        for (var quarters = 0; quarters <= 4; quarters++)
        {
            var cross = ((fromX * toY) - (fromY * toX)) * direction;
            var dot = (fromX * toX) + (fromY * toY);
            if (cross >= 0 && dot >= -1e-9)
            {
                Piece(ellipse, fromX, fromY, toX, toY, dot, direction);
                break;
            }

            // A quarter of the circle, in the direction of the arc.
            var (nextX, nextY) = (-fromY * direction, fromX * direction);
            Piece(ellipse, fromX, fromY, nextX, nextY, 0, direction);
            (fromX, fromY) = (nextX, nextY);
        }

        (_x, _y) = (x, y);
    }

    private void Piece(Affine ellipse, double fromX, double fromY, double toX, double toY, double cosine, int direction)
    {
        // 4/3 tan(a/4), by half angles from the cosine of a.
        var half = Math.Sqrt(Math.Max(0, (1 + cosine) / 2));
        var k = 4.0 / 3 * Math.Sqrt(Math.Max(0, (1 - half) / (1 + half))) * direction;
        var (x1, y1) = ellipse.Of(fromX - (k * fromY), fromY + (k * fromX));
        var (x2, y2) = ellipse.Of(toX + (k * toY), toY - (k * toX));
        var (x, y) = ellipse.Of(toX, toY);
        Add(x1, y1, x2, y2, x, y);
    }
}
