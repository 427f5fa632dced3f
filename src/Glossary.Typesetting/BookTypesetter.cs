using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>A book and its faces in, finished pages out.</summary>
public static class BookTypesetter
{
    public static TypesetBook Typeset(
        Book book,
        BookDesign design,
        FontSet fonts,
        ImmutableDictionary<string, Hyphenator> hyphenators,
        ImmutableDictionary<string, Picture> pictures,
        DiagnosticBag diagnostics)
        => throw new NotImplementedException();
}
