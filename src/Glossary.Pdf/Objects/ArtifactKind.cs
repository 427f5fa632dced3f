namespace Glossary.Pdf;

/// <summary>What an artifact is (ISO 32000-1, 14.8.2.2).</summary>
internal enum ArtifactKind
{
    Layout,
    Header,
    Footer,
}
