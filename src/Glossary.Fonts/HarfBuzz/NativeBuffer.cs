using Microsoft.Win32.SafeHandles;

namespace Glossary.Fonts;

/// <summary>The HarfBuzz buffer of one thread: text goes in, glyphs come out, and it is used again.</summary>
internal sealed class NativeBuffer : SafeHandleZeroOrMinusOneIsInvalid
{
    // Joiners, variation selectors and the like leave no glyph behind; the glyph before or after them stands for them.
    private const uint RemoveDefaultIgnorables = 0x8;

    [ThreadStatic]
    private static NativeBuffer? _ofThisThread;

    public NativeBuffer() : base(ownsHandle: true) => SetHandle(HarfBuzzLibrary.hb_buffer_create());

    public static NativeBuffer OfThisThread => _ofThisThread ??= new NativeBuffer();

    /// <summary>The hb_buffer_t, emptied; the caller keeps this object alive while it works with it.</summary>
    public nint Clear()
    {
        HarfBuzzLibrary.hb_buffer_clear_contents(handle);
        HarfBuzzLibrary.hb_buffer_set_flags(handle, RemoveDefaultIgnorables);
        return handle;
    }

    protected override bool ReleaseHandle()
    {
        HarfBuzzLibrary.hb_buffer_destroy(handle);
        return true;
    }
}
