using SimSharp;

// Gate-1 in SimSharp, a process a vehicle, as its samples are written.
Gate1.RunAll(args, seed => new Gate(seed).Run());

internal sealed class Gate
{
    private readonly Simulation _simulation = new(DateTime.MinValue, TimeSpan.FromMinutes(1));
    private readonly Resource[] _stations;
    private readonly Gate1.Draws _draws;
    private long _came;
    private long _left;
    private double _sum;

    public Gate(int seed)
    {
        _draws = new Gate1.Draws(seed);
        _stations = [.. Gate1.Servers.Select(servers => new Resource(_simulation, servers))];
    }

    public (long Vehicles, double MeanClearance) Run()
    {
        _simulation.Process(Arrivals());
        _simulation.Run(TimeSpan.FromMinutes(Gate1.End));
        return (_came, _sum / _left);
    }

    private IEnumerable<Event> Arrivals()
    {
        while (true)
        {
            var at = _draws.NextArrival(_simulation.NowD);
            if (at >= Gate1.End) yield break;
            yield return _simulation.TimeoutD(at - _simulation.NowD);
            _came++;
            _simulation.Process(Vehicle());
        }
    }

    private IEnumerable<Event> Vehicle()
    {
        var arrived = _simulation.NowD;
        for (var station = Gate1.Lanes; station < Gate1.Stations; station++)
        {
            if (station == Gate1.Inspection && !_draws.IsInspected()) continue;
            using var server = _stations[station].Request();
            yield return server;
            yield return _simulation.TimeoutD(_draws.Service(station));
        }
        _sum += _simulation.NowD - arrived;
        _left++;
    }
}
