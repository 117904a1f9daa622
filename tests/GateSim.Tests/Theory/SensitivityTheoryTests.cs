using GateSim.Experiments.Sensitivity;

namespace GateSim.Tests.Theory;

/// <summary>Functions whose sensitivities are known, in place of a gate.</summary>
public class SensitivityTheoryTests
{
    private const double Confidence = 0.95;

    /// <summary>Ishigami and Homma (1990) with a = 7, b = 0.1, inputs uniform from −π to π.</summary>
    private static double Ishigami(double[] u)
    {
        double[] x = [.. u.Select(v => Math.PI * (2 * v - 1))];
        return Math.Sin(x[0]) + 7 * Math.Pow(Math.Sin(x[1]), 2) + 0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]);
    }

    /// <summary>Sobol's g-function; the larger a, the less the input matters.</summary>
    private static readonly double[] A = [0, 1, 4.5, 9, 99, 99];

    private static double G(double[] u) => u.Zip(A, (x, a) => (Math.Abs(4 * x - 2) + a) / (1 + a)).Aggregate(1.0, (product, factor) => product * factor);

    /// <summary>Morris (1991), 20 inputs; of its coefficients those that are given, the random ones 0.</summary>
    private static double Morris(double[] x)
    {
        double[] w = [.. x.Select((v, i) => i is 2 or 4 or 6 ? 2 * (1.1 * v / (v + 0.1) - 0.5) : 2 * (v - 0.5))];
        var y = 0.0;
        for (var i = 0; i < 10; i++) y += 20 * w[i];
        for (var i = 0; i < 6; i++)
        {
            for (var j = i + 1; j < 6; j++)
            {
                y -= 15 * w[i] * w[j];
                for (var l = j + 1; l < 5; l++) y -= 10 * (i < 5 && j < 5 ? w[i] * w[j] * w[l] : 0);
            }
        }
        return y + 5 * w[0] * w[1] * w[2] * w[3];
    }

    private static IReadOnlyList<SobolIndices> Sobol(int inputs, Func<double[], double> function)
    {
        var design = SobolDesign.Of(inputs, sample: 4096, seed: 1);
        return SobolIndices.Of(design, [.. design.Points.Select(function)], Confidence, seed: 1);
    }

    [Fact]
    public void Sobol_indices_of_the_Ishigami_function()
    {
        // V1 = (1 + b π⁴/5)²/2, V2 = a²/8, V13 = b²π⁸ (1/18 − 1/50): as shares of 13.8446.
        (double First, double Total)[] known = [(0.3139, 0.5576), (0.4424, 0.4424), (0, 0.2437)];
        foreach (var (index, (first, total)) in Sobol(3, Ishigami).Zip(known))
        {
            Assert.Equal(first, index.First.Value, 0.05); // 4096 points: some 0.015 of standard error
            Assert.Equal(total, index.Total.Value, 0.05);
            Assert.InRange(first, index.First.Low - 0.02, index.First.High + 0.02);
            Assert.InRange(total, index.Total.Low - 0.02, index.Total.High + 0.02);
        }
    }

    [Fact]
    public void Sobol_indices_of_the_g_function()
    {
        // V_i = 1 / (3 (1 + a_i)²); V = Π (1 + V_i) − 1; total of i: V_i Π over the others (1 + V_j), by V.
        double[] v = [.. A.Select(a => 1 / (3 * (1 + a) * (1 + a)))];
        var variance = v.Aggregate(1.0, (product, x) => product * (1 + x)) - 1;
        foreach (var (i, index) in Sobol(A.Length, G).Index())
        {
            Assert.Equal(v[i] / variance, index.First.Value, 0.05);
            Assert.Equal(v[i] * (1 + variance) / (1 + v[i]) / variance, index.Total.Value, 0.05);
        }
    }

    [Fact]
    public void What_never_varies_has_no_indices()
    {
        var design = SobolDesign.Of(2, 8, 1);
        Assert.Empty(SobolIndices.Of(design, [.. design.Points.Select(_ => 7.0)], Confidence, 1));
    }

    [Fact]
    public void Elementary_effects_of_Morris_test_function()
    {
        var design = MorrisDesign.Of(20, trajectories: 20, seed: 1);
        var effects = ElementaryEffects.Of(design, [.. design.Points.Select(Morris)], Confidence, seed: 1);

        // The eighth to tenth are straight lines of slope 2 · 20 over the range; what follows does nothing.
        foreach (var effect in effects.Skip(7).Take(3))
        {
            Assert.Equal(40, effect.MeanSize.Value, 1e-9);
            Assert.Equal((40, 40), (Math.Round(effect.MeanSize.Low, 9), Math.Round(effect.MeanSize.High, 9)));
            Assert.Equal(0, effect.Deviation, 1e-9);
        }
        foreach (var effect in effects.Skip(10)) Assert.Equal((0, 0), (Math.Round(effect.MeanSize.Value, 9), Math.Round(effect.Deviation, 9)));
        // The first six act together with others, the seventh alone but on a curve.
        foreach (var effect in effects.Take(6)) Assert.True(effect.Deviation > 20 && effect.MeanSize.Value > 20);
        // 2.2 x / (x + 0.1), times 20: by 57.39 a range from 0 to two thirds, by 9.23 from a third to 1.
        Assert.InRange(effects[6].MeanSize.Value, 9.24, 57.38);
        Assert.InRange(effects[6].Deviation, 1, 25);
        Assert.Equal(effects[6].Mean, effects[6].MeanSize.Value, 1e-9);
    }

    [Fact]
    public void Effects_of_both_signs_do_not_cancel_out_in_the_mean_size()
    {
        // y = (x₁ − ½)(x₂ − ½): what x₁ does is x₂ − ½, which is ½ or ⅙ to either side.
        var design = MorrisDesign.Of(2, trajectories: 20, seed: 3);
        var effects = ElementaryEffects.Of(design, [.. design.Points.Select(x => (x[0] - 0.5) * (x[1] - 0.5))], Confidence, seed: 3);
        Assert.Equal(0, effects[0].Mean, 0.2);
        Assert.InRange(effects[0].MeanSize.Value, 1.0 / 6, 0.5);
        Assert.Equal(effects[0].MeanSize.Value, effects[0].Deviation, 0.2);
    }

    [Fact]
    public void Trajectories_stay_on_four_levels_and_move_every_input_once_by_two_thirds()
    {
        foreach (var trajectory in MorrisDesign.Of(7, 6, seed: 9).Trajectories)
        {
            Assert.Equal(Enumerable.Range(0, 7), trajectory.Moved.Order());
            foreach (var x in trajectory.Points.SelectMany(p => p)) Assert.Contains(Math.Round(3 * x, 9), new[] { 0.0, 1, 2, 3 });
            foreach (var (before, after) in trajectory.Points.Zip(trajectory.Points.Skip(1)))
                Assert.Equal(2.0 / 3, Assert.Single(before.Zip(after, (a, b) => Math.Abs(a - b)), d => d > 0), 1e-9);
        }
    }
}
