using System.Reflection;
using System.Security.Cryptography;
using Glossary.Pdf;
using Glossary.Publish;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>Builds that are remembered are the builds that would have been made.</summary>
public sealed class CacheTests
{
    // These change how messages look or where files go, and nothing that is in a file.
    private static readonly string[] Indifferent = ["OutputFolder", "CacheFolder", "IsStrict", "IsQuiet", "Format", "Dump"];

    [Fact]
    public void After_any_edit_what_is_remembered_equals_what_is_made()
    {
        using var edits = new RandomEdits();
        var count = int.TryParse(Environment.GetEnvironmentVariable("GLOSSARY_EDITS"), out var more) ? more : 40;

        edits.Run(count);

        Assert.InRange(edits.Remembered, count / 20, count - (count / 20));
    }

    [Fact]
    public void Every_option_that_changes_a_file_changes_the_key()
    {
        var changed = new PublishOptions([Output.Epub])
        {
            Paper = "a5",
            Language = "de",
            Title = "T",
            Commit = "c",
            Date = new(2020, 1, 1),
            SplitAt = SplitPlace.Read("2"),
            Order = EntryOrder.Written,
            PdfStandard = PdfStandard.Plain,
            Settings = ["title=x"],
            IsProof = true,
            OutputFolder = "o",
            CacheFolder = "c",
            IsStrict = true,
            IsQuiet = true,
            Format = MessageFormat.Json,
            Dump = Dump.Lines,
        };
        foreach (var property in typeof(PublishOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            var one = new PublishOptions([]);
            Assert.NotEqual(property.GetValue(one), property.GetValue(changed));
            property.SetValue(one, property.GetValue(changed));
            Assert.True(Sum(new([])) == Sum(one) == Indifferent.Contains(property.Name), property.Name);
        }

        static string Sum(PublishOptions options)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            BuildKey.AddOptions(hash, options);
            return Convert.ToHexString(hash.GetHashAndReset());
        }
    }

    [Fact]
    public void A_second_build_says_and_writes_the_same_and_makes_nothing()
    {
        using var place = new Workplace().WriteProject();
        place.Write("entries/third.md", "## Third\n\nA [lost](#nowhere) link.\n");
        var first = place.Glossary("build", "--cache", ".cache", "--format", "json");
        var files = place.Contents("artifacts");
        var readme = File.ReadAllText(place["README.md"]);
        Directory.Delete(place["artifacts"], recursive: true);
        File.Delete(place["README.md"]);

        // If it were made again, this would be missed.
        var record = Directory.GetFiles(place[".cache"], "*.build").Single();
        File.SetLastWriteTimeUtc(record, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var second = place.Glossary("build", "--cache", ".cache", "--format", "json");

        Assert.Equal((first.ExitCode, first.Output, first.Errors), (second.ExitCode, second.Output, second.Errors));
        Assert.Equal(files, place.Contents("artifacts"));
        Assert.Equal(readme, File.ReadAllText(place["README.md"]));
        Assert.NotEqual(2001, File.GetLastWriteTimeUtc(record).Year);
        Assert.Contains("G0101", second.Output, StringComparison.Ordinal);
        Assert.Equal(1, place.Glossary("build", "--cache", ".cache", "--strict").ExitCode);
    }

    [Theory]
    [InlineData("*.file")]
    [InlineData("*.build")]
    public void What_was_damaged_is_made_again(string pattern)
    {
        using var place = new Workplace().WriteProject();
        place.Glossary("build", "--cache", ".cache");
        var files = place.Contents("artifacts");
        foreach (var file in Directory.GetFiles(place[".cache"], pattern))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(file, bytes);
        }

        Assert.Equal(0, place.Glossary("build", "--cache", ".cache").ExitCode);
        Assert.Equal(files, place.Contents("artifacts"));
    }

    [Fact]
    public void What_is_saved_while_it_is_read_is_not_taken_for_what_was_read()
    {
        using var place = new Workplace().WriteProject();
        var options = new PublishOptions([Output.Epub]) { CacheFolder = place["cache"], OutputFolder = place["out"], IsQuiet = true };
        var read = Builder.Load(place.Folder, options, new())!;
        place.Write("entries/neuron.md", "## Neuron\n\nSaved after it was read.\n");
        using (var files = new OutputFolder())
        {
            Builder.Write(read, options, files, [], new());
        }

        Assert.Equal(Sums(options), Sums(options with { CacheFolder = null }));

        string Sums(PublishOptions given)
        {
            using var files = new OutputFolder();
            Builder.Write(Builder.Load(place.Folder, given, new())!, given, files, [], new());
            return string.Join(' ', files.Sums().Values);
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_one_does_no_harm()
    {
        using var place = new Workplace().WriteProject();
        place.Write("cache", "a file");

        Assert.Equal(0, place.Glossary("build", "--cache", "cache").ExitCode);
        Assert.Equal("a file", File.ReadAllText(place["cache"]));
    }

    [Fact]
    public void Only_so_many_builds_are_remembered()
    {
        using var place = new Workplace();
        var cache = new BuildCache(place.Folder);
        for (var i = 0; i < 60; i++)
        {
            cache.Store($"{i:x64}", new("book", [new("book.pdf", [(byte)i]), new("same", [255])], []));
        }

        var last = cache.Find($"{59:x64}", _ => null);
        Assert.Equal([59], last!.Files[0].Bytes);
        Assert.InRange(Directory.GetFiles(place.Folder, "*.build").Length, 1, 24);
        Assert.Equal(Directory.GetFiles(place.Folder, "*.build").Length + 1, Directory.GetFiles(place.Folder, "*.file").Length);
        Assert.Null(cache.Find($"{0:x64}", _ => null));
    }
}
