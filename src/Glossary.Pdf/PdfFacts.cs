using System.Collections.Immutable;
using Glossary.Fonts;

namespace Glossary.Pdf;

/// <summary>What is known of a file once it is written.</summary>
/// <param name="Standards">What the file says that it keeps to, by the names of the standards.</param>
/// <param name="Faces">The faces inside it, in the order in which the pages need them.</param>
public sealed record PdfFacts(int Pages, ImmutableArray<string> Standards, ImmutableArray<Font> Faces);
