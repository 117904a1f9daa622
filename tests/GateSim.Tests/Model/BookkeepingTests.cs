using GateSim.Kernel;
using GateSim.Model;
using GateSim.Model.Traffic;
using GateSim.Tests.Experiments;

namespace GateSim.Tests.Model;

public class BookkeepingTests
{
    [Fact]
    public void A_visit_that_is_in_the_books_but_in_no_queue_is_found()
    {
        var plan = new GatePlan(Written.Lanes(servers: 1, "constant(1 min)", perDay: 0), TimeSpan.Zero);
        var measures = new GateMeasures(plan);
        var gate = new Gate(plan, new HeapClock(), new DrawnTraffic(plan, 1), measures, new VehiclePool());
        Bookkeeping.Check(gate, measures, 0);

        measures.StationRecords[0].Joined(0);

        var fault = Assert.Throws<BookkeepingException>(() => Bookkeeping.Check(gate, measures));
        Assert.StartsWith("the books do not balance: the queue at lanes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_under_the_queue_that_is_not_the_time_waited_breaks_Littles_law()
    {
        var plan = new GatePlan(Written.Lanes(servers: 1, "constant(1 min)", perDay: 0), TimeSpan.Zero);
        var measures = new GateMeasures(plan);
        var gate = new Gate(plan, new HeapClock(), new DrawnTraffic(plan, 1), measures, new VehiclePool());
        var record = measures.StationRecords[0];
        record.Joined(0);
        record.Started(joinedAt: 0, now: 50, vehicleClass: 0, isTallied: true); // the queue held it for 50 ticks
        record.Freed(0, 60);
        Bookkeeping.Check(gate, measures, 100);

        record.Joined(60);
        record.Started(joinedAt: 10, now: 70, vehicleClass: 0, isTallied: true); // and now it says that it came earlier than the queue knows
        record.Freed(0, 70);

        Assert.Throws<BookkeepingException>(() => Bookkeeping.Check(gate, measures, 100));
    }
}
