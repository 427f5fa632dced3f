using System.Reflection;

namespace Glossary.Publish;

/// <summary>Which program this is.</summary>
internal static class ProgramVersion
{
    /// <summary>The version without the commit, which would make the manifests of equal builds differ.</summary>
    public static string Text { get; } = (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+')[0];
}
