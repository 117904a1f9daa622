using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

public class PriorityTests
{
    private static TinyGate Gate(QueueOrder order, QueueKind queue = QueueKind.Shared) =>
        new(Station("lanes", order: order, queue: queue)) { Classes = [("goods", 0), ("fruit", 2), ("empty", -1.5)] };

    private static TinyGate OneOfEach(QueueOrder order, QueueKind queue = QueueKind.Shared) => Gate(order, queue)
        .Comes("goods", 0, Needs("lanes", 10))
        .Comes("empty", 1, Needs("lanes", 10))
        .Comes("goods", 2, Needs("lanes", 10))
        .Comes("fruit", 3, Needs("lanes", 10))
        .Comes("goods", 4, Needs("lanes", 10))
        .Comes("fruit", 5, Needs("lanes", 10));

    [Theory]
    [InlineData(QueueKind.Shared)]
    [InlineData(QueueKind.PerServer)]
    public void The_larger_goes_first_and_equals_in_order_of_arrival(QueueKind queue) =>
        Assert.Equal([0, 3, 5, 2, 4, 1], OneOfEach(QueueOrder.Priority, queue).Run().Order("lanes"));

    [Fact]
    public void Without_that_order_priority_means_nothing() =>
        Assert.Equal([0, 1, 2, 3, 4, 5], OneOfEach(QueueOrder.Fifo).Run().Order("lanes"));

    [Fact]
    public void A_service_under_way_is_never_interrupted() =>
        Assert.Equal([0, 10], Gate(QueueOrder.Priority).Comes("empty", 0, Needs("lanes", 10)).Comes("fruit", 1, Needs("lanes", 10)).Run()
            .Starts("lanes"));

    // Vehicle 1 arrives at the gate first, but vehicle 2 at the lanes.
    [Fact]
    public void Arrival_there_counts_not_arrival_at_the_gate() =>
        Assert.Equal([0, 2, 1], Gate(QueueOrder.Priority)
            .Comes("goods", 0, Needs("lanes", 10))
            .Comes("fruit", 1, Drives(5), Needs("lanes", 10))
            .Comes("fruit", 2, Needs("lanes", 10))
            .Run().Order("lanes"));
}
