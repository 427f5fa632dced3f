using Glossary.Publish;

namespace Glossary.Tests;

/// <summary>Families found among the files of a machine.</summary>
public sealed class SystemFontTests
{
    [Fact]
    public void A_family_is_found_by_its_name_whatever_its_file_is_called()
    {
        var folder = Directory.CreateTempSubdirectory("glossary-faces-").FullName;
        try
        {
            foreach (var (name, file) in new[] { ("LibertinusSans-Regular", "LibertinusSans-Regular"), ("LibertinusSerif-Regular", "zz/other") })
            {
                var target = Path.Combine(folder, file + ".otf");
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Repository.Path("fonts", "libertinus", name + ".otf"), target);
            }

            File.WriteAllText(Path.Combine(folder, "Broken Serif.ttf"), "no face");

            Assert.Equal("Libertinus Sans", SystemFonts.Find("libertinus sans", [folder])!.Find("Libertinus Sans", 400, false)!.Family);
            Assert.NotNull(SystemFonts.Find("Libertinus Serif", [folder]));
            Assert.Null(SystemFonts.Find("Nobody's Own", [folder, Path.Combine(folder, "not-there")]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
