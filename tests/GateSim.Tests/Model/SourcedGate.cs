using GateSim.Kernel;
using GateSim.Model;
using GateSim.Model.Measures;
using GateSim.Model.Traffic;
using GateSim.Randomness;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;

namespace GateSim.Tests.Model;

/// <summary>The usual gate with sources, and who comes to it and leaves it when. Times are minutes from the first midnight, a Monday.</summary>
internal static class SourcedGate
{
    private static readonly DateTime Start = Usual.Run.Start.ToDateTime(TimeOnly.MinValue);

    /// <summary>Sources beside the usual 100 vehicles a day.</summary>
    public static Scenario Beside(params VehicleSource[] sources) => Usual with { Demand = Usual.Demand with { Sources = sources } };

    /// <summary>Sources and no main stream; a vehicle needs one minute.</summary>
    public static Scenario Only(params VehicleSource[] sources) => Beside(sources) with
    {
        Demand = Usual.Demand with { VehiclesPerDay = 0, Sources = sources },
        Stations = [Station("lanes", Takes(1)) with { Servers = StaffPlan.Always(100) }],
        Routes = [new Route("all", [Visit("lanes")])],
    };

    public static PoissonArrivals PerDay(double vehicles) => Usual.Demand.MainStream() with { Hours = new WeightedHours(vehicles, Usual.Demand.HourWeights) };

    public static VehicleSource Source(string name, ArrivalPlan arrivals, params (string Class, decimal Share)[] classes) =>
        new(name, arrivals, [.. classes.Select(c => new ClassShare(c.Class, c.Share))]);

    public static VehicleSource Logged(string name, params (double At, string Class)[] vehicles) =>
        new(name, new LoggedArrivals("log.csv", [.. vehicles.Select(v => new LoggedVehicle(Start.AddMinutes(v.At), v.Class, []))]), []);

    public static BookedArrivals Slots(double every, int vehicles, OpeningHours hours, double early = 0, Distribution? late = null, decimal noShow = 0) =>
        new(TimeSpan.FromMinutes(every), vehicles, hours, noShow, TimeSpan.FromMinutes(early), late);

    public static Scenario Returning(this Scenario scenario, string vehicleClass, Returns returns) => scenario with
    {
        Classes = [.. scenario.Classes.Select(c => c.Name == vehicleClass ? c with { Returns = returns } : c)],
    };

    public static Scenario Lasting(this Scenario scenario, int days) => scenario with { Run = scenario.Run with { Days = days } };

    /// <summary>In the order in which it happens: <c>+goods@10</c> comes, <c>-goods@11</c> leaves.</summary>
    public static List<string> Passages(Scenario scenario)
    {
        var plan = scenario.Plan();
        var measures = new GateMeasures(plan);
        var diary = new Doorman(scenario);
        measures.OfGate = measures.OfGate.And(diary);
        var clock = new HeapClock();
        new Gate(plan, clock, new DrawnTraffic(plan, 1), measures, new VehiclePool()).Open(new RandomStreams(scenario.Run.Seed, 1));
        clock.Run(scenario.Run.Length.Ticks, Rank.Count);
        return diary.Lines;
    }

    private sealed class Doorman(Scenario scenario) : Observer
    {
        public List<string> Lines { get; } = [];

        public override void Clear()
        {
            // It is made new for each run.
        }

        public override void Arrived(Vehicle vehicle) => Write('+', vehicle, vehicle.Arrives);

        public override void Left(Vehicle vehicle, long now) => Write('-', vehicle, now);

        private void Write(char sign, Vehicle vehicle, long at) =>
            Lines.Add(FormattableString.Invariant($"{sign}{scenario.Classes[vehicle.Class].Name}@{TinyGate.Minutes(at)}"));
    }
}
