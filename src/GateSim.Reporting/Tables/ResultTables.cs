namespace GateSim.Reporting.Tables;

public static class ResultTables
{
    public static IReadOnlyList<ResultTable> All { get; } =
    [
        new MeasuresCsv(),
        new MeasuresJson(),
        new HourlyCsv(),
        new PooledCsv(),
    ];
}
