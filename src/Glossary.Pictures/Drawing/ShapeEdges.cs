namespace Glossary.Pictures;

/// <summary>A straight edge of a shape, from its upper to its lower end.</summary>
/// <param name="Direction">1 where the path runs down, -1 where it runs up.</param>
internal readonly record struct Edge(float TopX, float TopY, float BottomX, float BottomY, float Direction)
{
    public bool IsVertical => TopX == BottomX;
}

/// <summary>The edges of a shape, those that begin higher up first, and its colour.</summary>
internal sealed class ShapeEdges
{
    private ShapeEdges(Edge[] edges, PixelColor fill) => (Edges, Fill) = (edges, fill);

    public Edge[] Edges { get; }

    public PixelColor Fill { get; }

    public static ShapeEdges Of(Shape shape, int height)
    {
        var edges = new EdgeCollector(height);
        PathFlattener.Flatten(shape.Path, edges);
        return new(edges.Sorted(), shape.Fill);
    }
}
