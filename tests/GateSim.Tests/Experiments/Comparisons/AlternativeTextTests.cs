using GateSim.Experiments.Comparisons;
using GateSim.Experiments.Designs;

namespace GateSim.Tests.Experiments.Comparisons;

public class AlternativeTextTests
{
    [Theory]
    [InlineData("stations.lanes.servers=14", "lanes.servers=14", "stations.lanes.servers=14")]
    [InlineData("14 lanes: stations.lanes.servers=14", "14 lanes", "stations.lanes.servers=14")]
    [InlineData("both: stations.lanes.servers=14; stations.lanes.hours=05:00-23:00", "both", "stations.lanes.servers=14|stations.lanes.hours=05:00-23:00")]
    [InlineData("run.days=5;demand.vehiclesPerDay=1550", "run.days=5 + demand.vehiclesPerDay=1550", "run.days=5|demand.vehiclesPerDay=1550")]
    [InlineData("demand.calendar=[{ from: 2025-07-01, factor: 1.3 }]", "demand.calendar=[{ from: 2025-07-01, factor: 1.3 }]", "demand.calendar=[{ from: 2025-07-01, factor: 1.3 }]")]
    public void An_alternative_is_what_it_sets_and_may_have_a_name(string text, string name, string sets)
    {
        var read = AlternativeText.Read(text);
        Assert.Equal((name, sets), (read.Name, string.Join('|', read.Sets)));
    }

    [Theory]
    [InlineData("14 lanes")]
    [InlineData("=14")]
    [InlineData("stations.lanes.servers=14; 05:00-23:00")]
    public void What_sets_nothing_is_refused(string text) =>
        Assert.Contains("PATH=VALUE", Assert.Throws<FormatException>(() => AlternativeText.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_grid_has_every_combination_and_the_last_factor_changes_fastest()
    {
        var grid = AlternativeText.Grid([Factor.Read("stations.lanes.servers=6,14"), Factor.Read("run.days=5,9")]).ToList();

        Assert.Equal(["lanes.servers=6 + run.days=5", "lanes.servers=6 + run.days=9", "lanes.servers=14 + run.days=5", "lanes.servers=14 + run.days=9"], grid.Select(g => g.Name));
        Assert.Equal(["stations.lanes.servers=6", "run.days=9"], grid[1].Sets);
    }
}
