using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The words that the book itself adds, in the language of the book.</summary>
internal sealed record Wording(
    string Contents,
    string Introduction,
    string References,
    string Colophon,
    string Edition,
    string Licence,
    string Source,
    string Revision,
    string Unwritten,
    string MentionedIn,
    string Index,
    string Unfinished,
    string Statistics,
    string Also,
    string Picture,
    string Figure,
    string Table,
    string SetIn,
    string MadeWith,
    string Dates,
    string[] Months,
    string[] Alerts)
{
    private static readonly Wording English = new(
        "Contents",
        "Introduction",
        "References",
        "Colophon",
        "Edition of",
        "Licence",
        "Sources",
        "Revision",
        "still to be written",
        "Mentioned in",
        "Index",
        "Still to be written",
        "It holds {0} entries, {1} of them still to be written, {2} formulas, {3} pictures and {4} links from entry to entry.",
        "also",
        "Picture",
        "Figure",
        "Table",
        "The text is set in",
        "Lines, formulas and pages were set by Glossary.Publish from a folder of Markdown files: paragraphs by total fit, formulas by the "
            + "OpenType MATH table, pages by least cost over the whole book.",
        "{0} {1} {2}",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Note", "Tip", "Important", "Warning", "Caution"]);

    private static readonly Wording German = new(
        "Inhalt",
        "Einleitung",
        "Nachweise",
        "Kolophon",
        "Ausgabe vom",
        "Lizenz",
        "Quellen",
        "Stand",
        "noch zu schreiben",
        "Erwähnt in",
        "Register",
        "Noch zu schreiben",
        "Es enthält {0} Einträge, davon {1} noch zu schreiben, {2} Formeln, {3} Bilder und {4} Verweise von Eintrag zu Eintrag.",
        "auch",
        "Bild",
        "Abbildung",
        "Tabelle",
        "Gesetzt aus",
        "Zeilen, Formeln und Seiten setzte Glossary.Publish aus einem Ordner mit Markdown-Dateien: Absätze und Seiten im Ganzen "
            + "umbrochen, Formeln nach der MATH-Tabelle der Schrift.",
        "{0}. {1} {2}",
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        ["Hinweis", "Tipp", "Wichtig", "Warnung", "Vorsicht"]);

    private static readonly Wording French = new(
        "Table des matières",
        "Introduction",
        "Références",
        "Colophon",
        "Édition du",
        "Licence",
        "Sources",
        "Révision",
        "à rédiger",
        "Mentionné dans",
        "Index",
        "À rédiger",
        "Il contient {0} entrées, dont {1} à rédiger, {2} formules, {3} images et {4} renvois d’une entrée à l’autre.",
        "aussi",
        "Image",
        "Figure",
        "Tableau",
        "Texte composé en",
        "Lignes, formules et pages ont été composées par Glossary.Publish à partir d’un dossier de fichiers Markdown.",
        "{0} {1} {2}",
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["Note", "Conseil", "Important", "Avertissement", "Attention"]);

    private static readonly Wording Spanish = new(
        "Índice",
        "Introducción",
        "Referencias",
        "Colofón",
        "Edición del",
        "Licencia",
        "Fuentes",
        "Revisión",
        "por escribir",
        "Mencionado en",
        "Índice alfabético",
        "Por escribir",
        "Contiene {0} entradas, {1} de ellas por escribir, {2} fórmulas, {3} imágenes y {4} remisiones entre entradas.",
        "también",
        "Imagen",
        "Figura",
        "Tabla",
        "Texto compuesto en",
        "Glossary.Publish compuso las líneas, las fórmulas y las páginas a partir de una carpeta de archivos Markdown.",
        "{0} de {1} de {2}",
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        ["Nota", "Consejo", "Importante", "Advertencia", "Precaución"]);

    /// <summary>What captions with numbers of their own begin with, in any of these languages.</summary>
    public static IEnumerable<string> FigureWords { get; } =
    [
        .. new[] { English, German, French, Spanish }.SelectMany(w => new[] { w.Figure, w.Table }), "Fig", "Tab", "Abb", "Bild", "Picture", "Image", "Listing", "Diagram",
    ];

    /// <summary>The words for a BCP 47 tag; English where there are none.</summary>
    public static Wording For(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        _ => English,
    };

    public string Alert(AlertKind kind) => Alerts[(int)kind];

    public string Date(DateOnly date)
        => Dates.Replace("{0}", date.Day.ToString(), StringComparison.Ordinal)
            .Replace("{1}", Months[date.Month - 1], StringComparison.Ordinal)
            .Replace("{2}", date.Year.ToString(), StringComparison.Ordinal);
}
