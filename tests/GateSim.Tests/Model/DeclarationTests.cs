using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;
using static GateSim.Tests.Model.SourcedGate;

namespace GateSim.Tests.Model;

/// <summary>Vehicles on one declaration share what is drawn for it.</summary>
public class DeclarationTests
{
    private static Scenario Sharing(Declarations? declarations, params VehicleSource[] sources) => Usual with
    {
        Traits = [Flag("red", 0.5m), Flag("heavy", 0.5m)],
        Classes = [Class("goods", 0.5m), Class("empty", 0.5m)],
        Demand = Usual.Demand with { Declarations = declarations, Sources = sources },
        Stations = [Station("lanes", Takes(1, "red", "heavy"), Takes(2, "red"), Takes(3, "heavy"), Takes(4))],
        Routes = [new Route("all", [Visit("lanes")])],
    };

    private static IEnumerable<bool> Red(Scenario scenario, string vehicleClass) =>
        Vehicles(scenario).Where(v => v.StartsWith(vehicleClass, StringComparison.Ordinal)).Select(v => v[^1] is '1' or '2');

    [Fact]
    public void One_vehicle_a_declaration_is_as_none() => Assert.Equal(Vehicles(Sharing(null)), Vehicles(Sharing(new Declarations(1, ["red"]))));

    // With a million vehicles on a declaration, the first vehicle of each class decides for all.
    [Fact]
    public void All_of_a_declaration_share_its_traits_class_by_class()
    {
        var scenario = Sharing(new Declarations(1e6, ["red"]));

        foreach (var vehicleClass in (string[])["goods", "empty"])
        {
            Assert.Single(Red(scenario, vehicleClass).Distinct());
            Assert.Equal(Red(Sharing(null), vehicleClass).First(), Red(scenario, vehicleClass).First());
        }
    }

    [Fact]
    public void Other_traits_are_drawn_for_each_vehicle() =>
        Assert.Equal(
            Vehicles(Sharing(null)).Select(v => v[^1] is '1' or '3'),
            Vehicles(Sharing(new Declarations(1e6, ["red"]))).Select(v => v[^1] is '1' or '3'));

    [Fact]
    public void Streams_do_not_share_declarations()
    {
        var scenario = Sharing(new Declarations(1e6, ["red"]), Source("other", PerDay(100), ("goods", 1)));

        Assert.Equal(Red(Sharing(new Declarations(1e6, ["red"])), "empty"), Red(scenario, "empty"));
        Assert.Single(Red(Only(Source("other", PerDay(100), ("goods", 1))) with
        {
            Traits = scenario.Traits,
            Stations = scenario.Stations,
            Demand = scenario.Demand with { VehiclesPerDay = 0 },
        }, "goods").Distinct());
    }

    [Fact]
    public void What_a_log_says_is_not_shared()
    {
        var log = Logged("log", (1, "goods"), (2, "goods"));
        var vehicles = ((LoggedArrivals)log.Arrivals).Vehicles;
        LoggedVehicle With(LoggedVehicle vehicle, string? red) => vehicle with { Traits = [new("red", red)] };
        var mixed = log with { Arrivals = new LoggedArrivals("log.csv", [With(vehicles[0], "red"), With(vehicles[1], null)]) };
        var scenario = Sharing(new Declarations(1e6, ["red"]), mixed);

        Assert.Equal([true, false], Red(scenario with { Demand = scenario.Demand with { VehiclesPerDay = 0 } }, "goods"));
    }
}
