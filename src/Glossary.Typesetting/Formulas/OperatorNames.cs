using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets the names of functions and operators.</summary>
internal static class OperatorNames
{
    public static MathBox Set(OperatorName name, MathStyle style) => MathNodes.Set(name.Body, style);
}
