namespace GateSim.Model.Traffic;

/// <summary>Up to 128 facts, a bit each. In place of a <see cref="UInt128"/>, which cannot be compiled ahead, and its holders neither.</summary>
internal readonly record struct FactSet(ulong Low, ulong High)
{
    public const int Capacity = 128;

    public static FactSet None => default;

    /// <param name="bit">0 to below <see cref="Capacity"/>.</param>
    public static FactSet Of(int bit) => bit < 64 ? new(1UL << bit, 0) : new(0, 1UL << (bit - 64));

    public bool IsEmpty => (Low | High) == 0;

    /// <summary>As one number.</summary>
    public UInt128 Bits => new(High, Low);

    public static FactSet operator |(FactSet a, FactSet b) => new(a.Low | b.Low, a.High | b.High);

    public static FactSet operator &(FactSet a, FactSet b) => new(a.Low & b.Low, a.High & b.High);

    public static FactSet operator ~(FactSet a) => new(~a.Low, ~a.High);
}
