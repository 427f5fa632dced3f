using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Environments: matrices, cases, aligned equations.</summary>
internal static class Environments
{
    /// <summary>What sets one environment apart: the kind of its array, its columns, the delimiters around.</summary>
    /// <param name="Columns">One letter a column, the last two repeated as long as rows go on (<c>rl</c>); empty where the author says.</param>
    private sealed record Environment(MatrixKind Kind, string Columns, string Left = "", string Right = "")
    {
        /// <summary>True where the columns stand in an argument: <c>{lcr}</c>.</summary>
        public bool HasColumns { get; init; }

        /// <summary>True where an argument counts the columns: <c>{2}</c>.</summary>
        public bool HasCount { get; init; }

        /// <summary>True where an alignment may stand in brackets: <c>[r]</c>.</summary>
        public bool HasAlignment { get; init; }

        /// <summary>True where a position may stand in brackets: <c>[t]</c>.</summary>
        public bool HasPosition { get; init; }

        public MathLevel? Level { get; init; }
    }

    private static readonly Dictionary<string, Environment> ByName = Build();

    public static void Fill(CommandList commands)
    {
        commands.Add("begin", Read);
        commands.Add("end", CommandRole.EndEnvironment);
        commands.Add("hline hdashline", ReadMisplacedRule);
        commands.Add("substack", ReadSubstack);
        commands.Add("matrix pmatrix cases eqalign displaylines", ReadPlain);
    }

    private static Dictionary<string, Environment> Build()
    {
        var all = new Dictionary<string, Environment>(StringComparer.Ordinal);
        foreach (var (name, left, right) in new[] { ("", "", ""), ("p", "(", ")"), ("b", "[", "]"), ("B", "{", "}"), ("v", "|", "|"), ("V", "‖", "‖") })
        {
            all[name + "matrix"] = new(MatrixKind.Matrix, "c", left, right);
            all[name + "matrix*"] = new(MatrixKind.Matrix, "c", left, right) { HasAlignment = true };
            all[name + "smallmatrix"] = new(MatrixKind.SmallMatrix, "c", left, right);
            all[name + "smallmatrix*"] = new(MatrixKind.SmallMatrix, "c", left, right) { HasAlignment = true };
        }

        all["array"] = new(MatrixKind.Array, "") { HasColumns = true, HasPosition = true };
        all["darray"] = new(MatrixKind.Array, "") { HasColumns = true, HasPosition = true, Level = MathLevel.Display };
        all["subarray"] = new(MatrixKind.Substack, "") { HasColumns = true };
        all["cases"] = new(MatrixKind.Cases, "l", "{");
        all["rcases"] = new(MatrixKind.Cases, "l", "", "}");
        all["dcases"] = new(MatrixKind.DisplayCases, "l", "{");
        all["drcases"] = new(MatrixKind.DisplayCases, "l", "", "}");
        foreach (var star in new[] { "", "*" })
        {
            all["align" + star] = all["flalign" + star] = new(MatrixKind.Aligned, "rl");
            all["alignat" + star] = all["xalignat" + star] = all["xxalignat" + star] = new(MatrixKind.AlignedAt, "rl") { HasCount = true };
            all["gather" + star] = new(MatrixKind.Gathered, "c");
            all["multline" + star] = new(MatrixKind.Multline, "c");
            all["equation" + star] = new(MatrixKind.Gathered, "c");
            all["eqnarray" + star] = new(MatrixKind.EquationArray, "rcl");
        }

        all["displaymath"] = all["math"] = all["equation"];
        all["aligned"] = new(MatrixKind.Aligned, "rl") { HasPosition = true };
        all["split"] = new(MatrixKind.Aligned, "rl");
        all["alignedat"] = new(MatrixKind.AlignedAt, "rl") { HasCount = true, HasPosition = true };
        all["gathered"] = new(MatrixKind.Gathered, "c") { HasPosition = true };
        all["multlined"] = new(MatrixKind.Multline, "c") { HasPosition = true };
        all["CD"] = new(MatrixKind.CommutativeDiagram, "c");
        return all;
    }

    /// <summary>Every environment with an example, for the reference.</summary>
    public static CommandChapter Chapter()
        => new("All Environments", false, [.. ByName.Select(e => new CommandExample([$@"\begin{{{e.Key}}}"], Example(e.Key, e.Value)))]);

    private static string Example(string name, Environment environment)
    {
        var content = environment.Kind switch
        {
            MatrixKind.CommutativeDiagram => @"A @>f>> B \\ @VgVV @VVhV \\ C @= D",
            MatrixKind.Gathered or MatrixKind.Multline when name.TrimEnd('*') is "equation" or "displaymath" or "math" => "a = b",
            MatrixKind.Gathered or MatrixKind.Multline or MatrixKind.Substack => @"a \\ b",
            MatrixKind.Cases or MatrixKind.DisplayCases => @"a & \text{if } b \\ c & \text{else}",
            MatrixKind.Aligned or MatrixKind.AlignedAt => @"a &= b \\ &= c",
            MatrixKind.EquationArray => @"a &=& b \\ &=& c",
            _ => @"a & b \\ c & d",
        };
        var arguments = environment.HasColumns ? environment.Kind == MatrixKind.Substack ? "{l}" : "{r|l}" : environment.HasCount ? "{1}" : environment.HasAlignment ? "[r]" : "";
        return $@"\begin{{{name}}}{arguments} {content} \end{{{name}}}";
    }

    private static MathNode Read(FormulaReader reader, LatexToken begin)
    {
        var name = reader.ReadName();
        if (name is null)
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(begin), begin.Text, "the environment’s name"));
            return new MathError(reader.SpanOf(begin), begin.Written);
        }

        if (!ByName.TryGetValue(name, out var environment))
        {
            return ReadUnknown(reader, begin, name);
        }

        var body = name.TrimEnd('*') is "equation" or "displaymath" or "math"
            ? ReadEquation(reader)
            : ReadArray(reader, begin, environment, name);
        End(reader, begin, name);
        return body;
    }

    /// <summary>Reads the content of an environment nobody knows, so that nothing in it is lost.</summary>
    private static MathError ReadUnknown(FormulaReader reader, in LatexToken begin, string name)
    {
        reader.Report(FormulaDiagnostics.UnknownEnvironment(reader.SpanFrom(begin.Start), name, NearestName.To(name, ByName.Keys.Order(StringComparer.Ordinal))));
        ArrayReader.Read(reader, begin, MatrixKind.Matrix, Letters("c"), []);
        End(reader, begin, name);
        return reader.ErrorFrom(begin.Start);
    }

    private static MathNode ReadEquation(FormulaReader reader)
    {
        var outer = reader.Tag;
        reader.Tag = null;
        var start = reader.Peek().Start;
        var content = ArrayReader.ReadSingle(reader);
        var tag = reader.Tag;
        reader.Tag = outer;
        return tag is null ? content : new Tagged(reader.SpanFrom(start), content, tag);
    }

    private static MathNode ReadArray(FormulaReader reader, in LatexToken begin, Environment environment, string name)
    {
        if (environment.Kind == MatrixKind.CommutativeDiagram)
        {
            return DiagramReader.Read(reader, begin);
        }

        var letters = environment.Columns;
        if (environment.HasPosition || environment.HasAlignment)
        {
            var option = LengthReader.ReadBracketed(reader)?.Text.Trim();
            if (environment.HasAlignment && option is "l" or "c" or "r")
            {
                letters = option;
            }
        }

        var columns = Letters(letters.Length > 0 ? letters : "c");
        ImmutableArray<int> rules = [];
        if (environment.HasCount)
        {
            reader.ReadName();
        }
        else if (environment.HasColumns)
        {
            (columns, rules) = ReadColumns(reader, begin, name);
        }

        var matrix = ArrayReader.Read(reader, begin, environment.Kind, columns, rules);
        MathNode body = environment.Level is { } level ? new StyleChange(matrix.Span, level, matrix) : matrix;
        return environment.Left.Length + environment.Right.Length == 0
            ? body
            : new Delimited(reader.SpanFrom(begin.Start), environment.Left, new MathRow(body.Span, [body]), environment.Right);
    }

    /// <summary>Reads <c>{l|cc|r}</c>.</summary>
    private static (ImmutableArray<ColumnAlignment> Columns, ImmutableArray<int> Rules) ReadColumns(FormulaReader reader, in LatexToken begin, string name)
    {
        var start = reader.Peek().Start;
        if (!reader.Peek().Is('{'))
        {
            // \begin{array}lcr is no LaTeX, but \begin{array}c is.
            var single = reader.Peek();
            if (single.Is('l') || single.Is('c') || single.Is('r'))
            {
                reader.Take();
                return (Letters(single.Text), [0, 0]);
            }

            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(begin), "begin{" + name + "}", "the columns, such as “{lcr}”"));
            return ([ColumnAlignment.Center], []);
        }

        var text = reader.ReadName() ?? "";
        var columns = ImmutableArray.CreateBuilder<ColumnAlignment>();
        var rules = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case 'l' or 'c' or 'r':
                    columns.Add(AlignmentOf(text[i]));
                    rules.Add(0);
                    break;
                case '|':
                    rules[^1]++;
                    break;
                case ':':
                    rules[^1]--;
                    break;
                case ' ':
                    break;
                case '@' or '!' or '>' or '<' or 'p' or 'm' or 'b' or 'w' when i + 1 < text.Length && text[i + 1] == '{':
                    if (text[i] is 'p' or 'm' or 'b')
                    {
                        columns.Add(ColumnAlignment.Left);
                        rules.Add(0);
                    }

                    i = SkipBraces(text, i + 1);
                    break;
                default:
                    reader.Report(FormulaDiagnostics.UnknownColumn(reader.SpanFrom(start), text[i].ToString()));
                    break;
            }
        }

        return columns.Count == 0 ? ([ColumnAlignment.Center], []) : (columns.ToImmutable(), [.. rules]);
    }

    private static int SkipBraces(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static void End(FormulaReader reader, in LatexToken begin, string name)
    {
        var token = reader.Peek();
        if (token.Role != CommandRole.EndEnvironment)
        {
            reader.Report(FormulaDiagnostics.BeginWithoutEnd(reader.SpanOf(begin), name));
            return;
        }

        reader.Take();
        var ended = reader.ReadName() ?? "";
        if (ended.Trim() != name.Trim())
        {
            reader.Report(FormulaDiagnostics.WrongEnd(reader.SpanFrom(token.Start), name, ended));
        }
    }

    private static MathNode? ReadMisplacedRule(FormulaReader reader, LatexToken command)
    {
        reader.Report(FormulaDiagnostics.MisplacedRule(reader.SpanOf(command), command.Text));
        return null;
    }

    private static MathNode ReadSubstack(FormulaReader reader, LatexToken command) => ReadBraced(reader, command, MatrixKind.Substack, "c");

    /// <summary>Plain TeX's <c>\matrix{…}</c>.</summary>
    private static MathNode ReadPlain(FormulaReader reader, LatexToken command)
    {
        var (kind, columns, left, right) = command.Text switch
        {
            "pmatrix" => (MatrixKind.Matrix, "c", "(", ")"),
            "cases" => (MatrixKind.Cases, "l", "{", ""),
            "eqalign" => (MatrixKind.Aligned, "rl", "", ""),
            "displaylines" => (MatrixKind.Gathered, "c", "", ""),
            _ => (MatrixKind.Matrix, "c", "", ""),
        };
        var body = ReadBraced(reader, command, kind, columns);
        return left.Length == 0 ? body : new Delimited(body.Span, left, new MathRow(body.Span, [body]), right);
    }

    private static Matrix ReadBraced(FormulaReader reader, in LatexToken command, MatrixKind kind, string columns)
    {
        var open = reader.Peek();
        if (!open.Is('{'))
        {
            var single = reader.ReadArgument(command, "its lines");
            return new Matrix(single.Span, kind, [new(single.Span, [single], null, null)], Letters(columns[..1]), [0, 0], [0, 0]);
        }

        reader.Take();
        reader.Open(Closer.Brace);
        var matrix = ArrayReader.Read(reader, command, kind, Letters(columns), []);
        reader.Close(Closer.Brace);
        if (FormulaReader.IsBrace(reader.Peek()))
        {
            reader.Take();
        }
        else
        {
            reader.Report(FormulaDiagnostics.MissingBrace(reader.SpanOf(open), "{"));
        }

        return matrix;
    }

    private static ImmutableArray<ColumnAlignment> Letters(string letters) => [.. letters.Select(AlignmentOf)];

    private static ColumnAlignment AlignmentOf(char letter) => letter switch
    {
        'l' => ColumnAlignment.Left,
        'r' => ColumnAlignment.Right,
        _ => ColumnAlignment.Center,
    };
}
