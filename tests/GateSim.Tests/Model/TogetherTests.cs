using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Steps that are taken together, and delays.</summary>
public class TogetherTests
{
    private static TinyGate Gate => new(Station("customs"), Station("quarantine"));

    [Fact]
    public void It_joins_all_the_queues_at_once_and_goes_on_when_the_last_is_done()
    {
        var diary = Gate.Comes(1, Together(("customs", 3), ("quarantine", 8)), Needs("customs", 1)).Run();

        Assert.Equal([1, 9], diary.Starts("customs"));
        Assert.Equal([1], diary.Starts("quarantine"));
        Assert.Equal([10], diary.LeftAt);
    }

    [Fact]
    public void Each_server_is_free_when_its_own_step_is_done() =>
        Assert.Equal([0, 3], Gate.Comes(0, Together(("customs", 3), ("quarantine", 8))).Comes(1, Needs("customs", 1)).Run().Starts("customs"));

    // Customs from 4 to 7, quarantine from 0 to 5: at every moment it is in one service at least.
    [Fact]
    public void Waiting_for_one_while_the_other_serves_is_no_waiting_of_the_vehicle()
    {
        var gate = Gate.Comes(0, Needs("customs", 4)).Comes(0, Together(("customs", 3), ("quarantine", 5)));

        Assert.Equal([4, 7], gate.Run().LeftAt);
        Assert.Equal([0, 0], gate.Run().Waited);
        Assert.Equal(2, gate.Result().Value("waiting-time", "mean", "customs")); // 0 and 4: the visit did wait
    }

    // Quarantine from 0 to 5, customs from 10 to 13: nothing from 5 to 10.
    [Fact]
    public void Time_in_which_none_serves_is_waiting_and_time_in_which_both_serve_counts_once()
    {
        Assert.Equal([0, 5], Gate.Comes(0, Needs("customs", 10)).Comes(0, Together(("customs", 3), ("quarantine", 5))).Run().Waited);
        Assert.Equal([0, 4], Gate.Comes(0, Needs("customs", 4), Needs("quarantine", 1))
            .Comes(0, Drives(0), Needs("customs", 1), Together(("customs", 3), ("quarantine", 5))).Run().Waited);
    }

    [Fact]
    public void Steps_that_end_together_let_it_go_once() =>
        Assert.Equal([5], Gate.Comes(0, Together(("customs", 5), ("quarantine", 5))).Run().LeftAt);

    [Fact]
    public void It_can_be_done_again_and_again()
    {
        var need = Together(("customs", 1), ("quarantine", 2));

        Assert.Equal([6], Gate.Comes(0, need, need, need).Run().LeftAt);
    }

    [Fact]
    public void A_delay_takes_time_but_no_server_and_is_no_waiting()
    {
        var diary = Gate.Comes(0, Drives(5)).Comes(0, Drives(5)).Comes(0, Drives(5), Needs("customs", 1)).Run();

        Assert.Equal([5, 5, 6], diary.LeftAt);
        Assert.Equal([0, 0, 0], diary.Waited);
    }

    [Fact]
    public void A_delay_frees_the_server_before() =>
        Assert.Equal([0, 2], Gate.Comes(0, Needs("customs", 2), Drives(50)).Comes(0, Needs("customs", 2)).Run().Starts("customs"));

    [Fact]
    public void Delays_go_on_while_everything_is_closed() =>
        Assert.Equal([130], new TinyGate(Station("customs", hours: Hours((0, 10), (130, 200)))).Comes(5, Drives(60), Needs("customs", 0))
            .Run().LeftAt);
}
