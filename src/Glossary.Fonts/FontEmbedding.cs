namespace Glossary.Fonts;

/// <summary>What the maker of a face allows to be done with it inside a document (OS/2 fsType).</summary>
public readonly record struct FontEmbedding(EmbeddingPermission Permission, bool MayBeSubset, bool OutlinesMayBeEmbedded)
{
    /// <summary>True where a document with a subset of the face may be handed out.</summary>
    public bool AllowsSubsets => Permission != EmbeddingPermission.Restricted && MayBeSubset && OutlinesMayBeEmbedded;
}

/// <summary>The levels of OS/2 fsType.</summary>
public enum EmbeddingPermission
{
    Installable,
    Editable,
    PreviewAndPrint,
    Restricted,
}
