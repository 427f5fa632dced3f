using System.Text;

namespace Glossary.Model;

/// <summary>Writes letters, names and words.</summary>
internal static class MathMlLetters
{
    /// <summary>A letter: a lone one is italic by itself (MathML Core, section 4.2), so an upright one has to say so.</summary>
    public static void Letter(StringBuilder xml, MathSymbol symbol)
    {
        var text = symbol.Text;
        var isUpright = symbol.Alphabet switch
        {
            MathAlphabet.Default => ReferenceEquals(MathAlphabets.Map(text, MathAlphabet.Default), text) || MathAlphabets.Map(text, MathAlphabet.Default) == text,
            MathAlphabet.Upright => true,
            MathAlphabet.Italic => false,
            _ => MathAlphabets.Map(text, symbol.Alphabet) == text,
        };
        if (isUpright)
        {
            xml.Append(MathAlphabets.Map(text, MathAlphabet.Italic) == text ? "<mi>" : "<mi mathvariant=\"normal\">");
            XmlEscaping.Escape(xml, text);
        }
        else
        {
            xml.Append("<mi>");
            XmlEscaping.Escape(xml, symbol.Alphabet is MathAlphabet.Default or MathAlphabet.Italic ? text : MathAlphabets.Map(text, symbol.Alphabet));
        }

        xml.Append("</mi>");
    }

    /// <summary>True for several letters of one alphabet that the author wrote as one name: <c>\mathrm{KL}</c>.</summary>
    public static bool IsWord(MathRow row)
    {
        if (row.Items.Length < 2 || row.Items[0] is not MathSymbol { Class: MathClass.Ordinary } first || first.Alphabet is not (MathAlphabet.Upright or MathAlphabet.Italic or MathAlphabet.SansSerif or MathAlphabet.Monospace))
        {
            return false;
        }

        var before = first.Span;
        foreach (var item in row.Items)
        {
            if (item is not MathSymbol { Class: MathClass.Ordinary } letter || letter.Alphabet != first.Alphabet || !char.IsLetter(letter.Text, 0))
            {
                return false;
            }

            // \mathrm{d}\mathrm{x} is two names; what a macro stands for has one place.
            if (letter.Span.Start != before.End && letter.Span.Start != before.Start)
            {
                return false;
            }

            before = letter.Span;
        }

        return true;
    }

    public static void Word(StringBuilder xml, MathRow row)
    {
        xml.Append("<mi>");
        XmlEscaping.Escape(xml, WordOf(row));
        xml.Append("</mi>");
    }

    /// <summary>The letters of a name as one string.</summary>
    public static string WordOf(MathRow row)
    {
        var word = new StringBuilder(row.Items.Length * 2);
        foreach (var item in row.Items)
        {
            var letter = (MathSymbol)item;
            word.Append(MathAlphabets.Map(letter.Text, letter.Alphabet));
        }

        return word.ToString();
    }

    /// <summary>The name of an operator.</summary>
    public static void Name(MathMlNodes nodes, MathNode body)
    {
        if (body is not MathRow row || !IsPlainName(row))
        {
            nodes.Single(body);
            return;
        }

        nodes.Xml.Append(row.Items.Length == 1 ? "<mi mathvariant=\"normal\">" : "<mi>");
        foreach (var item in row.Items)
        {
            XmlEscaping.Escape(nodes.Xml, item switch
            {
                MathSymbol letter => letter.Text,
                MathNumber number => number.Text,
                _ => "\u2009",
            });
        }

        nodes.Xml.Append("</mi>");
    }

    /// <summary>Words; blanks would collapse, so they are no-break spaces.</summary>
    public static void Text(StringBuilder xml, string text, MathTextFace face)
    {
        xml.Append(face == MathTextFace.SmallCaps ? "<mtext style=\"font-variant:small-caps\">" : "<mtext>");
        var mapped = face switch
        {
            MathTextFace.Bold => MathAlphabets.Map(text, MathAlphabet.Bold),
            MathTextFace.Italic => MathAlphabets.Map(text, MathAlphabet.Italic),
            MathTextFace.BoldItalic => MathAlphabets.Map(text, MathAlphabet.BoldItalic),
            MathTextFace.SansSerif => MathAlphabets.Map(text, MathAlphabet.SansSerif),
            MathTextFace.Monospace => MathAlphabets.Map(text, MathAlphabet.Monospace),
            _ => text,
        };
        XmlEscaping.Escape(xml, mapped.Contains(' ') ? mapped.Replace(' ', '\u00a0') : mapped);
        xml.Append("</mtext>");
    }

    private static bool IsPlainName(MathRow row)
    {
        foreach (var item in row.Items)
        {
            if (item is not (MathSymbol { Alphabet: MathAlphabet.Upright, Class: MathClass.Ordinary } or MathNumber or MathSpace { Width.Value: > 0 }))
            {
                return false;
            }
        }

        return row.Items.Length > 0;
    }
}
