using GateSim.Experiments.Designs;

namespace GateSim.Tests.Experiments.Designs;

public class DesignTests
{
    private static readonly Factor Lanes = Factor.Read("stations.lanes.servers=4..6");
    private static readonly Factor Demand = Factor.Read("demand.vehiclesPerDay=1550,2000");

    private static IEnumerable<string> Points(Design design) => design.Points.Select(p => $"{p.Number}: {string.Join(' ', p.Values)}");

    [Fact]
    public void A_grid_has_every_value_with_every_other_and_the_last_factor_changes_fastest() =>
        Assert.Equal(["1: 4 1550", "2: 4 2000", "3: 5 1550", "4: 5 2000", "5: 6 1550", "6: 6 2000"], Points(Design.Grid([Lanes, Demand])));

    [Fact]
    public void A_design_is_read_by_its_name()
    {
        Assert.True(DesignText.Read("grid", [Lanes], 1).IsGrid);
        Assert.Equal(3, DesignText.Read("lhs 3", [Lanes, Demand], 1).Points.Count);
        Assert.IsType<TwoLevelFactorial>(DesignText.Read("factorial", [Lanes, Demand], 1));
    }

    [Theory]
    [InlineData("grid", "a.b=1..100|a.c=1..101", "the grid has more than 10000 points")]
    [InlineData("grid", "a.b=1,2|a.b=3,4", "\"a.b\" is varied twice")]
    [InlineData("grid", "", "there is no factor")]
    [InlineData("cube", "a.b=1,2", "there is no design \"cube\"")]
    [InlineData("lhs", "a.b=1,2", "needs the number of its points")]
    [InlineData("lhs 1", "a.b=1,2", "has 2 to 10000 points, not 1")]
    [InlineData("lhs 9", "a.b=0.1..0.3", "\"a.b\" has one value")]
    [InlineData("factorial", "a.b=x,y,z", "\"a.b\" has 3 values; a factorial design takes two")]
    [InlineData("factorial", "a.b=7", "\"a.b\" has 1 value;")]
    public void What_cannot_be_is_refused_with_the_reason(string design, string factors, string reason)
    {
        Factor[] read = [.. factors.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Factor.Read)];
        Assert.Contains(reason, Assert.Throws<FormatException>(() => DesignText.Read(design, read, 1)).Message, StringComparison.Ordinal);
    }
}
