namespace Glossary.Typesetting;

/// <summary>The punctuation of East Asia that has its ink in one half of its square: the other half is space, and can be given up.</summary>
/// <remarks>
/// JLREQ 3.1.2 to 3.1.6 and CLREQ 3.1.6: it is given up at the start and end of a line and between two such marks. How much there
/// is is measured on the glyph, since faces for Taiwan have their stops in the middle.
/// </remarks>
internal static class WideMarks
{
    private const double Square = 0.9;
    private const double Half = 0.48;
    private const double Quarter = 0.3;

    public static bool IsOpening(int c) => c is '（' or '［' or '｛' or '〔' or '〈' or '《' or '「' or '『' or '【' or '〘' or '〖' or '〝' or '‘' or '“';

    public static bool IsClosing(int c) => c is '、' or '。' or '，' or '．' or '：' or '；' or '！' or '？' or '）' or '］' or '｝' or '〕'
        or '〉' or '》' or '」' or '』' or '】' or '〙' or '〗' or '〟' or '’' or '”';

    /// <summary>How much of a glyph's side may be given up, in ems.</summary>
    /// <param name="blank">How wide the side without ink is.</param>
    public static double White(double advance, double blank) => advance < Square ? 0 : blank >= Half ? 0.5 : blank >= Quarter ? 0.25 : 0;
}
