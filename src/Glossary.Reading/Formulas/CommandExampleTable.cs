namespace Glossary.Reading;

/// <summary>How each command that is no plain symbol is written: names, then an example in which <c>@</c> stands for the command; in chapters.</summary>
internal static class CommandExampleTable
{
    public const string Rows = """
        # Fractions and Binomials
        frac dfrac tfrac :: @{a}{b}
        cfrac :: @{1}{1+\cfrac{1}{x}}
        cfrac :: @[l]{1}{1+x}
        binom dbinom tbinom :: @{n}{k}
        genfrac :: @{[}{]}{0.8pt}{0}{a}{b}
        over atop choose brace brack :: {a @ b}
        above :: {a @{2pt} b}
        overwithdelims atopwithdelims :: {a @() b}
        abovewithdelims :: {a @(){2pt} b}

        # Roots
        sqrt :: @{x}
        sqrt :: @[3]{x}
        root :: @ 3 \of {x}

        # Accents
        hat tilde bar vec dot ddot dddot ddddot check breve acute grave mathring :: @{x}
        widehat widetilde widecheck wideparen overrightarrow overleftarrow overleftrightarrow overleftharpoon overrightharpoon Overrightarrow overgroup overlinesegment overparen utilde underrightarrow underleftarrow underleftrightarrow undergroup underlinesegment underparen :: @{AB}

        # Over and Under
        overline underline underbar :: @{x+y}
        overbrace :: @{a+b}^{n}
        underbrace :: @{a+b}_{n}
        overbracket underbracket :: @{a+b}
        overset underset stackrel :: @{!}{=}
        overunderset :: @{a}{b}{=}
        substack :: \sum_{@{i<n\\j<m}}
        not :: @=

        # Delimiters
        left right :: \left( \frac{a}{b} \right)
        middle :: \left\{ x @/ y \right\}
        big Big bigg Bigg :: @/
        bigl Bigl biggl Biggl :: @(
        bigr Bigr biggr Biggr :: @)
        bigm Bigm biggm Biggm :: a@/b
        { } :: \{ x \}
        | :: @ x @
        set Set :: @{x}
        Braket :: @{x}

        # Named Operators
        sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan arcctg arctg cosec cotg ctg cth ch sh th tg log ln lg exp arg deg dim hom ker :: @ x
        lim max min sup inf det gcd Pr argmax argmin plim limsup liminf injlim projlim varlimsup varliminf varinjlim varprojlim :: @_{n} x_n
        operatorname :: @{softmax} x
        operatorname :: @*{ess\,sup}_{t} x
        operatornamewithlimits :: @{ess\,sup}_{t} x
        limits nolimits displaylimits :: \sum@_{i}^{n} i
        mathop mathbin mathrel mathopen mathclose mathpunct mathinner mathord :: a @{x} b

        # Arrows that Stretch
        xrightarrow xleftarrow xleftrightarrow xRightarrow xLeftarrow xLeftrightarrow xhookrightarrow xhookleftarrow xmapsto xrightharpoonup xrightharpoondown xleftharpoonup xleftharpoondown xrightleftharpoons xleftrightharpoons xlongequal xtwoheadrightarrow xtwoheadleftarrow xtofrom xrightleftarrows xrightequilibrium xleftequilibrium :: @[\text{below}]{\text{above}}

        # Dots
        dots :: a_1, @, a_n
        dotsc dotso dotsx :: a_1, @, a_n
        dotsb dotsm :: a_1 + @ + a_n
        dotsi :: \int @ \int

        # Environments
        begin end :: \begin{matrix} a & b \\ c & d \end{matrix}
        hline hdashline :: \begin{array}{c} a \\ @ b \end{array}
        newline \ cr :: \begin{matrix} a @ b \end{matrix}
        matrix pmatrix cases :: @{a & b \cr c & d}
        eqalign displaylines :: @{a \cr b}
        tag :: x @{1}
        notag nonumber :: \begin{align} x @ \end{align}
        label :: \begin{equation} x @{eq:x} \end{equation}
        ref eqref :: @{eq:x}

        # Alphabets
        mathrm mathup mathit mathnormal mathbf mathbfup mathbfit mathbb Bbb mathcal mathscr mathfrak frak mathsf mathsfit mathsfbf mathtt bold symbf symbfit symit symrm symbb symcal symscr symfrak symsf symtt mathbfcal mathbfscr mathbffrak boldsymbol bm pmb :: @{ARx}
        rm it bf sf tt cal mit sl sc bfseries itshape rmfamily sffamily ttfamily mdseries upshape normalfont boldmath unboldmath :: {@ ARx}

        # Styles and Sizes
        displaystyle textstyle scriptstyle scriptscriptstyle :: @ \frac{a}{b}
        mathchoice :: @{D}{T}{S}{SS}
        tiny Tiny sixptsize scriptsize footnotesize small normalsize large Large LARGE huge Huge :: {@ x}

        # Spaces
        , thinspace : > medspace ; thickspace ! negthinspace negmedspace negthickspace quad qquad enspace enskip :: a@ b
        space nobreakspace :: a@{} b
        \s :: a@b
        hspace :: a@{1em}b
        kern hskip :: a@ 5pt b
        mkern mskip mspace :: a@{9mu}b
        tmspace :: a@+{3mu}{.1667em}b
        allowbreak nobreak relax DOTSB DOTSI DOTSX displaybreak nolinebreak :: a@ b
        phantom hphantom vphantom :: a@{x}b
        smash :: @{y}
        smash :: @[b]{y}
        rlap llap clap mathrlap mathllap mathclap :: a\;@{x}\;b

        # Boxes, Rules and Colours
        boxed fbox :: @{x}
        cancel bcancel xcancel sout :: @{x+y}
        angl phase :: @{n}
        rule :: @[2pt]{2em}{1pt}
        raisebox :: a@{3pt}{b}
        raise lower :: a@ 3pt \hbox{b}
        vcenter :: @{x}
        reflectbox :: @{x}
        color :: {@{blue} x+y}
        textcolor :: @{blue}{x+y}
        textcolor :: @[rgb]{0,0.4,0.8}{x+y}
        colorbox :: @{yellow}{x}
        fcolorbox :: @{red}{yellow}{x}

        # Words
        text textrm textup textnormal textmd mbox hbox textbf textit emph textsl textsf texttt textsc :: @{words and $x$}
        ( ) :: \text{words and \(x\)}
        [ ] :: \text{words and \[x\]}
        % & # $ _ :: @
        char :: @"263A
        verb :: @!x_1!
        ' ` ^ ~ = . " u v H r c k d b t :: \text{@{a}}
        AA aa AE ae O o OE oe L l ss i j textasciitilde textasciicircum textbackslash textbar textbardbl textbraceleft textbraceright textbullet textdagger textdaggerdbl textdegree textdollar textellipsis textemdash textendash texteuro textgreater textless textmu textquotedblleft textquotedblright textquoteleft textquoteright textregistered textsection textsterling texttrademark textunderscore textvisiblespace :: \text{@{}}
        textcircled :: \text{@{a}}

        # Links
        href :: @{https://w3.org/Math}{x^2}
        url :: @{https://w3.org}
        htmlClass htmlId htmlStyle htmlData class cssId style :: @{a=b}{x}
        includegraphics :: @{a.png}

        # Chemistry and Units
        ce :: @{2 H2 + O2 -> 2 H2O}
        ce :: @{SO4^2-}
        pu :: @{9.81 m s-2}

        # Macros
        def gdef edef xdef :: @\half{\tfrac{1}{2}} \half
        newcommand providecommand :: @{\norm}[1]{\lVert #1\rVert} \norm{x}
        renewcommand :: @{\vec}[1]{\mathbf{#1}} \vec{x}
        DeclareMathOperator :: @{\softmax}{softmax} \softmax x
        let :: @\S=\sum \S x
        futurelet :: @\next\relax x
        global long :: @\def\half{\tfrac{1}{2}} \half
        expandafter :: @\frac\frac{a}{b}{c}
        noexpand :: \edef\a{@\alpha} \a
        begingroup endgroup :: \begingroup x \endgroup
        bgroup egroup :: \bgroup x \egroup
        TextOrMath :: @{words}{x}
        message errmessage show :: @{said} x
        """;
}
