using GateSim.Experiments;
using GateSim.Experiments.Designs;
using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Plots.Sweeps;
using GateSim.Reporting.Results;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers.Sweeps;

/// <summary>What a sweep found, in words, pictures and tables.</summary>
public static class SweepAnswer
{
    private const int MostNamed = 3;

    /// <param name="sweep">At least one of its points is finished.</param>
    public static AnswerSheet Of(SweepResult sweep)
    {
        StatisticName[] shown = sweep.Plan.Of.Count > 0 ? [.. sweep.Plan.Of] : [Clearance("mean"), Clearance("p95")];
        var design = sweep.IsWhole ? sweep.Plan.Design as TwoLevelFactorial : null;
        var effects = design is null ? [] : shown.Select(name => (Name: name, Effects: FactorialEffect.Of(sweep, design, name))).ToList();
        return new AnswerSheet([.. Unfinished(sweep), .. shown.SelectMany(name => Range(sweep, name)), Size(sweep), .. Mixed(design)])
        {
            Tables = [.. SweepTables.Of(sweep, shown), .. effects.Select(e => SweepTables.Effects(sweep, e.Effects, e.Name))],
            Pictures = [.. SweepPictures.Of(sweep, shown, effects)],
            Data =
            [
                new DataFile("sweep.csv", to => SweepCsv.WriteEstimates(sweep, to)),
                new DataFile("replications.csv", to => SweepCsv.WriteReplications(sweep, to)),
                .. effects.Count == 0 ? [] : new[] { new DataFile("effects.csv", to => SweepCsv.WriteEffects([.. effects.SelectMany(e => e.Effects)], to)) },
                .. sweep.Points.DistinctBy(p => p.Plan.Key).Select(p => new DataFile($"{SweepFolder.Points}/{PointStore.FileName(p.Plan.Key)}", to => PointFile.Write(p.Result, to))),
            ],
            Warnings = [.. Overloaded(sweep)],
            Scenarios = [sweep.Plan.Base],
            Replications = sweep.Points.DistinctBy(p => p.Plan.Key).Sum(p => p.Result.Replications),
        };
    }

    private static StatisticName Clearance(string statistic) => new(MeasureCatalogue.ClearanceTime.Name, null, null, statistic);

    private static IEnumerable<string> Unfinished(SweepResult sweep)
    {
        if (!sweep.IsWhole) yield return $"{sweep.Points.Count} of the {sweep.Plan.Points.Count} points are finished; the same command without --points runs the rest.";
    }

    private static IEnumerable<string> Range(SweepResult sweep, StatisticName name)
    {
        var largerIsBetter = new Quantity([name]).LargerIsBetter;
        var best = sweep.BestBy(name, largerIsBetter);
        if (best.Count == 0)
        {
            yield return $"No replication of any point has a {StatisticWords.Of(name)}.";
            yield break;
        }
        var without = sweep.Points.Count(p => p.Result.Estimate(name).Mean is null);
        if (sweep.Points.Count - without == 1)
        {
            yield return $"The {StatisticWords.Of(name)} is {Digits.Of(best[0].Result.Estimate(name))} at {Place(sweep, best[0])}{(without > 0 ? ", the only point that has one" : "")}.";
            yield break;
        }
        var worst = sweep.BestBy(name, !largerIsBetter);
        var (first, last) = largerIsBetter ? ("highest", "lowest") : ("lowest", "highest");
        yield return $"The {StatisticWords.Of(name)} is {first} at {Place(sweep, best[0])}: {Digits.Of(best[0].Result.Estimate(name))}{Ties(sweep, best)}."
            + $" It is {last} at {Place(sweep, worst[0])}: {Digits.Of(worst[0].Result.Estimate(name))}{Ties(sweep, worst)}."
            + (without > 0 ? $" {Spans.Counted(without, "point")} {(without == 1 ? "has" : "have")} none." : "");
    }

    private static string Ties(SweepResult sweep, IReadOnlyList<SweepPoint> best) => (best.Count - 1) switch
    {
        0 => "",
        1 => $" ({Place(sweep, best[1])} cannot be told from it)",
        <= MostNamed => $" ({string.Join("; ", best.Skip(1).Select(p => Place(sweep, p)))} cannot be told from it)",
        var others => $" ({others} other points cannot be told from it)",
    };

    private static string Place(SweepResult sweep, SweepPoint point) => FactorNames.Point(sweep.Plan.Design.Factors, point.Values);

    private static string Size(SweepResult sweep)
    {
        int[] replications = [.. sweep.Points.Select(p => p.Result.Replications).Order()];
        var each = replications[0] == replications[^1] ? Spans.Counted(replications[0], "replication") : $"{replications[0]} to {Spans.Counted(replications[^1], "replication")}";
        return $"{Spans.Counted(sweep.Points.Count, "point")} with {each} of {Spans.Counted(sweep.Plan.Base.Run.Days, "day")} each.{(sweep.Points.Count > 1 ? " Points that differ in the gate alone meet the same vehicles." : "")}";
    }

    private static IEnumerable<string> Mixed(TwoLevelFactorial? design)
    {
        if (design?.Resolution is { } resolution)
            yield return $"{design.Points.Count} of the {1 << design.Factors.Count} combinations were run (resolution {Roman(resolution)}): effects of one factor and of two stand apart, if those of {resolution - 2} and more do nothing.";
    }

    private static string Roman(int resolution) => resolution switch { 5 => "V", 6 => "VI", 7 => "VII", _ => throw new ArgumentOutOfRangeException(nameof(resolution)) };

    private static IEnumerable<string> Overloaded(SweepResult sweep)
    {
        var over = sweep.Points.Where(p => p.Result.Binding is { OfferedLoad: > 1 }).ToList();
        if (over.Count == 0) yield break;
        var worst = over.MaxBy(p => p.Result.Binding!.OfferedLoad)!;
        yield return $"At {(over.Count == sweep.Points.Count ? "all" : $"{over.Count} of the {sweep.Points.Count}")} points more comes than can be done, "
            + $"most at {Place(sweep, worst)} ({Words.Binding(worst.Result.Binding)}): there queues grow as long as that lasts, and the times depend on how long the run is.";
    }
}
