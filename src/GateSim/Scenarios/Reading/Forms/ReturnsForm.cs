using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class ReturnsForm : RecordForm<Returns>
{
    private readonly Key<Returns, string> _as;
    private readonly Key<Returns, decimal> _share;
    private readonly Key<Returns, Distribution> _after;
    private readonly Key<Returns, TimeSpan?> _within;

    public ReturnsForm()
        : base("a return")
    {
        _as = Required("as", NameForm.Class, r => r.As, "As a vehicle of which class it comes back.");
        _share = Optional("share", new ShareForm(), r => r.Share, 1, "Of the vehicles that leave.");
        _after = Required("after", new DistributionForm(), r => r.After, "How long after leaving.");
        _within = Optional("within", new NullableForm<TimeSpan>(new DurationForm()), r => r.Within, null,
            "The longest that is; without it there is no limit.");
    }

    protected override Returns Make(Entries<Returns> at) => new(at.Get(_as), at.Get(_share), at.Get(_after), at.Find(_within));
}
