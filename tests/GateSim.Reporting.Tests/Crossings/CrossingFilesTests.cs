using System.Globalization;
using GateSim.Reporting.Crossings;
using Parquet;
using Parquet.Schema;

namespace GateSim.Reporting.Tests.Crossings;

public class CrossingFilesTests
{
    private const string Busy = """
        name: "Busy, with all that can happen"
        run: { start: 2025-06-16, days: 3, warmUp: 1 day, replications: 4, seed: 5 }
        traits: { heavy: 30%, channel: { green: 60%, red: 40% } }
        demand:
          vehiclesPerDay: 300
          waitingAtStart: { laden: 3 }
          sources: { export: { vehiclesPerDay: 50, classes: { empty: 100% } } }
        classes:
          laden: { share: 60%, route: full, returns: { as: back, share: 50%, after: exponential(2 h) } }
          empty: { share: 40%, route: short }
          back: { share: 0%, route: short }
        areas: { yard: { places: 4, whenFull: leave } }
        stations:
          lanes: { servers: 2, service: "erlang(3, 5 min)", hours: 06:00-22:00, patience: exponential(2 h) }
          documents: { servers: 4, room: 3, service: "lognormal(15 min, cv 0.8)" }
        routes:
          full: [lanes, enter: yard, { visit: documents, when: red }, { visit: documents, when: heavy }, leave: yard]
          short: [lanes]
        """;

    [Fact]
    public void Vehicles_and_visits_of_a_gate_on_paper()
    {
        using var written = new WrittenCrossings(WrittenCrossings.OnPaper, TableFormat.Csv, null);

        Assert.Equal("""
            scenario,replication,vehicle,source,number,came_back,class,trait_heavy,trait_channel,route,in_warm_up,arrived_ms,left_ms,outcome,clearance_ms,waiting_ms
            On paper,1,3,at start,2,false,hasty,,,full,false,0,180000,gave up,,
            On paper,1,1,at start,0,false,goods,true,red,full,false,0,720000,cleared,720000,0
            On paper,1,2,at start,1,false,goods,true,red,full,false,0,1320000,cleared,1320000,600000

            """, written.Text("vehicles.csv"));
        Assert.Equal("""
            scenario,replication,vehicle,class,in_warm_up,visit,kind,station,joined_ms,started_ms,served_ms,ended_ms,server,outcome,waiting_ms,service_ms
            On paper,1,3,hasty,false,1,station,lanes,0,,,180000,,gave up,,
            On paper,1,1,goods,false,1,station,lanes,0,0,120000,120000,1,served,0,120000
            On paper,1,1,goods,false,2,station,bays,120000,120000,720000,720000,1,served,0,600000
            On paper,1,2,goods,false,1,station,lanes,0,120000,240000,720000,1,served,120000,120000
            On paper,1,2,goods,false,2,station,bays,720000,720000,1320000,1320000,1,served,0,600000

            """, written.Text("visits.csv"));
        Assert.Equal(["run.json", "vehicles.csv", "visits.csv"], written.Files);
    }

    [Fact]
    public async Task Parquet_holds_the_rows_that_CSV_holds()
    {
        using var csv = new WrittenCrossings(Busy, TableFormat.Csv, null);
        using var parquet = new WrittenCrossings(Busy, TableFormat.Parquet, null);
        foreach (var (table, outcomes) in new[] { ("vehicles", "cleared|gave up|turned away|unfinished"), ("visits", "gave up|let in|served|turned away|unfinished") })
        {
            var lines = csv.Text($"{table}.csv").Replace("\"Busy, with all that can happen\"", "Busy; with all that can happen", StringComparison.Ordinal).Split('\n')[..^1];
            var rows = lines.Select(line => line.Split(',')).ToArray();
            await using var reader = await ParquetReader.CreateAsync(parquet.ResultOf($"{table}.parquet"), cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(rows[0], reader.Schema.DataFields.Select(f => f.Name));
            foreach (var (field, column) in reader.Schema.DataFields.Select((field, column) => (field, column)))
            {
                var cells = await Cells(reader, field);
                Assert.Equal(rows[1..].Select(row => row[column]), cells.Select(c => c.Replace(',', ';')));
            }
            var outcome = Array.IndexOf(rows[0], "outcome");
            Assert.Equal(outcomes, string.Join('|', rows[1..].Select(row => row[outcome]).Distinct().Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public async Task Parquet_tells_of_what_run_it_is()
    {
        using var written = new WrittenCrossings(WrittenCrossings.OnPaper, TableFormat.Parquet, null);
        await using var reader = await ParquetReader.CreateAsync(written.ResultOf("visits.parquet"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            ["gatesim.scenario=On paper", "gatesim.seed=1", "gatesim.start=2025-06-16T00:00:00+07:00", "gatesim.version=0.0"],
            reader.CustomMetadata.Select(fact => $"{fact.Key}={fact.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_number_of_threads_changes_no_byte()
    {
        foreach (var (vehicles, events) in new[] { (TableFormat.Parquet, EventFormat.Csv), (TableFormat.Csv, EventFormat.Xes) })
        {
            using var one = new WrittenCrossings(Busy, vehicles, events, threads: 1);
            using var four = new WrittenCrossings(Busy, vehicles, events, threads: 4);
            Assert.Equal(4, one.Files.Count());
            foreach (var file in one.Files) Assert.Equal(File.ReadAllBytes(one.ResultOf(file)), File.ReadAllBytes(four.ResultOf(file)));
        }
    }

    private static async Task<List<string>> Cells(ParquetReader reader, DataField field)
    {
        List<string> cells = [];
        for (var g = 0; g < reader.RowGroupCount; g++)
        {
            using var group = reader.OpenRowGroupReader(g);
            var rows = (int)group.RowCount;
            cells.AddRange((field.ClrType == typeof(bool), field.ClrType == typeof(long), field.IsNullable) switch
            {
                (true, _, true) => await Read<bool?>(rows, to => group.ReadAsync<bool>(field, to)),
                (true, _, false) => await Read<bool>(rows, to => group.ReadAsync<bool>(field, to)),
                (_, true, true) => await Read<long?>(rows, to => group.ReadAsync<long>(field, to)),
                (_, true, false) => await Read<long>(rows, to => group.ReadAsync<long>(field, to)),
                _ => await Read<string?>(rows, to => group.ReadAsync(field, to)),
            });
        }
        return cells;
    }

    private static async Task<IEnumerable<string>> Read<T>(int rows, Func<Memory<T>, ValueTask> read)
    {
        var cells = new T[rows];
        await read(cells);
        return cells.Select(cell => cell is bool flag ? flag ? "true" : "false" : Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "");
    }
}
