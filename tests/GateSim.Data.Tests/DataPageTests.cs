using System.Globalization;
using System.Runtime.CompilerServices;

namespace GateSim.Data.Tests;

/// <summary>The answers of the page <c>docs/data.md</c>: SQL and C# agree, and so do the tables of results.</summary>
public class DataPageTests(PageRuns runs) : IClassFixture<PageRuns>
{
    // Times in the files are rounded to half a millisecond.
    private const double Rounding = 1.0 / 60_000;

    public static TheoryData<string> Questions => [.. DataPage.Questions];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task SQL_and_CSharp_give_the_same_answer(string question)
    {
        var (sql, csharp) = (PageRuns.Query(DataPage.Sql(question)), (await (await Answers.Read()).To(question)).ToList());

        Assert.NotNull(runs);
        Assert.NotEmpty(sql);
        Assert.Equal(csharp.Count, sql.Count);
        foreach (var (actual, expected) in sql.Zip(csharp))
        {
            Assert.Equal(expected.Length, actual.Length);
            foreach (var (a, b) in actual.Zip(expected)) AssertSame(b, a, 1e-9);
        }
    }

    [Fact]
    public void The_CSharp_of_the_page_is_what_is_tested()
    {
        var tested = string.Concat(new[] { "Answers.cs", "Rows.cs" }.Select(file => Lines(File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, file)))));
        Assert.Equal(DataPage.Questions.Count + 3, DataPage.Blocks("csharp").Count());
        Assert.All(DataPage.Blocks("csharp"), block => Assert.Contains(Lines(block.Code), tested, StringComparison.Ordinal));
    }

    [Fact]
    public void The_clearance_is_that_of_the_measures()
    {
        var answer = Assert.Single(PageRuns.Query(DataPage.Sql("How long does clearance take?")));
        var measures = PageRuns.Table("results/6-lanes/measures.csv").Where(row => row["measure"] == "clearance-time" && row["class"].Length == 0).ToDictionary(row => row["statistic"], Estimate);
        AssertSame(measures["mean"], answer[0], Rounding);
        AssertSame(measures["p95"], answer[1], Rounding);
    }

    [Fact]
    public void The_waits_are_those_of_the_measures()
    {
        var answer = PageRuns.Query(DataPage.Sql("Who waits where?")).ToDictionary(row => ((string)row[0]!, (string)row[1]!), row => row[2]);
        var measures = PageRuns.Table("results/6-lanes/measures.csv")
            .Where(row => row["measure"] == "waiting-time" && row["statistic"] == "mean" && row["station"].Length > 0 && row["class"].Length > 0 && row["estimate"].Length > 0)
            .ToDictionary(row => (row["station"], row["class"]), Estimate);
        Assert.Equal(measures.Keys.Order(), answer.Keys.Order());
        foreach (var (key, estimate) in measures) AssertSame(estimate, answer[key], Rounding);
    }

    [Fact]
    public void The_waits_by_hour_are_those_of_the_table_by_hour()
    {
        var answer = PageRuns.Query(DataPage.Sql("When is it bad to come?")).ToDictionary(row => Convert.ToString(row[0], CultureInfo.InvariantCulture)!, row => row[1]);
        var hourly = PageRuns.Table("results/6-lanes/hourly.csv")
            .Where(row => row["station"] == "lanes" && row["measure"] == "waiting-time" && row["estimate"].Length > 0).ToDictionary(row => row["hour"], Estimate);
        Assert.Equal(hourly.Keys.Order(StringComparer.Ordinal), answer.Keys.Order(StringComparer.Ordinal));
        foreach (var (hour, estimate) in hourly) AssertSame(estimate, answer[hour], Rounding);
    }

    // Of each replication, sums and means of all rows: what a user's own aggregate would be.
    [Fact]
    public void Each_replication_adds_up_to_its_own_measures()
    {
        var rows = PageRuns.Query("""
            SELECT replication, avg(clearance_ms) / 60000, max(clearance_ms) / 60000, quantile_disc(clearance_ms, 0.5) / 60000, avg(waiting_ms) / 60000, count(*) / 7
            FROM 'results/6-lanes/vehicles.parquet' WHERE NOT in_warm_up GROUP BY replication ORDER BY replication
            """);
        var values = PageRuns.Table("results/6-lanes/replications.csv").Where(row => row["station"].Length == 0 && row["class"].Length == 0)
            .ToDictionary(row => (row["replication"], row["measure"], row["statistic"]), row => double.Parse(row["value"], CultureInfo.InvariantCulture));
        Assert.Equal(5, rows.Count);
        foreach (var row in rows)
        {
            var replication = Convert.ToString(row[0], CultureInfo.InvariantCulture)!;
            AssertSame(values[(replication, "clearance-time", "mean")], row[1], Rounding);
            AssertSame(values[(replication, "clearance-time", "max")], row[2], Rounding);
            AssertSame(values[(replication, "clearance-time", "p50")], row[3], Rounding);
            AssertSame(values[(replication, "waiting-time", "mean")], row[4], Rounding);
            AssertSame(values[(replication, "arrivals", "perDay")], row[5], 1e-6); // ten days, three of them warm-up
        }
    }

    [Fact]
    public void The_files_tell_when_the_run_starts() => Assert.Equal(
        "2025-06-16T00:00:00+07:00",
        Assert.Single(PageRuns.Query("SELECT decode(value) FROM parquet_kv_metadata('results/6-lanes/visits.parquet') WHERE decode(key) = 'gatesim.start'"))[0]);

    // But those that come back come so long after they left.
    [Fact]
    public void Both_runs_met_the_same_vehicles() => Assert.Equal(
        0L,
        Convert.ToInt64(Assert.Single(PageRuns.Query("""
            SELECT count(*) FROM (
                SELECT replication, source, number, class, arrived_ms FROM 'results/6-lanes/vehicles.parquet' WHERE NOT came_back
                EXCEPT
                SELECT replication, source, number, class, arrived_ms FROM 'results/14-lanes/vehicles.parquet')
            """))[0], CultureInfo.InvariantCulture));

    [Fact]
    public void A_program_of_one_s_own_hears_of_every_class() => Assert.All(Answers.FromAProgram(), waited => Assert.True(waited.Value > TimeSpan.Zero));

    private static double Estimate(Dictionary<string, string> row) => double.Parse(row["estimate"], CultureInfo.InvariantCulture);

    private static void AssertSame(object? expected, object? actual, double tolerance)
    {
        if (expected is string or null) Assert.Equal(expected, actual);
        else Assert.Equal(Convert.ToDouble(expected, CultureInfo.InvariantCulture), Convert.ToDouble(actual, CultureInfo.InvariantCulture), tolerance);
    }

    private static string Lines(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
