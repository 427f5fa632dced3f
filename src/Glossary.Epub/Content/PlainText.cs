using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Running text without its markup, for titles, contents and labels.</summary>
/// <remarks>Formulas in it are words, in languages that have them.</remarks>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines, string language)
    {
        var output = new StringBuilder();
        Append(output, inlines, language);
        return XmlText.OneLine(output.ToString());
    }

    private static void Append(StringBuilder output, ImmutableArray<Inline> inlines, string language)
    {
        foreach (var inline in inlines)
        {
            Append(output, inline, language);
        }
    }

    private static void Append(StringBuilder output, Inline inline, string language)
    {
        switch (inline)
        {
            case TextRun run:
                output.Append(run.Text);
                break;
            case CodeRun code:
                output.Append(code.Text);
                break;
            case Keyboard keyboard:
                output.Append(keyboard.Text);
                break;
            case InlineFormula formula:
                output.Append(FormulaSpeech.Read(formula.Formula, language));
                break;
            case InlineImage image:
                output.Append(image.Image.Alternative);
                break;
            case LineBreak:
                output.Append(' ');
                break;
            case Blank:
                output.Append(Blank.Plain);
                break;
            case CheckBox box:
                output.Append(box.IsChecked ? '☑' : '☐');
                break;
            case FootnoteMark:
                break;
            default:
                Append(output, inline.Children(), language);
                break;
        }
    }
}
