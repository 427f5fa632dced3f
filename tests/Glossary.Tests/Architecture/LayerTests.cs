using System.Xml.Linq;

namespace Glossary.Tests;

/// <summary>The architecture, as a table: who may reference whom.</summary>
public sealed class LayerTests
{
    // Change it here first.
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["Epub"] = "Model",
        ["Fonts"] = "",
        ["Model"] = "",
        ["Pdf"] = "Fonts Model Pictures Typesetting",
        ["Pictures"] = "",
        ["Publish"] = "Epub Fonts Model Pdf Pictures Reading Typesetting",
        ["Reading"] = "Model",
        ["Typesetting"] = "Fonts Model Pictures",
    };

    private static readonly Dictionary<string, string> AllowedPackages = new()
    {
        ["Epub"] = "",
        ["Fonts"] = "HarfBuzzSharp HarfBuzzSharp.NativeAssets.Linux",
        ["Model"] = "",
        ["Pdf"] = "",
        ["Pictures"] = "SkiaSharp SkiaSharp.NativeAssets.Linux.NoDependencies",
        ["Publish"] = "Spectre.Console System.CommandLine YamlDotNet",
        ["Reading"] = "AngleSharp Markdig YamlDotNet",
        ["Typesetting"] = "",
    };

    [Fact]
    public void Projects_reference_only_what_the_diagram_allows()
        => Assert.Equal(Allowed.OrderBy(p => p.Key), References("ProjectReference").OrderBy(p => p.Key));

    [Fact]
    public void Projects_use_only_the_packages_of_their_layer()
        => Assert.Equal(AllowedPackages.OrderBy(p => p.Key), References("PackageReference").OrderBy(p => p.Key));

    private static Dictionary<string, string> References(string kind)
        => Directory.GetFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(Name, path => string.Join(' ', XDocument.Load(path)
                .Descendants(kind).Select(r => Name((string)r.Attribute("Include")!)).Order(StringComparer.Ordinal)));

    private static string Name(string path)
    {
        var name = path.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(path) : path;
        return name.StartsWith("Glossary.", StringComparison.Ordinal) ? name["Glossary.".Length..] : name;
    }
}
