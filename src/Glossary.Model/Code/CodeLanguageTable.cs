using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>The languages whose text is coloured: their names, their keywords, and the marks of comments and strings.</summary>
/// <remarks>Keywords are those of each language's own reference; names of libraries are none, however often they are used.</remarks>
internal static class CodeLanguageTable
{
    private const CodeTraits Shell = CodeTraits.HasCommands | CodeTraits.HasNoNumbers | CodeTraits.HasHereDocuments;

    private const string CWords = """
        auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return
        short signed sizeof static struct switch typedef union unsigned void volatile while bool true false NULL nullptr static_assert
        _Bool _Complex _Generic _Noreturn _Static_assert alignas alignof constexpr thread_local typeof
        #include #define #undef #if #ifdef #ifndef #elif #else #endif #error #pragma #line
        """;

    private const string CppWords = """
        and and_eq asm bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield compl concept const_cast consteval
        constinit decltype delete dynamic_cast explicit export final friend import module mutable namespace new noexcept not not_eq operator
        or or_eq override private protected public reinterpret_cast requires static_cast template this throw try typeid typename using
        virtual wchar_t xor xor_eq __global__ __device__ __host__ __shared__ __constant__
        """;

    private const string JavaScriptWords = """
        async await break case catch class const continue debugger default delete do else export extends false finally for from function get
        if import in instanceof let new null of return set static super switch this throw true try typeof undefined var void while with yield
        """;

    private const string TypeScriptWords = """
        abstract any as asserts bigint boolean declare enum implements infer interface is keyof module namespace never number object
        override private protected public readonly satisfies string symbol type unique unknown
        """;

    private const string ShellWords = "if then elif else fi for while until do done case esac in function select time return exit export local readonly declare unset";

    private static readonly CodeMark Slashes = Line("//");
    private static readonly CodeMark Hash = Line("#");
    private static readonly CodeMark WordHash = Line("#") with { LeadsWord = true };
    private static readonly CodeMark Dashes = Line("--");
    private static readonly CodeMark Percent = Line("%");
    private static readonly CodeMark Semicolon = Line(";");
    private static readonly CodeMark Block = Comment("/*", "*/");
    private static readonly CodeMark NestedBlock = Comment("/*", "*/") with { Nests = true };

    private static readonly CodeMark Quotes = Text("\"", "\"");
    private static readonly CodeMark Apostrophes = Text("'", "'");
    private static readonly CodeMark LongQuotes = Text("\"", "\"") with { SpansLines = true };
    private static readonly CodeMark LongApostrophes = Text("'", "'") with { SpansLines = true };
    private static readonly CodeMark TripleQuotes = Text("\"\"\"", "\"\"\"") with { SpansLines = true };
    private static readonly CodeMark TripleApostrophes = Text("'''", "'''") with { SpansLines = true };
    private static readonly CodeMark Character = Text("'", "'") with { IsCharacter = true };
    private static readonly CodeMark Backticks = Text("`", "`") with { SpansLines = true };
    private static readonly CodeMark RawApostrophes = Text("'", "'") with { SpansLines = true, Escape = '\0' };
    private static readonly CodeMark DoubledApostrophes = Text("'", "'") with { Doubles = true, Escape = '\0', SpansLines = true };
    private static readonly CodeMark DoubledQuotes = Text("\"", "\"") with { Doubles = true, Escape = '\0', SpansLines = true };

    /// <summary>What stands between the braces of a template in markup.</summary>
    public static readonly CodeLanguage Template = new("", "if else elif elsif endif end for endfor in range with define block endblock template extends include set not and or is nil true false break continue raw endraw macro endmacro")
    {
        Marks = [Comment("/*", "*/"), Quotes, Apostrophes, Text("`", "`") with { Escape = '\0' }],
        Traits = CodeTraits.HasNoNumbers,
        LeadSigns = ".$",
        InnerSigns = "-.",
    };

    /// <summary>A value of YAML that is not plain text.</summary>
    public static readonly CodeLanguage Flow = new("", "true false null yes no on off True False Null ~")
    {
        Marks = [WordHash, Quotes, DoubledApostrophes with { SpansLines = false }],
        Traits = CodeTraits.HasKeys,
        LeadSigns = "~",
        InnerSigns = "-./",
    };

    private static readonly ImmutableArray<CodeLanguage> Rows =
    [
        new("python py python3 py3 pyi ipython ipython3 pycon sage starlark bzl cython pyx", """
            False None True and as assert async await break case class continue def del elif else except finally for from global if import in is
            lambda match nonlocal not or pass raise return try while with yield
            """)
        {
            Marks = [Hash, TripleQuotes, TripleApostrophes, Quotes, Apostrophes],
            Prefixes = "rRbBfFuUtT",
        },
        new("c h objc objective-c objectivec m", CWords + " @interface @implementation @property @end @protocol @selector @synthesize self super nil YES NO id") { Marks = [Slashes, Block, Quotes, Character], LeadSigns = "#@", Prefixes = "LuU8@" },
        new("cpp c++ cc cxx hpp hxx cuda cu arduino ino opencl glsl hlsl metal", CWords + CppWords) { Marks = [Slashes, Block, Raw("R\"(", ")\""), Quotes, Character], LeadSigns = "#", Prefixes = "LuU8" },
        new("csharp c# cs dotnet csx", """
            abstract add alias and as async await base bool break byte case catch char checked class const continue decimal default delegate do
            double dynamic else enum event explicit extern false file finally fixed float for foreach get global goto if implicit in init int
            interface internal is lock long nameof namespace new not null object operator or out override params partial private protected public
            readonly record ref remove required return sbyte sealed set short sizeof stackalloc static string struct switch this throw true try
            typeof uint ulong unchecked unsafe ushort using var virtual void volatile when where while with yield
            #if #else #elif #endif #region #endregion #pragma #nullable #define #error
            """)
        {
            Marks = [Slashes, Block, TripleQuotes with { Escape = '\0' }, DoubledQuotes with { Open = "@\"" }, DoubledQuotes with { Open = "$@\"" }, DoubledQuotes with { Open = "@$\"" }, Quotes with { Open = "$\"" }, Quotes, Character],
            LeadSigns = "#",
        },
        new("java groovy gradle processing beanshell", """
            abstract assert boolean break byte case catch char class const continue def default do double else enum exports extends false final
            finally float for goto if implements import instanceof int interface long module native new null opens package permits private
            protected public record requires return sealed short static strictfp super switch synchronized this throw throws transient true try
            var void volatile while yield
            """)
        {
            Marks = [Slashes, Block, TripleQuotes, Quotes, Character, Apostrophes],
        },
        new("javascript js jsx mjs cjs node nodejs ecmascript", JavaScriptWords) { Marks = [Slashes, Block, Quotes, Apostrophes, Backticks], LeadSigns = "$", InnerSigns = "$" },
        new("typescript ts tsx mts cts", JavaScriptWords + TypeScriptWords) { Marks = [Slashes, Block, Quotes, Apostrophes, Backticks], LeadSigns = "$", InnerSigns = "$" },
        new("json jsonc json5 jsonl ndjson geojson webmanifest ipynb csl-json", "true false null") { Marks = [Slashes, Block, Quotes], Traits = CodeTraits.HasKeys },
        new("yaml yml") { Grammar = CodeGrammar.Yaml },
        new("toml", "true false inf nan") { Marks = [Hash, TripleQuotes, Raw("'''", "'''"), Quotes, Apostrophes with { Escape = '\0' }], Traits = CodeTraits.HasSections | CodeTraits.HasKeys, InnerSigns = "-" },
        new("ini cfg conf properties editorconfig gitconfig systemd desktop", "true false yes no on off") { Marks = [Line("#") with { LeadsLine = true }, Line(";") with { LeadsLine = true }, Quotes], Traits = CodeTraits.HasSections | CodeTraits.HasNoNumbers, InnerSigns = "-." },
        new("bash sh shell zsh ksh fish shellscript", ShellWords) { Marks = [WordHash, LongQuotes, RawApostrophes], Traits = Shell, LeadSigns = "$-./~@%+:[]=,?", InnerSigns = "-./~@%+:$*[]=,?" },
        new("console shell-session shellsession sh-session session terminal doscon") { Grammar = CodeGrammar.Session },
        new("powershell ps1 posh pwsh", """
            begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for foreach from function hidden if in
            param process return static switch throw trap try until using while
            """)
        {
            Marks = [Comment("<#", "#>"), WordHash, Quotes with { Escape = '`', SpansLines = true }, DoubledApostrophes],
            Traits = CodeTraits.IgnoresCase,
            LeadSigns = "$-",
            InnerSigns = "-:",
        },
        new("batch bat cmd dos", "call cd defined do echo else endlocal equ errorlevel exist exit for goto if in not off on pause rem set setlocal shift") { Marks = [Line("::") with { LeadsLine = true }, Line("rem ") with { LeadsLine = true }, Line("REM ") with { LeadsLine = true }, Quotes], Traits = CodeTraits.IgnoresCase | CodeTraits.HasNoNumbers | CodeTraits.LeadsLines, LeadSigns = "@", InnerSigns = "-." },
        new("go golang", """
            break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select
            struct switch type var true false nil iota
            bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr any
            """)
        {
            Marks = [Slashes, Block, Quotes, Character, Raw("`", "`")],
        },
        new("rust rs", """
            as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return
            self Self static struct super trait true type union unsafe use where while yield macro_rules
            bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize
            """)
        {
            Marks = [Slashes, NestedBlock, Raw("br#\"", "\"#"), Raw("r##\"", "\"##"), Raw("r#\"", "\"#"), Raw("r\"", "\""), LongQuotes, Character],
            Prefixes = "bc",
        },
        new("ruby rb jruby irb gemfile rake podspec crystal", """
            BEGIN END alias and begin break case class def defined? do else elsif end ensure false for if in module next nil not or redo rescue
            retry return self super then true undef unless until when while yield require require_relative attr_accessor attr_reader attr_writer
            """)
        {
            Marks = [Hash, Comment("=begin", "=end") with { LeadsLine = true }, LongQuotes, LongApostrophes],
            Traits = CodeTraits.HasHereDocuments,
            LeadSigns = "@$:",
            InnerSigns = "?!",
        },
        new("php php3 php4 php5 php7 phtml", """
            abstract and array as break callable case catch class clone const continue declare default do echo else elseif empty enddeclare endfor
            endforeach endif endswitch endwhile enum extends false final finally fn for foreach function global goto if implements include
            include_once instanceof insteadof interface isset list match namespace new null or print private protected public readonly require
            require_once return static switch this throw trait true try unset use var while xor yield bool int float string void mixed
            """)
        {
            Marks = [Slashes, Line("# "), Block, LongQuotes, LongApostrophes],
            LeadSigns = "$",
        },
        new("sql mysql postgresql postgres psql pgsql plsql plpgsql tsql sqlite sqlite3 hql bigquery duckdb", """
            add all alter analyze and any array as asc auto_increment begin between bigint binary blob bool boolean by cascade case cast char check
            coalesce column commit constraint copy create cross cube current_date current_timestamp cursor database date datetime decimal declare
            default delete desc distinct double drop else end escape except execute exists explain extract false fetch filter first float for
            foreign from full function grant group having if ilike in index inner insert int integer intersect interval into is join json jsonb key
            language last lateral left like limit materialized natural next not null nulls numeric offset on only or order outer over partition
            precision primary procedure real recursive references replace return returning returns revoke right rollback row rows schema select
            serial set smallint table temporary text then time timestamp to top transaction trigger true truncate union unique unsigned update
            using uuid values varchar view when where window with
            """)
        {
            Marks = [Dashes, Block, DoubledApostrophes, DoubledQuotes, Text("`", "`") with { Escape = '\0' }],
            Traits = CodeTraits.IgnoresCase,
            LeadSigns = "@$",
        },
        new("html xml htm xhtml svg vue svelte go-html-template handlebars hbs mustache jinja jinja2 html+jinja django liquid twig erb ejs xsl xslt rss atom mathml plist xaml csproj pom angular wsdl opf") { Grammar = CodeGrammar.Markup },
        new("go-text-template gotmpl gotemplate") { Grammar = CodeGrammar.Markup },
        new("css scss sass less stylus postcss", "@media @import @font-face @keyframes @supports @page @layer @container @charset @namespace @property @include @mixin @extend @use @forward @function @return @if @else @each @for @while @apply @tailwind !important !default") { Marks = [Block, Slashes with { LeadsWord = true }, Quotes, Apostrophes], LeadSigns = "@!$-.#", InnerSigns = "-" },
        new("r rscript splus rmd", "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_character_ in library require return") { Marks = [Hash, Text("`", "`"), LongQuotes, LongApostrophes], LeadSigns = ".", InnerSigns = "." },
        new("julia jl jldoctest", """
            abstract baremodule begin break catch const continue do else elseif end export false finally for function global if import in isa let
            local macro missing module mutable nothing primitive public quote return struct true try type using where while
            """)
        {
            Marks = [Comment("#=", "=#") with { Nests = true }, Hash, TripleQuotes, LongQuotes, Character, Text("`", "`")],
            LeadSigns = "@:",
            InnerSigns = "!",
        },
        new("matlab octave", "break case catch classdef continue do else elseif end endfor endfunction endif endwhile enumeration events false for function global if methods otherwise parfor persistent properties return switch true try until while") { Marks = [Comment("%{", "%}") with { LeadsLine = true }, Percent, Hash, Quotes, Apostrophes with { Escape = '\0', LeadsWord = true }], InnerSigns = "'" },
        new("lua luau moonscript", "and break do else elseif end false for function goto if in local nil not or repeat return then true until while") { Marks = [Comment("--[[", "]]"), Comment("--[=[", "]=]"), Dashes, Raw("[[", "]]"), Raw("[=[", "]=]"), Quotes, Apostrophes] },
        new("kotlin kt kts", """
            abstract actual annotation as break by catch class companion const constructor continue crossinline data do dynamic else enum expect
            external false final finally for fun get if import in infix init inline inner interface internal is it lateinit noinline null object
            open operator out override package private protected public reified return sealed set super suspend tailrec this throw true try
            typealias typeof val var vararg when where while
            """)
        {
            Marks = [Slashes, NestedBlock, TripleQuotes with { Escape = '\0' }, Quotes, Character],
        },
        new("scala sbt scala3", """
            abstract case catch class def derives do else end enum export extends extension false final finally for forSome given if implicit
            import infix inline lazy match new null object opaque open override package private protected return sealed super then this throw
            trait true try type using val var while with yield
            """)
        {
            Marks = [Slashes, NestedBlock, TripleQuotes with { Escape = '\0' }, Quotes, Character],
            Prefixes = "sf",
        },
        new("swift", """
            Any as associatedtype async await actor break case catch class continue convenience default defer deinit didSet do dynamic else enum
            extension fallthrough false fileprivate final for func get guard if import in indirect init inout internal is lazy let mutating nil
            nonisolated open operator optional override precedencegroup private protocol public repeat required rethrows return self Self set some
            static struct subscript super switch throw throws true try typealias unowned var weak where while willSet
            """)
        {
            Marks = [Slashes, NestedBlock, TripleQuotes, Raw("#\"", "\"#"), Quotes],
            LeadSigns = "@#",
        },
        new("dart", """
            abstract as assert async await base break case catch class const continue covariant default deferred do dynamic else enum export extends
            extension external factory false final finally for get hide if implements import in interface is late library mixin new null on
            operator part required rethrow return sealed set show static super switch sync this throw true try typedef var void when while with yield
            bool double int num
            """)
        {
            Marks = [Slashes, NestedBlock, TripleQuotes, TripleApostrophes, Quotes, Apostrophes],
            Prefixes = "r",
            LeadSigns = "$@",
        },
        new("haskell hs lhs purescript elm idris agda", """
            as case class data default deriving do else exposing family forall foreign hiding if import in infix infixl infixr instance let mdo
            module newtype of port proc qualified rec then type where
            """)
        {
            Marks = [Comment("{-", "-}") with { Nests = true }, Line("-- ") with { LeadsWord = true }, Line("---") with { LeadsLine = true }, Quotes, Character],
            InnerSigns = "'",
        },
        new("ocaml ml f# fsharp fs sml reason", """
            and as assert async begin class constraint do done downto else end exception external false for fun function functor if in include
            inherit inherit initializer interface lazy let match member method module mutable namespace new not nonrec object of open or override
            private public rec return sig static struct then to true try type use val virtual when while with yield
            """)
        {
            Marks = [Comment("(*", "*)") with { Nests = true }, Slashes, TripleQuotes, LongQuotes, Character],
            InnerSigns = "'",
        },
        new("erlang erl", "after and andalso band begin bnot bor bsl bsr bxor case catch cond div else end fun if let maybe not of or orelse receive rem try when xor -module -export -import -define -record -include -spec -type") { Marks = [Percent, LongQuotes, Apostrophes], LeadSigns = "-?" },
        new("elixir ex exs iex heex", "after alias and case catch cond def defdelegate defexception defimpl defmacro defmodule defp defprotocol defstruct do else end false fn for if import in nil not or quote raise receive require rescue try true unless unquote use when with") { Marks = [Hash, TripleQuotes, TripleApostrophes, LongQuotes, LongApostrophes], LeadSigns = ":@", InnerSigns = "?!" },
        new("clojure clj cljs cljc edn lisp common-lisp commonlisp cl elisp emacs-lisp scheme scm racket rkt", "def defn defn- defmacro defmethod defmulti defprotocol defrecord deftype defun defvar defparameter defclass defgeneric define define-syntax begin case cond do fn for if if-let if-not lambda let let* letrec letfn loop nil ns quote recur set! setq throw try unless when when-let true false #t #f") { Marks = [Semicolon, Comment("#|", "|#") with { Nests = true }, LongQuotes], LeadSigns = "#*+-<>=!?&%:", InnerSigns = "#*+-<>=!?&%:/'." },
        new("perl pl pm perl5 perl6 raku", "and cmp continue die do else elsif eq for foreach ge given goto gt if last le local lt my ne next no not or our package redo require return say state sub undef unless until use when while xor print") { Marks = [Hash with { LeadsWord = true }, Comment("=pod", "=cut") with { LeadsLine = true }, LongQuotes, LongApostrophes], Traits = CodeTraits.HasHereDocuments, LeadSigns = "$@%&" },
        new("tex latex context plaintex bibtex", """
            \begin \end \documentclass \usepackage \newcommand \renewcommand \providecommand \newenvironment \newtheorem \def \let \input \include
            \part \chapter \section \subsection \subsubsection \paragraph \title \author \date \maketitle \label \ref \cite \item \caption
            \includegraphics \bibliography \bibliographystyle \footnote \if \else \fi \DeclareMathOperator
            """)
        {
            Marks = [Line("%"), Text("$$", "$$") with { SpansLines = true }, Text("$", "$") with { SpansLines = false }],
            Traits = CodeTraits.HasNoNumbers,
            LeadSigns = "\\",
        },
        new("dockerfile docker containerfile", "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR") { Marks = [Hash with { LeadsLine = true }, Quotes, Apostrophes with { Escape = '\0' }], Traits = CodeTraits.LeadsLines | CodeTraits.HasNoNumbers, LeadSigns = "-/." },
        new("make makefile mk gnumake bsdmake", "ifeq ifneq ifdef ifndef else endif include -include define endef export unexport override private vpath") { Marks = [WordHash, Quotes, Apostrophes], Traits = CodeTraits.HasTargets | CodeTraits.LeadsLines | CodeTraits.HasNoNumbers, LeadSigns = "-$", InnerSigns = "-" },
        new("cmake", "if elseif else endif foreach endforeach while endwhile function endfunction macro endmacro return include set option project add_executable add_library find_package target_link_libraries") { Marks = [Comment("#[[", "]]"), Hash, LongQuotes], Traits = CodeTraits.IgnoresCase | CodeTraits.HasNoNumbers, LeadSigns = "-", InnerSigns = "-" },
        new("nginx nginxconf caddyfile", "server location upstream http events include if return rewrite set") { Marks = [WordHash, Quotes, Apostrophes], Traits = CodeTraits.LeadsLines | CodeTraits.HasNoNumbers, LeadSigns = "$/-.", InnerSigns = "-./" },
        new("hcl terraform tf nomad", "resource data variable output module provider terraform locals for in if else true false null dynamic") { Marks = [Hash, Slashes, Block, Quotes], InnerSigns = "-" },
        new("nix", "let in with rec inherit if then else assert import true false null or") { Marks = [Hash, Block, LongQuotes, Raw("''", "''")], InnerSigns = "-'" },
        new("diff patch udiff git-diff") { Grammar = CodeGrammar.Difference },
        new("graphql gql", "enum extend false fragment implements input interface mutation null on query scalar schema subscription true type union directive") { Marks = [Hash, TripleQuotes, Quotes], LeadSigns = "$@" },
        new("protobuf proto proto3", "bool bytes double enum extend extensions false fixed32 fixed64 float import int32 int64 map message oneof option optional package public repeated required reserved returns rpc service sint32 sint64 stream string syntax to true uint32 uint64") { Marks = [Slashes, Block, Quotes, Apostrophes] },
        new("solidity sol", "abstract address assembly bool break bytes bytes32 calldata constant constructor continue contract delete do else emit enum error event external fallback false for function if immutable import indexed int interface internal is library mapping memory modifier new override payable pragma private public pure receive return returns revert storage string struct this throw true try type uint uint8 uint256 unchecked using var view virtual while") { Marks = [Slashes, Block, Quotes, Apostrophes] },
        new("zig", "align allowzero and anyerror anytype asm async await bool break catch comptime const continue defer else enum errdefer error export extern false fn for if inline noalias null opaque or orelse packed pub return struct suspend switch test threadlocal true try type undefined union unreachable usize usingnamespace var void volatile while u8 u16 u32 u64 i8 i16 i32 i64 f32 f64") { Marks = [Slashes, Line("\\\\") with { Part = CodePart.Text }, Quotes, Character], LeadSigns = "@" },
        new("fortran f90 f95 f03 f77", "allocatable allocate call case character complex contains cycle deallocate dimension do double else elseif end enddo endif exit forall function if implicit in inout integer intent interface kind logical module none only out parameter pointer precision print private procedure program public pure read real recursive result return save select stop subroutine target then type use where while write") { Marks = [Line("!"), DoubledQuotes with { SpansLines = false }, DoubledApostrophes with { SpansLines = false }], Traits = CodeTraits.IgnoresCase },
        new("pascal delphi objectpascal ada vhdl", "and array as begin case class const constructor destructor div do downto else end except exports false file finally for function goto if implementation in inherited interface is library loop mod nil not object of or out package packed private procedure program property protected public record repeat return set shl shr string then to true try type unit until uses var virtual while with xor") { Marks = [Slashes, Dashes, Comment("{", "}"), Comment("(*", "*)"), DoubledApostrophes with { SpansLines = false }, Quotes], Traits = CodeTraits.IgnoresCase },
        new("vb vbnet visual-basic vba vbscript basic", "and as boolean byref byval call case class const dim do double each else elseif end enum exit false for friend function get goto if imports in inherits integer is let long loop me mod module namespace new next not nothing object of on option or private property protected public return select set shared static step string structure sub then throw to true try until using wend while with xor") { Marks = [Line("'"), DoubledQuotes with { SpansLines = false }], Traits = CodeTraits.IgnoresCase },
    ];

    private static readonly FrozenDictionary<string, CodeLanguage> ByName = Rows
        .SelectMany(row => row.Names.Split(' '), (row, name) => KeyValuePair.Create(name, row))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every language.</summary>
    public static ImmutableArray<CodeLanguage> All => Rows;

    /// <summary>The language that authors call so; null for none.</summary>
    public static CodeLanguage? Find(string name) => ByName.GetValueOrDefault(name);

    private static CodeMark Line(string open) => new(CodePart.Comment, open, "");

    private static CodeMark Comment(string open, string close) => new(CodePart.Comment, open, close) { SpansLines = true };

    private static CodeMark Text(string open, string close) => new(CodePart.Text, open, close) { Escape = '\\' };

    private static CodeMark Raw(string open, string close) => new(CodePart.Text, open, close) { SpansLines = true };
}
