using GateSim.Reporting.Crossings;
using GateSim.Scenarios;
using Parquet;

namespace GateSim.Reporting.Tests.Crossings;

public class RowParquetTests
{
    private static readonly IReadOnlyList<Column<int>> Columns =
    [
        new OptionalColumn<int, long>("number", row => row % 7 == 0 ? null : 1_000_000_000L * row),
        new TextColumn<int>("text", row => row % 3 == 0 ? null : "lanes"),
        new OptionalColumn<int, bool>("flag", row => row % 2 == 0 ? true : null),
    ];

    [Fact]
    public async Task Rows_come_in_groups_of_a_hundred_thousand()
    {
        using var stream = new MemoryStream();
        Write(250_001, stream);
        await using var reader = await ParquetReader.CreateAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([100_000, 100_000, 50_001], Enumerable.Range(0, reader.RowGroupCount).Select(g => reader.OpenRowGroupReader(g).RowCount));
    }

    [Fact]
    public async Task A_table_without_rows_can_be_read()
    {
        using var stream = new MemoryStream();
        Write(0, stream);
        await using var reader = await ParquetReader.CreateAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["number", "text", "flag"], reader.Schema.DataFields.Select(f => f.Name));
    }

    // Each row group leaves its place in the footer behind, some hundred bytes a column, and nothing else.
    [Fact]
    public void What_is_held_does_not_grow_with_the_rows()
    {
        long Held(int rows)
        {
            var table = new RowParquet<int>(Columns, new Dictionary<string, string>(), Stream.Null);
            for (var row = 0; row < rows; row++) table.Add(row);
            var held = GC.GetTotalMemory(forceFullCollection: true);
            GC.KeepAlive(table);
            return held;
        }

        Held(1_100_000);
        var (few, many) = (Held(1_100_000), Held(3_100_000));
        Assert.True(many - few < 1_000_000, $"{many - few} bytes more for two million rows more");
    }

    [Fact]
    public void Traits_have_columns_that_SQL_needs_no_quotes_for()
    {
        Trait Named(string name) => new(name, true, [new TraitValue(name, 1)]);
        Assert.Equal(["trait_channel", "trait_pre_declared", "trait_pre_declared_2", "trait_đỏ"],
            TraitColumnNames.Of([Named("channel"), Named("pre-declared"), Named("pre declared"), Named("đỏ")]));
    }

    private static void Write(int rows, Stream to)
    {
        var table = new RowParquet<int>(Columns, new Dictionary<string, string>(), to);
        for (var row = 0; row < rows; row++) table.Add(row);
        table.Complete();
    }
}
