using GateSim.Analysis.Twins;

namespace GateSim.Reporting.Plots;

public static class ResultPlots
{
    /// <summary>Those that every run draws.</summary>
    public static IReadOnlyList<ResultPlot> All { get; } =
    [
        new QueueByHour(),
        new ClearanceCumulative(),
        new ClearanceByClass(),
        new InSystemByDay(),
        new Utilization(),
        new WelchPlot(),
        new QueueByDayAndHour(),
        new BacklogFan(),
        new WhereTimeGoes(),
    ];

    /// <summary>Those of a report: all that there are.</summary>
    public static IReadOnlyList<ResultPlot> Report { get; } = [.. All, new MeanAndSpread()];

    /// <summary><see cref="All"/>, with the twin's queue in the picture of queues; null: without.</summary>
    public static IReadOnlyList<ResultPlot> With(Twin? twin) => twin is null ? All : [.. All.Select(p => p is QueueByHour ? new QueueByHour(twin) : p)];

    /// <inheritdoc cref="With(Twin?)"/>
    public static IReadOnlyList<ResultPlot> ReportWith(Twin? twin) => [.. With(twin), .. Report.Except(All)];

    /// <summary>
    /// Begins to load what all pictures need, beside whatever comes next. Not required, and told of nothing: what is missing is found, and told, by
    /// <see cref="Prepare"/>.
    /// </summary>
    public static void BeginToPrepare() => _ = Task.Run(FirstPicture.Draw);

    /// <summary>Loads what all pictures need. Not required; but what is missing is told here, before a long run and not after it.</summary>
    /// <exception cref="PlotsUnavailableException">Pictures cannot be drawn on this machine.</exception>
    public static void Prepare()
    {
        try
        {
            EmbeddedFont.Use();
        }
        catch (TypeInitializationException e)
        {
            throw new PlotsUnavailableException(
                "pictures cannot be drawn here, because the native library of SkiaSharp cannot be loaded; --no-plots runs without them", e);
        }
    }
}
