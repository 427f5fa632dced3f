using System.Collections.Frozen;
using System.Text;

namespace Glossary.Reading;

/// <summary>Letters without case and accents, for comparing and sorting: a table of our own, as invariant globalization has none.</summary>
internal static class FoldingTable
{
    // Left what the letters at the right are folded to; all in lower case.
    private static readonly (string Folded, string Letters)[] Rows =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æ"),
        ("aʾ", "ẚ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđḋḍḏḑḓ"),
        ("dz", "ǆǳ"),
        ("e", "èéêëēĕėęěȅȇȩəḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ƒḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("ij", "ĳ"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľŀłḷḹḻḽ"),
        ("lj", "ǉ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŉŋǹṅṇṉṋ"),
        ("nj", "ǌ"),
        ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("q", "ĸ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšſșṡṣṥṧṩẛ"),
        ("ss", "ß"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("æ", "ǣǽ"),
        ("ø", "ǿ"),
        ("ʒ", "ǯ"),
        ("ʹ", "ʹ"),
        ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        ("β", "ϐ"),
        ("ε", "έϵἐἑἒἓἔἕὲέ"),
        ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ("θ", "ϑ"),
        ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ"),
        ("κ", "ϰ"),
        ("ο", "όὀὁὂὃὄὅὸό"),
        ("π", "ϖ"),
        ("ρ", "ϱῤῥ"),
        ("ς", "ϲ"),
        ("σ", "ς"),
        ("υ", "ΰϋύϒϓϔὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
        ("φ", "ϕ"),
        ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ("г", "ѓ"),
        ("е", "ѐё"),
        ("и", "ѝ"),
        ("к", "ќ"),
        ("у", "ў"),
        ("ا", "آأإٱ"),
        ("ه", "ة"),
        ("ي", "ى"),
    ];

    private static readonly FrozenDictionary<char, string> Foldings = Rows
        .SelectMany(row => row.Letters.Select(letter => KeyValuePair.Create(letter, row.Folded)))
        .ToFrozenDictionary();

    /// <summary>Appends a character folded: nothing for a combining mark.</summary>
    public static void Append(StringBuilder folded, char c)
    {
        if (char.IsAscii(c))
        {
            folded.Append(char.ToLowerInvariant(c));
            return;
        }

        // U+0300 to U+036F are the combining marks of Latin, Greek and Cyrillic.
        if (c is >= '\u0300' and <= '\u036F')
        {
            return;
        }

        var lower = char.ToLowerInvariant(c);
        if (Foldings.TryGetValue(lower, out var folding))
        {
            folded.Append(folding);
        }
        else
        {
            folded.Append(lower);
        }
    }
}
