namespace Glossary.Model;

/// <summary>A formula as MathML Core, with words in <c>alttext</c> and the TeX in an annotation.</summary>
public static class MathMlWriter
{
    /// <summary>The <c>math</c> element as XML text, its namespace declared on it.</summary>
    public static string Write(Formula formula) => throw new NotImplementedException();
}
