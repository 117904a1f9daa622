using O2DESNet;

// Gate-1 in O2DES.NET: one module whose events schedule each other.
Gate1.RunAll(args, seed => new Gate(seed).Finish());

internal sealed class Gate : Sandbox
{
    private readonly int[] _free = [.. Gate1.Servers];
    private readonly Queue<double>[] _queues = [.. Gate1.Servers.Select(_ => new Queue<double>())];
    private readonly Gate1.Draws _draws;
    private long _came;
    private long _left;
    private double _sum;

    public Gate(int seed)
        : base(seed)
    {
        _draws = new Gate1.Draws(seed);
        ScheduleArrival();
    }

    private double Now => (ClockTime - DateTime.MinValue).TotalMinutes;

    public (long Vehicles, double MeanClearance) Finish()
    {
        Run(TimeSpan.FromMinutes(Gate1.End));
        return (_came, _sum / _left);
    }

    private void ScheduleArrival()
    {
        var at = _draws.NextArrival(Now);
        if (at < Gate1.End) Schedule(Arrive, TimeSpan.FromMinutes(at - Now));
    }

    private void Arrive()
    {
        _came++;
        Join(Now, Gate1.Lanes);
        ScheduleArrival();
    }

    // A vehicle is known by when it arrived.
    private void Join(double arrived, int station)
    {
        if (_free[station] == 0)
        {
            _queues[station].Enqueue(arrived);
            return;
        }
        _free[station]--;
        Start(arrived, station);
    }

    private void Start(double arrived, int station) => Schedule(() => Finish(arrived, station), TimeSpan.FromMinutes(_draws.Service(station)));

    private void Finish(double arrived, int station)
    {
        if (_queues[station].TryDequeue(out var next)) Start(next, station);
        else _free[station]++;
        switch (station)
        {
            case Gate1.Documents when !_draws.IsInspected(): Join(arrived, Gate1.Exit); break;
            case Gate1.Exit:
                _sum += Now - arrived;
                _left++;
                break;
            default: Join(arrived, station + 1); break;
        }
    }
}
