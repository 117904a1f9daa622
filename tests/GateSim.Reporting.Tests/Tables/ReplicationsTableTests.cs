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
    public void Each_replication_has_a_row_for_each_key()
    {
        using var stream = new MemoryStream();
        using (var table = new ReplicationsTable("s", stream))
        {
            table.Append(1, Keys, [10, null]);
            table.Append(2, Keys, [20, 0.25]);
        }
        Assert.Equal(
            """
            scenario,replication,measure,station,class,statistic,unit,value
            s,1,arrivals,,,perDay,vehicles/day,10
            s,1,waiting-time,lanes,car,p95,min,
            s,2,arrivals,,,perDay,vehicles/day,20
            s,2,waiting-time,lanes,car,p95,min,0.25

            """, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_replication_is_written_when_it_comes_not_at_the_end()
    {
        using var stream = new MemoryStream();
        using var table = new ReplicationsTable("s", stream);
        table.Append(1, Keys, [1, 1]);
        Assert.Equal(3, Encoding.UTF8.GetString(stream.ToArray()).Count(c => c == '\n'));
    }
}
