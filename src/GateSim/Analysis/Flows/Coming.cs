using GateSim.Model;
using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace GateSim.Analysis.Flows;

/// <summary>Vehicles of one class of which the same is known beforehand, and how many of them come in each step.</summary>
public sealed class Kind(int vehicleClass, IReadOnlyList<Itinerary> ways, Grid grid)
{
    public int Class => vehicleClass;

    public IReadOnlyList<Itinerary> Ways => ways;

    /// <summary>Expected in each step; those that come back are added as others leave.</summary>
    public double[] Arrivals { get; } = new double[grid.Steps];

    /// <summary>Of the arrivals of the first step, those that wait at the start.</summary>
    public double AtStart { get; internal set; }
}

/// <summary>Who comes to the gate, and when: the means of all streams. A day's own random factor counts as its mean, 1.</summary>
internal sealed class Coming
{
    private readonly GatePlan _plan;
    private readonly Grid _grid;
    private readonly Dictionary<(int Class, FactTest Known), Kind> _kinds = [];

    public Coming(GatePlan plan, Grid grid)
    {
        (_plan, _grid) = (plan, grid);
        var demand = plan.Scenario.Demand;
        foreach (var waiting in demand.WaitingAtStart)
        {
            var kind = Of(plan.ClassIndex(waiting.Class));
            kind.AtStart += waiting.Count;
            kind.Arrivals[0] += waiting.Count;
        }
        Add(demand.MainStream(), plan.MainMix, []);
        foreach (var source in plan.Sources) Add(source.Source.Arrivals, source.Mix, source.Logged);
        foreach (var returns in plan.Returns) if (returns is not null) Of(returns.Class);
    }

    public IReadOnlyCollection<Kind> Kinds => _kinds.Values;

    /// <summary>Those of a class of which nothing is known beforehand.</summary>
    public Kind Of(int vehicleClass, FactTest known = default)
    {
        if (!_kinds.TryGetValue((vehicleClass, known), out var kind))
            _kinds.Add((vehicleClass, known), kind = new Kind(vehicleClass, Itineraries.Of(_plan, vehicleClass, known), _grid));
        return kind;
    }

    private void Add(ArrivalPlan plan, ClassMix mix, IReadOnlyList<Comer> logged)
    {
        foreach (var comer in logged) Of(comer.Class, comer.Known).Arrivals[comer.Ticks / Grid.Ticks]++;
        if (logged.Count > 0 || mix.Classes.Length == 0) return;
        var steps = Steps(plan);
        for (var i = 0; i < mix.Classes.Length; i++)
        {
            var (kind, share) = (Of(mix.Classes[i]), mix.Borders[i] - (i == 0 ? 0 : mix.Borders[i - 1]));
            for (var step = 0; step < steps.Length; step++) kind.Arrivals[step] += share * steps[step];
        }
    }

    private double[] Steps(ArrivalPlan plan)
    {
        var steps = new double[_grid.Steps];
        var start = _plan.Scenario.Run.Start;
        if (plan is BookedArrivals booked) Book(booked, steps);
        if (plan is not PoissonArrivals arrivals) return steps;
        for (var step = 0; step < steps.Length; step++)
        {
            var (day, hour) = (step / Grid.PerDay, step % Grid.PerDay / Grid.PerHour);
            var date = start.AddDays(day);
            steps[step] = arrivals.Hours.In(date, hour, arrivals.KnownFactorOn(date)) / Grid.PerHour;
        }
        return steps;
    }

    private void Book(BookedArrivals plan, double[] steps)
    {
        var late = Spread(plan.Late);
        for (var day = -1; day <= _grid.Days; day++)
        {
            var weekday = (Weekdays.Of(_plan.Scenario.Run.Start) + day + 7) % 7;
            foreach (var slot in plan.SlotsOn(weekday))
            {
                var at = (day * (double)Grid.PerDay) + ((slot - plan.Early).TotalMinutes / Grid.Minutes);
                for (var i = 0; i < late.Length; i++) Grid.Spread(steps, at + i, plan.Vehicles * (double)(1 - plan.NoShow) * late[i]);
            }
        }
    }

    /// <summary>How a duration falls into steps; what is longer than <paramref name="most"/> falls there.</summary>
    internal static double[] Spread(Distribution? time, long most = 7 * TimeSpan.TicksPerDay)
    {
        if (time is null) return [1];
        var shares = new List<double>();
        var before = 0.0;
        for (var end = Grid.Ticks; before < 1 - 1e-9; end += Grid.Ticks)
        {
            var until = end > most ? 1 : time.Cdf(end);
            shares.Add(until - before);
            before = until;
        }
        return [.. shares];
    }
}
