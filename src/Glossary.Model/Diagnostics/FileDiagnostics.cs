namespace Glossary.Model;

/// <summary>Messages about files and settings: G00.</summary>
public static class FileDiagnostics
{
    public static Diagnostic NoSuchFolder(string folder)
        => Diagnostics.Error("G0001", SourceSpan.Nowhere, $"there is no folder “{folder}”", "name a folder with Markdown files, or one with assets/book.yml");

    public static Diagnostic Unreadable(string path, string reason)
        => Diagnostics.Error("G0002", SourceSpan.Nowhere, $"“{path}” cannot be read: {reason}") with { Target = path };

    public static Diagnostic Unwritable(string path, string reason)
        => Diagnostics.Error(
            "G0003", SourceSpan.Nowhere, $"“{path}” cannot be written: {reason}", "the files of the last build are still there") with
        { Target = path };

    public static Diagnostic BrokenSettings(SourceSpan span, string reason)
        => Diagnostics.Error("G0004", span, $"this is not YAML that can be read: {reason}");

    public static Diagnostic UnknownSetting(SourceSpan span, string key, string? nearest)
        => Diagnostics.Warning("G0005", span, $"there is no setting “{key}”", nearest is null ? [] : [$"did you mean “{nearest}”?"]) with { Target = key };

    public static Diagnostic WrongSetting(SourceSpan span, string key, string expected)
        => Diagnostics.Error("G0006", span, $"“{key}” wants {expected}") with { Target = key };

    public static Diagnostic Assumed(string what, string value, string hint)
        => Diagnostics.Note("G0007", SourceSpan.Nowhere, $"no {what} is given; “{value}” is assumed", hint) with { Target = what };

    public static Diagnostic NoEntries(string folder)
        => Diagnostics.Error("G0008", SourceSpan.Nowhere, $"there are no Markdown files in “{folder}”", "entries are files that end in .md");

    public static Diagnostic OutsideProject(string path)
        => Diagnostics.Warning("G0009", SourceSpan.Nowhere, $"“{path}” leads out of the project and is left out", "copy the file into the project") with
        { Target = path };

    public static Diagnostic NothingAccepted(SourceSpan span, string code)
        => Diagnostics.Note("G0010", span, $"no message {code} is accepted by this line any more", "take the line out of book.yml") with { Target = code };

    public static Diagnostic BrokenFont(string path, string reason)
        => Diagnostics.Warning("G0011", SourceSpan.Nowhere, $"“{path}” is not a font that can be used: {reason}") with { Target = path };

    public static Diagnostic UnusableFont(string reason)
        => Diagnostics.Error("G0016", SourceSpan.Nowhere, $"a font of this book is damaged: {reason}", "take the font out of fonts/, or install it again");

    public static Diagnostic UnknownFamily(SourceSpan span, string family, string? nearest)
        => Diagnostics.Error(
            "G0012", span, $"no face of the family “{family}” is in fonts/, in the program or on this machine", nearest is null ? [] : [$"did you mean “{nearest}”?"]) with
        { Target = family };

    public static Diagnostic NotAFile(string path)
        => Diagnostics.Error("G0013", SourceSpan.Nowhere, $"“{path}” is a folder where a file should be") with { Target = path };

    public static Diagnostic TooLarge(string path, int megabytes)
        => Diagnostics.Error("G0014", SourceSpan.Nowhere, $"“{path}” is larger than {megabytes} MB") with { Target = path };

    public static Diagnostic Differs(string path)
        => Diagnostics.Error("G0015", SourceSpan.Nowhere, $"“{path}” is there already and differs", "give --force to overwrite it") with { Target = path };

    public static Diagnostic FaceNotGivenOn(string family)
        => Diagnostics.Warning("G0017", SourceSpan.Nowhere, $"the makers of “{family}” do not allow it to go into an EPUB", "take another family, or leave epub-fonts out of book.yml") with
        { Target = family };

    public static Diagnostic BrokenPictureLock(SourceSpan span, string reason)
        => Diagnostics.Warning("G0018", span, $"this list of fetched pictures cannot be read, so that none of them is shown: {reason}", "take the file of the last commit back, or delete it and run glossary fetch");
}
