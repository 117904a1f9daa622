using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Tests.Model;

namespace GateSim.Tests.Scenarios;

/// <summary>Which numbers the results hold: those that every scenario has, and those that are asked for.</summary>
public sealed class MeasuringTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    public void Dispose() => _gate.Dispose();

    private static StatisticName Share(string? station = null, string measure = "clearance-time", string statistic = "share<60min") => new(measure, station, null, statistic);

    private static IEnumerable<string> Added(Scenario scenario) =>
        MeasureCatalogue.KeysIn(scenario).Except(MeasureCatalogue.KeysIn(DrawnGate.Usual)).Select(k => new StatisticName(k.Measure, k.Station, k.Class, k.Statistic).ToString());

    [Fact]
    public void A_scenario_lists_shares_and_quantiles_with_and_without_spaces()
    {
        var scenario = _gate.Extended("""
            measures: [clearance-time/share < 60 min, "waiting-time/lanes/truck/share>=1.5h", same-day, clearance-time//truck/p99.9, clearance-time/share<60min]
            """);

        Assert.Equal(["same-day"], scenario.ExtraMeasures);
        Assert.Equal(
            ["clearance-time/share<60min", "waiting-time/lanes/truck/share>=1.5h", "clearance-time//truck/p99.9"],
            scenario.AskedStatistics.Select(s => s.ToString()));
    }

    [Fact]
    public void What_a_precision_or_an_answer_names_need_not_be_listed()
    {
        var scenario = _gate.Extended("""
            about: { answer: "{same-day/share} the same day, {waiting-time/share > 2 h} after more than two hours" }
            run: { replications: { precision: 5%, of: clearance-time/share<60min, max: 20 } }
            """);

        Assert.Equal(["same-day"], scenario.ExtraMeasures);
        Assert.Equal(["clearance-time/share<60min", "waiting-time/share>2h"], scenario.AskedStatistics.Select(s => s.ToString()));
        Assert.Equal(scenario.AskedStatistics, ScenarioFile.Read(_gate.Write("shown.yaml", ScenarioText.Of(scenario))).AskedStatistics);
    }

    [Fact]
    public void Measuring_adds_what_the_results_do_not_hold_anyway_and_each_once()
    {
        var scenario = DrawnGate.Usual.Measuring(Share(), new("clearance-time", null, null, "p95"), new("same-day", null, null, "share"), Share(), Share("lanes", "waiting-time"));

        Assert.Equal(["same-day/share", "clearance-time/share<60min", "waiting-time/lanes/share<60min"], Added(scenario).Where(n => !n.Contains("//", StringComparison.Ordinal)));
        Assert.Same(scenario, scenario.Measuring(Share()));
    }

    [Theory]
    [InlineData("clearance-time", null, "share<60")]
    [InlineData("waiting-time", "nowhere", "share<60min")]
    [InlineData("queue-length", "lanes", "share<60min")]
    [InlineData("queue-length", "lanes", "p75")]
    [InlineData("cost", null, "perDay")]
    [InlineData("clearance-time", "lanes", "p75")]
    public void What_the_results_cannot_hold_cannot_be_measured(string measure, string? station, string statistic) =>
        Assert.Throws<ArgumentException>(() => DrawnGate.Usual.Measuring(Share(station, measure, statistic)));
}
