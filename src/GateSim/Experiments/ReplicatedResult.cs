using GateSim.Scenarios;

namespace GateSim.Experiments;

/// <summary>A result with each replication's own values, so that it can be held against another that met the same vehicles.</summary>
public sealed class ReplicatedResult
{
    private readonly ReplicationValues _values;

    private ReplicatedResult(ExperimentResult result, ReplicationValues values) => (Result, _values) = (result, values);

    public ExperimentResult Result { get; }

    /// <summary>Runs the experiment and keeps what each replication gave.</summary>
    /// <exception cref="ExperimentException">The experiment failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the last replication: half an experiment is not compared with a whole one.</exception>
    public static ReplicatedResult Of(Scenario scenario, int threads, CancellationToken cancellation) => Of(scenario, threads, new ExperimentProgress(), cancellation);

    /// <param name="progress">Is told how far it is.</param>
    /// <inheritdoc cref="Of(Scenario, int, CancellationToken)"/>
    public static ReplicatedResult Of(Scenario scenario, int threads, ExperimentProgress progress, CancellationToken cancellation)
    {
        var values = new ReplicationValues(scenario.Run.Confidence);
        var experiment = new Experiment(scenario)
        {
            Threads = threads,
            Progress = progress,
            EachReplication = (keys, replication) => values.Add(keys, replication.Values),
        };
        var result = experiment.Run(cancellation);
        if (scenario.Run.VarianceReduction == VarianceReduction.Antithetic) values = values.MeansOfPairs();
        return result.IsPartial ? throw new OperationCanceledException(cancellation) : new ReplicatedResult(result, values);
    }

    /// <summary>Replication by replication (or pair by pair); null where one of the statistics has no value, or nothing to divide by.</summary>
    public IReadOnlyList<double?> Values(Quantity of) => _values.Of(of);

    /// <summary>Its key is that of the first statistic.</summary>
    public Estimate Estimate(Quantity of) => Estimate(of, Values(of));

    /// <summary>An estimate of values that were made of this result's, in the unit of the quantity.</summary>
    internal Estimate Estimate(Quantity of, IEnumerable<double?> values) => _values.Estimate(of, values);
}
