using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class CostsForm : RecordForm<Costs>
{
    private readonly Key<Costs, IReadOnlyList<VehicleCosts>> _vehicles;
    private readonly Key<Costs, IReadOnlyList<StationCosts>> _stations;

    public CostsForm()
        : base("the costs")
    {
        _vehicles = Optional("vehicles", new NamedForm<VehicleCosts>("class", new VehicleCostsForm(), v => v.Class), c => c.Vehicles, [],
            "By class: what waiting and spoiled loads cost.");
        _stations = Optional("stations", new NamedForm<StationCosts>("station", new StationCostsForm(), s => s.Station), c => c.Stations, [],
            "By station: what its servers cost.");
    }

    protected override Costs Make(Entries<Costs> at) => new(at.Get(_vehicles), at.Get(_stations));

    private sealed class VehicleCostsForm : RecordForm<VehicleCosts>
    {
        private readonly Key<VehicleCosts, decimal> _waitingHour;
        private readonly Key<VehicleCosts, decimal?> _load;
        private readonly Key<VehicleCosts, Distribution> _keeps;

        public VehicleCostsForm()
            : base("the costs of a class")
        {
            _waitingHour = Optional("waitingHour", new MoneyForm(), v => v.WaitingHour, 0, "For each hour of waiting.");
            _load = Optional("load", new NullableForm<decimal>(new MoneyForm()), v => v.Keeps is null ? null : v.Load, null, "For a load that is spoiled; needs keeps.");
            _keeps = Optional("keeps", new KeepsForm(), v => v.Keeps, null, "A load whose clearance takes longer is spoiled.");
        }

        public override VehicleCosts Read(Node node, Desk desk)
        {
            if (!desk.Names.HasClass(node.Key)) desk.ReportName(node.KeyAt, "class", node.Key, "the classes", desk.Names.Classes);
            return base.Read(node, desk);
        }

        protected override VehicleCosts Make(Entries<VehicleCosts> at)
        {
            // An unknown key is reported already, and was perhaps meant as the one that lacks.
            if (at.Node(_load) is { } load && at.Node(_keeps) is null && at.Mapping.Present.All(e => Under(e.Key) is not null))
                at.Desk.Report(load.KeyAt, "\"load\" is what a spoiled load costs; say with \"keeps\" after how long it is spoiled");
            return new VehicleCosts(at.Name, at.Get(_waitingHour), at.Find(_load) ?? 0, at.Find(_keeps));
        }
    }

    private sealed class StationCostsForm : RecordForm<StationCosts>
    {
        private readonly Key<StationCosts, decimal> _serverDay;
        private readonly Key<StationCosts, decimal> _serverHour;

        public StationCostsForm()
            : base("the costs of a station")
        {
            _serverDay = Optional("serverDay", new MoneyForm(), s => s.ServerDay, 0, "A day for each server that the station has.");
            _serverHour = Optional("serverHour", new MoneyForm(), s => s.ServerHour, 0, "An hour for each server on duty.");
        }

        public override StationCosts Read(Node node, Desk desk)
        {
            if (!desk.Names.HasStation(node.Key)) desk.ReportName(node.KeyAt, "station", node.Key, "the stations", desk.Names.Stations);
            return base.Read(node, desk);
        }

        protected override StationCosts Make(Entries<StationCosts> at) => new(at.Name, at.Get(_serverDay), at.Get(_serverHour));
    }
}
