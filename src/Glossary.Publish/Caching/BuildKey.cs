using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Glossary.Publish;

/// <summary>A name for everything that the files of a build depend on: the program, what it was told, and every file of the book.</summary>
internal static class BuildKey
{
    private static readonly Lazy<string> Program = new(ProgramIdentity);

    /// <summary>SHA-256 in hexadecimal; null where a file cannot be read, about which the build will have more to say.</summary>
    public static string? Of(Sources sources, PublishOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            Add(hash, Program.Value);
            AddOptions(hash, options);
            Add(hash, sources.IsProject ? "project" : "folder");

            // A book without a title has that of its folder.
            Add(hash, Path.GetFileName(Path.GetFullPath(sources.Root)));
            foreach (var path in sources.Files.Order(StringComparer.Ordinal))
            {
                Add(hash, path);
                Add(hash, SumOf(Path.Combine(sources.Root, path)));
            }

            // Families that are not the program's own may be the machine's.
            foreach (var (path, stamp) in sources.Settings.Fonts.IsEmpty ? [] : SystemFonts.Stamps())
            {
                Add(hash, path);
                Add(hash, string.Create(CultureInfo.InvariantCulture, $"{stamp.Length} {stamp.Written}"));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The options that change what is in a file; how messages are shown and where files go does not.</summary>
    internal static void AddOptions(IncrementalHash hash, PublishOptions options)
    {
        Add(hash, string.Join(',', options.Outputs));
        foreach (var value in (string?[])[options.Paper, options.Language, options.Title, options.Commit, $"{options.Date:yyyy-MM-dd}", options.SplitAt?.ToString(), options.Order?.ToString(), options.PdfStandard?.ToString()])
        {
            Add(hash, value is null ? "-" : "+" + value);
        }

        foreach (var setting in options.Settings)
        {
            Add(hash, "set " + setting);
        }

        Add(hash, options.IsProof ? "proof" : "");
    }

    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    // A pipe or a device says it is empty; reading it could wait for ever.
    private static string SumOf(string path) => new FileInfo(path).Length == 0 ? "" : Checksum.OfFile(path);

    // An assembly's version identifier changes with what it was compiled from, packages included. Native code has none.
    private static string ProgramIdentity()
        => RuntimeFeature.IsDynamicCodeSupported
            ? string.Join(
                ' ',
                new[] { typeof(BuildKey), typeof(Epub.EpubExporter), typeof(Fonts.Font), typeof(Model.Book), typeof(Pdf.PdfExporter), typeof(Pictures.Picture), typeof(Reading.BookReader), typeof(Typesetting.BookTypesetter) }
                    .Select(t => t.Module.ModuleVersionId))
            : SumOf(Environment.ProcessPath!);
}
