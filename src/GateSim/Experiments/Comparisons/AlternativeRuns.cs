using GateSim.Scenarios;

namespace GateSim.Experiments.Comparisons;

/// <summary>The replications of each alternative, run as they are needed.</summary>
internal sealed class AlternativeRuns
{
    private readonly int _threads;
    private readonly CancellationToken _cancellation;
    private readonly GrowingSample[] _samples;

    public AlternativeRuns(Alternatives alternatives, int threads, CancellationToken cancellation)
    {
        (_threads, _cancellation) = (threads, cancellation);
        Alternatives = alternatives.WithWarmUp(threads, cancellation);
        _samples = [.. Alternatives.All.Select(a => new GrowingSample(a.Scenario, threads))];
    }

    public Alternatives Alternatives { get; }

    /// <summary>That all of them have.</summary>
    public int Count => _samples.Min(s => s.Count);

    /// <param name="which">Indexes of the alternatives; null: all.</param>
    /// <inheritdoc cref="GrowingSample.GrowTo" path="/exception"/>
    public void GrowTo(int count, IEnumerable<int>? which = null) =>
        GrowingSample.GrowAll([.. (which ?? Enumerable.Range(0, _samples.Length)).Select(i => (_samples[i], count))], _threads, _cancellation);

    public StatisticKey KeyOf(Quantity of) => _samples[0].Estimate(of).Key;

    /// <summary>Of the first <paramref name="count"/> replications.</summary>
    public IReadOnlyList<double?> Values(int alternative, Quantity of, int count) => [.. _samples[alternative].Values(of).Take(count)];

    public double? Value(int alternative, Quantity of, int replication) => _samples[alternative].Values(of)[replication - 1];

    /// <summary>At the confidence of the run, of all its replications.</summary>
    public Estimate Estimate(int alternative, Quantity of) => _samples[alternative].Estimate(of);

    /// <summary>Each of the others against the first, hour by hour, by as many replications as all have.</summary>
    public IReadOnlyList<HourlyComparison> ByHour =>
    [
        .. Enumerable.Range(1, _samples.Length - 1).Select(i =>
            HourlyComparison.Between(i, [.. _samples[0].InGateByHour.Take(Count)], [.. _samples[i].InGateByHour.Take(Count)], Alternatives.Run.Confidence)),
    ];

    /// <summary>Those whose binding station (or area) cannot keep up, with it.</summary>
    public IReadOnlyList<(Alternative Alternative, Bottleneck Binding)> Overloaded =>
        [.. Alternatives.All.Select((a, i) => (a, _samples[i].Result.Binding)).Where(b => b.Binding is { OfferedLoad: > 1 }).Select(b => (b.a, b.Binding!))];
}
