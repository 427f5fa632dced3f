using System.Text;

namespace Glossary.Pdf;

/// <summary>The vocabularies that a type of the structure tree can be from (ISO 32000-2, 14.8.6).</summary>
internal enum StructureNamespace
{
    /// <summary>That of PDF 1.7, which is meant where a file names none.</summary>
    Usual,

    /// <summary>That of PDF 2.0.</summary>
    Modern,

    MathMl,
}

/// <summary>The type of an element as a file names it.</summary>
internal sealed class StructureType(string name, StructureNamespace space = StructureNamespace.Usual)
{
    private readonly byte[] _encoded = Encoding.ASCII.GetBytes(name);

    public string Name { get; } = name;

    public StructureNamespace Namespace { get; } = space;

    public ReadOnlySpan<byte> Encoded => _encoded;

    public override string ToString() => Name;
}
