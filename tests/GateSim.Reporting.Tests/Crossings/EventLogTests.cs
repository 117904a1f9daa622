using System.Globalization;
using System.Xml.Linq;
using GateSim.Reporting.Crossings;

namespace GateSim.Reporting.Tests.Crossings;

public class EventLogTests
{
    private static readonly XNamespace Xes = "http://www.xes-standard.org/";

    [Fact]
    public void The_events_of_a_gate_on_paper_as_CSV()
    {
        using var written = new WrittenCrossings(WrittenCrossings.OnPaper, null, EventFormat.Csv);

        Assert.Equal("""
            case:concept:name,concept:name,time:timestamp,lifecycle:transition,org:resource,case:replication,case:class,case:outcome
            1-3,arrival,2025-06-16T00:00:00.000+07:00,complete,,1,hasty,gave up
            1-3,lanes,2025-06-16T00:03:00.000+07:00,withdraw,,1,hasty,gave up
            1-3,departure,2025-06-16T00:03:00.000+07:00,complete,,1,hasty,gave up
            1-1,arrival,2025-06-16T00:00:00.000+07:00,complete,,1,goods,cleared
            1-1,lanes,2025-06-16T00:00:00.000+07:00,start,lanes 1,1,goods,cleared
            1-1,lanes,2025-06-16T00:02:00.000+07:00,complete,lanes 1,1,goods,cleared
            1-1,bays,2025-06-16T00:02:00.000+07:00,start,bays 1,1,goods,cleared
            1-1,bays,2025-06-16T00:12:00.000+07:00,complete,bays 1,1,goods,cleared
            1-1,departure,2025-06-16T00:12:00.000+07:00,complete,,1,goods,cleared
            1-2,arrival,2025-06-16T00:00:00.000+07:00,complete,,1,goods,cleared
            1-2,lanes,2025-06-16T00:02:00.000+07:00,start,lanes 1,1,goods,cleared
            1-2,lanes,2025-06-16T00:04:00.000+07:00,complete,lanes 1,1,goods,cleared
            1-2,bays,2025-06-16T00:12:00.000+07:00,start,bays 1,1,goods,cleared
            1-2,bays,2025-06-16T00:22:00.000+07:00,complete,bays 1,1,goods,cleared
            1-2,departure,2025-06-16T00:22:00.000+07:00,complete,,1,goods,cleared

            """, written.Text("events.csv"));
    }

    // Customs take 5 minutes and quarantine 3, begun together; of the yard it is told when it is entered.
    [Fact]
    public void Events_of_a_case_are_in_the_order_of_time()
    {
        using var written = new WrittenCrossings("""
            name: Together
            run: { start: 2025-06-16, days: 1, replications: 1 }
            demand: { vehiclesPerDay: 0, waitingAtStart: { truck: 1 } }
            classes: { truck: { share: 100%, route: full } }
            areas: { yard: { places: 1 } }
            stations:
              customs: { servers: 1, service: constant(5 min) }
              quarantine: { servers: 1, service: constant(3 min) }
            routes: { full: [delay: constant(1 min), enter: yard, together: [customs, quarantine]] }
            """, null, EventFormat.Csv);

        Assert.Equal(
            ["arrival 00:00:00 complete", "yard 00:01:00 complete", "customs 00:01:00 start", "quarantine 00:01:00 start", "quarantine 00:04:00 complete",
             "customs 00:06:00 complete", "departure 00:06:00 complete"],
            written.Text("events.csv").Split('\n')[1..^1].Select(line => line.Split(',')).Select(e => $"{e[1]} {e[2][11..19]} {e[3]}"));
    }

    [Fact]
    public void XES_holds_the_events_of_the_CSV_in_traces()
    {
        using var csv = new WrittenCrossings(WrittenCrossings.OnPaper, null, EventFormat.Csv);
        using var xes = new WrittenCrossings(WrittenCrossings.OnPaper, null, EventFormat.Xes);
        var log = XDocument.Parse(xes.Text("events.xes")).Root!;

        var told = log.Elements(Xes + "trace").SelectMany(trace => trace.Elements(Xes + "event").Select(e => string.Join(',',
            Value(trace, "concept:name"), Value(e, "concept:name"), Value(e, "time:timestamp"), Value(e, "lifecycle:transition"), Value(e, "org:resource"),
            Value(trace, "replication"), Value(trace, "class"), Value(trace, "outcome"))));
        Assert.Equal(csv.Text("events.csv").Split('\n')[1..^1], told);
    }

    // The order that the schema of IEEE 1849 asks for; an element has the name of its type.
    [Fact]
    public void XES_is_built_as_its_standard_says()
    {
        using var written = new WrittenCrossings(WrittenCrossings.OnPaper, null, EventFormat.Xes);
        var log = XDocument.Parse(written.Text("events.xes")).Root!;

        Assert.Equal(Xes + "log", log.Name);
        string[] order = ["extension", "global", "classifier", "string", "trace"];
        var kinds = log.Elements().Select(e => Array.IndexOf(order, e.Name.LocalName)).ToList();
        Assert.Equal(kinds.Order(), kinds);
        Assert.Equal(order.Length, kinds.Distinct().Count());
        Assert.All(log.Descendants(Xes + "date"), date => DateTimeOffset.ParseExact(date.Attribute("value")!.Value, "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
        Assert.All(log.Descendants(Xes + "event"), e => Assert.All(e.Elements(), a => Assert.Equal(["key", "value"], a.Attributes().Select(x => x.Name.LocalName))));
    }

    private static string? Value(XElement of, string key) => of.Elements().SingleOrDefault(e => e.Attribute("key")?.Value == key)?.Attribute("value")?.Value;
}
