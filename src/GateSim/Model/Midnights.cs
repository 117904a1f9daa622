namespace GateSim.Model;

/// <summary>Counts the vehicles in the gate at each midnight that ends a day, after all but the arrivals of that instant.</summary>
internal sealed class Midnights(GatePlan plan, GateMeasures measures)
{
    /// <summary>One for each day of the run, the warm-up included.</summary>
    public int[] Counts { get; } = new int[plan.Scenario.Run.Days];

    /// <summary>The midnights in turn: who takes the next one has let everything happen up to the last, and tells by <paramref name="inside"/>
    /// who is in the gate.</summary>
    public IEnumerable<long> Count(Func<int> inside)
    {
        for (var day = 1; day <= plan.Scenario.Run.Days; day++)
        {
            var midnight = day * TimeSpan.TicksPerDay;
            yield return midnight;
            Counts[day - 1] = inside();
            if (midnight <= plan.WarmUp.Ticks) continue;
            foreach (var observer in measures.OfGate.Counted) observer.Counted(Counts[day - 1]);
        }
    }
}
