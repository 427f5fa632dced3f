using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The words of inlines without their markup.</summary>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextRun only])
        {
            return only.Text;
        }

        var text = new StringBuilder();
        var waiting = new Stack<Inline>(inlines.Reverse());
        while (waiting.TryPop(out var inline))
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Text);
                    break;
                case CodeRun code:
                    text.Append(code.Text);
                    break;
                case Keyboard keyboard:
                    text.Append(keyboard.Text);
                    break;
                case InlineFormula formula:
                    text.Append(formula.Formula.Tex);
                    break;
                case InlineImage image:
                    text.Append(image.Image.Alternative);
                    break;
                case Blank:
                    text.Append(Blank.Plain);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
                default:
                    foreach (var child in inline.Children().Reverse())
                    {
                        waiting.Push(child);
                    }

                    break;
            }
        }

        return text.ToString();
    }
}
