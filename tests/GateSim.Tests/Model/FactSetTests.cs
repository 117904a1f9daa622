using GateSim.Model.Traffic;

namespace GateSim.Tests.Model;

/// <summary>Against the numbers of 128 bits that it stands for.</summary>
public class FactSetTests
{
    [Fact]
    public void Every_fact_is_a_bit_of_its_own()
    {
        for (var bit = 0; bit < FactSet.Capacity; bit++) Assert.Equal(UInt128.One << bit, FactSet.Of(bit).Bits);
    }

    [Fact]
    public void Sets_are_joined_cut_and_turned_round()
    {
        var (a, b) = (FactSet.Of(3) | FactSet.Of(64) | FactSet.Of(127), FactSet.Of(64) | FactSet.Of(65));

        Assert.Equal(a.Bits | b.Bits, (a | b).Bits);
        Assert.Equal(FactSet.Of(64), a & b);
        Assert.Equal(~a.Bits, (~a).Bits);
        Assert.True((a & FactSet.Of(65)).IsEmpty);
        Assert.False((a & FactSet.Of(127)).IsEmpty);
    }
}
