using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Glossary.Fonts;

/// <summary>Collects the steps of an outline while HarfBuzz draws a glyph.</summary>
internal static unsafe class OutlinePen
{
    private static readonly nint Functions = CreateFunctions();

    public static GlyphOutline Draw(NativeFont font, GlyphId glyph)
    {
        var steps = ImmutableArray.CreateBuilder<OutlineStep>();
        var handle = GCHandle.Alloc(steps);
        try
        {
            HarfBuzzLibrary.hb_font_draw_glyph(font.Pointer, glyph.Value, Functions, GCHandle.ToIntPtr(handle));
            GC.KeepAlive(font);
        }
        finally
        {
            handle.Free();
        }

        return new(steps.DrainToImmutable());
    }

    // One set of callbacks for the life of the process.
    private static nint CreateFunctions()
    {
        var functions = HarfBuzzLibrary.hb_draw_funcs_create();
        HarfBuzzLibrary.hb_draw_funcs_set_move_to_func(functions, &MoveTo, 0, 0);
        HarfBuzzLibrary.hb_draw_funcs_set_line_to_func(functions, &LineTo, 0, 0);
        HarfBuzzLibrary.hb_draw_funcs_set_quadratic_to_func(functions, &QuadraticTo, 0, 0);
        HarfBuzzLibrary.hb_draw_funcs_set_cubic_to_func(functions, &CubicTo, 0, 0);
        HarfBuzzLibrary.hb_draw_funcs_set_close_path_func(functions, &ClosePath, 0, 0);
        HarfBuzzLibrary.hb_draw_funcs_make_immutable(functions);
        return functions;
    }

    private static void Add(nint data, OutlineStep step) => ((ImmutableArray<OutlineStep>.Builder)GCHandle.FromIntPtr(data).Target!).Add(step);

    [UnmanagedCallersOnly]
    private static void MoveTo(nint functions, nint data, nint state, float x, float y, nint userData)
        => Add(data, new(OutlineVerb.Move, x, y, 0, 0, 0, 0));

    [UnmanagedCallersOnly]
    private static void LineTo(nint functions, nint data, nint state, float x, float y, nint userData)
        => Add(data, new(OutlineVerb.Line, x, y, 0, 0, 0, 0));

    [UnmanagedCallersOnly]
    private static void QuadraticTo(nint functions, nint data, nint state, float x1, float y1, float x, float y, nint userData)
        => Add(data, new(OutlineVerb.Quadratic, x, y, x1, y1, 0, 0));

    [UnmanagedCallersOnly]
    private static void CubicTo(nint functions, nint data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint userData)
        => Add(data, new(OutlineVerb.Cubic, x, y, x1, y1, x2, y2));

    [UnmanagedCallersOnly]
    private static void ClosePath(nint functions, nint data, nint state, nint userData)
        => Add(data, new(OutlineVerb.Close, 0, 0, 0, 0, 0, 0));
}
