using GateSim.Analysis.Stationary;

namespace GateSim.Tests.Analysis;

/// <summary>Rows of docs/model.md, to the digits shown there.</summary>
public class SteadyQueueTests
{
    private static readonly MMc Row3 = new(1550 / 1440.0, 5, 6), Row4 = new(2000 / 1440.0, 9, 14);

    [Fact]
    public void Row_1_one_server()
    {
        var queue = MMc.Of(lambda: 0.8, mu: 1, c: 1);

        Assert.Equal(4, queue.Wait, 1e-12);
        Assert.Equal(4, queue.InStation, 1e-12);
        Assert.Equal(0.039830, queue.WaitLongerThan(15), 5e-7);
        Assert.Equal(13.8629, queue.WaitQuantile(.95), 5e-5);
    }

    [Fact]
    public void Row_2_five_servers()
    {
        var queue = new MMc(1, 4, 5);

        Assert.Equal(0.554113, queue.DelayProbability, 5e-7);
        Assert.Equal(2.21645, queue.Wait, 5e-6);
    }

    [Fact]
    public void Row_3_six_lanes()
    {
        Assert.Equal(0.896991, Row3.Utilization, 5e-7);
        Assert.Equal(0.732870, Row3.DelayProbability, 5e-7);
        Assert.Equal(5.928835, Row3.Wait, 5e-7);
        Assert.Equal(11.763677, Row3.InStation, 5e-7);
        Assert.Equal(0.017969, Row3.WaitLongerThan(30), 5e-7);
        Assert.Equal(21.7209, Row3.WaitQuantile(.95), 5e-5);
    }

    [Fact]
    public void Row_4_fourteen_lanes()
    {
        Assert.Equal(0.590988, Row4.DelayProbability, 5e-7);
        Assert.Equal(3.545925, Row4.Wait, 5e-7);
        Assert.Equal(14.8186, Row4.WaitQuantile(.95), 5e-5);
    }

    [Theory]
    [InlineData(0, 2)]            // constant
    [InlineData(0.5, 3)]          // Erlang-2
    [InlineData(2.25, 6.5)]       // lognormal, cv 1.5
    [InlineData(1 / 12.0, 13 / 6.0)] // uniform from 0.5 to 1.5
    public void Row_6_one_server_and_any_service(double scv, double wait)
    {
        var queue = new GGc(0.8, 1, 1, ArrivalScv: 1, scv);

        Assert.Equal(wait, queue.Wait, 1e-12);
        Assert.True(queue.HasExactMean);
    }

    // Row 5: 3.030055 and 4.490893 are exact. Lee and Longton take half and three quarters of 5.928835.
    [Theory]
    [InlineData(0, 3.030055)]
    [InlineData(0.5, 4.490893)]
    public void Six_lanes_and_regular_services_are_within_3_percent(double scv, double exact)
    {
        var queue = new GGc(Row3.Rate, 5, 6, 1, scv);

        Assert.Equal(Row3.Wait * (1 + scv) / 2, queue.Wait, 1e-12);
        Assert.InRange(queue.Wait / exact, 0.97, 1.03);
        Assert.False(queue.HasExactMean);
    }

    [Fact]
    public void Erlang_B_is_row_26() => Assert.Equal(0.206107, Erlang.B(0.6 * 5, 4), 5e-7);

    // C of one server is its utilization; with no load nobody waits; beyond its servers everybody does.
    [Theory]
    [InlineData(0.7, 1, 0.7)]
    [InlineData(0, 3, 0)]
    [InlineData(3, 3, 1)]
    [InlineData(5, 3, 1)]
    public void Erlang_C_at_its_ends(double load, int servers, double expected) => Assert.Equal(expected, Erlang.C(load, servers), 1e-12);

    [Fact]
    public void More_than_can_be_served_waits_for_ever()
    {
        var queue = new MMc(2, 1, 2);

        Assert.False(queue.IsStable);
        Assert.Equal((double.PositiveInfinity, 1.0, double.PositiveInfinity), (queue.Wait, queue.WaitLongerThan(1e6), queue.WaitQuantile(.5)));
    }

    [Fact]
    public void Who_waits_seldom_has_a_quantile_of_nothing() => Assert.Equal(0, new MMc(0.1, 1, 3).WaitQuantile(.95));

    [Theory]
    [InlineData(5.38, 0.9, 6)]
    [InlineData(5.4, 0.9, 6)]
    [InlineData(5.41, 0.9, 7)]
    public void The_fewest_servers_for_a_utilization(double load, double utilization, int servers) => Assert.Equal(servers, Erlang.ServersFor(load, utilization));
}
