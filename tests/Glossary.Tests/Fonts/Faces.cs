using System.Collections.Concurrent;
using Glossary.Fonts;

namespace Glossary.Tests;

/// <summary>The faces in the repository, each loaded once.</summary>
internal static class Faces
{
    private static readonly ConcurrentDictionary<string, Font> Loaded = new();

    public static Font Serif => Get("libertinus/LibertinusSerif-Regular.otf");

    public static Font Math => Get("libertinus/LibertinusMath-Regular.otf");

    public static Font Code => Get("source-code-pro/SourceCodePro-Regular.otf");

    public static IEnumerable<string> Names
        => Directory.GetFiles(Repository.Path("fonts"), "*.otf", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Path("fonts"), f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static Font Get(string name) => Loaded.GetOrAdd(name, n => Font.Load(Bytes(n)));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Repository.Path("fonts", name));
}
