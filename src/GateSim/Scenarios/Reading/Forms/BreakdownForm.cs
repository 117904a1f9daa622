using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class BreakdownForm : RecordForm<BreakdownPlan>
{
    private readonly Key<BreakdownPlan, Distribution> _every;
    private readonly Key<BreakdownPlan, Distribution> _lasts;

    public BreakdownForm()
        : base("breakdowns")
    {
        _every = Required("every", new DistributionForm(), b => b.Every, "From the end of one repair to the next failure of the same server.");
        _lasts = Required("lasts", new DistributionForm(), b => b.Lasts, "How long a repair takes.");
    }

    protected override BreakdownPlan Make(Entries<BreakdownPlan> at)
    {
        var plan = new BreakdownPlan(at.Get(_every), at.Get(_lasts));
        // A failure must end and another begin in some time, or an hour of the run never passes.
        if (at.Node(_every) is { } every && (!(plan.Every.Mean > 0) || plan.Every.Mean + plan.Lasts.Mean < TimeSpan.TicksPerSecond))
            at.Desk.Report(every.At, "breakdowns come too fast: the mean of \"every\" must be above 0, and a second or more together with that of \"lasts\"");
        return plan;
    }
}
