namespace Glossary.Reading;

/// <summary>The less common symbols of Unicode’s mathematical blocks under the names of the unicode-math package, by class.</summary>
/// <remarks>Read only when a formula holds a name or a character that <see cref="SymbolTable"/> lacks.</remarks>
internal static class UnicodeSymbolTable
{
    public const string Relation = """
        npreccurlyeq ⋠  nsubset ⊄  nsucccurlyeq ⋡  nsupset ⊅  VDash ⊫  arceq ≘  backcong ≌  dashcolon ∹  eqdef ≝  eqeq ⩵  eqeqeq ⩶
        equal =  measeq ≞  multimapinv ⟜  nequiv ≢  precneq ⪱  questeq ≟  stareq ≛  succneq ⪲  typecolon ⦂  veeeq ≚  wedgeq ≙
        APLnotslash ⌿  Barv ⫧  Colon ∷  DDownarrow ⟱  DashV ⫥  DashVDash ⟚  Dashv ⫤  Ddownarrow ⤋  Equiv ≣  Gt ⪢  LLeftarrow ⭅  Ldsh ↲
        Longmapsfrom ⟽  Longmapsto ⟾  Lt ⪡  Mapsfrom ⤆  Mapsto ⤇  Nearrow ⇗  Not ⫬  Nwarrow ⇖  Prec ⪻  RRightarrow ⭆  Rdsh ↳  Searrow ⇘
        Succ ⪼  Swarrow ⇙  UUparrow ⟰  Uuparrow ⤊  Vbar ⫫  acwcirclearrow ⥀  acwgapcirclearrow ⟲  acwleftarcarrow ⤹  acwoverarcarrow ⤺
        acwunderarcarrow ⤻  adots ⋰  approxeqq ⩰  approxident ≋  assert ⊦  asteq ⩮  bNot ⫭  bagmember ⋿  barV ⫪  bardownharpoonleft ⥡
        bardownharpoonright ⥝  barleftarrow ⇤  barleftharpoondown ⥖  barleftharpoonup ⥒  barrightarrowdiamond ⤠  barrightharpoondown ⥟
        barrightharpoonup ⥛  baruparrow ⤒  barupharpoonleft ⥘  barupharpoonright ⥔  bsimilarleftarrow ⭁  bsimilarrightarrow ⭇  bsolhsub ⟈
        bumpeqq ⪮  ccwundercurvearrow ⤿  cirbot ⟟  circleonleftarrow ⬰  circleonrightarrow ⇴  cirmid ⫯  closure ⁐  congdot ⩭  csub ⫏
        csube ⫑  csup ⫐  csupe ⫒  curvearrowleftplus ⤽  curvearrowrightminus ⤼  cwcirclearrow ⥁  cwgapcirclearrow ⟳  cwrightarcarrow ⤸
        cwundercurvearrow ⤾  dashV ⫣  dashVdash ⟛  dashleftharpoondown ⥫  dashrightharpoondown ⥭  ddotseq ⩷  diamondleftarrow ⤝
        diamondleftarrowbar ⤟  disin ⋲  dotequiv ⩧  dotsim ⩪  dotsminusdots ∺  downarrowbar ⤓  downarrowbarred ⤈  downfishtail ⥿
        downharpoonleftbar ⥙  downharpoonrightbar ⥕  downharpoonsleftright ⥥  downuparrows ⇵  downupharpoonsleftright ⥯  downzigzagarrow ↯
        dualmap ⧟  egsdot ⪘  elsdot ⪗  eparsl ⧣  eqdot ⩦  eqgtr ⋝  eqless ⋜  eqqgtr ⪚  eqqless ⪙  eqqsim ⩳  eqqslantgtr ⪜  eqqslantless ⪛
        equalleftarrow ⭀  equalparallel ⋕  equalrightarrow ⥱  equivDD ⩸  equivVert ⩨  equivVvert ⩩  eqvparsl ⧥  fbowtie ⧓  forks ⫝̸
        forksnot ⫝  forkv ⫙  geqqslant ⫺  gescc ⪩  gesdot ⪀  gesdoto ⪂  gesdotol ⪄  gesles ⪔  gggnest ⫸  glE ⪒  gla ⪥  gleichstark ⧦
        glj ⪤  greater >  gsime ⪎  gsiml ⪐  gtcc ⪧  gtcir ⩺  gtquest ⩼  gtrarr ⥸  hatapprox ⩯  hknearrow ⤤  hknwarrow ⤣  isinE ⋹
        isindot ⋵  isinobar ⋷  isins ⋴  isinvb ⋸  kernelcontraction ∻  lat ⪫  late ⪭  leftarrowapprox ⭊  leftarrowbackapprox ⭂
        leftarrowbsimilar ⭋  leftarrowless ⥷  leftarrowonoplus ⬲  leftarrowplus ⥆  leftarrowshortrightarrow ⥃  leftarrowsimilar ⥳
        leftarrowsubset ⥺  leftarrowtriangle ⇽  leftarrowx ⬾  leftbkarrow ⤌  leftcurvedarrow ⬿  leftdbkarrow ⤎  leftdbltail ⤛
        leftdotarrow ⬸  leftdowncurvedarrow ⤶  leftfishtail ⥼  leftharpoondownbar ⥞  leftharpoonsupdown ⥢  leftharpoonupbar ⥚
        leftharpoonupdash ⥪  leftrightarrowcircle ⥈  leftrightarrowtriangle ⇿  leftrightharpoondowndown ⥐  leftrightharpoondownup ⥋
        leftrightharpoonsdown ⥧  leftrightharpoonsup ⥦  leftrightharpoonupdown ⥊  leftrightharpoonupup ⥎  leftsquigarrow ⇜  lefttail ⤙
        leftthreearrows ⬱  leftwavearrow ↜  leqqslant ⫹  lescc ⪨  lesdot ⩿  lesdoto ⪁  lesdotor ⪃  lesges ⪓  less <  lfbowtie ⧑  lftimes ⧔
        lgE ⪑  lllnest ⫷  longdashv ⟞  longleftsquigarrow ⬳  longmapsfrom ⟻  longrightsquigarrow ⟿  lrtriangleeq ⧡  lsime ⪍  lsimg ⪏
        lsqhook ⫍  ltcc ⪦  ltcir ⩹  ltlarr ⥶  ltquest ⩻  ltrivb ⧏  mapsdown ↧  mapsup ↥  mathratio ∶  midcir ⫰  mlcp ⫛  nVleftarrow ⇺
        nVleftarrowtail ⬺  nVleftrightarrow ⇼  nVrightarrow ⇻  nVrightarrowtail ⤕  nVtwoheadleftarrow ⬵  nVtwoheadleftarrowtail ⬽
        nVtwoheadrightarrow ⤁  nVtwoheadrightarrowtail ⤘  napprox ≉  nasymp ≭  neswarrow ⤢  ngtrless ≹  ngtrsim ≵  nhpar ⫲  niobar ⋾
        nis ⋼  nisd ⋺  nlessgtr ≸  nlesssim ≴  nni ∌  nsime ≄  nsimeq ≄  nsqsubseteq ⋢  nsqsupseteq ⋣  nvLeftarrow ⤂  nvLeftrightarrow ⤄
        nvRightarrow ⤃  nvleftarrow ⇷  nvleftarrowtail ⬹  nvleftrightarrow ⇹  nvrightarrow ⇸  nvrightarrowtail ⤔  nvtwoheadleftarrow ⬴
        nvtwoheadleftarrowtail ⬼  nvtwoheadrightarrow ⤀  nvtwoheadrightarrowtail ⤗  nwsearrow ⤡  parsim ⫳  partialmeetcontraction ⪣
        preceqq ⪳  prurel ⊰  pullback ⟓  pushout ⟔  revnmid ⫮  rfbowtie ⧒  rftimes ⧕  rightarrowapprox ⥵  rightarrowbackapprox ⭈
        rightarrowbar ⇥  rightarrowbsimilar ⭌  rightarrowdiamond ⤞  rightarrowgtr ⭃  rightarrowonoplus ⟴  rightarrowplus ⥅
        rightarrowshortleftarrow ⥂  rightarrowsimilar ⥴  rightarrowsupset ⭄  rightarrowtriangle ⇾  rightarrowx ⥇  rightbkarrow ⤍
        rightcurvedarrow ⤳  rightdbltail ⤜  rightdotarrow ⤑  rightdowncurvedarrow ⤷  rightfishtail ⥽  rightharpoondownbar ⥗
        rightharpoonsupdown ⥤  rightharpoonupbar ⥓  rightharpoonupdash ⥬  rightimply ⥰  rightleftharpoonsdown ⥩  rightleftharpoonsup ⥨
        righttail ⤚  rightthreearrows ⇶  rightwavearrow ↝  rsqhook ⫎  rtriltri ⧎  ruledelayed ⧴  scurel ⊱  shortdowntack ⫟
        shortlefttack ⫞  shortrightarrowleftarrow ⥄  shortuptack ⫠  simgE ⪠  simgtr ⪞  similarleftarrow ⭉  similarrightarrow ⥲  simlE ⪟
        simless ⪝  simminussim ⩬  simneqq ≆  simrdots ⩫  smallin ∊  smallni ∍  smeparsl ⧤  smt ⪪  smte ⪬  sqsubsetneq ⋤  sqsupsetneq ⋥
        subedot ⫃  submult ⫁  subrarr ⥹  subsetapprox ⫉  subsetdot ⪽  subsetplus ⪿  subsim ⫇  subsub ⫕  subsup ⫓  succeqq ⪴  supdsub ⫘
        supedot ⫄  suphsol ⟉  suphsub ⫗  suplarr ⥻  supmult ⫂  supsetapprox ⫊  supsetdot ⪾  supsetplus ⫀  supsim ⫈  supsub ⫔  supsup ⫖
        toea ⤨  tona ⤧  topfork ⫚  tosa ⤩  towa ⤪  twoheaddownarrow ↡  twoheadleftarrowtail ⬻  twoheadleftdbkarrow ⬷  twoheadmapsfrom ⬶
        twoheadmapsto ⤅  twoheadrightarrowtail ⤖  twoheaduparrow ↟  twoheaduparrowcircle ⥉  uparrowbarred ⤉  updownarrows ⇅
        updownharpoonleftleft ⥑  updownharpoonleftright ⥍  updownharpoonrightleft ⥌  updownharpoonrightright ⥏  updownharpoonsleftright ⥮
        upfishtail ⥾  upharpoonleftbar ⥠  upharpoonrightbar ⥜  upharpoonsleftright ⥣  upin ⟒  vBar ⫨  vBarv ⫩  vDdash ⫢  varVdash ⫦
        varisinobar ⋶  varisins ⋳  varniobar ⋽  varnis ⋻  vbrtri ⧐  veeonwedge ⩙  vlongdash ⟝  dbkarrow ⤏  drbkarrow ⤐  hksearrow ⤥
        hkswarrow ⤦  nvartriangleleft ⋪  nvartriangleright ⋫  sime ≃
        """;

    public const string Letter = """
        mupAlpha Α  mupBeta Β  mupChi Χ  mupDelta Δ  mupEpsilon Ε  mupEta Η  mupGamma Γ  mupIota Ι  mupKappa Κ  mupLambda Λ  mupMu Μ
        mupNu Ν  mupOmega Ω  mupOmicron Ο  mupPhi Φ  mupPi Π  mupPsi Ψ  mupRho Ρ  mupSigma Σ  mupTau Τ  mupTheta Θ  mupUpsilon Υ  mupXi Ξ
        mupZeta Ζ  mupalpha α  mupbeta β  mupchi χ  mupdelta δ  mupepsilon ϵ  mupeta η  mupgamma γ  mupiota ι  mupkappa κ  muplambda λ
        mupmu μ  mupnu ν  mupomega ω  mupomicron ο  mupphi ϕ  muppi π  muppsi ψ  muprho ρ  mupsigma σ  muptau τ  muptheta θ  mupupsilon υ
        mupvarTheta ϴ  mupvarepsilon ε  mupvarkappa ϰ  mupvarphi φ  mupvarpi ϖ  mupvarrho ϱ  mupvarsigma ς  mupvartheta ϑ  mupxi ξ
        mupzeta ζ
        """;

    public const string Ordinary = """
        diameter ⌀  Angstrom Å  QED ∎  astrosun ☉  backdprime ‶  backtrprime ‷  dprime ″  euro €  female ♀  leftmoon ☾  male ♂  qprime ⁗
        rightmoon ☽  sun ☼  trprime ‴  varclubsuit ♧  vardiamondsuit ♦  varheartsuit ♥  varspadesuit ♤  APLboxquestion ⍰  APLboxupcaret ⍓
        APLnotbackslash ⍀  BbbGamma ℾ  BbbPi ℿ  Bbbgamma ℽ  Bbbpi ℼ  Eulerconst ℇ  Exclam ‼  Hermaphrodite ⚥  PropertyLine ⅊  Question ⁇
        Vvert ⦀  Yup ⅄  Zbar Ƶ  accurrent ⏦  acidfree ♾  acwopencirclearrow ↺  angdnr ⦟  angles ⦞  angleubar ⦤  barovernorthwestarrow ↸
        bbrktbrk ⎶  bdtriplevdash ┆  benzenr ⏣  bigblacktriangledown ▼  bigblacktriangleup ▲  bigwhitestar ☆  blackcircledownarrow ⧭
        blackcircledrightdot ⚈  blackcircledtwodots ⚉  blackcircleulquadwhite ◕  blackdiamonddownarrow ⧪  blackinwhitediamond ◈
        blackinwhitesquare ▣  blacklefthalfcircle ◖  blackpointerleft ◄  blackpointerright ►  blackrighthalfcircle ◗  blacksmiley ☻
        blkhorzoval ⬬  blkvertoval ⬮  blockfull █  blockhalfshaded ▒  blocklefthalf ▌  blocklowhalf ▄  blockqtrshaded ░  blockrighthalf ▐
        blockthreeqtrshaded ▓  blockuphalf ▀  botsemicircle ◡  boxonbox ⧉  bullseye ◎  caretinsert ‸  carriagereturn ↵  cirE ⧃
        circlebottomhalfblack ◒  circledbullet ⦿  circledownarrow ⧬  circledrightdot ⚆  circledstar ✪  circledtwodots ⚇
        circledwhitebullet ⦾  circlelefthalfblack ◐  circlellquad ◵  circlelrquad ◶  circlerighthalfblack ◑  circletophalfblack ◓
        circleulquad ◴  circleurquad ◷  circleurquadblack ◔  circlevertfill ◍  cirscir ⧂  conictaper ⌲  cwopencirclearrow ↻  danger ☡
        diamondbotblack ⬙  diamondcdot ⟐  diamondleftblack ⬖  diamondrightblack ⬗  diamondtopblack ⬘  dicei ⚀  diceii ⚁  diceiii ⚂
        diceiv ⚃  dicev ⚄  dicevi ⚅  dingasterisk ✽  dottedcircle ◌  dottedsquare ⬚  downdasharrow ⇣  downrightcurvedarrow ⤵
        downtriangleleftblack ⧨  downtrianglerightblack ⧩  downwhitearrow ⇩  draftingarrow ➛  eighthnote ♪  elinters ⏧  emptysetoarr ⦳
        emptysetoarrl ⦴  emptysetobar ⦱  emptysetocirc ⦲  enclosecircle ⃝  enclosediamond ⃟  enclosesquare ⃞  enclosetriangle ⃤
        enleadertwodots ‥  errbarblackcircle ⧳  errbarblackdiamond ⧱  errbarblacksquare ⧯  errbarcircle ⧲  errbardiamond ⧰  errbarsquare ⧮
        fdiagovnearrow ⤯  fdiagovrdiag ⤬  fisheye ◉  fltns ⏥  fourvdots ⦙  gtlpar ⦠  harrowextender ⎯  hermitmatrix ⊹  hexagon ⎔
        hexagonblack ⬣  horizbar ―  house ⌂  hrectangle ▭  hrectangleblack ▬  hyphenbullet ⁃  hzigzag 〰  iinfin ⧜  increment ∆
        intbottom ⌡  intextender ⎮  inttop ⌠  inversebullet ◘  inversewhitecircle ◙  invnot ⌐  invwhitelowerhalfcircle ◛
        invwhiteupperhalfcircle ◚  laplac ⧠  lbracelend ⎩  lbracemid ⎨  lbraceuend ⎧  lbrackextender ⎢  lbracklend ⎣  lbrackuend ⎡
        leftdasharrow ⇠  leftwhitearrow ⇦  lgblkcircle ⬤  lgblksquare ⬛  lgwhtcircle ◯  lgwhtsquare ⬜  linefeed ↴  llarc ◟
        llblacktriangle ◣  lltriangle ◺  lparenextender ⎜  lparenlend ⎝  lparenuend ⎛  lrarc ◞  lrblacktriangle ◢  lrtriangle ◿
        lvboxline ⎸  mathdollar $  matheth ð  mathslash /  mdblkcircle ⚫  mdblkdiamond ⬥  mdblklozenge ⬧  mdblksquare ◼  mdlgblkcircle ●
        mdlgblkdiamond ◆  mdlgblksquare ■  mdlgwhtdiamond ◇  mdlgwhtlozenge ◊  mdlgwhtsquare □  mdsmblkcircle ⦁  mdsmblksquare ◾
        mdsmwhtcircle ⚬  mdsmwhtsquare ◽  mdwhtcircle ⚪  mdwhtdiamond ⬦  mdwhtlozenge ⬨  mdwhtsquare ◻  measangledltosw ⦯
        measangledrtose ⦮  measangleldtosw ⦫  measanglelutonw ⦩  measanglerdtose ⦪  measanglerutone ⦨  measangleultonw ⦭
        measangleurtone ⦬  measuredangleleft ⦛  measuredrightangle ⊾  medblackstar ⭑  medwhitestar ⭐  mitBbbD ⅅ  mitBbbd ⅆ  mitBbbe ⅇ
        mitBbbi ⅈ  mitBbbj ⅉ  nHdownarrow ⇟  nHuparrow ⇞  neovnwarrow ⤱  neovsearrow ⤮  neuter ⚲  nvinfty ⧞  nwovnearrow ⤲  obot ⦺
        obrbrak ⏠  odotslashdot ⦼  olcross ⦻  parallelogram ▱  parallelogramblack ▰  pentagon ⬠  pentagonblack ⬟  perps ⫡  postalmark 〒
        profline ⌒  profsurf ⌓  quarternote ♩  rangledownzigzagarrow ⍼  rbracelend ⎭  rbracemid ⎬  rbraceuend ⎫  rbrackextender ⎥
        rbracklend ⎦  rbrackuend ⎤  rdiagovfdiag ⤫  rdiagovsearrow ⤰  revangle ⦣  revangleubar ⦥  revemptyset ⦰  rightangle ∟
        rightanglemdot ⦝  rightanglesqr ⦜  rightdasharrow ⇢  rightpentagon ⭔  rightpentagonblack ⭓  rightwhitearrow ⇨  rparenextender ⎟
        rparenlend ⎠  rparenuend ⎞  rvboxline ⎹  sansLmirrored ⅃  sansLturned ⅂  seovnearrow ⤭  sinewave ∿  smallblacktriangleleft ◂
        smallblacktriangleright ▸  smalltriangleleft ◃  smalltriangleright ▹  smblkdiamond ⬩  smblklozenge ⬪  smblksquare ▪  smwhitestar ⭒
        smwhtcircle ◦  smwhtlozenge ⬫  smwhtsquare ▫  sphericalangleup ⦡  sqlozenge ⌑  sqrtbottom ⎷  squarebotblack ⬓  squarecrossfill ▩
        squarehfill ▤  squarehvfill ▦  squareleftblack ◧  squarellblack ⬕  squarellquad ◱  squarelrblack ◪  squarelrquad ◲
        squareneswfill ▨  squarenwsefill ▧  squarerightblack ◨  squaretopblack ⬒  squareulblack ◩  squareulquad ◰  squareurblack ⬔
        squareurquad ◳  squarevfill ▥  squoval ▢  strns ⏤  subsetcirc ⟃  sumbottom ⎳  sumtop ⎲  supsetcirc ⟄  thermod ⧧  threedangle ⟀
        tieinfty ⧝  topbot ⌶  topcir ⫱  topsemicircle ◠  trapezium ⏢  trianglecdot ◬  triangleleftblack ◭  triangleodot ⧊
        trianglerightblack ◮  triangles ⧌  triangleubar ⧋  turnangle ⦢  turnediota ℩  turnednot ⌙  twolowline ‗  twonotes ♫  ubrbrak ⏡
        ularc ◜  ulblacktriangle ◤  ultriangle ◸  unicodecdots ⋯  unicodeellipsis …  uparrowoncircle ⦽  upbackepsilon ϶  updasharrow ⇡
        updownarrowbar ↨  uprightcurvearrow ⤴  upwhitearrow ⇧  urarc ◝  urblacktriangle ◥  urtriangle ◹  varcarriagereturn ⏎  varhexagon ⬡
        varhexagonblack ⬢  varhexagonlrbonds ⌬  varlrtriangle ⊿  varstar ✶  vbraceextender ⎪  viewdata ⌗  vrectangle ▯  vrectangleblack ▮
        vysmblksquare ⬝  vysmwhtsquare ⬞  vzigzag ⦚  whitearrowupfrombar ⇪  whiteinwhitetriangle ⟁  whitepointerleft ◅
        whitepointerright ▻  whthorzoval ⬭  whtvertoval ⬯  wideangledown ⦦  wideangleup ⦧  barleftarrowrightarrowbar ↹  blanksymbol ␢
        mathampersand &  mathatsign @  mathhyphen ‐  mathoctothorpe #  mathparagraph ¶  mathpercent %  mathperiod .  mathquestion ?
        mathsection §  mathvisiblespace ␣  mathyen ¥
        """;

    public const string Binary = """
        sslash ⫽  Otimes ⨷  Sqcap ⩎  Sqcup ⩏  Vee ⩔  Wedge ⩓  barcap ⩃  barcup ⩂  barvee ⊽  blackhourglass ⧗  boxast ⧆  boxbox ⧈
        boxcircle ⧇  capbarcup ⩉  capdot ⩀  capovercup ⩇  circledequal ⊜  circledparallel ⦷  circledvert ⦶  circlehbar ⦵  closedvarcap ⩍
        closedvarcup ⩌  concavediamond ⟡  concavediamondtickleft ⟢  concavediamondtickright ⟣  cupovercap ⩆  dotminus ∸  doublebarvee ⩢
        hourglass ⧖  interleave ⫴  invlazys ∾  lozengeminus ⟠  minusdot ⨪  minusfdots ⨫  minusrdots ⨬  obar ⌽  obslash ⦸  odiv ⨸
        ogreaterthan ⧁  olessthan ⧀  operp ⦹  otimeshat ⨶  shuffle ⧢  smashtimes ⨳  threedotcolon ⫶  triangleminus ⨺  triangleplus ⨹
        triangletimes ⨻  twocaps ⩋  twocups ⩊  upand ⅋  veedot ⟇  veedoublebar ⩣  veeonvee ⩖  wedgebar ⩟  wedgedot ⟑  wedgedoublebar ⩠
        wedgeonwedge ⩕  whitesquaretickleft ⟤  whitesquaretickright ⟥  bigslopedvee ⩗  bigslopedwedge ⩘  boxbar ◫  boxbslash ⧅  boxdiag ⧄
        btimes ⨲  capwedge ⩄  closedvarcupsmashprod ⩐  commaminus ⨩  cupbarcap ⩈  cupdot ⊍  cupleftarrow ⊌  cupvee ⩅  divslash ∕
        dottimes ⨰  doubleplus ⧺  dsol ⧶  dsub ⩤  eqqplus ⩱  fcmp ⨾  fracslash ⁄  intprod ⨼  intprodr ⨽  mdlgblklozenge ⧫  mdlgwhtcircle ○
        midbarvee ⩝  midbarwedge ⩜  minus −  nhVvert ⫵  opluslhrim ⨭  oplusrhrim ⨮  otimeslhrim ⨴  otimesrhrim ⨵  plusdot ⨥  pluseqq ⩲
        plushat ⨣  plussim ⨦  plussubtwo ⨧  plustrif ⨨  ringplus ⨢  rsolbar ⧷  rsub ⩥  simplus ⨤  smblkcircle •  smwhtdiamond ⋄
        talloblong ⫾  tieconcat ⁀  timesbar ⨱  tminus ⧿  tplus ⧾  triangleserifs ⧍  tripleplus ⧻  trslash ⫻  uminus ⩁  varbarwedge ⌅
        vardoublebarwedge ⌆  varveebar ⩡  vectimes ⨯  veemidvert ⩛  veeodot ⩒  vysmblkcircle ∙  vysmwhtcircle ∘  wedgemidvert ⩚
        wedgeodot ⩑  mathplus +
        """;

    public const string Opening = """
        lAngle ⟪  llangle ⦉  llparenthesis ⦇  Lbrbrak ⟬  Lparengtr ⦕  Lvzigzag ⧚  cuberoot ∛  fourthroot ∜  lBrack ⟦  lParen ⦅
        langledot ⦑  lbag ⟅  lblkbrbrak ⦗  lbracklltick ⦏  lbrackubar ⦋  lbrackultick ⦍  lbrbrak ❲  lcurvyangle ⧼  longdivision ⟌
        lparenless ⦓  lvzigzag ⧘
        """;

    public const string Closing = """
        rAngle ⟫  rrangle ⦊  rrparenthesis ⦈  Rbrbrak ⟭  Rparenless ⦖  Rvzigzag ⧛  rBrack ⟧  rParen ⦆  rangledot ⦒  rbag ⟆  rblkbrbrak ⦘
        rbracklrtick ⦎  rbrackubar ⦌  rbrackurtick ⦐  rbrbrak ❳  rcurvyangle ⧽  rparengtr ⦔  rvzigzag ⧙  mathexclam !
        """;

    public const string Punctuation = """
        mathcolon :  mathcomma ,  mathsemicolon ;
        """;

    public const string BigOperator = """
        bigtimes ⨉  bigcupdot ⨃  bigsqcap ⨅  bigbot ⟘  bigtop ⟙  fullouterjoin ⟗  leftouterjoin ⟕  rightouterjoin ⟖  Bbbsum ⅀
        biginterleave ⫼  bigtalloblong ⫿  bigtriangleleft ⨞  conjquant ⨇  disjquant ⨈  modtwosum ⨊  xbsol ⧹  xsol ⧸  zcmp ⨟  zpipe ⨠
        zproject ⨡  arabichad 𞻱  arabicmaj 𞻰
        """;

    public const string Integral = """
        varointclockwise ∲  intclockwise ∱  ointctrclockwise ∳  awint ⨑  fint ⨏  intBar ⨎  intbar ⨍  intcap ⨙  intcup ⨚  intlarhk ⨗
        intx ⨘  pointint ⨕  rppolint ⨒  scpolint ⨓  sqint ⨖  cirfnint ⨐  lowint ⨜  npolint ⨔  sumint ⨋  upint ⨛
        """;
}
