namespace Glossary.Reading;

/// <summary>The symbols that authors write, by class: each command without its backslash, then what it shows.</summary>
/// <remarks>The first command of a character gives the character its class where an author types it.</remarks>
internal static class SymbolTable
{
    public const string Relation = """
        neq ≠  nleqslant ⩽̸  ngeqslant ⩾̸  nleqq ≦̸  ngeqq ≧̸  lvertneqq ≨︀  gvertneqq ≩︀  nsubseteqq ⫅̸  nsupseteqq ⫆̸  varsubsetneq ⊊︀
        varsubsetneqq ⫋︀  varsupsetneq ⊋︀  varsupsetneqq ⫌︀  nshortmid ∤  nshortparallel ∦  leadsto ⇝  npreceq ⪯̸  nsucceq ⪰̸  lt <  gt >
        notni ∌  vcentcolon :  ratio ∶  mapsfrom ↤  lessgtr ≶  dblcolon ∷  coloncolon ∷  Coloneqq ⩴  coloneqq ≔  eqqcolon ≕  colonequals ≔
        equalscolon ≕  isin ∈  sub ⊂  sube ⊆  supe ⊇  larr ←  rarr →  uarr ↑  darr ↓  harr ↔  lrarr ↔  lArr ⇐  rArr ⇒  uArr ⇑  dArr ⇓
        hArr ⇔  lrArr ⇔  Larr ⇐  Rarr ⇒  Uarr ⇑  Darr ⇓  Harr ⇔  Lrarr ⇔  llless ⋘  gggtr ⋙  to →  in ∈  mid ∣  subset ⊂  geq ≥  sim ∼
        leq ≤  leftarrow ←  approx ≈  rightarrow →  mapsto ↦  longrightarrow ⟶  le ≤  cong ≅  Rightarrow ⇒  equiv ≡  ge ≥  propto ∝
        Leftrightarrow ⇔  prec ≺  preceq ⪯  longmapsto ⟼  ll ≪  subseteq ⊆  vdash ⊢  perp ⊥  gg ≫  supset ⊃  gets ←  succeq ⪰  uparrow ↑
        ni ∋  notin ∉  searrow ↘  simeq ≃  rightrightarrows ⇉  ne ≠  parallel ∥  succ ≻  lessapprox ⪅  Leftarrow ⇐  Downarrow ⇓
        downarrow ↓  hookrightarrow ↪  leftrightarrow ↔  longleftarrow ⟵  longleftrightarrow ⟷  sqsubseteq ⊑  Bumpeq ≎  Longleftarrow ⟸
        Longleftrightarrow ⟺  Longrightarrow ⟹  Subset ⋐  Supset ⋑  Uparrow ⇑  Updownarrow ⇕  asymp ≍  backsim ∽  backsimeq ⋍  because ∵
        blacktriangleleft ◀  blacktriangleright ▶  bowtie ⋈  bumpeq ≏  curlyeqprec ⋞  curlyeqsucc ⋟  dashv ⊣  doteq ≐  downharpoonleft ⇃
        downharpoonright ⇂  frown ⌢  hookleftarrow ↩  leftarrowtail ↢  leftharpoondown ↽  leftharpoonup ↼  leftrightharpoons ⇋  models ⊨
        multimap ⊸  nLeftarrow ⇍  nLeftrightarrow ⇎  nRightarrow ⇏  nVDash ⊯  nVdash ⊮  ncong ≆  nearrow ↗  ngeq ≱  ngtr ≯  nleftarrow ↚
        nleftrightarrow ↮  nleq ≰  nless ≮  nmid ∤  nparallel ∦  nprec ⊀  nrightarrow ↛  nsim ≁  nsubseteq ⊈  nsucc ⊁  nsupseteq ⊉
        ntrianglelefteq ⋬  ntrianglerighteq ⋭  nvDash ⊭  nvdash ⊬  nwarrow ↖  preccurlyeq ≼  precnsim ⋨  precsim ≾  rightarrowtail ↣
        rightharpoondown ⇁  rightharpoonup ⇀  rightleftharpoons ⇌  smile ⌣  sqsubset ⊏  sqsupset ⊐  sqsupseteq ⊒  succcurlyeq ≽
        succnsim ⋩  succsim ≿  supseteq ⊇  swarrow ↙  therefore ∴  trianglelefteq ⊴  triangleq ≜  trianglerighteq ⊵  twoheadleftarrow ↞
        twoheadrightarrow ↠  updownarrow ↕  upharpoonleft ↿  upharpoonright ↾  vartriangle △  vartriangleleft ⊲  vartriangleright ⊳
        Join ⋈  Lleftarrow ⇚  Lsh ↰  Rsh ↱  Vdash ⊩  Vvdash ⊪  approxeq ≊  between ≬  circeq ≗  curvearrowleft ↶  curvearrowright ↷
        downdownarrows ⇊  eqcirc ≖  eqsim ≂  eqslantgtr ⪖  eqslantless ⪕  fallingdotseq ≒  geqq ≧  geqslant ⩾  ggg ⋙  gnapprox ⪊  gneq ⪈
        gneqq ≩  gnsim ⋧  gtrapprox ⪆  gtreqless ⋛  gtreqqless ⪌  gtrless ≷  gtrsim ≳  leftleftarrows ⇇  leftrightarrows ⇆
        leftrightsquigarrow ↭  leqq ≦  leqslant ⩽  lesseqgtr ⋚  lesseqqgtr ⪋  lesssim ≲  lll ⋘  lnapprox ⪉  lneq ⪇  lneqq ≨  lnsim ⋦
        looparrowleft ↫  looparrowright ↬  ntriangleleft ⋪  ntriangleright ⋫  precapprox ⪷  precnapprox ⪹  precneqq ⪵  rightleftarrows ⇄
        rightsquigarrow ⇝  risingdotseq ≓  subsetneq ⊊  succapprox ⪸  succnapprox ⪺  succneqq ⪶  supsetneq ⊋  upuparrows ⇈  vDash ⊨
        Coloneq ⩴  Doteq ≑  Rrightarrow ⇛  backepsilon ∍  circlearrowleft ↺  circlearrowright ↻  coloneq ≔  doteqdot ≑  eqcolon ≕  owns ∋
        pitchfork ⋔  restriction ↾  smallfrown ⌢  smallsmile ⌣  subseteqq ⫅  subsetneqq ⫋  supseteqq ⫆  supsetneqq ⫌  varpropto ∝
        dashleftarrow ⇠  dashrightarrow ⇢  imageof ⊷  origof ⊶  shortmid ∣  shortparallel ∥  thickapprox ≈  thicksim ∼
        """;

    public const string Letter = """
        imath ı  jmath ȷ  nabla ∇  partial ∂  digamma ϝ  Alpha Α  Beta Β  Chi Χ  Epsilon Ε  Eta Η  Iota Ι  Kappa Κ  Mu Μ  Nu Ν  Omicron Ο
        Rho Ρ  Tau Τ  Zeta Ζ  thetasym ϑ  alpha α  epsilon ϵ  sigma σ  lambda λ  beta β  eta η  mu μ  gamma γ  theta θ  pi π  delta δ
        Omega Ω  phi ϕ  tau τ  varphi φ  xi ξ  Delta Δ  kappa κ  Gamma Γ  Lambda Λ  omega ω  Sigma Σ  varepsilon ε  psi ψ  rho ρ  Phi Φ
        Pi Π  zeta ζ  nu ν  iota ι  chi χ  Theta Θ  Psi Ψ  vartheta ϑ  upsilon υ  Xi Ξ  Upsilon Υ  varkappa ϰ  varpi ϖ  varrho ϱ
        varsigma ς  omicron ο
        """;

    public const string Ordinary = """
        Vert ‖  vert |  vdots ⋮  hslash ℏ  lozenge ◊  Diamond ◊  lq ‘  rq ’  surd √  angle ∠  varvdots ⋮  backslash \  copyright ©
        prime ′  circledS Ⓢ  eth ð  Finv Ⅎ  Game ⅁  S §  P ¶  varnothing ∅  diagup ╱  diagdown ╲  exist ∃  infin ∞  empty ∅  alef ℵ
        alefsym ℵ  weierp ℘  real ℜ  image ℑ  clubs ♣  diamonds ♢  hearts ♡  spades ♠  sect §  textcopyright ©  top ⊤  bot ⊥  infty ∞
        ell ℓ  neg ¬  forall ∀  emptyset ∅  sharp ♯  Box □  lnot ¬  aleph ℵ  exists ∃  natural ♮  Im ℑ  Re ℜ  beth ℶ  blacktriangle ▲
        blacktriangledown ▼  clubsuit ♣  complement ∁  daleth ℸ  diamondsuit ♢  flat ♭  gimel ℷ  hbar ℏ  heartsuit ♡  mho ℧  spadesuit ♠
        triangle △  triangledown ▽  wp ℘  backprime ‵  bigstar ★  blacklozenge ⧫  checkmark ✓  maltese ✠  measuredangle ∡  nexists ∄
        sphericalangle ∢  square □  blacksquare ■  circledR ®  degree °  pounds £  mathsterling £  yen ¥
        """;

    public const string Binary = """
        And &  cdot ⋅  centerdot ⋅  dag †  ddag ‡  minuso ⦵  bigcirc ◯  triangleleft ◃  triangleright ▹  bull ∙  plusmn ±  sdot ⋅
        Dagger ‡  times ×  circ ∘  otimes ⊗  bullet ∙  odot ⊙  cap ∩  wedge ∧  oplus ⊕  setminus ∖  cup ∪  sqcup ⊔  land ∧  vee ∨  ast ∗
        amalg ⨿  dagger †  star ⋆  pm ±  lor ∨  diamond ⋄  boxtimes ⊠  barwedge ⊼  bigtriangledown ▽  bigtriangleup △  boxdot ⊡
        boxminus ⊟  boxplus ⊞  circledast ⊛  circledcirc ⊚  circleddash ⊝  ddagger ‡  div ÷  mp ∓  ominus ⊖  oslash ⊘  sqcap ⊓  uplus ⊎
        veebar ⊻  wr ≀  Cap ⋒  Cup ⋓  curlyvee ⋎  curlywedge ⋏  divideontimes ⋇  dotplus ∔  gtrdot ⋗  intercal ⊺  leftthreetimes ⋋
        lessdot ⋖  lhd ⊲  ltimes ⋉  rhd ⊳  rightthreetimes ⋌  rtimes ⋊  smallsetminus ∖  unlhd ⊴  unrhd ⊵  doublebarwedge ⩞  doublecap ⋒
        doublecup ⋓
        """;

    public const string Opening = """
        lVert ‖  lvert |  llbracket ⟦  lbrace {  ulcorner ⌜  llcorner ⌞  lang ⟨  langle ⟨  lfloor ⌊  lceil ⌈  lgroup ⟮  lbrack [
        lmoustache ⎰  lparen (  lBrace ⦃
        """;

    public const string Closing = """
        rVert ‖  rvert |  rrbracket ⟧  rbrace }  urcorner ⌝  lrcorner ⌟  rang ⟩  rangle ⟩  rfloor ⌋  rceil ⌉  rgroup ⟯  rbrack ]
        rmoustache ⎱  rparen )  rBrace ⦄
        """;

    public const string Punctuation = """
        cdotp ⋅  ldotp .
        """;

    public const string Inner = """
        ldots …  cdots ⋯  ddots ⋱  mathellipsis …
        """;

    public const string BigOperator = """
        intop ∫  sum ∑  prod ∏  bigoplus ⨁  bigcup ⋃  coprod ∐  bigcap ⋂  bigvee ⋁  bigodot ⨀  bigotimes ⨂  bigsqcup ⨆  biguplus ⨄
        bigwedge ⋀
        """;

    public const string Integral = """
        smallint ∫  oiint ∯  oiiint ∰  iiiint ⨌  int ∫  iiint ∭  iint ∬  oint ∮
        """;
}
