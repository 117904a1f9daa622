using GateSim.Model;

namespace GateSim.Analysis.Flows;

/// <summary>
/// The whole gate as a fluid (Newell, Applications of Queueing Theory, 1982): each kind of vehicle flows along its ways, from place
/// to place, in steps of five minutes. Service times and delays between places are spread as their mean and variance say, returns by their
/// distribution.
/// </summary>
public sealed class FluidGate
{
    private readonly Grid _grid;
    private readonly Coming _coming;
    private readonly FlowTable _table;
    private readonly FluidPlace[] _places;
    private readonly int[] _order; // of the places within a step, so that most vehicles can pass several in it
    private readonly List<(Kind Kind, double Share, double[] Before, Flow? First)> _starts;
    private readonly double[][] _due; // by step modulo its length, and flow: what gets to its place
    private readonly (Kind As, double Share, double[] After)?[] _returns; // by class
    private readonly double[][] _left; // by class and step
    private int _step;

    private FluidGate(GatePlan plan)
    {
        var (stations, areas) = (plan.Scenario.Stations, plan.Scenario.Areas);
        _grid = new Grid(plan.Scenario.Run.Days);
        _coming = new Coming(plan, _grid);
        _table = new FlowTable(stations.Count + areas.Count);
        _starts = [.. _coming.Kinds.SelectMany(kind => kind.Ways.Select(way => (kind, way.Share, way.Before.Parts(Grid.Minutes), _table.Lay(kind.Class, way))))];
        _places =
        [
            .. stations.Select((s, i) => new FluidPlace(_table.At(i), Capacities.OfStation(Capacities.Duty(plan, i), Capacities.Availability(s), _grid), null, isArea: false)),
            .. areas.Select((_, i) => new FluidPlace(_table.At(stations.Count + i), Capacities.OfArea(plan, i, _grid), Capacities.QuotasOfArea(plan, i, _grid), isArea: true)),
        ];
        _order = [.. Enumerable.Range(0, _places.Length).OrderBy(MeanDepth)];
        var longest = _table.All.SelectMany(f => f.Then).Concat(_starts.SelectMany(s => s.Before)).DefaultIfEmpty(0).Max() / Grid.Minutes;
        _due = [.. Enumerable.Range(0, (int)Math.Min(longest, _grid.Steps) + 3).Select(_ => new double[_table.All.Count])];
        _left = [.. plan.Returns.Select(r => new double[r is null ? 0 : _grid.Steps])];
        _returns = [.. plan.Returns.Select(r => r is null ? ((Kind, double, double[])?)null : (_coming.Of(r.Class), r.Share, Coming.Spread(r.After, r.Within)))];
    }

    public static FluidCourse Of(GatePlan plan)
    {
        var gate = new FluidGate(plan);
        for (; gate._step < gate._grid.Steps; gate._step++) gate.Pass();
        return new FluidCourse(gate._grid, [.. gate._coming.Kinds], [.. gate._places.Select(p => p.Course)]);
    }

    private double MeanDepth(int place) => _coming.Kinds.SelectMany(kind => kind.Ways)
        .SelectMany(way => way.Stops.SelectMany((stop, i) => stop.Beside.Append(stop).Select(at => (at.Place, Depth: i))))
        .Where(at => at.Place == place).Select(at => (double)at.Depth).DefaultIfEmpty(0).Average();

    private void Pass()
    {
        ComeBack();
        foreach (var (kind, share, before, first) in _starts)
        {
            if (kind.Arrivals[_step] > 0) GoOn(first, kind.Class, before, kind.Arrivals[_step] * share);
        }
        var due = _due[_step % _due.Length];
        for (var i = 0; i < due.Length; i++) Arrive(_table.All[i], due[i]);
        Array.Clear(due);
        foreach (var place in _order) _places[place].Pass(_step, Go);
        foreach (var place in _places) place.StepEnds();
    }

    private void Go(Flow flow, double vehicles)
    {
        if (!flow.IsAside) GoOn(flow.Next, flow.Class, flow.Then, vehicles);
    }

    private void GoOn(Flow? to, int vehicleClass, double[] after, double vehicles)
    {
        foreach (var minutes in after)
        {
            if (to is not null) Send(to, minutes, vehicles / after.Length);
            else if (_returns[vehicleClass] is not null) Leave(vehicleClass, minutes, vehicles / after.Length);
        }
    }

    private void Send(Flow to, double minutes, double vehicles)
    {
        var (steps, part) = Steps(minutes);
        if (steps > _grid.Steps) return;
        if (steps == 0) Arrive(to, (1 - part) * vehicles);
        else _due[(_step + steps) % _due.Length][to.Number] += (1 - part) * vehicles;
        _due[(_step + steps + 1) % _due.Length][to.Number] += part * vehicles;
    }

    private void Arrive(Flow flow, double vehicles)
    {
        if (vehicles == 0) return;
        _places[flow.Stop.Place].Add(flow, vehicles);
        foreach (var beside in flow.Beside) _places[beside.Stop.Place].Add(beside, vehicles);
    }

    // Who leaves in this step is looked at in the next.
    private void Leave(int vehicleClass, double minutes, double vehicles) =>
        Grid.Spread(_left[vehicleClass], Math.Max(_step + 1, _step + (minutes / Grid.Minutes)), vehicles);

    private void ComeBack()
    {
        for (var c = 0; c < _returns.Length; c++)
        {
            if (_returns[c] is not var (back, share, after) || _left[c][_step] == 0) continue;
            var most = Math.Min(after.Length, _grid.Steps - _step);
            for (var i = 0; i < most; i++) back.Arrivals[_step + i] += share * _left[c][_step] * after[i];
        }
    }

    private static (int Whole, double Part) Steps(double minutes)
    {
        var whole = Math.Floor(minutes / Grid.Minutes);
        return ((int)Math.Min(whole, int.MaxValue / 2), (minutes / Grid.Minutes) - whole);
    }
}
