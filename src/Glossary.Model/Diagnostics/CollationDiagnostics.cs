namespace Glossary.Model;

/// <summary>Messages about splitting a collated README.</summary>
public static class CollationDiagnostics
{
    /// <summary>A README without the contents that say which entries follow.</summary>
    public static Diagnostic NoContents(SourceSpan span)
        => Diagnostics.Error("G0171", span, "this is no collated glossary: it has no “Table of contents” with a rule below it");

    /// <summary>An entry that the contents name but that is not where it should be.</summary>
    public static Diagnostic EntryNotFound(SourceSpan span, string words)
        => Diagnostics.Warning("G0172", span, $"the contents name “{words}”, but no such heading follows at its place") with { Target = words };

    /// <summary>A name that no file of the glossary can have, or that two would have.</summary>
    public static Diagnostic UnusableName(SourceSpan span, string name)
        => Diagnostics.Warning("G0173", span, $"no file can be written as “{name}”: the name is unusable or taken") with { Target = name };
}
