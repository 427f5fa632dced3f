// What a publisher does, in order. The logic is in src/Glossary.Publish; the tasks only name its steps.

var target = Argument("target", "Publish");
var configuration = Argument("configuration", "Release");
var strict = HasArgument("strict") ? " --strict" : "";

const string program = "src/Glossary.Publish";
const string judges = "tests/Glossary.Judges";

void Glossary(string arguments) => DotNetRun(program, arguments + strict, new() { Configuration = configuration, NoBuild = true });

void Judges(string kind) => DotNetTool("test", new() { ArgumentCustomization = a => a.Append($"--project {judges} -c {configuration} -- --filter-trait kind={kind}") });

Task("Clean")
    .Description("Delete what was built")
    .Does(() => CleanDirectories("artifacts"));

Task("Build")
    .Description("Compile the program")
    .Does(() => DotNetBuild(program, new() { Configuration = configuration, NoLogo = true, Verbosity = DotNetVerbosity.Quiet }));

Task("Native")
    .Description("Compile the program to native code for this machine: artifacts/native/glossary; needs a C compiler to link with")
    .Does(() => DotNetPublish(program, new()
    {
        Configuration = configuration,
        Runtime = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier,
        OutputDirectory = "artifacts/native",
        NoLogo = true,
        Verbosity = DotNetVerbosity.Quiet,
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("PublishAot", "true"),
    }));

Task("Pack")
    .Description("The program as a .NET tool, compiled ahead for each system: artifacts/packages")
    .Does(() =>
    {
        CleanDirectories("artifacts/packages");
        DotNetPack(program, new()
        {
            Configuration = configuration,
            OutputDirectory = "artifacts/packages",
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
            MSBuildSettings = new DotNetMSBuildSettings().WithProperty("PublishReadyToRun", "true"),
        });
    });

Task("Test")
    .Description("Run the tests")
    .Does(() => DotNetTest("", new() { Configuration = configuration, PathType = DotNetTestPathType.Auto }));

Task("Readme")
    .Description("entries/*.md -> README.md")
    .IsDependentOn("Build")
    .Does(() => Glossary("build . --to readme"));

Task("Split")
    .Description("README.md -> entries/*.md, for those who edited the wrong file")
    .IsDependentOn("Build")
    .Does(() => Glossary("split README.md --output entries"));

Task("BuildPDF")
    .Description("entries/*.md -> artifacts/deep-learning-glossary.pdf")
    .IsDependentOn("Build")
    .Does(() => Glossary("build . --to pdf"));

Task("BuildEpub")
    .Description("entries/*.md -> artifacts/deep-learning-glossary.epub")
    .IsDependentOn("Build")
    .Does(() => Glossary("build . --to epub"));

Task("BuildCompatibleEpub")
    .Description("entries/*.md -> artifacts/deep-learning-glossary.compat.epub, for Kindle and other readers without MathML")
    .IsDependentOn("Build")
    .Does(() => Glossary("build . --to epub-compat"));

Task("BuildKepub")
    .Description("entries/*.md -> artifacts/deep-learning-glossary.kepub.epub, for Kobo's readers")
    .IsDependentOn("Build")
    .Does(() => Glossary("build . --to kepub"));

Task("Commands")
    .Description("Every command that formulas may hold, as a book: artifacts/commands/commands.pdf and .epub")
    .IsDependentOn("Build")
    .Does(() =>
    {
        Glossary("math --commands artifacts/commands");
        Glossary("build artifacts/commands --to pdf,epub --output artifacts/commands");
    });

Task("Manual")
    .Description("assets/manual -> artifacts/manual/manual.pdf and .epub")
    .IsDependentOn("Build")
    .Does(() => Glossary("build assets/manual --output artifacts/manual"));

Task("Publish")
    .Description("entries/*.md -> README.md, artifacts/deep-learning-glossary.pdf and .epub, SHA256SUMS, manifest.json")
    .IsDependentOn("Build")
    .Does(() => Glossary("build ."));

Task("Check")
    .Description("Report what is wrong in the entries, writing nothing")
    .IsDependentOn("Build")
    .Does(() => Glossary("check ."));

Task("Trials")
    .Description("The glossary's other editions and the book of everything odd and hostile: artifacts/trials")
    .IsDependentOn("Build")
    .Does(() =>
    {
        Glossary("build . --to epub-compat,kepub --output artifacts/trials");
        Glossary("build . --to pdf --pdf-standard modern --output artifacts/trials/modern");
        Trial("--to pdf,epub,epub-compat,kepub --output artifacts/trials");
        Trial("--to pdf --pdf-standard modern --output artifacts/trials/modern");

        void Trial(string arguments) => DotNetRun(program, "build tests/books/torture " + arguments, new() { Configuration = configuration, NoBuild = true });
    });

Task("OtherBooks")
    .Description("Other people's Markdown as EPUBs and PDFs: artifacts/others; needs GLOSSARY_CORPORA")
    .IsDependentOn("Build")
    .WithCriteria(HasEnvironmentVariable("GLOSSARY_CORPORA"))
    .DoesForEach(
        () => GetDirectories($"{EnvironmentVariable("GLOSSARY_CORPORA")}/*"),
        folder =>
        {
            foreach (var (outputs, place) in new[] { ("epub,pdf", ""), ("pdf --pdf-standard modern", "/modern") })
            {
                DotNetRun(
                    program,
                    $"build \"{folder.FullPath}\" --to {outputs} --output artifacts/others/{folder.GetDirectoryName()}{place}",
                    new() { Configuration = configuration, NoBuild = true });
            }
        });

Task("Verify")
    .Description("Ask qpdf, poppler, MuPDF, PDF.js, EPUBCheck, Ace and four readers in Chromium and WebKit about our own books")
    .IsDependentOn("Publish")
    .IsDependentOn("Trials")
    .Does(() => Judges("verify"));

Task("Compare")
    .Description("Other people's Markdown, heavy judges, other tools; needs GLOSSARY_CORPORA")
    .IsDependentOn("Publish")
    .IsDependentOn("Trials")
    .IsDependentOn("OtherBooks")
    .Does(() => Judges("compare"));

RunTarget(target);
