using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>The words of running text without their markup.</summary>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextRun single])
        {
            return single.Text;
        }

        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
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
                case LineBreak:
                    text.Append(' ');
                    break;
                default:
                    Append(text, inline.Children());
                    break;
            }
        }
    }
}
