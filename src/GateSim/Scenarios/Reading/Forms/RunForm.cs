using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Rules;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class RunForm : RecordForm<RunPlan>
{
    private readonly Key<RunPlan, DateOnly> _start;
    private readonly Key<RunPlan, int> _days;
    private readonly Key<RunPlan, WarmUp> _warmUp;
    private readonly Key<RunPlan, ReplicationPlan> _replications;
    private readonly Key<RunPlan, long> _seed;
    private readonly Key<RunPlan, decimal> _confidence;
    private readonly Key<RunPlan, VarianceReduction?> _varianceReduction;

    public RunForm()
        : base("the run")
    {
        _start = Required("start", new DateForm(), r => r.Start, "The first day; the run begins at its midnight.");
        _days = Required("days", new WholeNumberForm<int>(1, DurationReader.MostDays), r => r.Days, "How many days, the warm-up included.");
        _warmUp = Optional("warmUp", new WarmUpForm(), r => new WarmUp(r.WarmUp), new(TimeSpan.Zero),
            "What is left out at the beginning; auto: found by MSER-5.");
        _replications = Optional("replications", new ReplicationsForm(), r => r.Replications, new FixedReplications(30),
            "How often the run is done.");
        _seed = Optional("seed", new WholeNumberForm<long>(0, long.MaxValue), r => (long)r.Seed, 1, "All chance depends on it.");
        _confidence = Optional("confidence", new ShareForm(within: true), r => ShareForm.ToDecimal(r.Confidence), 0.95m,
            "The level of the intervals.");
        _varianceReduction = Optional("varianceReduction", new NullableForm<VarianceReduction>(new WordForm<VarianceReduction>(
                ("none", VarianceReduction.None), ("antithetic", VarianceReduction.Antithetic), ("controls", VarianceReduction.Controls))),
            r => r.VarianceReduction == VarianceReduction.None ? null : r.VarianceReduction, null,
            "How the same replications are made to say more: pairs with opposite luck, or control variates.");
    }

    protected override RunPlan Make(Entries<RunPlan> at)
    {
        var before = at.Desk.Count;
        var plan = new RunPlan(at.Get(_start), at.Get(_days), at.Get(_warmUp).Length, at.Get(_replications), (ulong)at.Get(_seed),
            ShareForm.ToDouble(at.Get(_confidence)))
        {
            VarianceReduction = at.Get(_varianceReduction) ?? VarianceReduction.None,
        };
        if (at.Desk.Count == before && at.Node(_days) is { } days)
        {
            WarmUpEndsBeforeTheRun(plan, at.Node(_warmUp), days, at.Desk);
            CalendarReachesTheEnd(plan, at.Node(_start), days, at.Desk);
        }
        return plan;
    }

    private static void WarmUpEndsBeforeTheRun(RunPlan plan, Node? warmUp, Node days, Desk desk)
    {
        if (plan.WarmUp < plan.Length || warmUp is null || plan.WarmUp is null) return;
        desk.Report(Blame.Later(warmUp, days),
            $"the warm-up of {DurationText.Of(plan.WarmUp.Value.Ticks)} leaves nothing of a run of {plan.Days} {(plan.Days == 1 ? "day" : "days")}");
    }

    private static void CalendarReachesTheEnd(RunPlan plan, Node? start, Node days, Desk desk)
    {
        if (start is null || DateOnly.MaxValue.DayNumber - plan.Start.DayNumber >= plan.Days) return;
        desk.Report(Blame.Later(start, days), "the run goes on after the year 9999, where the calendar ends");
    }
}
