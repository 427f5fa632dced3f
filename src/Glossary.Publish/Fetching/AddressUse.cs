namespace Glossary.Publish;

/// <summary>Whose an address of the network is.</summary>
internal enum AddressUse
{
    /// <summary>Anybody may connect to it.</summary>
    Public,

    /// <summary>It is this machine, its link or its house: a book from elsewhere must not make the program speak to it.</summary>
    Private,

    /// <summary>No picture can come from it.</summary>
    None,
}
