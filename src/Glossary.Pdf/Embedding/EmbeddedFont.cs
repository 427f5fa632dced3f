using System.Security.Cryptography;
using Glossary.Fonts;

namespace Glossary.Pdf;

/// <summary>
/// A face as a composite font (ISO 32000-1, 9.7): glyphs get their codes in the order in which pages use them, two bytes each, and the subset is
/// made when the last page is done.
/// </summary>
internal sealed class EmbeddedFont
{
    private readonly Font _font;
    private readonly ushort[] _codes;
    private readonly List<GlyphId> _glyphs = [GlyphId.NotDefined];
    private readonly List<int> _widths = [];

    public Font Font => _font;

    /// <param name="number">Makes its name in the resources of pages: F1, F2 and so on.</param>
    public EmbeddedFont(Font font, int number, PdfRef reference)
    {
        _font = font;
        _codes = new ushort[font.GlyphCount];
        _widths.Add(ThousandthsOf(font.Advance(GlyphId.NotDefined).Value));
        Number = number;
        Reference = reference;
    }

    public int Number { get; }

    public PdfRef Reference { get; }

    public ToUnicodeMap ToUnicode { get; } = new();

    /// <summary>True once the box for what the face does not have was drawn.</summary>
    public bool DrawsNotDefined { get; private set; }

    /// <summary>The code of a glyph in strings of this font; from the first time on, the glyph is embedded.</summary>
    public int Code(GlyphId glyph)
    {
        if (glyph.Value >= _codes.Length || glyph == GlyphId.NotDefined)
        {
            DrawsNotDefined = true;
            return 0;
        }

        var code = _codes[glyph.Value];
        if (code == 0)
        {
            code = (ushort)_glyphs.Count;
            _codes[glyph.Value] = code;
            _glyphs.Add(glyph);
            _widths.Add(ThousandthsOf(_font.Advance(glyph).Value));
        }

        return code;
    }

    /// <summary>How far a reader moves on after a code, in thousandths of the size.</summary>
    public int Width(int code) => _widths[code];

    public void Write(PdfWriter writer)
    {
        var subset = _font.Subset(_glyphs);
        var program = _font.HasPostScriptOutlines ? subset.CompactFontFormat : subset.OpenType;
        var name = new PdfName($"{Tag(program.Span)}+{CleanName(_font.PostScriptName)}");
        var descendant = writer.Reserve();
        var descriptor = writer.Reserve();
        var file = writer.Reserve();
        var toUnicode = writer.Reserve();
        WriteComposite(writer, name, descendant, toUnicode);
        WriteDescendant(writer, descendant, name, descriptor);
        WriteDescriptor(writer, descriptor, name, file);
        writer.Stream(toUnicode, ToUnicode.Write(_glyphs.Count));
        writer.Stream(file, program.Span, syntax =>
        {
            if (_font.HasPostScriptOutlines)
            {
                syntax.Key("Subtype"u8).Name("CIDFontType0C"u8);
            }
            else
            {
                syntax.Key("Length1"u8).Integer(program.Length);
            }
        });
    }

    private void WriteComposite(PdfWriter writer, PdfName name, PdfRef descendant, PdfRef toUnicode)
    {
        // For a CIDFontType0 the name of the CMap is part of the name (9.7.6.1, table 121).
        var fullName = _font.HasPostScriptOutlines ? new PdfName(name.Value + "-Identity-H") : name;
        writer.Begin(Reference).BeginDictionary()
            .Key("Type"u8).Name("Font"u8)
            .Key("Subtype"u8).Name("Type0"u8)
            .Key("BaseFont"u8).Name(fullName)
            .Key("Encoding"u8).Name("Identity-H"u8)
            .Key("DescendantFonts"u8).BeginArray().Reference(descendant).EndArray()
            .Key("ToUnicode"u8).Reference(toUnicode)
            .EndDictionary();
        writer.End();
    }

    private void WriteDescendant(PdfWriter writer, PdfRef reference, PdfName name, PdfRef descriptor)
    {
        var syntax = writer.Begin(reference).BeginDictionary().Key("Type"u8).Name("Font"u8).Key("Subtype"u8);
        syntax.Name(_font.HasPostScriptOutlines ? "CIDFontType0"u8 : "CIDFontType2"u8);
        syntax.Key("BaseFont"u8).Name(name);
        syntax.Key("CIDSystemInfo"u8).BeginDictionary()
            .Key("Registry"u8).String("Adobe"u8).Key("Ordering"u8).String("Identity"u8).Key("Supplement"u8).Integer(0).EndDictionary();
        syntax.Key("FontDescriptor"u8).Reference(descriptor);
        if (!_font.HasPostScriptOutlines)
        {
            syntax.Key("CIDToGIDMap"u8).Name("Identity"u8);
        }

        GlyphWidths.Write(syntax, _widths);
        syntax.EndDictionary();
        writer.End();
    }

    private void WriteDescriptor(PdfWriter writer, PdfRef reference, PdfName name, PdfRef file)
    {
        var bounds = _font.Bounds;
        var syntax = writer.Begin(reference).BeginDictionary()
            .Key("Type"u8).Name("FontDescriptor"u8)
            .Key("FontName"u8).Name(name)
            .Key("Flags"u8).Integer(Flags())
            .Key("FontBBox"u8).BeginArray()
                .Integer(ThousandthsOf(bounds.Left)).Integer(ThousandthsOf(bounds.Bottom))
                .Integer(ThousandthsOf(bounds.Right)).Integer(ThousandthsOf(bounds.Top)).EndArray()
            .Key("ItalicAngle"u8).Real(_font.ItalicAngle)
            .Key("Ascent"u8).Integer(ThousandthsOf(_font.Ascender.Value))
            .Key("Descent"u8).Integer(ThousandthsOf(_font.Descender.Value))
            .Key("CapHeight"u8).Integer(ThousandthsOf(_font.CapHeight.Value))
            .Key("StemV"u8).Integer(StemWidth());
        syntax.Key(_font.HasPostScriptOutlines ? "FontFile3"u8 : "FontFile2"u8).Reference(file);
        syntax.EndDictionary();
        writer.End();
    }

    // Table 123. Symbolic: the codes are those of the subset, not of any standard encoding.
    private int Flags() => 4 | (_font.IsFixedPitch ? 1 : 0) | (_font.IsItalic || _font.ItalicAngle != 0 ? 64 : 0);

    // No table tells the width of stems. Faces of 400 have about 80 thousandths, those of 700 about 140; readers use it only to make up a
    // substitute, which an embedded font never needs.
    private int StemWidth() => Math.Max(50, _font.Weight / 5);

    private int ThousandthsOf(int units) => (int)Math.Round(units * 1000.0 / _font.UnitsPerEm, MidpointRounding.AwayFromZero);

    // Six capitals that differ from subset to subset (9.6.4).
    private static string Tag(ReadOnlySpan<byte> program)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(program, hash);
        Span<char> tag = stackalloc char[6];
        for (var i = 0; i < tag.Length; i++)
        {
            tag[i] = (char)('A' + (((hash[2 * i] << 8) | hash[(2 * i) + 1]) % 26));
        }

        return tag.ToString();
    }

    private static string CleanName(string name)
    {
        var clean = string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'));
        // ISO 32000-1, annex C: a name has at most 127 bytes, of which seven are the subset's and eleven the encoding's.
        return clean.Length == 0 ? "Font" : clean[..Math.Min(clean.Length, 100)];
    }
}
