namespace GateSim.Experiments.Capacities;

/// <param name="Roots">For each target the level up to which it is met.</param>
/// <param name="Levels">All that were run, from low to high.</param>
public sealed record CapacityResult(CapacityQuestion Question, IReadOnlyList<Root> Roots, IReadOnlyList<LevelResult> Levels)
{
    /// <summary>The first target that is missed when demand grows.</summary>
    public int BindingTarget => Roots.Index().MinBy(r => r.Item.Level ?? (r.Item.High is null ? double.PositiveInfinity : 0)).Index;

    /// <summary>
    /// Up to where all targets are met: the smallest of the roots; its interval is made of the smallest ends, so that it holds with the
    /// confidence of all of them together.
    /// </summary>
    public Root Capacity
    {
        get
        {
            if (Roots[BindingTarget] is not { Level: not null } least) return Roots[BindingTarget];
            var found = Roots.Where(r => r.Level is not null).ToList();
            return least with
            {
                Low = found.Any(r => r.Low is null) ? null : found.Min(r => r.Low),
                High = found.Select(r => r.High).OfType<double>().Cast<double?>().DefaultIfEmpty(null).Min(),
                Reached = found.TrueForAll(r => r.Reached),
            };
        }
    }

    public int Replications => Levels.Sum(l => l.Replications);

    /// <summary>What was run nearest to a level.</summary>
    public LevelResult Nearest(double level) => Levels.MinBy(l => Math.Abs(l.Level - level))!;

    /// <summary>The level at which the busiest station or area would have as much to do as it can, by the share that it has at a level nearby; null
    /// where none has half of it to do, or where the level is not all of the demand.</summary>
    public (Bottleneck Binds, double Level)? Bound
    {
        get
        {
            if (Question.Scale.Path is not null) return null;
            var near = Nearest(Capacity.Level ?? Question.Scale.Now!.Value);
            return near.Result.Binding is { } binds ? (binds, near.Level / binds.OfferedLoad) : null;
        }
    }
}

/// <summary>What was run at one level.</summary>
/// <param name="Estimates">Of each target's quantity.</param>
/// <param name="Values">Of each target's quantity, replication by replication.</param>
public sealed record LevelResult(
    double Level, Case Case, int Replications, IReadOnlyList<Estimate> Estimates, IReadOnlyList<IReadOnlyList<double?>> Values, ExperimentResult Result);
