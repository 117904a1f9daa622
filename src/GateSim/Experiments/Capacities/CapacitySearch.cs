namespace GateSim.Experiments.Capacities;

/// <summary>Answers how much a gate carries by running it at many levels of demand, on vehicles that are the same as far as they can be.</summary>
/// <param name="threads">The answer does not depend on it.</param>
/// <param name="looking">Is told how many levels are run next, of which one is, and up to how many replications.</param>
public sealed class CapacitySearch(CapacityQuestion question, int threads, Action<double, int> looking, CancellationToken cancellation)
{
    // Beside the capacity, so that the curve shows how it comes and goes.
    private static readonly double[] Beside = [0.6, 0.7, 0.8, 0.9, 1.1, 1.2];
    private const double NearEnough = 1.5; // as many times the capacity the demand of today may be, or its inverse, to be on the curve

    private readonly Dictionary<double, GrowingSample> _samples = [];

    /// <exception cref="ExperimentException">A replication failed; the message names the level.</exception>
    /// <exception cref="Scenarios.Reading.ScenarioException">A level is beyond what a scenario can say.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public CapacityResult Find()
    {
        var confidence = 1 - ((1 - question.Scenario.Run.Confidence) / question.Targets.Count);
        var start = question.Scale.Now ?? Math.Sqrt(question.Scale.Least * question.Scale.Most);
        List<Root> roots = [.. question.Targets.Select(target => Search(target, confidence).Find(DemandScale.Rounded(start)))];
        DrawCurve(new CapacityResult(question, roots, []).Capacity.Level);
        return new CapacityResult(question, roots, [.. _samples.OrderBy(s => s.Key).Select(s => LevelOf(s.Key, s.Value))]);
    }

    private RootSearch Search(Target target, double confidence) => new(question.Scale.Least, question.Scale.Most, confidence, (levels, count) => Excesses(target, levels, count))
    {
        FirstStage = question.FirstStage,
        Most = question.Most,
        Precision = question.Precision,
    };

    private List<IReadOnlyList<double?>> Excesses(Target target, IReadOnlyList<double> levels, int count)
    {
        Grow(levels, count);
        return [.. levels.Select(level => Excesses(target, _samples[level], count))];
    }

    // Vehicles come, but none gets as far as the time that is to be short: however long that may be, it is beyond the limit.
    private static List<double?> Excesses(Target target, GrowingSample sample, int count)
    {
        List<double?> values = [.. sample.Values(target.Of).Take(count)];
        var isStuck = target is { IsAtMost: true, Unit: "min" } && values.OfType<double>().Count() < 2 && sample.Result.Find("arrivals", "perDay").Mean > 0;
        return isStuck ? values.ConvertAll(_ => (double?)double.PositiveInfinity) : values.ConvertAll(v => v is { } value ? target.Excess(value) : (double?)null);
    }

    private void DrawCurve(double? capacity)
    {
        if (capacity is not { } level) return;
        var levels = Beside.Select(b => DemandScale.Rounded(b * level)).Where(l => question.Scale.Least <= l && l <= question.Scale.Most).ToList();
        if (question.Scale.Now is { } now && now < NearEnough * level && level < NearEnough * now) levels.Add(DemandScale.Rounded(now));
        Grow(levels, question.FirstStage);
    }

    private void Grow(IReadOnlyList<double> levels, int count)
    {
        foreach (var level in levels)
        {
            var sample = _samples.TryGetValue(level, out var known) ? known : _samples[level] = new GrowingSample(question.Read(question.At(level)), threads);
            if (sample.Count >= count) continue;
            looking(level, count);
            try
            {
                sample.GrowTo(count, cancellation);
            }
            catch (ExperimentException failure)
            {
                throw new ExperimentException($"{question.At(level).Command}: {failure.Message}", failure);
            }
        }
    }

    private LevelResult LevelOf(double level, GrowingSample sample) => new(
        level, question.At(level), sample.Count, [.. question.Targets.Select(t => sample.Estimate(t.Of))], [.. question.Targets.Select(t => sample.Values(t.Of))], sample.Result);
}
