using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>How much space stands between atoms.</summary>
internal enum MathSpacing
{
    None,

    /// <summary>3 mu.</summary>
    Thin,

    /// <summary>4 mu plus 2 mu minus 4 mu.</summary>
    Medium,

    /// <summary>5 mu plus 5 mu.</summary>
    Thick,
}

/// <summary>TeX's table of spaces between neighbouring atoms.</summary>
/// <remarks>TeXbook, page 170.</remarks>
internal static class AtomSpacing
{
    // 0 none, 1 thin, 2 medium, 3 thick; lower-case letters (a, b, c for 1, 2, 3) only outside scripts; * cannot happen, for binary
    // operators without operands count as ordinary.
    private static readonly string[] Table =
    [
        //      Ord Op Bin Rel Open Close Punct Inner
        /* Ord   */ "01bc000a",
        /* Op    */ "11*c000a",
        /* Bin   */ "bb**b**b",
        /* Rel   */ "cc*0c00c",
        /* Open  */ "00*00000",
        /* Close */ "01bc000a",
        /* Punct */ "aa*aaaaa",
        /* Inner */ "a1bca0aa",
    ];

    public static MathSpacing Between(MathClass left, MathClass right, bool isScript) => Table[(int)left][(int)right] switch
    {
        '1' => MathSpacing.Thin,
        'a' when !isScript => MathSpacing.Thin,
        'b' when !isScript => MathSpacing.Medium,
        'c' when !isScript => MathSpacing.Thick,
        _ => MathSpacing.None,
    };

    public static Glue Glue(MathSpacing spacing, Pt mu) => spacing switch
    {
        MathSpacing.Thin => new(mu * 3, Pt.Zero, Pt.Zero),
        MathSpacing.Medium => new(mu * 4, mu * 2, mu * 4),
        MathSpacing.Thick => new(mu * 5, mu * 5, Pt.Zero),
        _ => new(Pt.Zero, Pt.Zero, Pt.Zero),
    };

    /// <summary>The natural width of a space.</summary>
    public static Pt Width(MathSpacing spacing, Pt mu) => spacing switch
    {
        MathSpacing.Thin => mu * 3,
        MathSpacing.Medium => mu * 4,
        MathSpacing.Thick => mu * 5,
        _ => Pt.Zero,
    };
}
