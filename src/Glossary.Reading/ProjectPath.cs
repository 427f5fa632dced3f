namespace Glossary.Reading;

/// <summary>Paths inside a project: relative to it, with forward slashes, never outside.</summary>
internal static class ProjectPath
{
    /// <summary>A path seen from a folder, its dots resolved; null if it leads out of the project. A leading slash means the project itself.</summary>
    public static string? Combine(string folder, string path)
    {
        var parts = new List<string>();
        if (!path.StartsWith('/') && folder.Length > 0)
        {
            parts.AddRange(folder.Split('/'));
        }

        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                    {
                        return null;
                    }

                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    public static string Folder(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : "";

    /// <summary>The name of a file without folder and ending.</summary>
    public static string Stem(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }
}
