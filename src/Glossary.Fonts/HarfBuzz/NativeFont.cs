using System.Buffers;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Glossary.Fonts;

/// <summary>HarfBuzz's font for one face at a scale of one unit per design unit, immutable and so free to be used from any thread.</summary>
/// <remarks>
/// The font holds its face, the face its blob, and the blob the pinned bytes, which it lets go when HarfBuzz destroys it. Whoever takes
/// <see cref="Pointer"/> or <see cref="Face"/> keeps this object alive until the call has returned.
/// </remarks>
internal sealed unsafe class NativeFont : SafeHandleZeroOrMinusOneIsInvalid
{
    private const int ReadOnlyMemoryMode = 1;

    public NativeFont(ReadOnlyMemory<byte> bytes, int faceIndex) : base(ownsHandle: true)
    {
        var pinned = bytes.Pin();
        var keeper = GCHandle.Alloc(pinned);
        var blob = HarfBuzzLibrary.hb_blob_create(pinned.Pointer, (uint)bytes.Length, ReadOnlyMemoryMode, GCHandle.ToIntPtr(keeper), &Unpin);
        Face = HarfBuzzLibrary.hb_face_create(blob, (uint)faceIndex);
        HarfBuzzLibrary.hb_blob_destroy(blob);
        HarfBuzzLibrary.hb_face_make_immutable(Face);
        SetHandle(HarfBuzzLibrary.hb_font_create(Face));
        HarfBuzzLibrary.hb_face_destroy(Face);
        HarfBuzzLibrary.hb_font_make_immutable(handle);
    }

    /// <summary>The hb_font_t.</summary>
    public nint Pointer => handle;

    /// <summary>The hb_face_t.</summary>
    public nint Face { get; }

    protected override bool ReleaseHandle()
    {
        HarfBuzzLibrary.hb_font_destroy(handle);
        return true;
    }

    [UnmanagedCallersOnly]
    private static void Unpin(nint userData)
    {
        var keeper = GCHandle.FromIntPtr(userData);
        ((MemoryHandle)keeper.Target!).Dispose();
        keeper.Free();
    }
}
