namespace Glossary.Model;

/// <summary>Where an operator stands in its row.</summary>
public enum MathOperatorForm
{
    Prefix,
    Infix,
    Postfix,
}

/// <summary>What an operator does beside standing there.</summary>
[Flags]
public enum MathOperatorTraits
{
    None = 0,
    Stretchy = 1,
    Symmetric = 2,
    LargeOperator = 4,
    MovableLimits = 8,
    Fence = 16,
    Separator = 32,

    /// <summary>It stretches along the line, not across.</summary>
    Inline = 64,
}

/// <summary>What a renderer does with an operator when no attribute says otherwise; spaces in 1/18 em.</summary>
public readonly record struct MathOperator(MathOperatorForm Form, int LeftSpace, int RightSpace, MathOperatorTraits Traits)
{
    public bool Has(MathOperatorTraits trait) => (Traits & trait) != 0;
}

/// <summary>The operator dictionary of MathML Core.</summary>
/// <remarks>https://www.w3.org/TR/mathml-core/#operator-dictionary-human</remarks>
public static class MathOperatorTable
{
    private static readonly Row[] Rows =
    [
        new(new(MathOperatorForm.Infix, 5, 5, MathOperatorTraits.None), """
        3C 3E 2196-2197 21AF 21B6-21B8 21BA-21BB 21D6-21D9 21F1-21F2 2208-220D 221D 2223-2226 2237 2239-223E 2241-228B 228F-2292 229C
        22A2-22A3 22A6-22B8 22C8 22CD 22D0-22D1 22D4-22ED 22F2-22FF 2301 237C 238B 2798 279A 27A7 27B2 27B4 27B6-27B7 27B9 27C2 27F2-27F3
        2921-2933 2938-2941 2976-297B 2981-2982 29B6-29B7 29B9 29C0-29C1 29CE-29D3 29DF 29E1 29E3-29E6 29F4 2A66-2ADA 2ADE-2AEB 2AEE
        2AF2-2AF5 2AF7-2AFA 2B00-2B03 2B08-2B0B 2B3F 2B4D-2B4F 2B5A-2B5F 2B66-2B69 2B6E-2B6F 2B76-2B79 2B88-2B8F 2B94 2BB0-2BB7 2BD1
        """),
        new(new(MathOperatorForm.Infix, 5, 5, MathOperatorTraits.Stretchy | MathOperatorTraits.Inline), """
        2190 2192 2194 219A-219E 21A0 21A2-21A4 21A6 21A9-21AE 21B4 21B9 21BC-21BD 21C0-21C1 21C4 21C6-21C7 21C9 21CB-21D0 21D2 21D4
        21DA-21DD 21E0 21E2 21E4-21E6 21E8 21F0 21F4 21F6-21FF 2794 2799 279B-27A1 27A5-27A6 27A8-27AF 27B1 27B3 27B5 27B8 27BA-27BE
        27F4-27FF 2900-2907 290C-2911 2914-2920 2942-2948 294A-294B 294E 2950 2952-2953 2956-2957 295A-295B 295E-295F 2962 2964 2966-296D
        2970-2975 297C-297D 2B04-2B05 2B0C 2B30-2B3E 2B40-2B4C 2B60 2B62 2B64 2B6A 2B6C 2B70 2B72 2B7A 2B7C 2B80 2B82 2B84 2B86 2B95
        """),
        new(new(MathOperatorForm.Infix, 4, 4, MathOperatorTraits.None), """
        2B 2D B1 F7 2044 2212-2216 2227-222A 2236 2238 228C-228E 2293-2296 2298 229D-229F 22BB-22BD 22CE-22CF 22D2-22D3 2795-2797 29B8 29BC
        29C4-29C5 29F5-29FB 2A1F-2A2E 2A38-2A3A 2A3E 2A40-2A4F 2A51-2A63 2ADB 2AF6 2AFB 2AFD
        """),
        new(new(MathOperatorForm.Infix, 5, 5, MathOperatorTraits.Stretchy), """
        2191 2193 2195 219F 21A1 21A5 21A7-21A8 21B0-21B3 21B5 21BE-21BF 21C2-21C3 21C5 21C8 21CA 21D1 21D3 21D5 21DE-21DF 21E1 21E3 21E7
        21E9-21EF 21F3 21F5 27F0-27F1 2908-290B 2912-2913 2934-2937 2949 294C-294D 294F 2951 2954-2955 2958-2959 295C-295D 2960-2961 2963
        2965 296E-296F 297E-297F 2B06-2B07 2B0D-2B11 2B61 2B63 2B65 2B6B 2B6D 2B71 2B73 2B7B 2B7D 2B81 2B83 2B85 2B87 2BA0-2BAF 2BB8
        """),
        new(new(MathOperatorForm.Infix, 3, 3, MathOperatorTraits.None), """
        25 2A 2E 3F-40 B7 D7 2022 2043 2217-2219 2240 2297 2299-229B 22A0-22A1 22BA 22C4-22C7 22C9-22CC 2305-2306 27CB 27CD 29C6-29C8
        29D4-29D7 29E2 2A1D-2A1E 2A2F-2A37 2A3B-2A3D 2A3F 2A50 2A64-2A65 2ADC-2ADD 2AFE
        """),
        new(new(MathOperatorForm.Infix, 0, 0, MathOperatorTraits.None), """
        2F 5C 2061-2062 2064 2206
        """),
        new(new(MathOperatorForm.Infix, 5, 5, MathOperatorTraits.Inline), """
        3D 2198-2199
        """),
        new(new(MathOperatorForm.Infix, 0, 3, MathOperatorTraits.Separator), """
        2C 3B
        """),
        new(new(MathOperatorForm.Infix, 5, 5, MathOperatorTraits.Fence), """
        7C
        """),
        new(new(MathOperatorForm.Infix, 3, 3, MathOperatorTraits.Inline), """
        5E
        """),
        new(new(MathOperatorForm.Infix, 0, 0, MathOperatorTraits.Inline), """
        5F
        """),
        new(new(MathOperatorForm.Infix, 0, 0, MathOperatorTraits.Separator), """
        2063
        """),
        new(new(MathOperatorForm.Infix, 0, 3, MathOperatorTraits.None), """
        3A
        """),
        new(new(MathOperatorForm.Postfix, 0, 0, MathOperatorTraits.None), """
        21-22 25-27 60 A8 B0 B2-B4 B8-B9 2CA-2CB 2D8-2DA 2DD 311 201A-201B 201E-201F 2032-2037 2057 20DB-20DC 23CD
        """),
        new(new(MathOperatorForm.Postfix, 0, 0, MathOperatorTraits.Stretchy | MathOperatorTraits.Symmetric | MathOperatorTraits.Fence), """
        29 5D 7C-7D 2016 2309 230B 232A 2773 27E7 27E9 27EB 27ED 27EF 2980 2984 2986 2988 298A 298C 298E 2990 2992 2994 2996 2998-2999 29D9
        29DB 29FD
        """),
        new(new(MathOperatorForm.Postfix, 0, 0, MathOperatorTraits.Stretchy | MathOperatorTraits.Inline), """
        5E-5F 7E AF 2C6-2C7 2C9 2CD 2DC 2F7 302 203E 2322-2323 23B4-23B5 23DC-23E1 1EEF0-1EEF1
        """),
        new(new(MathOperatorForm.Postfix, 0, 0, MathOperatorTraits.Fence), """
        2019 201D
        """),
        new(new(MathOperatorForm.Prefix, 0, 0, MathOperatorTraits.None), """
        21 2B 2D AC B1 2200-2201 2203-2204 2207 2212-2213 221F-2222 2234-2235 223C 22BE-22BF 2310 2319 2795-2796 27C0 299B-29AF 2AEC-2AED
        """),
        new(new(MathOperatorForm.Prefix, 0, 0, MathOperatorTraits.Stretchy | MathOperatorTraits.Symmetric | MathOperatorTraits.Fence), """
        28 5B 7B-7C 2016 2308 230A 2329 2772 27E6 27E8 27EA 27EC 27EE 2980 2983 2985 2987 2989 298B 298D 298F 2991 2993 2995 2997 2999 29D8
        29DA 29FC
        """),
        new(new(MathOperatorForm.Prefix, 3, 3, MathOperatorTraits.Symmetric | MathOperatorTraits.LargeOperator), """
        222B-2233 2A0B-2A1C
        """),
        new(new(MathOperatorForm.Prefix, 3, 3, MathOperatorTraits.Symmetric | MathOperatorTraits.LargeOperator | MathOperatorTraits.MovableLimits), """
        220F-2211 22C0-22C3 2A00-2A0A 2A1D-2A1E 2AFC 2AFF
        """),
        new(new(MathOperatorForm.Prefix, 3, 0, MathOperatorTraits.None), """
        2145-2146 2202 221A-221C
        """),
        new(new(MathOperatorForm.Prefix, 0, 0, MathOperatorTraits.Fence), """
        2018 201C
        """),
    ];

    // For each character and form the number of its row and one; zero where the dictionary has none.
    private static readonly byte[] RowsByCodeAndForm = Read();

    private sealed record Row(MathOperator Operator, string Codes);

    /// <summary>True where the dictionary knows the character in any form.</summary>
    public static bool Contains(string text)
    {
        var code = Code(text);
        return (At(code, MathOperatorForm.Infix) | At(code, MathOperatorForm.Prefix) | At(code, MathOperatorForm.Postfix)) != 0;
    }

    /// <summary>What a renderer makes of an operator in a form: the entry of that form, else infix, postfix, prefix, else a relation’s space.</summary>
    public static MathOperator Find(string text, MathOperatorForm form)
    {
        var code = Code(text);
        var row = At(code, form);
        if (row == 0)
        {
            row = At(code, MathOperatorForm.Infix);
        }

        if (row == 0)
        {
            row = At(code, MathOperatorForm.Postfix);
        }

        if (row == 0)
        {
            row = At(code, MathOperatorForm.Prefix);
        }

        return row == 0 ? new(form, 5, 5, MathOperatorTraits.None) : Rows[row - 1].Operator;
    }

    // A character with a combining solidus or long vertical line counts as the character.
    private static int Code(string text) => text.Length switch
    {
        1 => text[0],
        2 when text[1] is '\u0338' or '\u20d2' => text[0],
        _ => 0,
    };

    private static int At(int code, MathOperatorForm form) => (code * 3) + (int)form is var index && index < RowsByCodeAndForm.Length ? RowsByCodeAndForm[index] : 0;

    private static byte[] Read()
    {
        // Nothing in the dictionary stands beyond U+2FFF but two Arabic operators, which TeX has no names for.
        var all = new byte[0x3000 * 3];
        for (var row = 0; row < Rows.Length; row++)
        {
            var codes = Rows[row].Codes;
            var first = 0;
            var code = 0;
            var isRange = false;
            for (var i = 0; i <= codes.Length; i++)
            {
                var c = i < codes.Length ? codes[i] : ' ';
                if (char.IsAsciiHexDigit(c))
                {
                    code = (code * 16) + (c <= '9' ? c - '0' : c - 'A' + 10);
                }
                else if (c == '-')
                {
                    (first, code, isRange) = (code, 0, true);
                }
                else if (code > 0)
                {
                    for (var at = isRange ? first : code; at <= code && at < 0x3000; at++)
                    {
                        all[(at * 3) + (int)Rows[row].Operator.Form] = (byte)(row + 1);
                    }

                    (code, isRange) = (0, false);
                }
            }
        }

        return all;
    }
}
