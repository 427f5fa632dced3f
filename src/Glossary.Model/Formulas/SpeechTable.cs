namespace Glossary.Model;

/// <summary>How mathematical characters are called in English: a character, a blank, its name.</summary>
internal static class SpeechTable
{
    /// <summary>The names by which mathematicians call them.</summary>
    public const string Common = """
        + plus
        − minus
        ± plus or minus
        ∓ minus or plus
        × times
        ⋅ times
        · times
        ÷ divided by
        / over
        ∗ star
        ⋆ star
        ∘ composed with
        ∙ bullet
        • bullet
        = equals
        ≠ is not equal to
        < is less than
        > is greater than
        ≤ is less than or equal to
        ≥ is greater than or equal to
        ≪ is much less than
        ≫ is much greater than
        ≮ is not less than
        ≯ is not greater than
        ≰ is not less than or equal to
        ≱ is not greater than or equal to
        ⩽ is less than or equal to
        ⩾ is greater than or equal to
        ≈ is approximately equal to
        ≃ is asymptotically equal to
        ≅ is congruent to
        ≡ is equivalent to
        ≢ is not equivalent to
        ∼ is distributed as
        ∝ is proportional to
        ≔ is defined as
        ≐ approaches the limit
        ≜ is defined as
        ∈ in
        ∉ not in
        ∋ contains
        ⊂ is a subset of
        ⊃ is a superset of
        ⊆ is a subset of or equal to
        ⊇ is a superset of or equal to
        ⊄ is not a subset of
        ⊊ is a proper subset of
        ∪ union
        ∩ intersection
        ∖ set minus
        ∅ the empty set
        ∣ given
        ∤ does not divide
        ∥ is parallel to
        ⊥ is perpendicular to
        ∧ and
        ∨ or
        ¬ not
        ∀ for all
        ∃ there exists
        ∄ there does not exist
        ⊢ proves
        ⊨ models
        ⊤ top
        ∴ therefore
        ∵ because
        → to
        ⟶ to
        ← from
        ↔ if and only if
        ↦ maps to
        ⟼ maps to
        ⇒ implies
        ⟹ implies
        ⇐ is implied by
        ⟸ is implied by
        ⇔ if and only if
        ⟺ if and only if
        ↑ up arrow
        ↓ down arrow
        ↪ embeds in
        ↠ maps onto
        ⊕ direct sum
        ⊗ tensor
        ⊖ circled minus
        ⊙ circled dot
        ⊘ circled slash
        † dagger
        ‡ double dagger
        ∇ nabla
        ∂ partial
        ∞ infinity
        ℏ h bar
        ℓ script l
        ℜ the real part of
        ℑ the imaginary part of
        ℵ aleph
        ℘ Weierstrass p
        ∠ angle
        ° degrees
        ′ prime
        ″ double prime
        ‴ triple prime
        ⁗ quadruple prime
        ! factorial
        ? question mark
        , comma
        ; semicolon
        : colon
        ∶ to
        . point
        … dot dot dot
        ⋯ dot dot dot
        ⋮ vertical dots
        ⋱ diagonal dots
        ( open paren
        ) close paren
        [ open bracket
        ] close bracket
        { open brace
        } close brace
        ⟨ open angle
        ⟩ close angle
        ⌊ open floor
        ⌋ close floor
        ⌈ open ceiling
        ⌉ close ceiling
        ⟦ open double bracket
        ⟧ close double bracket
        | vertical bar
        ‖ double vertical bar
        \ backslash
        % percent
        & and
        # number sign
        $ dollars
        _ underscore
        @ at
        √ root
        □ box
        △ triangle
        ◊ lozenge
        ■ end of proof
        ∎ end of proof
        ♯ sharp
        ♭ flat
        ♮ natural
        § section
        ¶ paragraph
        © copyright
        £ pounds
        ¥ yen
        ∑ sum
        ∏ product
        ∐ coproduct
        ∫ integral
        ∬ double integral
        ∭ triple integral
        ⨌ quadruple integral
        ∮ contour integral
        ∯ surface integral
        ∰ volume integral
        ⋃ union
        ⋂ intersection
        ⋁ disjunction
        ⋀ conjunction
        ⨁ direct sum
        ⨂ tensor product
        ⨀ circled dot product
        ⨆ square union
        ⨄ multiset union
        ϵ epsilon
        ε epsilon
        ϑ theta
        ϕ phi
        ϖ pi
        ϱ rho
        ς sigma
        ϰ kappa
        ı dotless i
        ȷ dotless j
        ϝ digamma
        ð eth
        ⊲ is a normal subgroup of
        ⊴ is a normal subgroup of or equal to
        ≺ precedes
        ≻ succeeds
        ⪯ precedes or equals
        ⪰ succeeds or equals
        ⋄ diamond
        ≀ wreath product
        ∔ dot plus
        ⋉ left semidirect product
        ⋊ right semidirect product
        ⨿ amalgamation
        α alpha
        Α capital alpha
        β beta
        Β capital beta
        γ gamma
        Γ capital gamma
        δ delta
        Δ capital delta
        Ε capital epsilon
        ζ zeta
        Ζ capital zeta
        η eta
        Η capital eta
        θ theta
        Θ capital theta
        ι iota
        Ι capital iota
        κ kappa
        Κ capital kappa
        λ lambda
        Λ capital lambda
        μ mu
        Μ capital mu
        ν nu
        Ν capital nu
        ξ xi
        Ξ capital xi
        ο omicron
        Ο capital omicron
        π pi
        Π capital pi
        ρ rho
        Ρ capital rho
        σ sigma
        Σ capital sigma
        τ tau
        Τ capital tau
        υ upsilon
        Υ capital upsilon
        φ phi
        Φ capital phi
        χ chi
        Χ capital chi
        ψ psi
        Ψ capital psi
        ω omega
        Ω capital omega
        """;

    /// <summary>The rest, by their names in Unicode.</summary>
    public const string Unicode = """
        ≦ less than over equal to
        ≧ greater than over equal to
        ≨ less than but not equal to
        ≩ greater than but not equal to
        ⫅ subset of above equals
        ⫆ superset of above equals
        ⫋ subset of above not equal to
        ⊋ superset of with not equal to
        ⫌ superset of above not equal to
        ∦ not parallel to
        ⇝ rightwards squiggle arrow
        ∌ does not contain as member
        ↤ leftwards arrow from bar
        ≶ less than or greater than
        ∷ proportion
        ⩴ double colon equal
        ≕ equals colon
        ⇑ upwards double arrow
        ⇓ downwards double arrow
        ⋘ very much less than
        ⋙ very much greater than
        ↘ south east arrow
        ⇉ rightwards paired arrows
        ⪅ less than or approximate
        ⟵ long leftwards arrow
        ⟷ long left right arrow
        ⊑ square image of or equal to
        ≎ geometrically equivalent to
        ⋐ double subset
        ⋑ double superset
        ⇕ up down double arrow
        ≍ equivalent to
        ∽ reversed tilde
        ⋍ reversed tilde equals
        ◀ black left pointing triangle
        ▶ black right pointing triangle
        ⋈ bowtie
        ≏ difference between
        ⋞ equal to or precedes
        ⋟ equal to or succeeds
        ⊣ left tack
        ⇃ downwards harpoon with barb leftwards
        ⇂ downwards harpoon with barb rightwards
        ⌢ frown
        ↩ leftwards arrow with hook
        ↢ leftwards arrow with tail
        ↽ leftwards harpoon with barb downwards
        ↼ leftwards harpoon with barb upwards
        ⇋ leftwards harpoon over rightwards harpoon
        ⊸ multimap
        ⇍ leftwards double arrow with stroke
        ⇎ left right double arrow with stroke
        ⇏ rightwards double arrow with stroke
        ⊯ negated double vertical bar double right turnstile
        ⊮ does not force
        ≆ approximately but not actually equal to
        ↗ north east arrow
        ↚ leftwards arrow with stroke
        ↮ left right arrow with stroke
        ⊀ does not precede
        ↛ rightwards arrow with stroke
        ≁ not tilde
        ⊈ neither a subset of nor equal to
        ⊁ does not succeed
        ⊉ neither a superset of nor equal to
        ⋬ not normal subgroup of or equal to
        ⋭ does not contain as normal subgroup or equal
        ⊭ not true
        ⊬ does not prove
        ↖ north west arrow
        ≼ precedes or equal to
        ⋨ precedes but not equivalent to
        ≾ precedes or equivalent to
        ↣ rightwards arrow with tail
        ⇁ rightwards harpoon with barb downwards
        ⇀ rightwards harpoon with barb upwards
        ⇌ rightwards harpoon over leftwards harpoon
        ⌣ smile
        ⊏ square image of
        ⊐ square original of
        ⊒ square original of or equal to
        ≽ succeeds or equal to
        ⋩ succeeds but not equivalent to
        ≿ succeeds or equivalent to
        ↙ south west arrow
        ⊵ contains as normal subgroup or equal to
        ↞ leftwards two headed arrow
        ↕ up down arrow
        ↿ upwards harpoon with barb leftwards
        ↾ upwards harpoon with barb rightwards
        ⊳ contains as normal subgroup
        ⇚ leftwards triple arrow
        ↰ upwards arrow with tip leftwards
        ↱ upwards arrow with tip rightwards
        ⊩ forces
        ⊪ triple vertical bar right turnstile
        ≊ almost equal or equal to
        ≬ between
        ≗ ring equal to
        ↶ anticlockwise top semicircle arrow
        ↷ clockwise top semicircle arrow
        ⇊ downwards paired arrows
        ≖ ring in equal to
        ≂ minus tilde
        ⪖ slanted equal to or greater than
        ⪕ slanted equal to or less than
        ≒ approximately equal to or the image of
        ⪊ greater than and not approximate
        ⪈ greater than and single line not equal to
        ⋧ greater than but not equivalent to
        ⪆ greater than or approximate
        ⋛ greater than equal to or less than
        ⪌ greater than above double line equal above less than
        ≷ greater than or less than
        ≳ greater than or equivalent to
        ⇇ leftwards paired arrows
        ⇆ leftwards arrow over rightwards arrow
        ↭ left right wave arrow
        ⋚ less than equal to or greater than
        ⪋ less than above double line equal above greater than
        ≲ less than or equivalent to
        ⪉ less than and not approximate
        ⪇ less than and single line not equal to
        ⋦ less than but not equivalent to
        ↫ leftwards arrow with loop
        ↬ rightwards arrow with loop
        ⋪ not normal subgroup of
        ⋫ does not contain as normal subgroup
        ⪷ precedes above almost equal to
        ⪹ precedes above not almost equal to
        ⪵ precedes above not equal to
        ⇄ rightwards arrow over leftwards arrow
        ≓ image of or approximately equal to
        ⪸ succeeds above almost equal to
        ⪺ succeeds above not almost equal to
        ⪶ succeeds above not equal to
        ⇈ upwards paired arrows
        ≑ geometrically equal to
        ⇛ rightwards triple arrow
        ∍ small contains as member
        ↺ anticlockwise open circle arrow
        ↻ clockwise open circle arrow
        ⋔ pitchfork
        ⇠ leftwards dashed arrow
        ⇢ rightwards dashed arrow
        ⊷ image of
        ⊶ original of
        ‘ left single quotation mark
        ’ right single quotation mark
        Ⓢ circled latin capital letter s
        Ⅎ turned capital f
        ⅁ turned sans serif capital g
        ╱ box drawings light diagonal upper right to lower left
        ╲ box drawings light diagonal upper left to lower right
        ♣ black club suit
        ♢ white diamond suit
        ♡ white heart suit
        ♠ black spade suit
        ℶ bet symbol
        ▲ black up pointing triangle
        ▼ black down pointing triangle
        ∁ complement
        ℸ dalet symbol
        ℷ gimel symbol
        ℧ inverted ohm
        ▽ white down pointing triangle
        ‵ reversed prime
        ★ black star
        ⧫ black lozenge
        ✓ check mark
        ✠ maltese cross
        ∡ measured angle
        ∢ spherical angle
        ® registered
        ⦵ circle with horizontal bar
        ◯ large circle
        ◃ white left pointing small triangle
        ▹ white right pointing small triangle
        ⊔ square cup
        ⊠ squared times
        ⊼ nand
        ⊡ squared dot operator
        ⊟ squared minus
        ⊞ squared plus
        ⊛ circled asterisk operator
        ⊚ circled ring operator
        ⊝ circled dash
        ⊓ square cap
        ⊎ multiset union
        ⊻ xor
        ⋒ double intersection
        ⋓ double union
        ⋎ curly logical or
        ⋏ curly logical and
        ⋇ division times
        ⋗ greater than with dot
        ⊺ intercalate
        ⋋ left semidirect product
        ⋖ less than with dot
        ⋌ right semidirect product
        ⩞ logical and with double overbar
        ⌜ top left corner
        ⌞ bottom left corner
        ⟮ mathematical left flattened parenthesis
        ⎰ upper left or lower right curly bracket section
        ⦃ left white curly bracket
        ⌝ top right corner
        ⌟ bottom right corner
        ⟯ mathematical right flattened parenthesis
        ⎱ upper right or lower left curly bracket section
        ⦄ right white curly bracket
        ⋠ does not precede or equal
        ⋡ does not succeed or equal
        ⊅ not a superset of
        ⊫ double vertical bar double right turnstile
        ≘ corresponds to
        ≌ all equal to
        ∹ excess
        ≝ equal to by definition
        ⩵ two consecutive equalss
        ⩶ three consecutive equalss
        ≞ measured by
        ⟜ left multimap
        ⪱ precedes above single line not equal to
        ≟ questioned equal to
        ≛ star equals
        ⪲ succeeds above single line not equal to
        ⦂ z notation type colon
        ≚ equiangular to
        ≙ estimates
        ⌿ apl functional symbol slash bar
        ⫧ short down tack with overbar
        ⟱ downwards quadruple arrow
        ⫥ double vertical bar double left turnstile
        ⟚ left and right double turnstile
        ⫤ vertical bar double left turnstile
        ⤋ downwards triple arrow
        ≣ strictly equivalent to
        ⪢ double nested greater than
        ⭅ leftwards quadruple arrow
        ↲ downwards arrow with tip leftwards
        ⟽ long leftwards double arrow from bar
        ⟾ long rightwards double arrow from bar
        ⪡ double nested less than
        ⤆ leftwards double arrow from bar
        ⤇ rightwards double arrow from bar
        ⇗ north east double arrow
        ⫬ double stroke not
        ⇖ north west double arrow
        ⪻ double precedes
        ⭆ rightwards quadruple arrow
        ↳ downwards arrow with tip rightwards
        ⇘ south east double arrow
        ⪼ double succeeds
        ⇙ south west double arrow
        ⟰ upwards quadruple arrow
        ⤊ upwards triple arrow
        ⫫ double up tack
        ⥀ anticlockwise closed circle arrow
        ⟲ anticlockwise gapped circle arrow
        ⤹ left side arc anticlockwise arrow
        ⤺ top arc anticlockwise arrow
        ⤻ bottom arc anticlockwise arrow
        ⋰ up right diagonal ellipsis
        ⩰ approximately equal or equal to
        ≋ triple tilde
        ⊦ assertion
        ⩮ equals with asterisk
        ⫭ reversed double stroke not
        ⋿ z notation bag membership
        ⫪ double down tack
        ⥡ downwards harpoon with barb left from bar
        ⥝ downwards harpoon with barb right from bar
        ⇤ leftwards arrow to bar
        ⥖ leftwards harpoon with barb down to bar
        ⥒ leftwards harpoon with barb up to bar
        ⤠ rightwards arrow from bar to black diamond
        ⥟ rightwards harpoon with barb down from bar
        ⥛ rightwards harpoon with barb up from bar
        ⤒ upwards arrow to bar
        ⥘ upwards harpoon with barb left to bar
        ⥔ upwards harpoon with barb right to bar
        ⭁ reverse tilde operator above leftwards arrow
        ⭇ reverse tilde operator above rightwards arrow
        ⟈ reverse solidus preceding subset
        ⪮ equals with bumpy above
        ⤿ lower left semicircular anticlockwise arrow
        ⟟ up tack with circle above
        ⬰ left arrow with small circle
        ⇴ right arrow with small circle
        ⫯ vertical line with circle above
        ⁐ close up
        ⩭ congruent with dot above
        ⫏ closed subset
        ⫑ closed subset or equal to
        ⫐ closed superset
        ⫒ closed superset or equal to
        ⤽ top arc anticlockwise arrow with plus
        ⤼ top arc clockwise arrow with minus
        ⥁ clockwise closed circle arrow
        ⟳ clockwise gapped circle arrow
        ⤸ right side arc clockwise arrow
        ⤾ lower right semicircular clockwise arrow
        ⫣ double vertical bar left turnstile
        ⟛ left and right tack
        ⥫ leftwards harpoon with barb down below long dash
        ⥭ rightwards harpoon with barb down below long dash
        ⩷ equals with two dots above and two dots below
        ⤝ leftwards arrow to black diamond
        ⤟ leftwards arrow from bar to black diamond
        ⋲ element of with long horizontal stroke
        ⩧ identical with dot above
        ⩪ tilde operator with dot above
        ∺ geometric proportion
        ⤓ downwards arrow to bar
        ⤈ downwards arrow with horizontal stroke
        ⥿ down fish tail
        ⥙ downwards harpoon with barb left to bar
        ⥕ downwards harpoon with barb right to bar
        ⥥ downwards harpoon with barb left beside downwards harpoon with barb right
        ⇵ downwards arrow leftwards of upwards arrow
        ⥯ downwards harpoon with barb left beside upwards harpoon with barb right
        ↯ downwards zigzag arrow
        ⧟ double ended multimap
        ⪘ slanted equal to or greater than with dot inside
        ⪗ slanted equal to or less than with dot inside
        ⧣ equals and slanted parallel
        ⩦ equals with dot below
        ⋝ equal to or greater than
        ⋜ equal to or less than
        ⪚ double line equal to or greater than
        ⪙ double line equal to or less than
        ⩳ equals above tilde operator
        ⪜ double line slanted equal to or greater than
        ⪛ double line slanted equal to or less than
        ⭀ equals above leftwards arrow
        ⋕ equal and parallel to
        ⥱ equals above rightwards arrow
        ⩸ equivalent with four dots above
        ⩨ triple horizontal bar with double vertical stroke
        ⩩ triple horizontal bar with triple vertical stroke
        ⧥ identical to and slanted parallel
        ⧓ black bowtie
        ⫝̸ forking
        ⫝ nonforking
        ⫙ element of opening downwards
        ⫺ double line slanted greater than or equal to
        ⪩ greater than closed by curve above slanted equal
        ⪀ greater than or slanted equal to with dot inside
        ⪂ greater than or slanted equal to with dot above
        ⪄ greater than or slanted equal to with dot above left
        ⪔ greater than above slanted equal above less than above slanted equal
        ⫸ triple nested greater than
        ⪒ greater than above less than above double line equal
        ⪥ greater than beside less than
        ⧦ gleich stark
        ⪤ greater than overlapping less than
        ⪎ greater than above similar or equal
        ⪐ greater than above similar above less than
        ⪧ greater than closed by curve
        ⩺ greater than with circle inside
        ⩼ greater than with question mark above
        ⥸ greater than above rightwards arrow
        ⩯ almost equal to with circumflex accent
        ⤤ north east arrow with hook
        ⤣ north west arrow with hook
        ⋹ element of with two horizontal strokes
        ⋵ element of with dot above
        ⋷ small element of with overbar
        ⋴ small element of with vertical bar at end of horizontal stroke
        ⋸ element of with underbar
        ∻ homothetic
        ⪫ larger than
        ⪭ larger than or equal to
        ⭊ leftwards arrow above almost equal to
        ⭂ leftwards arrow above reverse almost equal to
        ⭋ leftwards arrow above reverse tilde operator
        ⥷ leftwards arrow through less than
        ⬲ left arrow with circled plus
        ⥆ leftwards arrow with plus below
        ⥃ leftwards arrow above short rightwards arrow
        ⥳ leftwards arrow above tilde operator
        ⥺ leftwards arrow through subset
        ⇽ leftwards open headed arrow
        ⬾ leftwards arrow through x
        ⤌ leftwards double dash arrow
        ⬿ wave arrow pointing directly left
        ⤎ leftwards triple dash arrow
        ⤛ leftwards double arrow tail
        ⬸ leftwards arrow with dotted stem
        ⤶ arrow pointing downwards then curving leftwards
        ⥼ left fish tail
        ⥞ leftwards harpoon with barb down from bar
        ⥢ leftwards harpoon with barb up above leftwards harpoon with barb down
        ⥚ leftwards harpoon with barb up from bar
        ⥪ leftwards harpoon with barb up above long dash
        ⥈ left right arrow through small circle
        ⇿ left right open headed arrow
        ⥐ left barb down right barb down harpoon
        ⥋ left barb down right barb up harpoon
        ⥧ leftwards harpoon with barb down above rightwards harpoon with barb down
        ⥦ leftwards harpoon with barb up above rightwards harpoon with barb up
        ⥊ left barb up right barb down harpoon
        ⥎ left barb up right barb up harpoon
        ⇜ leftwards squiggle arrow
        ⤙ leftwards arrow tail
        ⬱ three leftwards arrows
        ↜ leftwards wave arrow
        ⫹ double line slanted less than or equal to
        ⪨ less than closed by curve above slanted equal
        ⩿ less than or slanted equal to with dot inside
        ⪁ less than or slanted equal to with dot above
        ⪃ less than or slanted equal to with dot above right
        ⪓ less than above slanted equal above greater than above slanted equal
        ⧑ bowtie with left half black
        ⧔ times with left half black
        ⪑ less than above greater than above double line equal
        ⫷ triple nested less than
        ⟞ long left tack
        ⬳ long leftwards squiggle arrow
        ⟻ long leftwards arrow from bar
        ⟿ long rightwards squiggle arrow
        ⧡ increases as
        ⪍ less than above similar or equal
        ⪏ less than above similar above greater than
        ⫍ square left open box operator
        ⪦ less than closed by curve
        ⩹ less than with circle inside
        ⥶ less than above leftwards arrow
        ⩻ less than with question mark above
        ⧏ left triangle beside vertical bar
        ↧ downwards arrow from bar
        ↥ upwards arrow from bar
        ⫰ vertical line with circle below
        ⫛ transversal intersection
        ⇺ leftwards arrow with double vertical stroke
        ⬺ leftwards arrow with tail with double vertical stroke
        ⇼ left right arrow with double vertical stroke
        ⇻ rightwards arrow with double vertical stroke
        ⤕ rightwards arrow with tail with double vertical stroke
        ⬵ leftwards two headed arrow with double vertical stroke
        ⬽ leftwards two headed arrow with tail with double vertical stroke
        ⤁ rightwards two headed arrow with double vertical stroke
        ⤘ rightwards two headed arrow with tail with double vertical stroke
        ≉ not almost equal to
        ≭ not equivalent to
        ⤢ north east and south west arrow
        ≹ neither greater than nor less than
        ≵ neither greater than nor equivalent to
        ⫲ parallel with horizontal stroke
        ⋾ small contains with overbar
        ⋼ small contains with vertical bar at end of horizontal stroke
        ⋺ contains with long horizontal stroke
        ≸ neither less than nor greater than
        ≴ neither less than nor equivalent to
        ≄ not asymptotically equal to
        ⋢ not square image of or equal to
        ⋣ not square original of or equal to
        ⤂ leftwards double arrow with vertical stroke
        ⤄ left right double arrow with vertical stroke
        ⤃ rightwards double arrow with vertical stroke
        ⇷ leftwards arrow with vertical stroke
        ⬹ leftwards arrow with tail with vertical stroke
        ⇹ left right arrow with vertical stroke
        ⇸ rightwards arrow with vertical stroke
        ⤔ rightwards arrow with tail with vertical stroke
        ⬴ leftwards two headed arrow with vertical stroke
        ⬼ leftwards two headed arrow with tail with vertical stroke
        ⤀ rightwards two headed arrow with vertical stroke
        ⤗ rightwards two headed arrow with tail with vertical stroke
        ⤡ north west and south east arrow
        ⫳ parallel with tilde operator
        ⪣ double nested less than with underbar
        ⪳ precedes above equals
        ⊰ precedes under relation
        ⟓ lower right corner with dot
        ⟔ upper left corner with dot
        ⫮ does not divide with reversed negation slash
        ⧒ bowtie with right half black
        ⧕ times with right half black
        ⥵ rightwards arrow above almost equal to
        ⭈ rightwards arrow above reverse almost equal to
        ⇥ rightwards arrow to bar
        ⭌ rightwards arrow above reverse tilde operator
        ⤞ rightwards arrow to black diamond
        ⭃ rightwards arrow through greater than
        ⟴ right arrow with circled plus
        ⥅ rightwards arrow with plus below
        ⥂ rightwards arrow above short leftwards arrow
        ⥴ rightwards arrow above tilde operator
        ⭄ rightwards arrow through superset
        ⇾ rightwards open headed arrow
        ⥇ rightwards arrow through x
        ⤍ rightwards double dash arrow
        ⤳ wave arrow pointing directly right
        ⤜ rightwards double arrow tail
        ⤑ rightwards arrow with dotted stem
        ⤷ arrow pointing downwards then curving rightwards
        ⥽ right fish tail
        ⥗ rightwards harpoon with barb down to bar
        ⥤ rightwards harpoon with barb up above rightwards harpoon with barb down
        ⥓ rightwards harpoon with barb up to bar
        ⥬ rightwards harpoon with barb up above long dash
        ⥰ right double arrow with rounded head
        ⥩ rightwards harpoon with barb down above leftwards harpoon with barb down
        ⥨ rightwards harpoon with barb up above leftwards harpoon with barb up
        ⤚ rightwards arrow tail
        ⇶ three rightwards arrows
        ↝ rightwards wave arrow
        ⫎ square right open box operator
        ⧎ right triangle above left triangle
        ⧴ rule delayed
        ⊱ succeeds under relation
        ⫟ short down tack
        ⫞ short left tack
        ⥄ short rightwards arrow above leftwards arrow
        ⫠ short up tack
        ⪠ similar above greater than above equals
        ⪞ similar or greater than
        ⭉ tilde operator above leftwards arrow
        ⥲ tilde operator above rightwards arrow
        ⪟ similar above less than above equals
        ⪝ similar or less than
        ⩬ similar minus similar
        ⩫ tilde operator with rising dots
        ∊ small element of
        ⧤ equals and slanted parallel with tilde above
        ⪪ smaller than
        ⪬ smaller than or equal to
        ⋤ square image of or not equal to
        ⋥ square original of or not equal to
        ⫃ subset of or equal to with dot above
        ⫁ subset with multiplication below
        ⥹ subset above rightwards arrow
        ⫉ subset of above almost equal to
        ⪽ subset with dot
        ⪿ subset with plus below
        ⫇ subset of above tilde operator
        ⫕ subset above subset
        ⫓ subset above superset
        ⪴ succeeds above equals
        ⫘ superset beside and joined by dash with subset
        ⫄ superset of or equal to with dot above
        ⟉ superset preceding solidus
        ⫗ superset beside subset
        ⥻ superset above leftwards arrow
        ⫂ superset with multiplication below
        ⫊ superset of above almost equal to
        ⪾ superset with dot
        ⫀ superset with plus below
        ⫈ superset of above tilde operator
        ⫔ superset above subset
        ⫖ superset above superset
        ⤨ north east arrow and south east arrow
        ⤧ north west arrow and north east arrow
        ⫚ pitchfork with tee top
        ⤩ south east arrow and south west arrow
        ⤪ south west arrow and north west arrow
        ↡ downwards two headed arrow
        ⬻ leftwards two headed arrow with tail
        ⬷ leftwards two headed triple dash arrow
        ⬶ leftwards two headed arrow from bar
        ⤅ rightwards two headed arrow from bar
        ⤖ rightwards two headed arrow with tail
        ↟ upwards two headed arrow
        ⥉ upwards two headed arrow from small circle
        ⤉ upwards arrow with horizontal stroke
        ⇅ upwards arrow leftwards of downwards arrow
        ⥑ up barb left down barb left harpoon
        ⥍ up barb left down barb right harpoon
        ⥌ up barb right down barb left harpoon
        ⥏ up barb right down barb right harpoon
        ⥮ upwards harpoon with barb left beside downwards harpoon with barb right
        ⥾ up fish tail
        ⥠ upwards harpoon with barb left from bar
        ⥜ upwards harpoon with barb right from bar
        ⥣ upwards harpoon with barb left beside upwards harpoon with barb right
        ⟒ element of opening upwards
        ⫨ short up tack with underbar
        ⫩ short up tack above short down tack
        ⫢ vertical bar triple right turnstile
        ⫦ long dash from left member of double vertical
        ⋶ element of with overbar
        ⋳ element of with vertical bar at end of horizontal stroke
        ⋽ contains with overbar
        ⋻ contains with vertical bar at end of horizontal stroke
        ⧐ vertical bar beside right triangle
        ⩙ logical or overlapping logical and
        ⟝ long right tack
        ⤏ rightwards triple dash arrow
        ⤐ rightwards two headed triple dash arrow
        ⤥ south east arrow with hook
        ⤦ south west arrow with hook
        ϴ greek capital theta symbol
        ⌀ diameter
        Å angstrom
        ☉ sun
        ‶ reversed double prime
        ‷ reversed triple prime
        € euro
        ♀ female
        ☾ last quarter moon
        ♂ male
        ☽ first quarter moon
        ☼ white sun with rays
        ♧ white club suit
        ♦ black diamond suit
        ♥ black heart suit
        ♤ white spade suit
        ⍰ apl functional symbol quad question
        ⍓ apl functional symbol quad up caret
        ⍀ apl functional symbol backslash bar
        ℂ double struck capital c
        ℾ double struck capital gamma
        ℍ double struck capital h
        ℕ double struck capital n
        ℙ double struck capital p
        ℿ double struck capital pi
        ℚ double struck capital q
        ℝ double struck capital r
        ℤ double struck capital z
        ℽ double struck small gamma
        ℼ double struck small pi
        ℇ euler constant
        ‼ double exclamation mark
        ⚥ male and female
        ℎ planck constant
        ⅊ property line
        ⁇ double question mark
        ⦀ triple vertical bar delimiter
        ⅄ turned sans serif capital y
        Ƶ latin capital letter z with stroke
        ⏦ ac current
        ♾ permanent paper
        ⦟ acute angle
        ⦞ angle with s inside
        ⦤ angle with underbar
        ↸ north west arrow to long bar
        ⎶ bottom square bracket over top square bracket
        ┆ box drawings light triple dash vertical
        ⏣ benzene ring with circle
        ☆ white star
        ⧭ black circle with down arrow
        ⚈ black circle with white dot right
        ⚉ black circle with two white dots
        ◕ circle with all but upper left quadrant black
        ⧪ black diamond with down arrow
        ◈ white diamond containing black small diamond
        ▣ white square containing black small square
        ◖ left half black circle
        ◄ black left pointing pointer
        ► black right pointing pointer
        ◗ right half black circle
        ☻ black smiling face
        ⬬ black horizontal ellipse
        ⬮ black vertical ellipse
        █ full block
        ▒ medium shade
        ▌ left half block
        ▄ lower half block
        ░ light shade
        ▐ right half block
        ▓ dark shade
        ▀ upper half block
        ◡ lower half circle
        ⧉ two joined squares
        ◎ bullseye
        ‸ caret
        ↵ downwards arrow with corner leftwards
        ⧃ circle with two horizontal strokes to the right
        ◒ circle with lower half black
        ⦿ circled bullet
        ⧬ white circle with down arrow
        ⚆ white circle with dot right
        ✪ circled white star
        ⚇ white circle with two dots
        ⦾ circled white bullet
        ◐ circle with left half black
        ◵ white circle with lower left quadrant
        ◶ white circle with lower right quadrant
        ◑ circle with right half black
        ◓ circle with upper half black
        ◴ white circle with upper left quadrant
        ◷ white circle with upper right quadrant
        ◔ circle with upper right quadrant black
        ◍ circle with vertical fill
        ⧂ circle with small circle to the right
        ⌲ conical taper
        ☡ caution
        ⬙ diamond with bottom half black
        ⟐ white diamond with centred dot
        ⬖ diamond with left half black
        ⬗ diamond with right half black
        ⬘ diamond with top half black
        ⚀ die face 1
        ⚁ die face 2
        ⚂ die face 3
        ⚃ die face 4
        ⚄ die face 5
        ⚅ die face 6
        ✽ heavy teardrop spoked asterisk
        ◌ dotted circle
        ⬚ dotted square
        ⇣ downwards dashed arrow
        ⤵ arrow pointing rightwards then curving downwards
        ⧨ down pointing triangle with left half black
        ⧩ down pointing triangle with right half black
        ⇩ downwards white arrow
        ➛ drafting point rightwards arrow
        ♪ eighth note
        ⏧ electrical intersection
        ⦳ empty set with right arrow above
        ⦴ empty set with left arrow above
        ⦱ empty set with overbar
        ⦲ empty set with small circle above
        ⃝ combining enclosing circle
        ⃟ combining enclosing diamond
        ⃞ combining enclosing square
        ⃤ combining enclosing upward pointing triangle
        ‥ two dot leader
        ⧳ error barred black circle
        ⧱ error barred black diamond
        ⧯ error barred black square
        ⧲ error barred white circle
        ⧰ error barred white diamond
        ⧮ error barred white square
        ⤯ falling diagonal crossing north east arrow
        ⤬ falling diagonal crossing rising diagonal
        ◉ fisheye
        ⏥ flatness
        ⦙ dotted fence
        ⦠ spherical angle opening left
        ⎯ horizontal line extension
        ⊹ hermitian conjugate matrix
        ⎔ software function symbol
        ⬣ horizontal black hexagon
        ― horizontal bar
        ⌂ house
        ▭ white rectangle
        ▬ black rectangle
        ⁃ hyphen bullet
        〰 wavy dash
        ⧜ incomplete infinity
        ∆ increment
        ⌡ bottom half integral
        ⎮ integral extension
        ⌠ top half integral
        ◘ inverse bullet
        ◙ inverse white circle
        ⌐ reversed not
        ◛ lower half inverse white circle
        ◚ upper half inverse white circle
        ⧠ square with contoured outline
        ⎩ left curly bracket lower hook
        ⎨ left curly bracket middle piece
        ⎧ left curly bracket upper hook
        ⎢ left square bracket extension
        ⎣ left square bracket lower corner
        ⎡ left square bracket upper corner
        ⇦ leftwards white arrow
        ⬤ black large circle
        ⬛ black large square
        ⬜ white large square
        ↴ rightwards arrow with corner downwards
        ◟ lower left quadrant circular arc
        ◣ black lower left triangle
        ◺ lower left triangle
        ⎜ left parenthesis extension
        ⎝ left parenthesis lower hook
        ⎛ left parenthesis upper hook
        ◞ lower right quadrant circular arc
        ◢ black lower right triangle
        ◿ lower right triangle
        ⎸ left vertical box line
        ⚫ medium black circle
        ⬥ black medium diamond
        ⬧ black medium lozenge
        ◼ black medium square
        ● black circle
        ◆ black diamond
        ◇ white diamond
        ⦁ z notation spot
        ◾ black medium small square
        ⚬ medium small white circle
        ◽ white medium small square
        ⚪ medium white circle
        ⬦ white medium diamond
        ⬨ white medium lozenge
        ◻ white medium square
        ⦯ measured angle with open arm ending in arrow pointing left and down
        ⦮ measured angle with open arm ending in arrow pointing right and down
        ⦫ measured angle with open arm ending in arrow pointing down and left
        ⦩ measured angle with open arm ending in arrow pointing up and left
        ⦪ measured angle with open arm ending in arrow pointing down and right
        ⦨ measured angle with open arm ending in arrow pointing up and right
        ⦭ measured angle with open arm ending in arrow pointing left and up
        ⦬ measured angle with open arm ending in arrow pointing right and up
        ⦛ measured angle opening left
        ⊾ right angle with arc
        ⭑ black small star
        ⭐ white medium star
        ℭ black letter capital c
        ℌ black letter capital h
        ℨ black letter capital z
        ⅅ double struck italic capital d
        ⅆ double struck italic small d
        ⅇ double struck italic small e
        ⅈ double struck italic small i
        ⅉ double struck italic small j
        ℬ script capital b
        ℰ script capital e
        ℱ script capital f
        ℋ script capital h
        ℐ script capital i
        ℒ script capital l
        ℳ script capital m
        ℛ script capital r
        ℯ script small e
        ℊ script small g
        ℴ script small o
        ⇟ downwards arrow with double stroke
        ⇞ upwards arrow with double stroke
        ⤱ north east arrow crossing north west arrow
        ⤮ north east arrow crossing south east arrow
        ⚲ neuter
        ⧞ infinity negated with vertical bar
        ⤲ north west arrow crossing north east arrow
        ⦺ circle divided by horizontal bar and top half divided by vertical bar
        ⏠ top tortoise shell bracket
        ⦼ circled anticlockwise rotated division
        ⦻ circle with superimposed x
        ▱ white parallelogram
        ▰ black parallelogram
        ⬠ white pentagon
        ⬟ black pentagon
        ⫡ perpendicular with s
        〒 postal mark
        ⌒ arc
        ⌓ segment
        ♩ quarter note
        ⍼ right angle with downwards zigzag arrow
        ⎭ right curly bracket lower hook
        ⎬ right curly bracket middle piece
        ⎫ right curly bracket upper hook
        ⎥ right square bracket extension
        ⎦ right square bracket lower corner
        ⎤ right square bracket upper corner
        ⤫ rising diagonal crossing falling diagonal
        ⤰ rising diagonal crossing south east arrow
        ⦣ reversed angle
        ⦥ reversed angle with underbar
        ⦰ reversed empty set
        ∟ right angle
        ⦝ measured right angle with dot
        ⦜ right angle variant with square
        ⭔ white right pointing pentagon
        ⭓ black right pointing pentagon
        ⇨ rightwards white arrow
        ⎟ right parenthesis extension
        ⎠ right parenthesis lower hook
        ⎞ right parenthesis upper hook
        ⎹ right vertical box line
        ⅃ reversed sans serif capital l
        ⅂ turned sans serif capital l
        ⤭ south east arrow crossing north east arrow
        ∿ sine wave
        ◂ black left pointing small triangle
        ▸ black right pointing small triangle
        ⬩ black small diamond
        ⬪ black small lozenge
        ▪ black small square
        ⭒ white small star
        ◦ white bullet
        ⬫ white small lozenge
        ▫ white small square
        ⦡ spherical angle opening up
        ⌑ square lozenge
        ⎷ radical symbol bottom
        ⬓ square with bottom half black
        ▩ square with diagonal crosshatch fill
        ▤ square with horizontal fill
        ▦ square with orthogonal crosshatch fill
        ◧ square with left half black
        ⬕ square with lower left diagonal half black
        ◱ white square with lower left quadrant
        ◪ square with lower right diagonal half black
        ◲ white square with lower right quadrant
        ▨ square with upper right to lower left fill
        ▧ square with upper left to lower right fill
        ◨ square with right half black
        ⬒ square with top half black
        ◩ square with upper left diagonal half black
        ◰ white square with upper left quadrant
        ⬔ square with upper right diagonal half black
        ◳ white square with upper right quadrant
        ▥ square with vertical fill
        ▢ white square with rounded corners
        ⏤ straightness
        ⟃ open subset
        ⎳ summation bottom
        ⎲ summation top
        ⟄ open superset
        ⧧ thermodynamic
        ⟀ three dimensional angle
        ⧝ tie over infinity
        ⌶ apl functional symbol i beam
        ⫱ down tack with circle below
        ◠ upper half circle
        ⏢ white trapezium
        ◬ white up pointing triangle with dot
        ◭ up pointing triangle with left half black
        ⧊ triangle with dot above
        ◮ up pointing triangle with right half black
        ⧌ s in triangle
        ⧋ triangle with underbar
        ⦢ turned angle
        ℩ turned greek small letter iota
        ⌙ turned not
        ‗ double low line
        ♫ beamed eighth notes
        ⏡ bottom tortoise shell bracket
        ◜ upper left quadrant circular arc
        ◤ black upper left triangle
        ◸ upper left triangle
        ⦽ up arrow through circle
        ϶ greek reversed lunate epsilon symbol
        ⇡ upwards dashed arrow
        ↨ up down arrow with base
        ⤴ arrow pointing rightwards then curving upwards
        ⇧ upwards white arrow
        ◝ upper right quadrant circular arc
        ◥ black upper right triangle
        ◹ upper right triangle
        ⏎ return symbol
        ⬡ white hexagon
        ⬢ black hexagon
        ⌬ benzene ring
        ⊿ right triangle
        ✶ six pointed black star
        ⎪ curly bracket extension
        ⌗ viewdata square
        ▯ white vertical rectangle
        ▮ black vertical rectangle
        ⬝ black very small square
        ⬞ white very small square
        ⦚ vertical zigzag line
        ⇪ upwards white arrow from bar
        ⟁ white triangle containing small white triangle
        ◅ white left pointing pointer
        ▻ white right pointing pointer
        ⬭ white horizontal ellipse
        ⬯ white vertical ellipse
        ⦦ oblique angle opening up
        ⦧ oblique angle opening down
        ↹ leftwards arrow to bar over rightwards arrow to bar
        ␢ blank symbol
        ‐ hyphen
        ␣ open box
        ⫽ double solidus operator
        ⨷ multiplication in double circle
        ⩎ double square intersection
        ⩏ double square union
        ⩔ double logical or
        ⩓ double logical and
        ⩃ intersection with overbar
        ⩂ union with overbar
        ⊽ nor
        ⧗ black hourglass
        ⧆ squared asterisk
        ⧈ squared square
        ⧇ squared small circle
        ⩉ intersection above bar above union
        ⩀ intersection with dot
        ⩇ intersection above union
        ⊜ circled equals
        ⦷ circled parallel
        ⦶ circled vertical bar
        ⩍ closed intersection with serifs
        ⩌ closed union with serifs
        ⟡ white concave sided diamond
        ⟢ white concave sided diamond with leftwards tick
        ⟣ white concave sided diamond with rightwards tick
        ⩆ union above intersection
        ∸ dot minus
        ⩢ logical or with double overbar
        ⧖ white hourglass
        ⫴ triple vertical bar binary relation
        ∾ inverted lazy s
        ⟠ lozenge divided by horizontal rule
        ⨪ minus with dot below
        ⨫ minus with falling dots
        ⨬ minus with rising dots
        ⌽ apl functional symbol circle stile
        ⦸ circled reverse solidus
        ⨸ circled division
        ⧁ circled greater than
        ⧀ circled less than
        ⦹ circled perpendicular
        ⨶ circled multiplication with circumflex accent
        ⧢ shuffle product
        ⨳ smash product
        ⫶ triple colon operator
        ⨺ minus in triangle
        ⨹ plus in triangle
        ⨻ multiplication in triangle
        ⩋ intersection beside and joined with intersection
        ⩊ union beside and joined with union
        ⅋ turned ampersand
        ⟇ or with dot inside
        ⩣ logical or with double underbar
        ⩖ two intersecting logical or
        ⩟ logical and with underbar
        ⟑ and with dot
        ⩠ logical and with double underbar
        ⩕ two intersecting logical and
        ⟤ white square with leftwards tick
        ⟥ white square with rightwards tick
        ⩗ sloping large or
        ⩘ sloping large and
        ◫ white square with vertical bisecting line
        ⧅ squared falling diagonal slash
        ⧄ squared rising diagonal slash
        ⨲ semidirect product with bottom closed
        ⩄ intersection with logical and
        ⩐ closed union with serifs and smash product
        ⨩ minus with comma above
        ⩈ union above bar above intersection
        ⊍ multiset multiplication
        ⊌ multiset
        ⩅ union with logical or
        ∕ division slash
        ⨰ multiplication with dot above
        ⧺ double plus
        ⧶ solidus with overbar
        ⩤ z notation domain antirestriction
        ⩱ equals above plus
        ⨾ z notation relational composition
        ⁄ fraction slash
        ⨼ interior product
        ⨽ righthand interior product
        ○ white circle
        ⩝ logical or with horizontal dash
        ⩜ logical and with horizontal dash
        ⫵ triple vertical bar with horizontal stroke
        ⨭ plus in left half circle
        ⨮ plus in right half circle
        ⨴ multiplication in left half circle
        ⨵ multiplication in right half circle
        ⨥ plus with dot below
        ⩲ plus above equals
        ⨣ plus with circumflex accent above
        ⨦ plus with tilde below
        ⨧ plus with subscript two
        ⨨ plus with black triangle
        ⨢ plus with small circle above
        ⧷ reverse solidus with horizontal stroke
        ⩥ z notation range antirestriction
        ⨤ plus with tilde above
        ⫾ white vertical bar
        ⁀ character tie
        ⨱ multiplication with underbar
        ⧿ miny
        ⧾ tiny
        ⧍ triangle with serifs at bottom
        ⧻ triple plus
        ⫻ triple solidus binary relation
        ⩁ union with minus
        ⌅ projective
        ⌆ perspective
        ⩡ small vee with underbar
        ⨯ vector or cross product
        ⩛ logical or with middle stem
        ⩒ logical or with dot above
        ⩚ logical and with middle stem
        ⩑ logical and with dot above
        ⟪ mathematical left double angle bracket
        ⦉ z notation left binding bracket
        ⦇ z notation left image bracket
        ⟬ mathematical left white tortoise shell bracket
        ⦕ double left arc greater than bracket
        ⧚ left double wiggly fence
        ∛ cube root
        ∜ fourth root
        ⦅ left white parenthesis
        ⦑ left angle bracket with dot
        ⟅ left s shaped bag delimiter
        ⦗ left black tortoise shell bracket
        ⦏ left square bracket with tick in bottom corner
        ⦋ left square bracket with underbar
        ⦍ left square bracket with tick in top corner
        ❲ light left tortoise shell bracket ornament
        ⧼ left pointing curved angle bracket
        ⟌ long division
        ⦓ left arc less than bracket
        ⧘ left wiggly fence
        ⟫ mathematical right double angle bracket
        ⦊ z notation right binding bracket
        ⦈ z notation right image bracket
        ⟭ mathematical right white tortoise shell bracket
        ⦖ double right arc less than bracket
        ⧛ right double wiggly fence
        ⦆ right white parenthesis
        ⦒ right angle bracket with dot
        ⟆ right s shaped bag delimiter
        ⦘ right black tortoise shell bracket
        ⦎ right square bracket with tick in bottom corner
        ⦌ right square bracket with underbar
        ⦐ right square bracket with tick in top corner
        ❳ light right tortoise shell bracket ornament
        ⧽ right pointing curved angle bracket
        ⦔ right arc greater than bracket
        ⧙ right wiggly fence
        ⨉ n ary times operator
        ⨃ n ary union operator with dot
        ⨅ n ary square intersection operator
        ⟘ large up tack
        ⟙ large down tack
        ⟗ full outer join
        ⟕ left outer join
        ⟖ right outer join
        ⅀ double struck n ary summation
        ⫼ large triple vertical bar operator
        ⫿ n ary white vertical bar
        ⨞ large left triangle operator
        ⨇ two logical and operator
        ⨈ two logical or operator
        ⨊ modulo two sum
        ⧹ big reverse solidus
        ⧸ big solidus
        ⨟ z notation schema composition
        ⨠ z notation schema piping
        ⨡ z notation schema projection
        ∲ clockwise contour integral
        ∱ clockwise integral
        ∳ anticlockwise contour integral
        ⨑ anticlockwise integration
        ⨏ integral average with slash
        ⨎ integral with double stroke
        ⨍ finite part integral
        ⨙ integral with intersection
        ⨚ integral with union
        ⨗ integral with leftwards arrow with hook
        ⨘ integral with times
        ⨕ integral around a point operator
        ⨒ line integration with rectangular path around pole
        ⨓ line integration with semicircular path around pole
        ⨖ quaternion integral operator
        ⨐ circulation function
        ⨜ integral with underbar
        ⨔ line integration not including the pole
        ⨋ summation with integral
        ⨛ integral with overbar
        """;
}
