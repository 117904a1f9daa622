using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading.Rules;

namespace GateSim.Tests.Scenarios;

/// <summary>The search for vehicles that no line of service holds for, against trying every vehicle there can be.</summary>
public class ServiceCoverageTests
{
    private static readonly string[] Names = ["truck", "van", "a", "b", "c", "x1", "x2", "x3", "y1", "y2"];

    private static readonly Trait[] Traits =
    [
        Flag("a", 0.5m), Flag("b", 1), Flag("c", 0.1m),
        new("x", false, [new("x1", 0.5m), new("x2", 0.5m), new("x3", 0)]),
        new("y", false, [new("y1", 0.5m), new("y2", 0.5m)]),
    ];

    [Fact]
    public void The_search_finds_a_vehicle_exactly_when_there_is_one()
    {
        var random = new Random(1);
        var (found, covered) = (0, 0);
        for (var round = 0; round < 5_000; round++)
        {
            var own = new Dictionary<string, IReadOnlyList<TraitValue>>();
            if (round % 3 == 0) own["y"] = [new TraitValue("y2", 1)];
            if (round % 5 == 0) own["a"] = [new TraitValue("a", 0)];
            var truck = new VehicleClass("truck", 1, "through", 0, own);
            var when = Some(random, most: 1);
            ServiceLine[] lines = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => new ServiceLine(Some(random, most: 3, least: 1), new Constant(1)))];

            var isThere = Vehicles(own).Any(v => Holds(when, v) && !lines.Any(l => Holds(l.When, v)));
            Assert.Equal(isThere, new TraitSpace(Traits).Uncovered(truck, when, [.. lines.Select(l => l.When)], who => who, "too many") is not null);
            if (isThere) found++;
            else covered++;
        }
        Assert.True(found > 500 && covered > 500, $"{found} found, {covered} covered");
    }

    private static Trait Flag(string name, decimal share) => new(name, true, [new TraitValue(name, share)]);

    private static Condition Some(Random random, int most, int least = 0) => new(
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => new Literal(Names[random.Next(Names.Length)], random.Next(2) == 0))]);

    private static bool Holds(Condition condition, HashSet<string> vehicle) => condition.Literals.All(l => vehicle.Contains(l.Name) != l.Negated);

    private static IEnumerable<HashSet<string>> Vehicles(Dictionary<string, IReadOnlyList<TraitValue>> own)
    {
        IEnumerable<HashSet<string>> vehicles = [["truck"]];
        foreach (var trait in Traits)
        {
            var values = own.GetValueOrDefault(trait.Name) ?? trait.Values;
            List<string[]> draws = [.. values.Where(v => v.Share > 0).Select(v => new[] { v.Name })];
            if (trait.IsFlag && values[0].Share < 1) draws.Add([]);
            vehicles = vehicles.SelectMany(v => draws.Select(d => new HashSet<string>([.. v, .. d]))).ToList();
        }
        return vehicles;
    }
}
