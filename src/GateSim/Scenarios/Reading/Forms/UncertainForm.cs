using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>An uncertain input; its name is the key under which it stands. Both ends must be values that its path can take.</summary>
internal sealed class UncertainForm : RecordForm<UncertainInput>
{
    private readonly Key<UncertainInput, string> _path;
    private readonly Key<UncertainInput, string> _low;
    private readonly Key<UncertainInput, string> _high;
    private readonly Key<UncertainInput, string> _why;

    public UncertainForm()
        : base("an uncertain input")
    {
        _path = Required("path", new TextForm(mayBeEmpty: false), u => u.Path, "The key's path in the scenario, as --set takes it.");
        _low = Required("low", new AnyValueForm(), u => u.Low, "Its value at one end of the range.");
        _high = Required("high", new AnyValueForm(), u => u.High, "Its value at the other end.");
        _why = Optional("why", new TextForm(), u => u.Why, null, "Where the range comes from, for people.");
    }

    protected override UncertainInput Make(Entries<UncertainInput> at)
    {
        var input = new UncertainInput(at.Name, at.Get(_path), at.Get(_low), at.Get(_high), at.Find(_why));
        if (at.Node(_path) is not { } path || path is not ScalarNode) return input;
        var keys = input.Path.Split('.');
        if (FormAt(keys) is not { } form)
        {
            at.Desk.Report(path.At, $"the path {Quoted.Of(input.Path)} leads to no key of a scenario, or into a value that can only be replaced whole");
            return input;
        }
        foreach (var end in new[] { _low, _high })
        {
            if (at.Node(end) is { } value) form.Check(value with { Key = keys[^1], KeyAt = value.At, IsItem = false }, at.Desk);
        }
        if (at.Node(_high) is { } high && input.Low == input.High && at.Node(_low) is not null)
            at.Desk.Report(high.At, $"\"low\" and \"high\" are both {Quoted.Of(input.High)}; what has no range is not uncertain");
        return input;
    }

    private static Form? FormAt(IEnumerable<string> keys)
    {
        Form? form = ScenarioForm.Whole;
        foreach (var key in keys) form = form is { Merges: true } ? form.Under(key) : null;
        return form;
    }
}
