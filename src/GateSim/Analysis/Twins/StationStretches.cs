using GateSim.Analysis.Varying;
using GateSim.Analysis.Flows;

namespace GateSim.Analysis.Twins;

/// <summary>A station's arrivals and staffing as stretches, day by day, none of which reaches over an hour's end or the end of the warm-up.</summary>
internal sealed class StationStretches
{
    private const double Alike = 1e-7; // of the largest rate

    private readonly double[] _perMinute;
    private readonly double _tolerance;

    /// <param name="arrivals">In each step.</param>
    public StationStretches(double[] arrivals, IReadOnlyList<(double Minutes, int Servers)> duty, TimeSpan warmUp)
    {
        _perMinute = [.. arrivals.Select(a => a / Grid.Minutes)];
        _tolerance = _perMinute.Max() * Alike;
        Days = [.. Enumerable.Range(0, arrivals.Length / Grid.PerDay).Select(_ => new List<Stretch>())];
        IsConstant = duty.Count == 1 && Array.TrueForAll(_perMinute, p => Math.Abs(p - _perMinute[^1]) <= _tolerance);
        Cut(duty, warmUp.TotalMinutes);
    }

    public IReadOnlyList<List<Stretch>> Days { get; }

    /// <summary>Demand and staffing are always the same.</summary>
    public bool IsConstant { get; }

    public bool AreAlike(int day, int other) => Days[day].Count == Days[other].Count && Days[day].Zip(Days[other], (a, b) =>
        a.Servers == b.Servers && Math.Abs(a.Minutes - b.Minutes) < 1e-9 && Math.Abs(a.PerMinute - b.PerMinute) <= _tolerance).All(same => same);

    private void Cut(IReadOnlyList<(double Minutes, int Servers)> duty, double warmUp)
    {
        var changes = new SortedSet<double> { warmUp };
        for (var step = 0; step < _perMinute.Length; step++)
        {
            if (step % Grid.PerHour == 0 || Math.Abs(_perMinute[step] - _perMinute[step - 1]) > _tolerance) changes.Add(step * Grid.Minutes);
        }
        var end = _perMinute.Length * (double)Grid.Minutes;
        var at = 0.0;
        foreach (var (minutes, _) in duty) changes.Add(at += minutes);
        changes.Add(end);
        var edges = changes.Where(c => c <= end).ToArray();
        var (on, until) = (0, duty[0].Minutes);
        for (var i = 1; i < edges.Length; i++)
        {
            var from = edges[i - 1];
            while (from >= until && on + 1 < duty.Count) until += duty[++on].Minutes;
            Days[(int)(from / 1440)].Add(new Stretch(edges[i] - from, _perMinute[(int)(from / Grid.Minutes)], duty[on].Servers));
        }
    }
}
