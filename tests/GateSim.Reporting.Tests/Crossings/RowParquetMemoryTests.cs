using GateSim.Reporting.Crossings;

namespace GateSim.Reporting.Tests.Crossings;

/// <summary>The memory looked at is that of the whole process, so no other test may run beside this one.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public class RowParquetMemoryTests
{
    private const string Alone = "memory of the process";

    // Each row group leaves its place in the footer behind, some hundred bytes a column, and nothing else.
    [Fact]
    public void What_is_held_does_not_grow_with_the_rows()
    {
        long Held(int rows)
        {
            var table = new RowParquet<int>(RowParquetTests.Columns, new Dictionary<string, string>(), Stream.Null);
            for (var row = 0; row < rows; row++) table.Add(row);
            var held = GC.GetTotalMemory(forceFullCollection: true);
            GC.KeepAlive(table);
            return held;
        }

        Held(1_100_000);
        var (few, many) = (Held(1_100_000), Held(3_100_000));
        Assert.True(many - few < 1_000_000, $"{many - few} bytes more for two million rows more");
    }
}
