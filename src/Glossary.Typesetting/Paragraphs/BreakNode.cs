namespace Glossary.Typesetting;

/// <summary>How tight a line is set; neighbours should not differ by more than one.</summary>
internal enum Fitness
{
    VeryLoose,
    Loose,
    Decent,
    Tight,
}

/// <summary>A place where a line may end, with the best way to get there.</summary>
internal struct BreakNode
{
    public int Break;
    public int Start;
    public int Line;
    public Fitness Fitness;
    public bool IsFlagged;
    public double Demerits;
    public double WidthAfter;
    public double HangLeft;
    public int Previous;
    public int Next;
}

/// <summary>The best way to each fitness class at one break.</summary>
internal struct BreakCandidates
{
    private (double Demerits, int From, int Line)? _veryLoose;
    private (double Demerits, int From, int Line)? _loose;
    private (double Demerits, int From, int Line)? _decent;
    private (double Demerits, int From, int Line)? _tight;

    public double Least { get; private set; }

    public bool IsEmpty { get; private set; } = true;

    public BreakCandidates()
    {
    }

    public readonly (double Demerits, int From, int Line) this[Fitness fitness] => Slot(fitness) ?? (0, -1, 0);

    public void Consider(Fitness fitness, double demerits, int from, int line)
    {
        Least = IsEmpty ? demerits : Math.Min(Least, demerits);
        IsEmpty = false;
        if (Slot(fitness) is { } known && known.Demerits < demerits)
        {
            return;
        }

        switch (fitness)
        {
            case Fitness.VeryLoose:
                _veryLoose = (demerits, from, line);
                break;
            case Fitness.Loose:
                _loose = (demerits, from, line);
                break;
            case Fitness.Decent:
                _decent = (demerits, from, line);
                break;
            default:
                _tight = (demerits, from, line);
                break;
        }
    }

    private readonly (double Demerits, int From, int Line)? Slot(Fitness fitness) => fitness switch
    {
        Fitness.VeryLoose => _veryLoose,
        Fitness.Loose => _loose,
        Fitness.Decent => _decent,
        _ => _tight,
    };
}
