using GateSim.Model;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>What batches of days say of one long run; there is no other interval for a single replication.</summary>
public sealed record LongRun(StatisticKey Key, BatchMeans Batches)
{
    /// <summary>Of the gate's means; none where the run has fewer than ten whole days after the warm-up.</summary>
    internal static IReadOnlyList<LongRun> Of(ReplicationResult only, GatePlan plan)
    {
        var confidence = plan.Scenario.Run.Confidence;
        var first = (int)Math.Ceiling(plan.WarmUp.TotalDays);
        var times = only.TimesByDay.Skip(first).ToList();
        var inside = only.InSystemByHour.Chunk(24).Skip(first).Select(day => (day.Average(), 1.0)).ToList();
        return
        [
            .. Over("clearance-time", "min", times.ConvertAll(d => (d.ClearanceMinutes, (double)d.Vehicles))),
            .. Over("waiting-time", "min", times.ConvertAll(d => (d.WaitingMinutes, (double)d.Vehicles))),
            .. Over("in-system", "vehicles", inside),
        ];

        IEnumerable<LongRun> Over(string measure, string unit, IReadOnlyList<(double, double)> days) =>
            BatchMeans.Of(days, confidence) is { } batches ? [new LongRun(new StatisticKey(measure, null, null, "mean", unit), batches)] : [];
    }
}
