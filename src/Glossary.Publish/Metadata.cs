using System.Security.Cryptography;
using System.Text;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>What is known about the book: from book.yml, from the command line, and where both are silent from the folder, said once as a note.</summary>
internal static class Metadata
{
    // A date that says “none was given” and never changes.
    private static readonly DateOnly UnknownDate = new(2000, 1, 1);

    // RFC 9562, appendix: the namespace of names that are URLs; titles are hung below an address of our own.
    private static readonly Guid UrlNamespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    public static BookMetadata Of(Sources sources, PublishOptions options, DiagnosticBag diagnostics)
    {
        var settings = sources.Settings;
        var title = TitleOf(sources, options);
        if (settings.Title is null && options.Title is null)
        {
            diagnostics.Report(FileDiagnostics.Assumed("title", title, "give --title, or write assets/book.yml"));
        }

        var language = Given(settings.Language ?? options.Language, "language", "en", "give --lang");
        var identifier = Given(settings.Identifier, "identifier", NamedIdentifier(title), "write one in assets/book.yml before you publish");
        var date = options.Date ?? settings.Date;
        if (date is null)
        {
            diagnostics.Report(FileDiagnostics.Assumed("date", $"{UnknownDate:yyyy-MM-dd}", "set SOURCE_DATE_EPOCH, or date in assets/book.yml"));
        }

        return new(title, settings.Subtitle ?? "", settings.Authors, language, identifier, date ?? UnknownDate)
        {
            TitleSort = settings.TitleSort ?? "",
            AuthorsSort = settings.AuthorsSort,
            Licence = settings.Licence ?? "",
            LicenceAddress = settings.LicenceAddress ?? "",
            RepositoryAddress = settings.Repository ?? "",
            Publisher = settings.Publisher ?? "",
            Description = settings.Description ?? "",
            Subjects = settings.Subjects,
            Edition = settings.Edition ?? "",
            Series = settings.Series ?? "",
            SeriesNumber = settings.SeriesNumber ?? "",
            Commit = options.Commit ?? "",
        };

        string Given(string? value, string what, string otherwise, string hint)
        {
            if (value is not null)
            {
                return value;
            }

            // A project that is silent about its identifier has made a choice; a folder has not been asked.
            if (!sources.IsProject || what != "identifier")
            {
                diagnostics.Report(FileDiagnostics.Assumed(what, otherwise, hint));
            }

            return otherwise;
        }
    }

    /// <summary>The title, or the folder's name made readable.</summary>
    public static string TitleOf(Sources sources, PublishOptions options)
        => sources.Settings.Title ?? options.Title ?? FolderName(sources.Root);

    /// <summary>A file name made of a title: ASCII letters and digits, joined by hyphens.</summary>
    public static string SlugOf(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var name = slug.ToString().TrimEnd('-');
        return name.Length == 0 ? "book" : name.Length > 80 ? name[..80].TrimEnd('-') : name;
    }

    /// <summary>A UUID of version 5, the same for the same title.</summary>
    /// <remarks>RFC 9562, section 5.5.</remarks>
    public static string NamedIdentifier(string title)
    {
        byte[] name = [.. UrlNamespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes("https://glossary.publish/title/" + title)];
#pragma warning disable CA5350 // Version 5 is defined with SHA-1; nothing here is secret.
        var hash = SHA1.HashData(name).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true);
    }

    private static string FolderName(string root)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        return name.Length == 0 ? "Book" : name;
    }
}
