namespace Glossary.Pdf;

/// <summary>The number of an indirect object; its generation is always 0. Number 0 refers to nothing.</summary>
internal readonly record struct PdfRef(int Number)
{
    public bool IsNone => Number == 0;

    public override string ToString() => $"{Number} 0 R";
}
