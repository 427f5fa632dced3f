namespace Glossary.Pdf;

/// <summary>PNG's row filters (W3C PNG, 9): each row as differences from its neighbours, in the way that promises to compress best.</summary>
internal static class RowFilter
{
    private const int Kinds = 5;

    /// <param name="distance">Bytes from a sample to the same component of the pixel before.</param>
    public static byte[] Apply(byte[] rows, int rowLength, int distance)
    {
        var count = rows.Length / rowLength;
        var filtered = new byte[count * (rowLength + 1)];
        var candidate = new byte[rowLength];
        Span<byte> above = new byte[rowLength];
        for (var y = 0; y < count; y++)
        {
            ReadOnlySpan<byte> row = rows.AsSpan(y * rowLength, rowLength);
            var target = filtered.AsSpan(y * (rowLength + 1), rowLength + 1);
            var least = long.MaxValue;
            for (var kind = 0; kind < Kinds; kind++)
            {
                var sum = Filter(kind, row, above, distance, candidate);
                if (sum < least)
                {
                    least = sum;
                    target[0] = (byte)kind;
                    candidate.CopyTo(target[1..]);
                }
            }

            row.CopyTo(above);
        }

        return filtered;
    }

    // The sum of the differences as signed numbers: the specification's heuristic (12.7).
    private static long Filter(int kind, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int distance, Span<byte> result)
    {
        var sum = 0L;
        for (var x = 0; x < row.Length; x++)
        {
            var left = x >= distance ? row[x - distance] : (byte)0;
            var aboveLeft = x >= distance ? above[x - distance] : (byte)0;
            var prediction = kind switch
            {
                0 => 0,
                1 => left,
                2 => above[x],
                3 => (left + above[x]) / 2,
                _ => Paeth(left, above[x], aboveLeft),
            };
            var difference = (byte)(row[x] - prediction);
            result[x] = difference;
            sum += Math.Abs((sbyte)difference == sbyte.MinValue ? 128 : (sbyte)difference);
        }

        return sum;
    }

    private static byte Paeth(byte left, byte above, byte aboveLeft)
    {
        var toLeft = Math.Abs(above - aboveLeft);
        var toAbove = Math.Abs(left - aboveLeft);
        var toAboveLeft = Math.Abs(left + above - (2 * aboveLeft));
        return toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft;
    }
}
