namespace GateSim.Analysis.Flows;

/// <summary>
/// A station or an area as a vessel: vehicles are a liquid that flows in, and out first come first served, as much as the step's capacity
/// lets through. Nobody waits by chance.
/// </summary>
/// <param name="capacity">By step: minutes of service, or vehicles that an area lets in.</param>
/// <param name="quotas">What it can do in all on each day; null: no limit.</param>
internal sealed class FluidPlace(IReadOnlyList<Flow> flows, double[] capacity, double[]? quotas, bool isArea)
{
    private const double Nothing = 1e-12;

    private readonly Queue<(double[] Vehicles, double Work)> _waiting = new();
    private readonly PlaceCourse _course = new(capacity, new double[capacity.Length], new double[capacity.Length], new double[capacity.Length], new double[capacity.Length], new double[capacity.Length]);
    private double[] _coming = new double[flows.Count];
    private double[] _comingNext = new double[flows.Count];
    private bool _hasPassed; // in the step at hand
    private double _queue;
    private double[]? _begun; // the cohort at the head, of which a part has gone
    private double _begunWork;

    public PlaceCourse Course => _course;

    /// <summary>In this step, or in the next where the place has had its turn.</summary>
    public void Add(Flow flow, double vehicles) => (_hasPassed ? _comingNext : _coming)[flow.AtPlace] += vehicles;

    public void StepEnds() => _hasPassed = false;

    /// <param name="go">Is told what starts: flow and vehicles.</param>
    public void Pass(int step, Action<Flow, double> go)
    {
        var cohort = _coming;
        for (var i = 0; i < cohort.Length; i++)
        {
            _course.Arrivals[step] += cohort[i];
            _course.WorkArrived[step] += cohort[i] * Work(i);
            _course.WorkSquared[step] += cohort[i] * flows[i].Stop.Keeps.Squared;
        }
        if (_course.Arrivals[step] > Nothing)
        {
            _queue += _course.Arrivals[step];
            _waiting.Enqueue((cohort, _course.WorkArrived[step]));
            cohort = new double[flows.Count];
        }
        else Array.Clear(cohort);
        (_coming, _comingNext, _hasPassed) = (_comingNext, cohort, true);
        var today = step / Grid.PerDay;
        var done = Serve(Math.Min(capacity[step], quotas?[today] ?? double.PositiveInfinity), go);
        if (quotas is not null) quotas[today] -= done;
        (_course.WorkDone[step], _course.QueueAtEnd[step]) = (done, _queue);
    }

    private double Work(int flow) => isArea ? 1 : flows[flow].Stop.Keeps.Mean;

    /// <returns>The work done.</returns>
    private double Serve(double can, Action<Flow, double> go)
    {
        var done = 0.0;
        while (_begun is not null || _waiting.Count > 0)
        {
            if (_begun is null) (_begun, _begunWork) = _waiting.Dequeue();
            if (_begunWork > can - done)
            {
                Go(_begun, (can - done) / _begunWork, go);
                _begunWork -= can - done;
                return can;
            }
            Go(_begun, 1, go);
            done += _begunWork;
            _begun = null;
        }
        _queue = 0; // but for rounding it is
        return done;
    }

    private void Go(double[] cohort, double share, Action<Flow, double> go)
    {
        if (share <= 0) return;
        for (var flow = 0; flow < cohort.Length; flow++)
        {
            if (cohort[flow] == 0) continue;
            var vehicles = share * cohort[flow];
            cohort[flow] -= vehicles;
            _queue -= vehicles;
            go(flows[flow], vehicles);
        }
    }
}
