using System.Buffers.Text;
using System.Text;

namespace Glossary.Pdf;

/// <summary>
/// A growing piece of PDF syntax (ISO 32000-1, 7.2 and 7.3): tokens are written one after the other, with a blank only where two would run together.
/// </summary>
/// <param name="isPretty">True to give each dictionary entry its own line, and to write bytes that are not text as hexadecimal digits.</param>
/// <param name="isInline">True to leave dictionaries on one line all the same.</param>
internal sealed class PdfSyntax(bool isPretty, bool isInline = false)
{
    private static ReadOnlySpan<long> PowersOfTen => [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    private const int LongestString = 32767;

    private byte[] _bytes = new byte[1024];
    private bool _endsRegular;
    private int _depth;
    private int _stringStart;

    public bool IsPretty => isPretty;

    /// <summary>False once a string is longer than every reader can hold (ISO 32000-1, annex C).</summary>
    public bool IsWithinLimits { get; private set; } = true;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public void Clear()
    {
        Length = 0;
        _endsRegular = false;
        _depth = 0;
    }

    public PdfSyntax BeginDictionary()
    {
        Delimiter("<<"u8);
        _depth++;
        return this;
    }

    public PdfSyntax EndDictionary()
    {
        _depth--;
        NewLine();
        Delimiter(">>"u8);
        return this;
    }

    /// <summary>A key of a dictionary; its value is written next.</summary>
    public PdfSyntax Key(ReadOnlySpan<byte> name)
    {
        NewLine();
        return Name(name);
    }

    public PdfSyntax BeginArray()
    {
        Delimiter("["u8);
        return this;
    }

    public PdfSyntax EndArray()
    {
        Delimiter("]"u8);
        return this;
    }

    /// <summary>A name of regular characters only.</summary>
    public PdfSyntax Name(ReadOnlySpan<byte> name)
    {
        if (isPretty && Length > 0 && _bytes[Length - 1] is not ((byte)'[' or (byte)' ' or (byte)'\n'))
        {
            Byte((byte)' ');
        }

        Byte((byte)'/');
        Raw(name);
        _endsRegular = true;
        return this;
    }

    public PdfSyntax Name(PdfName name) => Name(name.Encode());

    public PdfSyntax Reference(PdfRef reference)
    {
        Integer(reference.Number);
        return Keyword("0 R"u8);
    }

    public PdfSyntax Boolean(bool value) => Keyword(value ? "true"u8 : "false"u8);

    /// <summary>An operator, <c>null</c>, or any other word of regular characters.</summary>
    public PdfSyntax Keyword(ReadOnlySpan<byte> word)
    {
        BeginRegular();
        Raw(word);
        return this;
    }

    public PdfSyntax Integer(long value)
    {
        BeginRegular();
        Digits(value);
        return this;
    }

    /// <summary>A number in its shortest form: rounded, without exponent, trailing zeros, needless zero before the point, or a minus before nothing.</summary>
    /// <param name="decimals">At most so many places after the point, up to 9.</param>
    public PdfSyntax Real(double value, int decimals = 3) => Fixed(Round(value, decimals), decimals);

    /// <summary>A number given in units of its last decimal place.</summary>
    public PdfSyntax Fixed(long value, int decimals)
    {
        BeginRegular();
        if (value < 0)
        {
            Byte((byte)'-');
            value = -value;
        }

        var power = PowersOfTen[decimals];
        var whole = value / power;
        var fraction = value % power;
        if (whole != 0 || fraction == 0)
        {
            Digits(whole);
        }

        if (fraction != 0)
        {
            Byte((byte)'.');
            for (power /= 10; fraction != 0; power /= 10)
            {
                Byte((byte)('0' + (fraction / power)));
                fraction %= power;
            }
        }

        return this;
    }

    /// <summary>A value in units of its last decimal place; what is not a number, or beyond what any page can hold, is kept within bounds.</summary>
    public static long Round(double value, int decimals)
    {
        if (double.IsNaN(value))
        {
            return 0;
        }

        // Readers keep numbers as 32-bit integers or floats (ISO 32000-1, annex C).
        return (long)Math.Round(Math.Clamp(value, -1e6, 1e6) * PowersOfTen[decimals], MidpointRounding.AwayFromZero);
    }

    /// <summary>A byte string.</summary>
    public PdfSyntax String(ReadOnlySpan<byte> bytes)
    {
        if (isPretty && !IsText(bytes))
        {
            return Hexadecimal(bytes);
        }

        BeginString();
        foreach (var b in bytes)
        {
            StringByte(b);
        }

        EndString();
        return this;
    }

    /// <summary>A byte string as hexadecimal digits.</summary>
    public PdfSyntax Hexadecimal(ReadOnlySpan<byte> bytes)
    {
        BeginHexadecimal();
        foreach (var b in bytes)
        {
            HexadecimalByte(b);
        }

        EndHexadecimal();
        return this;
    }

    public void HexadecimalByte(byte value)
    {
        Byte("0123456789ABCDEF"u8[value >> 4]);
        Byte("0123456789ABCDEF"u8[value & 15]);
    }

    public void BeginHexadecimal() => Delimiter("<"u8);

    public void EndHexadecimal() => Delimiter(">"u8);

    public void BeginString()
    {
        Delimiter("("u8);
        _stringStart = Length;
    }

    public void EndString()
    {
        IsWithinLimits &= Length - _stringStart <= LongestString;
        Delimiter(")"u8);
    }

    /// <summary>A byte inside a string between parentheses (ISO 32000-1, 7.3.4.2); a raw carriage return would be read as a line feed.</summary>
    public void StringByte(byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                Byte((byte)'\\');
                Byte(value);
                break;
            case (byte)'\r':
                Byte((byte)'\\');
                Byte((byte)'r');
                break;
            default:
                Byte(value);
                break;
        }
    }

    /// <summary>A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, everything else as UTF-16.</summary>
    public PdfSyntax Text(string text)
    {
        var clean = CleanText.Of(text);
        if (!Ascii.IsValid(clean))
        {
            // Hexadecimal where people read it; as bytes it is half as long.
            byte[] utf16 = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(clean)];
            return isPretty ? Hexadecimal(utf16) : String(utf16);
        }

        BeginString();
        foreach (var c in clean)
        {
            StringByte((byte)c);
        }

        EndString();
        return this;
    }

    /// <summary>Begins a new line: for people in a pretty file, and where the syntax wants one.</summary>
    public void LineEnd()
    {
        Byte((byte)'\n');
        _endsRegular = false;
    }

    /// <summary>Bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    private void Byte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    private void Digits(long value)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var count);
        Length += count;
    }

    private void BeginRegular()
    {
        if (_endsRegular || (isPretty && Length > 0 && _bytes[Length - 1] is (byte)']' or (byte)')' or (byte)'>'))
        {
            Byte((byte)' ');
        }

        _endsRegular = true;
    }

    private void Delimiter(ReadOnlySpan<byte> delimiter)
    {
        if (isPretty && _endsRegular && delimiter[0] is (byte)'<' or (byte)'[' or (byte)'(' && Length > 0 && _bytes[Length - 1] != (byte)' ')
        {
            Byte((byte)' ');
        }

        Raw(delimiter);
        _endsRegular = false;
    }

    private void NewLine()
    {
        if (isPretty && !isInline)
        {
            Byte((byte)'\n');
            for (var i = 0; i < _depth; i++)
            {
                Raw("  "u8);
            }

            _endsRegular = false;
        }
    }

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, _bytes.Length * 2));
        }
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is < 0x20 or > 0x7E)
            {
                return false;
            }
        }

        return true;
    }
}
