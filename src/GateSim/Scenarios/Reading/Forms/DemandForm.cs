using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class DemandForm : StreamForm<Demand>
{
    private readonly Key<Demand, IReadOnlyList<WaitingVehicles>> _waitingAtStart;
    private readonly Key<Demand, Declarations> _declarations;
    private readonly Key<Demand, IReadOnlyList<VehicleSource>> _sources;

    public DemandForm()
        : base("the demand", d => d.MainStream())
    {
        _waitingAtStart = Optional("waitingAtStart", new NamedForm<WaitingVehicles>("class", new WaitingForm(), w => w.Class),
            d => d.WaitingAtStart, [], "Vehicles by class that are at the gate when the first day begins.");
        _declarations = Optional("declarations", new DeclarationsForm(), d => d.Declarations, null,
            "Vehicles of a class that share a declaration, and with it traits; without it each has its own.");
        _sources = Optional("sources", new NamedForm<VehicleSource>("source", new SourceForm(), s => s.Name),
            d => d.Sources is [] ? null : d.Sources, [], "Further streams of vehicles, each with its own profile.");
    }

    // Beside sources there need be no main stream.
    protected override bool IsNeeded(Key<Demand> key, MappingNode mapping, Desk desk) =>
        key == VehiclesPerDay && mapping.Down("sources") is not MappingNode { Entries.Count: > 0 };

    protected override Demand Make(Entries<Demand> at)
    {
        var main = Arrivals(at, Weighted(at));
        var hours = (WeightedHours)main.Hours;
        return new(hours.VehiclesPerDay, main.DayToDayCv, hours.Weights, main.DayFactors, main.Calendar, at.Get(_waitingAtStart))
        {
            Platoons = main.Platoons,
            Declarations = at.Find(_declarations),
            Sources = at.Get(_sources),
        };
    }
}
