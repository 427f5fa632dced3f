using System.Text;

namespace Glossary.Pdf;

/// <summary>A name that is only known when the file is written, such as a face's; names of the standard are written as literals.</summary>
internal readonly record struct PdfName(string Value)
{
    /// <summary>The name as bytes: whatever is not a regular character becomes #xx (ISO 32000-1, 7.3.5).</summary>
    public byte[] Encode()
    {
        var name = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(Value))
        {
            if (b is > 0x20 and < 0x7F && "#()<>[]{}/%".IndexOf((char)b) < 0)
            {
                name.Append((char)b);
            }
            else if (b != 0)
            {
                name.Append('#').Append(b.ToString("X2"));
            }
        }

        return Encoding.ASCII.GetBytes(name.ToString());
    }

    public override string ToString() => "/" + Value;
}
