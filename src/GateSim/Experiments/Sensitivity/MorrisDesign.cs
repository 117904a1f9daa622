using GateSim.Randomness;

namespace GateSim.Experiments.Sensitivity;

/// <summary>
/// Trajectories through the unit cube on a grid of four levels: from one point to the next a single input moves, by two thirds of its range (Morris
/// 1991). Of many random ones those are taken that lie far from each other (Campolongo, Cariboni and Saltelli 2007; one after the other, each the
/// farthest from those before).
/// </summary>
public sealed class MorrisDesign
{
    private const int Levels = 4;
    private const int CandidatesEach = 10;

    private MorrisDesign(int inputs, IReadOnlyList<MorrisTrajectory> trajectories) => (Inputs, Trajectories) = (inputs, trajectories);

    public int Inputs { get; }

    public IReadOnlyList<MorrisTrajectory> Trajectories { get; }

    /// <summary>The points of all trajectories, one trajectory after the other.</summary>
    public IReadOnlyList<double[]> Points => [.. Trajectories.SelectMany(t => t.Points)];

    /// <param name="trajectories">At least 2; each takes <paramref name="inputs"/> + 1 points.</param>
    public static MorrisDesign Of(int inputs, int trajectories, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 2);
        var candidates = Enumerable.Range(0, CandidatesEach * trajectories).Select(number => Random(inputs, new RandomStreams(seed, number))).ToList();
        List<MorrisTrajectory> chosen = [candidates[0]];
        var far = candidates.ConvertAll(c => Distance(c, chosen[0]));
        while (chosen.Count < trajectories)
        {
            var next = far.Index().MaxBy(f => f.Item).Index;
            chosen.Add(candidates[next]);
            for (var i = 0; i < far.Count; i++) far[i] += Distance(candidates[i], candidates[next]);
            far[next] = double.NegativeInfinity; // none is taken twice
        }
        return new MorrisDesign(inputs, chosen);
    }

    private static MorrisTrajectory Random(int inputs, RandomStreams streams)
    {
        var (start, direction, order) = (streams.For("morris start"), streams.For("morris direction"), streams.For("morris order"));
        // Half of the levels lie low enough to go up from, and their mirror images to go down from.
        int[] low = [.. Enumerable.Range(0, inputs).Select(i => (int)(start.Uniform(i) * (Levels / 2)))];
        bool[] isUp = [.. Enumerable.Range(0, inputs).Select(i => direction.Uniform(i) < 0.5)];
        int[] at = [.. low.Zip(isUp, (level, up) => up ? level : Levels - 1 - level)];
        int[] moved = [.. Enumerable.Range(0, inputs).OrderBy(i => order.Uniform(i))];
        List<double[]> points = [Point(at)];
        foreach (var i in moved)
        {
            at[i] += isUp[i] ? Levels / 2 : -Levels / 2;
            points.Add(Point(at));
        }
        return new MorrisTrajectory(points, moved);
    }

    private static double[] Point(int[] levels) => [.. levels.Select(level => level / (Levels - 1.0))];

    private static double Distance(MorrisTrajectory a, MorrisTrajectory b) =>
        ReferenceEquals(a, b) ? double.NegativeInfinity : a.Points.Sum(p => b.Points.Sum(q => Math.Sqrt(p.Zip(q, (x, y) => (x - y) * (x - y)).Sum())));
}

/// <param name="Points">One more than there are inputs.</param>
/// <param name="Moved">Which input moves from each point to the next.</param>
public sealed record MorrisTrajectory(IReadOnlyList<double[]> Points, IReadOnlyList<int> Moved);
