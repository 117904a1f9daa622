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
        var gate = new Gate(plan, new HeapClock(), new DrawnTraffic(plan, 1), measures, new Stack<Vehicle>());
        Bookkeeping.Check(gate, measures, 0);

        measures.Windows[0].Joined(gate.Stations[0], new Visit(new Vehicle()));

        var fault = Assert.Throws<BookkeepingException>(() => Bookkeeping.Check(gate, measures));
        Assert.StartsWith("the books do not balance: the queue at lanes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_under_the_queue_that_is_not_the_time_waited_breaks_Littles_law()
    {
        var plan = new GatePlan(Written.Lanes(servers: 1, "constant(1 min)", perDay: 0), TimeSpan.Zero);
        var measures = new GateMeasures(plan);
        var gate = new Gate(plan, new HeapClock(), new DrawnTraffic(plan, 1), measures, new Stack<Vehicle>());
        var visit = new Visit(new Vehicle()) { JoinedAt = 0, StartedAt = 0 };
        measures.Windows[0].Joined(gate.Stations[0], visit);
        visit.StartedAt = 50;
        measures.Windows[0].Started(gate.Stations[0], visit); // the queue held it for 50 ticks
        visit.StartedAt = 60;
        measures.Windows[0].Freed(gate.Stations[0]);
        Bookkeeping.Check(gate, measures, 100);

        visit.JoinedAt = 60;
        measures.Windows[0].Joined(gate.Stations[0], visit);
        visit.JoinedAt = 10; // and now it says that it came earlier than the queue knows
        visit.StartedAt = 70;
        measures.Windows[0].Started(gate.Stations[0], visit);
        measures.Windows[0].Freed(gate.Stations[0]);

        Assert.Throws<BookkeepingException>(() => Bookkeeping.Check(gate, measures, 100));
    }
}
