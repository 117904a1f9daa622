namespace GateSim.Scenarios.Reading.Forms;

internal sealed class ClassForm : RecordForm<VehicleClass>
{
    private readonly Key<VehicleClass, decimal> _share;
    private readonly Key<VehicleClass, string> _route;
    private readonly Key<VehicleClass, double> _priority;
    private readonly Key<VehicleClass, IReadOnlyDictionary<string, IReadOnlyList<TraitValue>>> _traits;

    public ClassForm()
        : base("a class")
    {
        _share = Required("share", new ShareForm(), c => c.Share, "Share of the arrivals.");
        _route = Required("route", NameForm.Route, c => c.Route, "The route that its vehicles take.");
        _priority = Optional("priority", new NumberForm(-1e15, 1e15), c => c.Priority, 0, "The larger goes first at stations with order: priority.");
        var traits = new ClassTraitsForm();
        _traits = Optional("traits", traits, c => c.Traits, traits.StandIn, "Shares of traits that differ from the scenario's for this class.");
    }

    protected override VehicleClass Make(Entries<VehicleClass> at) =>
        new(at.Name, at.Get(_share), at.Get(_route), at.Get(_priority), at.Get(_traits));
}
