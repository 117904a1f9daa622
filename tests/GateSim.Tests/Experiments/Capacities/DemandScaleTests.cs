using GateSim.Experiments.Capacities;
using GateSim.Experiments.Designs;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments.Capacities;

public class DemandScaleTests
{
    private static readonly Scenario Two = DrawnGate.Usual with
    {
        Demand = DrawnGate.Usual.Demand with { Sources = [new VehicleSource("export", Hourly(new WeightedHours(50, Enumerable.Repeat(1.0, 24).ToArray())), [])] },
    };

    private static PoissonArrivals Hourly(HourlyDemand hours) => new(hours, 0, [1, 1, 1, 1, 1, 0.5, 0], [], null);

    private static Scenario With(ArrivalPlan arrivals) => Two with { Demand = Two.Demand with { Sources = [new VehicleSource("export", arrivals, [])] } };

    // 100 a day by the main stream and 50 by the source on a Monday and a Tuesday: 150, and twice that is 300.
    [Fact]
    public void All_streams_grow_in_proportion()
    {
        var scale = DemandScale.OfAll(Two);
        Assert.Equal(150, scale.Now!.Value, 1e-9);
        Assert.Equal(["demand.vehiclesPerDay=200", "demand.sources.export.vehiclesPerDay=100"], scale.Sets(300));
    }

    [Fact]
    public void Counts_grow_by_the_factors_of_the_days()
    {
        var scale = DemandScale.OfAll(With(Hourly(new CountedHours("counts.csv", [.. Enumerable.Repeat(2.0, 24)], new Dictionary<DateOnly, IReadOnlyList<double>>()))));
        Assert.Equal(148, scale.Now!.Value, 1e-9);
        Assert.Equal("demand.sources.export.dayOfWeek={ mon: 1.5, tue: 1.5, wed: 1.5, thu: 1.5, fri: 1.5, sat: 0.75, sun: 0 }", scale.Sets(222)[1]);
    }

    [Fact]
    public void Slots_cannot_be_scaled()
    {
        var slots = With(new BookedArrivals(TimeSpan.FromHours(1), 10, OpeningHours.Always, 0, TimeSpan.Zero, null));
        Assert.Contains("demand.sources.export  cannot be scaled with the rest", Assert.Throws<ScenarioException>(() => DemandScale.OfAll(slots)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_key_is_varied_between_its_smallest_and_largest_value()
    {
        var scale = DemandScale.Of(Factor.Read("traits.red=5%,20%"));
        Assert.Equal((5, 20, (double?)null), (scale.Least, scale.Most, scale.Now));
        Assert.Equal(["traits.red=12.5%"], scale.Sets(12.5));
    }

    [Theory]
    [InlineData("a.servers={ \"07:00-12:00\": 2 },4")]
    [InlineData("demand.vehiclesPerDay=1000")]
    public void What_is_no_range_of_numbers_is_refused(string text) => Assert.Throws<FormatException>(() => DemandScale.Of(Factor.Read(text)));

    [Theory]
    [InlineData(1234567, 1234570)]
    [InlineData(0.00123456789, 0.00123457)]
    [InlineData(0, 0)]
    public void Levels_have_six_digits(double level, double rounded) => Assert.Equal(rounded, DemandScale.Rounded(level), 1e-15 + (1e-12 * rounded));
}
