using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Scenarios;

/// <summary>Scenarios that are made of records instead of being read.</summary>
public sealed class RecordTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    private static readonly Exponential FiveMinutes = new(TimeSpan.FromMinutes(5));

    private static Scenario Small { get; } = new()
    {
        Name = "small",
        Run = new RunPlan(new DateOnly(2025, 6, 16), days: 2),
        Demand = new Demand(vehiclesPerDay: 100),
        Traits = [Trait.Flag("papers", 0.9m), Trait.OneOf("channel", new("green", 0.8m), new("red", 0.2m))],
        Classes = [new VehicleClass("truck", share: 1, route: "all")],
        Stations = [new StationPlan("lanes", servers: 2, FiveMinutes)],
        Routes = [new Route("all", [new VisitStep("lanes"), new VisitStep("lanes") { When = Condition.Of("red", "not papers") }])],
    };

    private static IEnumerable<string> Problems(Scenario scenario) => Assert.Throws<ScenarioException>(scenario.Checked).Problems.Select(p => p.ToString());

    [Fact]
    public void What_records_leave_out_is_what_a_file_leaves_out()
    {
        var read = ScenarioFile.Read(_gate.Write("small.yaml", """
            name: small
            run: { start: 2025-06-16, days: 2 }
            demand: { vehiclesPerDay: 100 }
            traits: { papers: 90%, channel: { green: 80%, red: 20% } }
            classes: { truck: { share: 100%, route: all } }
            stations: { lanes: { servers: 2, service: exponential(5 min) } }
            routes: { all: [lanes, { visit: lanes, when: [red, not papers] }] }
            """));

        Assert.Equal(ScenarioText.Of(read), ScenarioText.Of(Small));
    }

    [Fact]
    public void What_is_sound_passes_the_check() => Assert.Equal(ScenarioText.Of(Small), ScenarioText.Of(Small.Checked()));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_path() => Assert.Equal(
        [
            "classes  shares of the classes add up to 90 %, not 100 %",
            "classes.truck.route  route \"al\" is not among the routes (all); did you mean \"all\"?",
            "stations.lanes.servers  \"servers\" must be between 1 and 100000, not -1",
            "routes.all[1].when[0]  condition \"rad\" is not among the classes, traits and values of traits (truck, papers, green, red); did you mean \"red\"?",
        ],
        Problems(Small with
        {
            Classes = [new VehicleClass("truck", share: 0.9m, route: "al")],
            Stations = [new StationPlan("lanes", servers: -1, FiveMinutes)],
            Routes = [new Route("all", [new VisitStep("lanes"), new VisitStep("lanes") { When = Condition.Of("rad", "papers") }])],
        }));

    [Fact]
    public void Two_stations_of_one_name_are_refused() => Assert.Equal(
        ["stations  the name \"lanes\" stands here a second time"],
        Problems(Small with { Stations = [.. Small.Stations, .. Small.Stations] }));

    [Fact]
    public void Lists_of_a_wrong_length_are_refused() => Assert.Equal(
        ["demand.dayOfWeek  there are 8 factors, not 7, Monday first", "demand.hourOfDay  there are 23 weights, not 24", "stations.lanes.hours  there are 1 days, not 7, Monday first"],
        Problems(Small with
        {
            Demand = Small.Demand with { DayFactors = new double[8], HourWeights = new double[23] },
            Stations = [Small.Stations[0] with { Hours = new OpeningHours([[]]) }],
        }));

    [Fact]
    public void A_station_with_groups_gets_the_servers_of_its_groups()
    {
        var grouped = Small with { Stations = [Small.Stations[0] with { Groups = [new ServerGroup("all", StaffPlan.Always(7), [], [])] }] };

        Assert.Equal(7, grouped.Checked().Stations[0].Servers.Most);
    }

    [Fact]
    public void A_distribution_of_ones_own_stays_what_it_is()
    {
        var own = new Own(u => u, 0.5);

        Assert.Same(own, Served(own).Checked().Stations[0].Service[0].Time);
    }

    [Theory]
    [InlineData(-1, 0, 1, "has the quantile -1 at 1E-12; a duration is not negative")]
    [InlineData(1, -0.5, 1, "has a quantile that falls before 0.001; it must not fall")]
    [InlineData(double.NaN, 0, 1, "has the quantile NaN at 1E-12; a duration is not negative")]
    [InlineData(0, 1, double.PositiveInfinity, "has the mean Infinity; it must be finite and not negative")]
    [InlineData(0, 1, -1, "has the mean -1; it must be finite and not negative")]
    public void A_distribution_of_ones_own_that_no_run_could_go_on_with_is_refused(double from, double slope, double mean, string fault) =>
        Assert.Equal([$"stations.lanes.service  \"own\" {fault}"], Problems(Served(new Own(u => from + (slope * u), mean))));

    [Fact]
    public void A_log_that_is_in_no_file_is_checked_and_put_in_order()
    {
        var morning = new DateTime(2025, 6, 16, 7, 0, 0);
        Scenario With(string vehicleClass, string trait) => Small with
        {
            Demand = new Demand(0)
            {
                Sources =
                [
                    new VehicleSource("log", new LoggedArrivals("", [
                        new LoggedVehicle(morning.AddHours(1), vehicleClass, [new LoggedTrait(trait, null)]), new LoggedVehicle(morning, "truck", [])]), []),
                ],
            },
        };

        Assert.Equal(morning, ((LoggedArrivals)With("truck", "papers").Checked().Demand.Sources[0].Arrivals).Vehicles[0].Arrives);
        Assert.Equal(
            [
                "demand.sources.log.trace  class \"bus\" is not among the classes (truck)",
                "demand.sources.log.trace  there is no trait \"paper\" with the value \"no\"",
            ],
            Problems(With("bus", "paper")));
    }

    [Fact]
    public void Hours_of_a_night_end_on_the_next_day()
    {
        var night = OpeningHours.Daily((new TimeOnly(22, 0), new TimeOnly(6, 0)));

        Assert.Equal(
            [true, false, true], new[] { 5, 7, 23 }.Select(hour => night.IsOpen(weekday: 0, TimeSpan.FromHours(hour))));
    }

    private static Scenario Served(Distribution time) => Small with { Stations = [new StationPlan("lanes", servers: 2, time)] };

    public void Dispose() => _gate.Dispose();

    private sealed class Own(Func<double, double> quantile, double mean) : Distribution
    {
        public override double Quantile(double u) => quantile(u);
        public override double Cdf(double ticks) => 0;
        public override double Mean => mean;
        public override double Cv => 0;
        public override string ToString() => "own";
    }
}
