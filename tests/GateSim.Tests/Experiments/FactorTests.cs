using GateSim.Experiments.Designs;

namespace GateSim.Tests.Experiments;

public class FactorTests
{
    [Theory]
    [InlineData("stations.lanes.servers=4..7", "stations.lanes.servers", new[] { "4", "5", "6", "7" })]
    [InlineData("stations.lanes.servers=4..14..5", "stations.lanes.servers", new[] { "4", "9", "14" })]
    [InlineData("demand.vehiclesPerDay=1550,2000, 2500", "demand.vehiclesPerDay", new[] { "1550", "2000", "2500" })]
    [InlineData("demand.dayToDayCv=0.1..0.3..0.1", "demand.dayToDayCv", new[] { "0.1", "0.2", "0.3" })]
    [InlineData("run.warmUp=1 h..2 h..0.5 h", "run.warmUp", new[] { "1 h", "1.5 h", "2 h" })]
    [InlineData("traits.red=5%..15%..5%", "traits.red", new[] { "5%", "10%", "15%" })]
    [InlineData("stations.lanes.service=constant(1 min),erlang(3, 2 min)", "stations.lanes.service", new[] { "constant(1 min)", "erlang(3, 2 min)" })]
    [InlineData("a.servers={ \"07:00-12:00\": 2, \"12:00-20:00\": 3 },4", "a.servers", new[] { "{ \"07:00-12:00\": 2, \"12:00-20:00\": 3 }", "4" })]
    [InlineData("name='a,b',c", "name", new[] { "'a,b'", "c" })]
    public void A_factor_has_the_values_that_its_text_names(string text, string path, string[] values)
    {
        var factor = Factor.Read(text);
        Assert.Equal((path, string.Join('|', values)), (factor.Path, string.Join('|', factor.Values)));
    }

    [Theory]
    [InlineData("stations.lanes.servers", "needs the form PATH=VALUES")]
    [InlineData("=4..14", "needs the form PATH=VALUES")]
    [InlineData("a.servers=", "has no values")]
    [InlineData("a.servers=4,,5", "empty value")]
    [InlineData("a.servers=4,5,4", "names a value twice")]
    [InlineData("a.servers=14..4", "runs backwards")]
    [InlineData("a.servers=4..14..0", "must be above 0")]
    [InlineData("a.servers=1 min..3 h", "mixes the units min and h")]
    [InlineData("a.servers=1..100000", "more than 1000 values")]
    public void What_is_none_is_refused_with_the_reason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => Factor.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Numbers_with_one_unit_can_stand_on_an_axis()
    {
        var lanes = Factor.Read("traits.red=5%,10%");
        Assert.Equal([5, 10], lanes.Numbers!);
        Assert.Equal("%", lanes.Unit);
        Assert.Null(Factor.Read("a.service=1 min,1 h").Numbers);
    }
}
