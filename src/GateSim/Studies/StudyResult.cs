using GateSim.Experiments;

namespace GateSim.Studies;

/// <summary>What a study gave.</summary>
/// <param name="Points">Column by column, and within it row by row.</param>
public sealed record StudyResult(Study Study, IReadOnlyList<StudyPoint> Points, IReadOnlyList<ReplacementResult> Replacements, IReadOnlyList<ReliefResult> Reliefs)
{
    /// <exception cref="ExperimentException">A run failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static StudyResult Of(Study study, CaseRuns runs)
    {
        StudyPoint Point(Setting row, Setting column) => new(row, column, study.At(row, column), runs.Of(study.At(row, column)));
        var (judge, rows, columns) = (study.Judgement, study.Rows.Settings, study.Columns.Settings);
        StudyPoint[] points = [.. from column in columns from row in rows select Point(row, column)];
        ReplacementResult[] replacements =
        [
            .. from column in columns
               from replacement in study.Replacements
               let before = Point(replacement.From, column)
               let after = Point(replacement.To, column)
               select new ReplacementResult(before, after, PairedDifference.Between(before.Runs, after.Runs, judge.Measure.Of)),
        ];
        ReliefResult[] reliefs =
        [
            .. from point in points
               from relief in study.Reliefs
               where relief.Rows.Contains(point.Row) && relief.Columns.Contains(point.Column)
               let relieved = runs.Of(point.Case.With(relief.Sets))
               select new ReliefResult(point, relief, PairedDifference.Between(point.Runs, relieved, judge.Measure.Of), relieved.Result.Binding),
        ];
        return new StudyResult(study, points, replacements, reliefs);
    }

    public Verdict Judge(PairedDifference difference) => Study.Judgement.Of(difference);
}

public sealed record StudyPoint(Setting Row, Setting Column, Case Case, ReplicatedResult Runs)
{
    public Bottleneck? Binding => Runs.Result.Binding;
}

/// <summary>The difference that another setting of the rows makes, in one column.</summary>
public sealed record ReplacementResult(StudyPoint From, StudyPoint To, PairedDifference Difference);

/// <param name="BindsThen">The station that binds with the relief.</param>
public sealed record ReliefResult(StudyPoint At, Relief Relief, PairedDifference Difference, Bottleneck? BindsThen);
