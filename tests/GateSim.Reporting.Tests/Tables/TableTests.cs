using System.Globalization;
using System.Text;
using GateSim.Experiments;
using GateSim.Reporting.Tables;

namespace GateSim.Reporting.Tests.Tables;

public class TableTests
{
    private static readonly ExperimentResult Result = SampleResults.Single with
    {
        Scenario = SampleResults.Single.Scenario with { Name = "Hữu Nghị, 6 \"lanes\"" },
        Estimates =
        [
            new(new("arrivals", null, null, "perDay", "vehicles/day"), 1234.5678901234, 1200, 1269.1357802468, 30),
            new(new("arrivals", null, "empty truck", "perDay", "vehicles/day"), 0, -0.0, 1e-7, 30),
            new(new("clearance-time", null, "never comes", "mean", "min"), null, null, null, 0),
            new(new("waiting-time", "làn,\nbarrier", "car", "p95", "min"), 2.0 / 3, null, null, 1),
        ],
        Pooled =
        [
            new(Population.Vehicles, new(new("clearance-time", null, "car", "p99", "min"), 61.5, 58, null, 30)),
            new(Population.Replications, new(new("queue-length", "lanes", null, "p90 of max", "vehicles"), 17, 14, 21, 40)),
        ],
        Hourly =
        [
            new(0, new(new("queue-length", "lanes", null, "mean", "vehicles"), 1.5, 1.25, 1.75, 30)),
            new(23, new(new("waiting-time", "lanes", null, "mean", "min"), null, null, null, 0)),
        ],
    };

    [Fact]
    public void Measures_are_one_row_each() => Assert.Equal(
        """"
        scenario,measure,station,class,statistic,unit,estimate,low,high,replications
        "Hữu Nghị, 6 ""lanes""",arrivals,,,perDay,vehicles/day,1234.56789,1200,1269.13578,30
        "Hữu Nghị, 6 ""lanes""",arrivals,,empty truck,perDay,vehicles/day,0,0,0.0000001,30
        "Hữu Nghị, 6 ""lanes""",clearance-time,,never comes,mean,min,,,,0
        "Hữu Nghị, 6 ""lanes""",waiting-time,"làn,
        barrier",car,p95,min,0.6666666667,,,1

        """", Text(new MeasuresCsv()));

    [Fact]
    public void What_is_pooled_says_over_what() => Assert.Equal(
        """"
        scenario,over,measure,station,class,statistic,unit,estimate,low,high,replications
        "Hữu Nghị, 6 ""lanes""",vehicles,clearance-time,,car,p99,min,61.5,58,,30
        "Hữu Nghị, 6 ""lanes""",replications,queue-length,lanes,,p90 of max,vehicles,17,14,21,40

        """", Text(new PooledCsv()));

    [Fact]
    public void Measures_as_json_have_the_same_keys_and_null_for_empty()
    {
        var two = Result with { Estimates = [Result.Estimates[0], Result.Estimates[2]] };
        Assert.Equal(
            """
            [
              {
                "scenario": "Hữu Nghị, 6 \"lanes\"",
                "measure": "arrivals",
                "station": null,
                "class": null,
                "statistic": "perDay",
                "unit": "vehicles/day",
                "estimate": 1234.56789,
                "low": 1200,
                "high": 1269.13578,
                "replications": 30
              },
              {
                "scenario": "Hữu Nghị, 6 \"lanes\"",
                "measure": "clearance-time",
                "station": null,
                "class": "never comes",
                "statistic": "mean",
                "unit": "min",
                "estimate": null,
                "low": null,
                "high": null,
                "replications": 0
              }
            ]

            """, Text(new MeasuresJson(), two));
    }

    [Fact]
    public void Hours_are_one_row_each() => Assert.Equal(
        """"
        scenario,station,hour,measure,unit,estimate,low,high,replications
        "Hữu Nghị, 6 ""lanes""",lanes,0,queue-length,vehicles,1.5,1.25,1.75,30
        "Hữu Nghị, 6 ""lanes""",lanes,23,waiting-time,min,,,,0

        """", Text(new HourlyCsv()));

    public static TheoryData<ResultTable> Every => [.. ResultTables.All];

    [Theory, MemberData(nameof(Every), DisableDiscoveryEnumeration = true)]
    public void No_table_depends_on_the_culture(ResultTable table)
    {
        var invariant = Text(table);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = SampleResults.CommaCulture;
            Assert.Equal("1,5", $"{1.5}");
            Assert.Equal(invariant, Text(table));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory, MemberData(nameof(Every), DisableDiscoveryEnumeration = true)]
    public void Tables_are_utf8_without_mark_and_end_their_lines_with_LF(ResultTable table)
    {
        foreach (var result in SampleResults.All.Select(s => s.Result))
        {
            var bytes = Bytes(table, result);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    [Fact]
    public void A_full_disk_is_an_error()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
        var written = Record.Exception(() =>
        {
            new MeasuresCsv().Write(Result, full);
            full.Flush();
        });
        Assert.IsType<IOException>(written);
        Record.Exception(full.Dispose);
    }

    private static string Text(ResultTable table, ExperimentResult? result = null) => Encoding.UTF8.GetString(Bytes(table, result ?? Result));

    private static byte[] Bytes(ResultTable table, ExperimentResult result)
    {
        using var stream = new MemoryStream();
        table.Write(result, stream);
        Assert.True(stream.CanWrite);
        return stream.ToArray();
    }
}
