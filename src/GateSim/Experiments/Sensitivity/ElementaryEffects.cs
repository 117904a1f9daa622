namespace GateSim.Experiments.Sensitivity;

/// <summary>
/// What moving one input does to a number, at several places of the space of all inputs, scaled to the input's whole range: how much on average,
/// and how differently from place to place (Morris 1991; the mean of the sizes is Campolongo's μ*).
/// </summary>
/// <param name="Mean">μ: with its sign.</param>
/// <param name="MeanSize">μ*: without, so that effects of both signs do not cancel out.</param>
/// <param name="Deviation">σ: large where the input's effect is no straight line or depends on others.</param>
public sealed record ElementaryEffects(double Mean, BootstrapInterval MeanSize, double Deviation)
{
    /// <param name="values">Of the design's points, in their order.</param>
    /// <returns>One for each input.</returns>
    public static IReadOnlyList<ElementaryEffects> Of(MorrisDesign design, IReadOnlyList<double> values, double confidence, ulong seed)
    {
        var effects = new double[design.Inputs][];
        for (var i = 0; i < design.Inputs; i++) effects[i] = new double[design.Trajectories.Count];
        foreach (var (t, trajectory) in design.Trajectories.Index())
        {
            foreach (var (step, input) in trajectory.Moved.Index())
            {
                var (from, to) = (trajectory.Points[step][input], trajectory.Points[step + 1][input]);
                var at = t * (design.Inputs + 1) + step;
                effects[input][t] = (values[at + 1] - values[at]) / (to - from);
            }
        }
        return [.. effects.Select((e, i) => Of(e, confidence, seed, $"{i}"))];
    }

    private static ElementaryEffects Of(double[] effects, double confidence, ulong seed, string input)
    {
        var mean = effects.Average();
        var deviation = Math.Sqrt(effects.Sum(e => (e - mean) * (e - mean)) / (effects.Length - 1));
        var size = BootstrapInterval.Of(effects.Length, rows => rows.Average(r => Math.Abs(effects[r])), confidence, seed, $"morris bootstrap {input}");
        return new ElementaryEffects(mean, size, deviation);
    }
}
