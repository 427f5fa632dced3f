using System.Globalization;
using Glossary.Model;
using Glossary.Publish;

namespace Glossary.Tests;

/// <summary>
/// A book that is edited at random, always in the same way: after each edit a build that may remember is compared with one that may not,
/// in every byte and every message.
/// </summary>
internal sealed class RandomEdits : IDisposable
{
    private static readonly string[] Words = ["layer", "neuron", "weight", "bias", "gradient", "loss", "epoch", "batch", "kernel", "tensor"];

    private readonly Workplace _place = new();
    private readonly List<Dictionary<string, byte[]>> _past = [];
    private uint _state = 20260101;

    public RandomEdits()
    {
        _place.WriteProject();
        _place.Write("assets/dot.svg", Dot(1));
    }

    /// <summary>How many builds were not made but given again.</summary>
    public int Remembered { get; private set; }

    public void Run(int edits)
    {
        for (var i = 0; i < edits; i++)
        {
            Edit(i);
            var before = Records();
            var cached = Build(_place["cache"]);
            Remembered += Records() == before ? 1 : 0;
            var clean = Build(null);
            Assert.True(cached.Messages == clean.Messages, $"edit {i}: {cached.Messages}\nbut clean: {clean.Messages}");
            Assert.Equal(clean.Files.Keys.Order(StringComparer.Ordinal), cached.Files.Keys.Order(StringComparer.Ordinal));
            foreach (var (name, sum) in clean.Files)
            {
                Assert.True(cached.Files[name] == sum, $"edit {i}: {name} differs");
            }

            string Records() => Directory.Exists(_place["cache"]) ? string.Join(' ', Directory.GetFiles(_place["cache"], "*.build").Order(StringComparer.Ordinal)) : "";
        }
    }

    public void Dispose() => _place.Dispose();

    private (Dictionary<string, string> Files, string Messages) Build(string? cache)
    {
        var options = new PublishOptions([Output.Readme, Output.Pdf, Output.Epub]) { CacheFolder = cache, OutputFolder = _place["out"], IsQuiet = true };
        var diagnostics = new DiagnosticBag();
        if (Directory.Exists(_place["out"]))
        {
            Directory.Delete(_place["out"], recursive: true);
        }

        if (Builder.Load(_place.Folder, options, diagnostics) is { } sources)
        {
            using var files = new OutputFolder();
            Builder.Write(sources, options, files, [], diagnostics);
            if (!diagnostics.HasErrors)
            {
                files.Commit();
            }
        }

        var made = _place.Contents("out");
        if (File.Exists(_place["README.md"]))
        {
            made.Add("README.md", File.ReadAllText(_place["README.md"]));
            File.Delete(_place["README.md"]);
        }

        return (made, string.Join('\n', diagnostics.InSourceOrder().Select(d => $"{d} {string.Join('|', d.Hints)} {d.Target}")));
    }

    private void Edit(int number)
    {
        var entries = Directory.GetFiles(_place["entries"], "*.md").Order(StringComparer.Ordinal).ToList();
        switch (Next(12))
        {
            case 0 or 1:
                _place.Write($"entries/{Words[Next(Words.Length)]}-{Next(4)}.md", Entry(Words[Next(Words.Length)]));
                break;
            case 2 or 3 or 4:
                File.AppendAllText(entries[Next(entries.Count)], $"\nSee [{Words[Next(Words.Length)]}](#{Words[Next(Words.Length)]}), $x_{{{number}}}$.\n");
                break;
            case 5 when entries.Count > 3:
                File.Move(entries[Next(entries.Count)], _place["entries", string.Create(CultureInfo.InvariantCulture, $"moved-{Next(5)}.md")], overwrite: true);
                break;
            case 6 when entries.Count > 3:
                File.Delete(entries[Next(entries.Count)]);
                break;
            case 7:
                _place.Write("assets/dot.svg", Next(5) == 0 ? "no picture" : Dot(Next(3)));
                break;
            case 8:
                File.Delete(_place["assets", "dot.svg"]);
                break;
            case 9:
                _place.Write("assets/book.yml", Next(6) == 0 ? "title: [" : $"title: Book {Next(3)}\nlanguage: {(Next(2) == 0 ? "en" : "de")}\nfile-name: two-words\ndate: 2024-05-0{1 + Next(2)}\npdf-standard: {(Next(2) == 0 ? "plain" : "modern")}\nno-such-key: 1\n");
                break;
            default:
                // What was undone was there before.
                if (_past.Count > 0)
                {
                    Restore(_past[Next(_past.Count)]);
                }

                break;
        }

        _past.Add(Directory.GetFiles(_place["entries"]).Concat(Directory.GetFiles(_place["assets"])).ToDictionary(f => f, File.ReadAllBytes));
        if (_past.Count > 8)
        {
            _past.RemoveAt(Next(8));
        }
    }

    private void Restore(Dictionary<string, byte[]> files)
    {
        foreach (var file in Directory.GetFiles(_place["entries"]).Concat(Directory.GetFiles(_place["assets"])))
        {
            File.Delete(file);
        }

        foreach (var (path, bytes) in files)
        {
            File.WriteAllBytes(path, bytes);
        }
    }

    private string Entry(string word) => $"## {word}\n\nA [{word}](#{Words[Next(Words.Length)]}) of $y^{Next(9)}$.\n\n{(Next(2) == 0 ? "![A dot](../assets/dot.svg)\n" : "")}";

    private static string Dot(int size) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4{size}\" height=\"20\"><rect width=\"4{size}\" height=\"20\"/></svg>";

    // Numerical Recipes' generator: the same edits everywhere.
    private int Next(int below)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)below);
    }
}
