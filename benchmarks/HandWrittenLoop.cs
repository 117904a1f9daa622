namespace GateSim.Benchmarks;

/// <summary>
/// Gate-1 written out by hand, the yardstick: a binary heap, four stations in arrays, and nothing measured but the mean clearance time.
/// It shares no code with GateSim.
/// </summary>
internal sealed class HandWrittenLoop(int seed)
{
    private readonly Gate1.Draws _draws = new(seed);
    private readonly PriorityQueue<(int Vehicle, int Station), double> _events = new();
    private readonly int[] _free = [.. Gate1.Servers];
    private readonly Queue<int>[] _queues = [new(), new(), new(), new()];
    private readonly List<double> _arrived = [];

    /// <summary>Prints vehicles, the mean of their clearance times in minutes, and its standard error.</summary>
    public static int Print(int replications)
    {
        Gate1.RunAll([replications.ToString(System.Globalization.CultureInfo.InvariantCulture)], seed => new HandWrittenLoop(seed).Run());
        return 0;
    }

    /// <summary>One replication.</summary>
    /// <returns>Vehicles that came, and the mean clearance time of those that left, in minutes.</returns>
    public (long Vehicles, double MeanClearance) Run()
    {
        double sum = 0;
        var left = 0;
        var next = _draws.NextArrival(0);
        while (true)
        {
            var hasEvent = _events.TryPeek(out var what, out var at);
            if (next < Gate1.End && (!hasEvent || next < at))
            {
                _arrived.Add(next);
                Join(_arrived.Count - 1, Gate1.Lanes, next);
                next = _draws.NextArrival(next);
                continue;
            }
            if (!hasEvent || at > Gate1.End) return (_arrived.Count, sum / left);
            _events.Dequeue();
            if (_queues[what.Station].TryDequeue(out var waiting)) _events.Enqueue((waiting, what.Station), at + _draws.Service(what.Station));
            else _free[what.Station]++;
            switch (what.Station)
            {
                case Gate1.Lanes: Join(what.Vehicle, Gate1.Documents, at); break;
                case Gate1.Documents: Join(what.Vehicle, _draws.IsInspected() ? Gate1.Inspection : Gate1.Exit, at); break;
                case Gate1.Inspection: Join(what.Vehicle, Gate1.Exit, at); break;
                default:
                    sum += at - _arrived[what.Vehicle];
                    left++;
                    break;
            }
        }
    }

    private void Join(int vehicle, int station, double now)
    {
        if (_free[station] == 0)
        {
            _queues[station].Enqueue(vehicle);
            return;
        }
        _free[station]--;
        _events.Enqueue((vehicle, station), now + _draws.Service(station));
    }
}
