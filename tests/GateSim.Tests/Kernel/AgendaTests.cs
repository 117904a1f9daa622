using CsCheck;
using GateSim.Kernel;

namespace GateSim.Tests.Kernel;

public class AgendaTests
{
    private static readonly Gen<(bool Takes, long After)> Near = Gen.Select(Gen.Bool, Gen.Long[0, 5]);
    private static readonly Gen<(bool Takes, long After)> Far = Gen.Select(Gen.Bool, Gen.Long[0, 100_000]);
    private static readonly Gen<(bool Takes, long After)> Skewed = Gen.Select(Gen.Int[0, 2].Select(i => i == 0), Gen.OneOf(Gen.Long[0, 50], Gen.Long[0, 5_000], Gen.Long[0, 1_000_000_000_000_000_000]));
    private static readonly Gen<(bool Takes, long After)> More = Gen.Select(Gen.Int[0, 3].Select(i => i == 0), Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, 10_000]));

    /// <summary>What is added is due at or after what was taken last, as a clock has it.</summary>
    [Fact]
    public void It_is_a_sorted_list_however_many_there_are_and_in_whatever_order_they_come() =>
        Gen.OneOf(Near.Array[0, 400], Far.Array[0, 2_000], More.Array[0, 3_000], Skewed.Array[0, 3_000]).Array[1, 3].Sample(
            scripts =>
            {
                var agenda = new Agenda();
                foreach (var script in scripts)
                {
                    agenda.Clear();
                    var expected = new SortedSet<(long At, int Order, int What)>();
                    var now = 0L;
                    void Take()
                    {
                        var soonest = agenda.Soonest;
                        Assert.Equal(expected.Min, (soonest.At, soonest.What / 3, soonest.What));
                        now = soonest.At;
                        expected.Remove(expected.Min);
                        agenda.RemoveSoonest();
                    }
                    foreach (var (i, (takes, after)) in script.Index())
                    {
                        if (takes && expected.Count > 0) Take();
                        else
                        {
                            expected.Add((now + after, i, 3 * i));
                            agenda.Add(new Due(now + after, i, 3 * i));
                        }
                        Assert.Equal(expected.Count == 0, agenda.Soonest == Due.Never);
                    }
                    while (expected.Count > 0) Take();
                    Assert.Equal(Due.Never, agenda.Soonest);
                }
            },
            iter: 300);

    /// <summary>Most of what waits is due in days, as who comes back, and most of what happens is due in minutes: leaves made for the former are crowded by
    /// the latter. Bursts of one instant come in between.</summary>
    [Fact]
    public void It_is_a_sorted_list_where_much_passes_before_what_waits_is_due()
    {
        var random = new Random(1);
        var (agenda, expected) = (new Agenda(), new SortedSet<(long At, int What)>());
        var (now, added) = (0L, 0);
        void Add(long after)
        {
            expected.Add((now + after, added));
            agenda.Add(new Due(now + after, added, added++));
        }
        for (var i = 0; i < 400; i++) Add(random.NextInt64(50_000_000));
        for (var i = 0; i < 200; i++) Add(random.NextInt64(20_000));
        for (var i = 0; i < 60_000; i++)
        {
            Assert.Equal(expected.Min, (agenda.Soonest.At, agenda.Soonest.What));
            now = expected.Min.At;
            expected.Remove(expected.Min);
            agenda.RemoveSoonest();
            Add(random.Next(50) == 0 ? random.NextInt64(50_000_000) : random.NextInt64(20_000));
            if (i % 10_000 == 5_000)
            {
                for (var burst = 0; burst < 300; burst++) Add(15_000);
            }
        }
        while (expected.Count > 0)
        {
            Assert.Equal(expected.Min, (agenda.Soonest.At, agenda.Soonest.What));
            expected.Remove(expected.Min);
            agenda.RemoveSoonest();
        }
        Assert.Equal(Due.Never, agenda.Soonest);
    }

    [Fact]
    public void Those_of_one_instant_go_by_their_order_whatever_lies_between()
    {
        var agenda = new Agenda();
        for (var i = 0; i < 5_000; i++)
        {
            agenda.Add(new Due(7, i, i));
            agenda.Add(new Due(100 + (i * 37 % 1_000), i + 10_000, 9_999));
        }
        for (var i = 0; i < 5_000; i++)
        {
            Assert.Equal((7, i), (agenda.Soonest.At, agenda.Soonest.What));
            agenda.RemoveSoonest();
        }
        for (var i = 0; i < 5_000; i++)
        {
            Assert.Equal(9_999, agenda.Soonest.What);
            agenda.RemoveSoonest();
        }
        Assert.Equal(Due.Never, agenda.Soonest);
    }
}
