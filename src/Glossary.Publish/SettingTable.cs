using System.Collections.Immutable;

namespace Glossary.Publish;

/// <summary>Every key of book.yml: for its reader, for messages about it and for the manual.</summary>
/// <remarks>A new setting needs a row here, and its place in <see cref="BookFile"/> or <see cref="DesignSettings"/>.</remarks>
internal static class SettingTable
{
    // In points: a page that holds a few words, and a poster.
    private const double LeastType = 4;
    private const double MostType = 72;
    private const double LeastMeasure = 60;

    /// <summary>The largest length of a page, in points.</summary>
    public const double Poster = 3000;

    private const string WebAddress = "an address that starts with https://";

    public static ImmutableArray<SettingChapter> Chapters { get; } =
    [
        new(
            "The Book",
            "What the book is, on its title page and for catalogues.",
            [
                SettingKey.Of("title", "a text", SettingKey.All, "the name of the folder", "The title.", "title: A Glossary of Statistics"),
                SettingKey.Of("title-sort", "a text", SettingKey.All, "the title, with its article at the end", "The title as catalogues sort it.", "title-sort: Glossary of Statistics, A"),
                SettingKey.Of("subtitle", "a text", SettingKey.All, "none", "A line below the title.", "subtitle: Terms, with examples"),
                SettingKey.Of("authors", "a list of texts", SettingKey.All, "none", "Who wrote it: one name, or several in brackets or one a line. In parentheses stands who did something else: editor, translator, illustrator or contributor.", "authors: [Ada Lovelace, Carl Gauss (editor)]"),
                SettingKey.Of("authors-sort", "a list of texts, in the order of `authors`", SettingKey.All, "family name first where a name is plainly a given and a family name",
                    "The names as catalogues sort them.", "authors-sort: [\"Lovelace, Ada\", \"Gauss, Carl\"]"),
                SettingKey.Of("language", "a language tag such as en-US", SettingKey.All, "`en`",
                    "The language of the text, a BCP 47 tag. It decides hyphenation, quotation marks, the order of letters, the words that the book adds, and how it is read aloud.", "language: pt-BR"),
                SettingKey.Of("identifier", "a URN or an address, such as urn:uuid:…", SettingKey.All, "a UUID made of the title",
                    "What names the book for ever, in every edition of it.", "identifier: urn:isbn:9780306406157"),
                SettingKey.Of("date", "a date such as 2026-11-23", SettingKey.All, "2000-01-01, which says that none was given",
                    "The day of this edition. The variable `SOURCE_DATE_EPOCH` wins over it.", "date: 2026-11-23"),
                SettingKey.Of("edition", "a text", SettingKey.All, "none", "Which edition this is; stands on the title page and the imprint.", "edition: Second edition"),
                SettingKey.Of("series", "a text", SettingKey.All, "none", "The series that the book belongs to.", "series: Open Glossaries"),
                SettingKey.Of("series-number", "a number such as 2 or 2.1", SettingKey.All, "none", "Its number there.", "series-number: 2"),
                SettingKey.Of("publisher", "a text", SettingKey.All, "none", "Who brings the book out.", "publisher: University Press"),
                SettingKey.Of("description", "a text", SettingKey.All, "none", "One or two sentences for catalogues.", "description: The terms of a first course."),
                SettingKey.Of("subjects", "a list of texts", SettingKey.All, "none", "What the book is about, for catalogues.", "subjects: [Statistics, Glossaries]"),
                SettingKey.Of("licence", "a text", SettingKey.All, "none", "Under which terms the book may be used.", "licence: CC BY 4.0"),
                SettingKey.Of("licence-address", WebAddress, SettingKey.All, "none", "Where these terms stand in full.", "licence-address: https://creativecommons.org/licenses/by/4.0/"),
                SettingKey.Of("repository", WebAddress, SettingKey.All, "none", "Where the sources are; the colophon names it.", "repository: https://example.org/statistics"),
            ]),
        new(
            "What Is Made",
            "The files of a build.",
            [
                SettingKey.Choice("to", Outputs.Names, SettingKey.All, "readme, pdf and epub",
                    "What a build makes where `--to` does not say: one of these, or several in brackets.", "to: [pdf, epub, kepub]"),
                SettingKey.Of("file-name", "a file name without folder or ending, of letters, digits, - _ and .", SettingKey.All, "the title, with hyphens for spaces",
                    "The name of the files made, without their endings.", "file-name: statistics"),
            ]),
        new(
            "Entries",
            "What is an entry, and where it stands.",
            [
                SettingKey.Of("split-at", "a level of headings, definitions, rows or files", SettingKey.All, "files",
                    "What is an entry of its own: each file, every heading of a level (1 to 6), every term of lists of definitions, or every row of tables.", "split-at: 2"),
                SettingKey.Choice("order", ["alphabet", "written"], SettingKey.All, "alphabet",
                    "`alphabet` sorts the entries under letters, by the rules of the language. `written` keeps them as a SUMMARY.md lists them, else by their weights and the names of folders and files, in parts.",
                    "order: written"),
                SettingKey.Choice("stubs", ["show", "mark", "hide"], SettingKey.All, "mark",
                    "Entries without a text of their own: shown as they are, marked as still to be written, or left out.", "stubs: hide"),
                SettingKey.Of("macros", "names and what they stand for", SettingKey.All, "none",
                    "Abbreviations that every formula may use, with `#1` to `#9` for their arguments. Single quotation marks keep backslashes as they are.",
                    @"macros: { RR: '\mathbb{R}', norm: '\lVert #1\rVert' }"),
                SettingKey.Of("shortcodes", "names and what they stand for", SettingKey.All, "none",
                    "What the calls of a site's templates show in the book: text with `{name}` or `{1}` for what the call says, a link of such, or nothing.",
                    "shortcodes: { tooltip: '[{text}](#{term})', icon: '' }"),
            ]),
        new(
            "Messages",
            "What a strict build lets pass.",
            [
                SettingKey.Of("accept", "a list of lines with code, file, target and reason", SettingKey.All, "none",
                    "Warnings that `--strict` lets pass, each with its reason. A line counts for its code, for the file and for what the warning is about, where it names them.",
                    "accept: [ { code: G0101, file: entries/layer.md, target: '#norm', reason: still to be written } ]"),
            ]),
        new(
            "Pages",
            "Design, paper and type of the PDF. What is not named stays as designed.",
            [
                SettingKey.Choice("design", ["libertinus", "stix"], SettingKey.Pdf, "libertinus",
                    "The design: Libertinus, warm and bookish, or STIX Two, plain and for the sciences.", "design: stix"),
                SettingKey.Choice("variant", ["print", "screen"], SettingKey.Pdf, "one for both",
                    "`print` is black, with addresses in footnotes and tabs for the thumb; `screen` has pages of one kind, none blank, and links without page numbers.", "variant: print"),
                SettingKey.Of("paper", DesignChoices.PaperNames, SettingKey.Pdf, "a4",
                    "The paper by its name, or by width and height.", "paper: 170x240mm"),
                SettingKey.Length("text-size", LeastType, MostType, SettingKey.Pdf, "what suits the paper", "The size of the text; all other sizes follow it.", "text-size: 11pt"),
                SettingKey.Length("leading", LeastType, 2 * MostType, SettingKey.Pdf, "in proportion to the size", "From line to line.", "leading: 14.5pt"),
                SettingKey.Length("measure", LeastMeasure, Poster, SettingKey.Pdf, "what suits the paper",
                    "The width of the text; both margins at the sides give way in their ratio.", "measure: 330pt"),
                SettingKey.Group("margins", ["inner", "outer", "top", "bottom"], SettingKey.Pdf, "in the ratio 2 to 3",
                    "The margins, each a length; what is not named stays.", "margins: { inner: 25mm, outer: 35mm }"),
                SettingKey.Length("binding-offset", 0, 2 * MostType, SettingKey.Pdf, "none", "How far the text moves away from the spine, for what a binding swallows.", "binding-offset: 5mm"),
                SettingKey.Number("columns", 1, 3, SettingKey.Pdf, "1", "Columns of the entries; with more than one the type is smaller and the text wider.", "columns: 2"),
                SettingKey.Number("contents-columns", 1, 3, SettingKey.Pdf, "2 where there is room", "Columns of the contents.", "contents-columns: 1"),
                SettingKey.Flag("flush-bottom", SettingKey.Pdf, "true", "Whether pages end on one line, by stretching the space between entries.", "flush-bottom: false"),
                SettingKey.Flag("crop-marks", SettingKey.Pdf, "false", "Whether marks outside the page say where the sheet is to be cut.", "crop-marks: true"),
                SettingKey.Flag("thumb-tabs", SettingKey.Pdf, "false, in print true", "Whether the letters stand at the outer edge of the page, each a step lower.", "thumb-tabs: true"),
            ]),
        new(
            "Type and Colours",
            "What letters are set in.",
            [
                SettingKey.Of("fonts", "a family for each of " + string.Join(", ", FontRoles) + ", or for a script such as arabic", SettingKey.Pdf, "those of the design",
                    "Other families for text (`serif`), titles (`display`), program text (`mono`), formulas (`math`) and tabs for the thumb (`sans`), and for scripts, where several in brackets are asked in turn: "
                    + string.Join(", ", ScriptNames.All) + ". They come from `fonts/`, from the program, or else from this machine.",
                    "fonts: { serif: STIX Two Text, hebrew: [SBL Hebrew, Noto Serif Hebrew] }"),
                SettingKey.Group("colors", ["links", "accent", "quiet", "rules", "code"], SettingKey.Pdf, "those of the design",
                    "Colours as in CSS, between quotation marks: of links, of letters and ornaments, of what is said in a lower voice, of rules, and the ground of program text.",
                    "colors: { links: '#1a4073', accent: '#8c211a' }"),
            ]),
        new(
            "Tables, Figures, Programs",
            "What stands between paragraphs.",
            [
                SettingKey.Flag("zebra", SettingKey.Pdf, "false", "Whether every other row of a table stands on a ground.", "zebra: true"),
                SettingKey.Length("least-table-size", LeastType, MostType, SettingKey.Pdf, "6.5pt",
                    "How small tables are set that are too wide. Those that are wider still are turned to stand along the page, and what has no room there either is divided into tables of fewer columns.",
                    "least-table-size: 8pt"),
                SettingKey.Flag("figure-numbers", SettingKey.Pdf, "true, unless a caption begins with a number of its own",
                    "Whether captions of figures and tables are counted through the book: “Figure 3.”", "figure-numbers: false"),
                SettingKey.Flag("code-colors", SettingKey.Pdf, "true", "Whether keywords, comments, strings and numbers of program text are told apart.", "code-colors: false"),
                SettingKey.Flag("code-line-numbers", SettingKey.Pdf, "false", "Whether the lines of program text are numbered.", "code-line-numbers: true"),
            ]),
        new(
            "References",
            "What goes beyond the entries.",
            [
                SettingKey.Flag("page-references", SettingKey.Pdf, "true, on screens false", "Whether links to entries carry their page numbers.", "page-references: false"),
                SettingKey.Flag("back-links", SettingKey.Pdf, "true", "Whether each entry names those that refer to it.", "back-links: false"),
                SettingKey.Flag("index", SettingKey.Pdf, "false", "Whether an index stands at the back: of terms, long names, other names and headings.", "index: true"),
                SettingKey.Flag("unfinished", SettingKey.Pdf, "false", "Whether the entries that are still to be written are listed at the back.", "unfinished: true"),
                SettingKey.Choice("print-links", ["none", "footnotes", "list"], SettingKey.Pdf, "none, in print footnotes",
                    "Where the addresses of links to the web are printed: nowhere, in footnotes, or in a list at the end.", "print-links: list"),
            ]),
        new(
            "Kinds of PDF",
            "Whom the PDF is for, and what goes along inside of it.",
            [
                SettingKey.Choice("pdf-standard", BookFile.StandardNames, SettingKey.Pdf, "accessible",
                    "With a structure for those who listen, as programs of today read it (`accessible`) or by the standards of PDF 2.0 (`modern`); or for the eye alone and as small as can be (`plain`).",
                    "pdf-standard: modern"),
                SettingKey.Choice("pdf-files", ["epub", "sources"], SettingKey.Pdf, "none", "What the PDF holds as attachments: the EPUB, the entries as they were written, or both in brackets.", "pdf-files: [epub, sources]"),
            ]),
        new(
            "The EPUB",
            "What e-readers get.",
            [
                SettingKey.Choice("epub-formulas", ["mathml", "svg", "both"], SettingKey.Epub, "mathml",
                    "Formulas as MathML; as drawings, for old reading systems, which grow with the text and are heard as words; or both, for those that show a drawing where MathML names one.", "epub-formulas: both"),
                SettingKey.Choice("epub-fonts", ["none", "text", "math", "all"], SettingKey.Epub, "none",
                    "Which faces of the book go into the EPUB, cut down to its characters. Readers who choose a face of theirs still get it.", "epub-fonts: math"),
                SettingKey.Choice("compat-formulas", ["png", "svg"], "the compatible EPUB", "png", "What stands for formulas that are too much for text: pictures of pixels, or drawings.", "compat-formulas: svg"),
                SettingKey.Flag("repeated-links", SettingKey.Epub, "true", "Whether every use of a term is a link as its author made it, or the first of each section alone, which is less to hear.", "repeated-links: false"),
                SettingKey.Flag("page-list", SettingKey.Epub, "true",
                    "Whether the EPUB says where the pages of the PDF begin, so that “page 12” is found in both. Without it, an EPUB alone is built without setting the pages, in a fraction of the time.",
                    "page-list: false"),
            ]),
    ];

    /// <summary>What a family can be named for beside scripts.</summary>
    public static ImmutableArray<string> FontRoles => ["serif", "sans", "mono", "math", "display"];

    public static ImmutableArray<SettingKey> All { get; } = [.. Chapters.SelectMany(c => c.Settings)];

    /// <summary>The setting of a key that the table has.</summary>
    public static SettingKey Of(string key) => All.First(s => s.Key == key);
}
