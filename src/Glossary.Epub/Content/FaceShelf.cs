using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>The faces that go with the book, cut down to its characters.</summary>
internal sealed class FaceShelf
{
    private const string Licences = "fonts/licences.txt";

    private static readonly ImmutableArray<string> Families = ["Book Text", "Book Code", "Book Mathematics"];

    private readonly List<(EmbeddedFace Face, PackageItem Item)> _faces = [];

    public FaceShelf(ImmutableArray<EmbeddedFace> faces, IEnumerable<string> documents)
    {
        if (faces.IsEmpty)
        {
            return;
        }

        var characters = CharactersOf(documents);
        foreach (var face in faces)
        {
            if (face.Subset(characters) is { } bytes)
            {
                var name = face.Use.ToString().ToLowerInvariant() + (face.IsBold ? "-bold" : "") + (face.IsItalic ? "-italic" : "");
                var isPostScript = bytes.AsSpan().StartsWith("OTTO"u8);
                _faces.Add((face, new("font-" + name, $"fonts/{name}.{(isPostScript ? "otf" : "ttf")}", isPostScript ? "font/otf" : "font/ttf", bytes)));
            }
        }
    }

    public bool IsEmpty => _faces.Count == 0;

    /// <summary>The font files, and a text with their terms.</summary>
    public IEnumerable<PackageItem> Items
        => IsEmpty ? [] : [.. _faces.Select(f => f.Item), new("font-licences", Licences, "text/plain", Encoding.UTF8.GetBytes(Terms()))];

    /// <summary>What the stylesheet says of them. Readers put their own choice over it.</summary>
    public string Style()
    {
        var style = new StringBuilder(IsEmpty ? "" : "\n/* The faces of the book; fonts/licences.txt has their terms */\n");
        foreach (var (face, item) in _faces)
        {
            style.Append("\n@font-face {\n  font-family: \"").Append(Families[(int)face.Use]).Append("\";\n  font-style: ").Append(face.IsItalic ? "italic" : "normal")
                .Append(";\n  font-weight: ").Append(face.IsBold ? "bold" : "normal").Append(";\n  src: url(").Append(item.Path).Append(");\n}\n");
        }

        AddRule(FaceUse.Text, "body", "serif");
        AddRule(FaceUse.Code, "code,\nkbd,\npre", "monospace");
        AddRule(FaceUse.Mathematics, "math", "math");
        return style.ToString();

        void AddRule(FaceUse use, string selector, string generic)
        {
            if (_faces.Exists(f => f.Face.Use == use))
            {
                style.Append('\n').Append(selector).Append(" {\n  font-family: \"").Append(Families[(int)use]).Append("\", ").Append(generic).Append(";\n}\n");
            }
        }
    }

    private string Terms()
        => string.Join("\n\n", _faces.Select(f => $"{f.Item.Path}: a part of {f.Face.Name}\n{f.Face.Terms}")) + "\n";

    // Markup is written in characters of the text too, so that what stands in the files is enough, and letters that CSS or MathML turn into others.
    private static HashSet<int> CharactersOf(IEnumerable<string> documents)
    {
        var characters = new HashSet<int>();
        foreach (var rune in documents.SelectMany(d => d.EnumerateRunes()))
        {
            characters.Add(rune.Value);
        }

        // MathML Core, section 4.2: a lone letter in <mi> is shown in mathematical italic.
        characters.UnionWith(characters.Select(c => MathAlphabets.Map(new Rune(c), MathAlphabet.Italic).Value).ToList());
        return characters;
    }
}
