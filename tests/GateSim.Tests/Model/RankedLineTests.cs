using CsCheck;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;

namespace GateSim.Tests.Model;

public class RankedLineTests
{
    /// <summary>What the line says without looking at anybody is what walking along it finds, whoever has left it from where.</summary>
    [Fact]
    public void A_line_knows_how_many_wait_and_how_long() =>
        Gen.Select(Gen.Int[1, 3], Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Long[0, 1_000_000_000_000]).Array[0, 60]).Sample((ranks, script) =>
        {
            var line = new RankedLine(ranks, isLeftAnywhere: true);
            var (now, waiting) = (0L, new List<Visit>());
            foreach (var (what, rank, after) in script)
            {
                now += after;
                if (what <= 1 || waiting.Count == 0)
                {
                    var vehicle = new Vehicle();
                    vehicle.Begin(0, 0, rank % ranks, now);
                    waiting.Add(new Visit(vehicle) { JoinedAt = now });
                    line.Add(waiting[^1]);
                }
                else if (what == 2) waiting.Remove(line.TakeFirst()!);
                else if (what == 3) waiting.Remove(line.TakeLast());
                else
                {
                    line.Remove(waiting[0]);
                    waiting.RemoveAt(0);
                }
                Assert.Equal(waiting.ToHashSet(), line.All.ToHashSet());
                Assert.Equal(waiting.Count, line.Count);
                Assert.Equal(waiting.Aggregate((Int128)0, (sum, v) => sum + now - v.JoinedAt), line.WaitedUntil(now));
            }
        });
}
