namespace GateSim.Reporting.Plots;

public static class ResultPlots
{
    public static IReadOnlyList<ResultPlot> All { get; } =
    [
        new QueueByHour(),
        new ClearanceCumulative(),
        new ClearanceByClass(),
        new InSystemByDay(),
        new Utilization(),
    ];
}
