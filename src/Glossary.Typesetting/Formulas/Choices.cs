using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Picks the body for the style (<c>\mathchoice</c>).</summary>
internal static class Choices
{
    public static MathNode For(MathChoice choice, MathStyle style) => style.Level switch
    {
        MathLevel.Display => choice.Display,
        MathLevel.Text => choice.Text,
        MathLevel.Script => choice.Script,
        _ => choice.ScriptScript,
    };
}
