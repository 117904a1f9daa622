using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class ClassForm : RecordForm<VehicleClass>
{
    private readonly Key<VehicleClass, decimal> _share;
    private readonly Key<VehicleClass, string> _route;
    private readonly Key<VehicleClass, double> _priority;
    private readonly Key<VehicleClass, IReadOnlyDictionary<string, IReadOnlyList<TraitValue>>> _traits;
    private readonly Key<VehicleClass, Returns> _returns;

    public ClassForm()
        : base("a class")
    {
        _share = Optional("share", new ShareForm(), c => c.Share, 0, "Share of the arrivals of the main stream.");
        _route = Required("route", NameForm.Route, c => c.Route, "The route that its vehicles take.");
        _priority = Optional("priority", new NumberForm(-1e15, 1e15), c => c.Priority, 0, "The larger goes first at stations with order: priority.");
        var traits = new ClassTraitsForm();
        _traits = Optional("traits", traits, c => c.Traits, traits.StandIn, "Shares of traits that differ from the scenario's for this class.");
        _returns = Optional("returns", new ReturnsForm(), c => c.Returns, null, "Its vehicles come back some time after they left, as another class.");
    }

    // Who comes otherwise needs no share of the main stream.
    protected override bool IsNeeded(Key<VehicleClass> key, MappingNode mapping, Desk desk) =>
        key.IsRequired || (key == _share && !desk.Names.ComesWithoutShare(mapping.Key));

    protected override VehicleClass Make(Entries<VehicleClass> at) =>
        new(at.Name, at.Get(_share), at.Get(_route), at.Get(_priority), at.Get(_traits)) { Returns = at.Find(_returns) };
}
