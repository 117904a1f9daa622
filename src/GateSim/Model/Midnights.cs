using GateSim.Kernel;

namespace GateSim.Model;

/// <summary>Counts the vehicles in the gate at each midnight that ends a day, after all but the arrivals of that instant.</summary>
internal sealed class Midnights(GatePlan plan, Clock clock, Gate gate, GateMeasures measures)
{
    /// <summary>One for each day of the run, the warm-up included.</summary>
    public int[] Counts { get; } = new int[plan.Scenario.Run.Days];

    public async Process Count()
    {
        for (var day = 1; day <= plan.Scenario.Run.Days; day++)
        {
            await clock.At(day * TimeSpan.TicksPerDay, Rank.Count);
            Counts[day - 1] = gate.Inside;
            if (clock.Now <= plan.WarmUp.Ticks) continue;
            foreach (var observer in measures.OfGate.Counted) observer.Counted(gate.Inside);
        }
    }
}
