using GateSim.Reporting.Crossings;
using GateSim.Scenarios;
using Parquet;

namespace GateSim.Reporting.Tests.Crossings;

public class RowParquetTests
{
    internal static readonly IReadOnlyList<Column<int>> Columns =
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
