using System.Text;
using GateSim.Reporting.Tables;
using GateSim.Scenarios;

namespace GateSim.Reporting.Tests.Tables;

public class ReplicationsTableTests
{
    private static readonly StatisticKey[] Keys =
    [
        new("arrivals", null, null, "perDay", "vehicles/day"),
        new("waiting-time", "lanes", "car", "p95", "min"),
    ];

    [Fact]
    public void Rows_are_in_order_of_replication_in_whatever_order_they_come()
    {
        Assert.Equal(
            """
            scenario,replication,measure,station,class,statistic,unit,value
            s,1,arrivals,,,perDay,vehicles/day,10
            s,1,waiting-time,lanes,car,p95,min,
            s,2,arrivals,,,perDay,vehicles/day,20
            s,2,waiting-time,lanes,car,p95,min,0.25
            s,3,arrivals,,,perDay,vehicles/day,30
            s,3,waiting-time,lanes,car,p95,min,0

            """, Written(table =>
            {
                table.Append(2, Keys, [20, 0.25]);
                table.Append(1, Keys, [10, null]);
                table.Append(3, Keys, [30, 0]);
            }));
    }

    [Fact]
    public void What_came_before_an_interruption_is_written_though_there_are_gaps() =>
        Assert.Contains("\ns,7,arrivals,", Written(table => table.Append(7, Keys, [1, 1])), StringComparison.Ordinal);

    [Fact]
    public void A_replication_is_written_when_it_comes_not_at_the_end()
    {
        using var stream = new MemoryStream();
        using var table = new ReplicationsTable("s", stream);
        table.Append(1, Keys, [1, 1]);
        Assert.Equal(3, Encoding.UTF8.GetString(stream.ToArray()).Count(c => c == '\n'));
    }

    [Fact]
    public void A_replication_cannot_come_twice()
    {
        using var table = new ReplicationsTable("s", Stream.Null);
        table.Append(1, Keys, [1, 1]);
        table.Append(3, Keys, [1, 1]);
        Assert.Throws<ArgumentException>(() => table.Append(1, Keys, [1, 1]));
        Assert.Throws<ArgumentException>(() => table.Append(3, Keys, [1, 1]));
    }

    private static string Written(Action<ReplicationsTable> append)
    {
        using var stream = new MemoryStream();
        using (var table = new ReplicationsTable("s", stream)) append(table);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
