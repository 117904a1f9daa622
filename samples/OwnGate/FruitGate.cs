using GateSim.Experiments;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace OwnGate;

/// <summary>Lanes that weigh and read papers, and officers who inspect what they are told to; open from 07:00 to 19:00.</summary>
internal static class FruitGate
{
    public const int Replications = 40;

    private static readonly OpeningHours Day = OpeningHours.Daily((new TimeOnly(7, 0), new TimeOnly(19, 0)));

    /// <summary>600 a day, most of them in the morning.</summary>
    public static Demand MorningPeak { get; } = new(vehiclesPerDay: 600)
    {
        HourWeights = [.. Enumerable.Range(0, 24).Select(hour => hour is >= 6 and < 10 ? 3.0 : hour is >= 10 and < 18 ? 1.0 : 0.0)],
        DayToDayCv = 0.1,
    };

    /// <summary>As many, evenly from an hour before the gate opens to an hour before it closes: what booking would bring at best.</summary>
    public static Demand Spread { get; } = MorningPeak with
    {
        HourWeights = [.. Enumerable.Range(0, 24).Select(hour => hour is >= 6 and < 18 ? 1.0 : 0.0)],
    };

    public static Scenario AsItIs { get; } = new()
    {
        Name = "Fruit gate",
        Run = new RunPlan(start: new DateOnly(2025, 6, 16), days: 5) { Replications = new FixedReplications(Replications), Seed = 2025 },
        Demand = MorningPeak,
        Traits = [Trait.OneOf("channel", new("green", 0.7m), new("red", 0.3m))],
        Classes =
        [
            new VehicleClass("durian", share: 0.4m, route: "export"),
            new VehicleClass("other fruit", share: 0.6m, route: "export"),
        ],
        Stations =
        [
            new StationPlan("lanes", servers: 5, new LogLogistic(median: TimeSpan.FromMinutes(2), shape: 4)) { Hours = Day },
            new StationPlan("inspection", servers: 14, new Lognormal(mean: TimeSpan.FromMinutes(45), cv: 0.6)) { Hours = Day },
        ],
        Routes =
        [
            new Route("export",
            [
                new VisitStep("lanes"),
                new DelayStep(new Constant(TimeSpan.FromMinutes(3))) { When = Condition.Of("red") },
                new VisitStep("inspection") { When = Condition.Of("red") },
            ]),
        ],
    };

    /// <summary>With the measure of <see cref="LongStay"/> beside those that every scenario has.</summary>
    /// <exception cref="GateSim.Scenarios.Reading.ScenarioException">The scenario breaks a rule of the language.</exception>
    public static ExperimentResult Run(Scenario scenario)
    {
        var experiment = new Experiment(scenario.Checked())
        {
            OwnMeasures = [plan => new LongStay(plan, TimeSpan.FromHours(4), Condition.Of("red"))],
        };
        return experiment.Run();
    }
}
