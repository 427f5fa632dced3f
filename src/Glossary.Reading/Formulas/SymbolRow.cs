using Glossary.Model;

namespace Glossary.Reading;

/// <summary>What a symbol is, in TeX's eight classes and a few finer ones.</summary>
internal enum SymbolKind : byte
{
    Ordinary,

    /// <summary>An Ord that alphabets change.</summary>
    Letter,
    Binary,
    Relation,
    Opening,
    Closing,
    Punctuation,
    Inner,

    /// <summary>A big operator whose limits stand by style.</summary>
    BigOperator,

    /// <summary>A big operator whose limits stand beside it.</summary>
    Integral,
}

/// <summary>A symbol of the language: what it shows and what it is.</summary>
internal sealed class SymbolRow(string text, SymbolKind kind)
{
    public string Text { get; } = text;

    public SymbolKind Kind { get; } = kind;

    public MathClass Class => Kind switch
    {
        SymbolKind.Binary => MathClass.Binary,
        SymbolKind.Relation => MathClass.Relation,
        SymbolKind.Opening => MathClass.Opening,
        SymbolKind.Closing => MathClass.Closing,
        SymbolKind.Punctuation => MathClass.Punctuation,
        SymbolKind.Inner => MathClass.Inner,
        SymbolKind.BigOperator or SymbolKind.Integral => MathClass.Operator,
        _ => MathClass.Ordinary,
    };
}
