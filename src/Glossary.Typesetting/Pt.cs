namespace Glossary.Typesetting;

/// <summary>A length in big points, 72 to the inch: PDF's unit.</summary>
public readonly record struct Pt(double Value) : IComparable<Pt>
{
    public static Pt Zero => default;

    public static Pt operator +(Pt a, Pt b) => new(a.Value + b.Value);

    public static Pt operator -(Pt a, Pt b) => new(a.Value - b.Value);

    public static Pt operator -(Pt a) => new(-a.Value);

    public static Pt operator *(Pt a, double factor) => new(a.Value * factor);

    public static Pt operator *(double factor, Pt a) => new(a.Value * factor);

    public static Pt operator /(Pt a, double divisor) => new(a.Value / divisor);

    public static double operator /(Pt a, Pt b) => a.Value / b.Value;

    public static bool operator <(Pt a, Pt b) => a.Value < b.Value;

    public static bool operator >(Pt a, Pt b) => a.Value > b.Value;

    public static bool operator <=(Pt a, Pt b) => a.Value <= b.Value;

    public static bool operator >=(Pt a, Pt b) => a.Value >= b.Value;

    public static Pt Max(Pt a, Pt b) => a.Value >= b.Value ? a : b;

    public static Pt Min(Pt a, Pt b) => a.Value <= b.Value ? a : b;

    public static Pt FromMillimetres(double millimetres) => new(millimetres * 72 / 25.4);

    public int CompareTo(Pt other) => Value.CompareTo(other.Value);

    public override string ToString() => $"{Value:0.###}pt";
}
