using GateSim.Randomness;
using GateSim.Randomness.Functions;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>How many vehicles are expected in each hour of the run: the demand times the factors of its day, spread by the weight of its hour.</summary>
public sealed class DemandRates
{
    private readonly Scenario _scenario;
    private readonly DrawStream _dayFactors;
    private readonly double _sigma; // of the logarithm of the day's factor; 0: none
    private readonly double _weights;
    private int _day = -1;
    private double _factor;

    public DemandRates(Scenario scenario, DrawStream dayFactors)
    {
        (_scenario, _dayFactors) = (scenario, dayFactors);
        _weights = scenario.Demand.HourWeights.Sum();
        var cv = scenario.Demand.DayToDayCv;
        _sigma = Math.Sqrt(PortableMath.Log1p(cv * cv));
    }

    /// <param name="hour">From the start of the run.</param>
    public double ExpectedIn(int hour)
    {
        var (day, hourOfDay) = Math.DivRem(hour, 24);
        if (day != _day) (_day, _factor) = (day, FactorOf(day));
        return _scenario.Demand.VehiclesPerDay * _factor * _scenario.Demand.HourWeights[hourOfDay] / _weights;
    }

    /// <summary>The factors that a day of the calendar has in every replication.</summary>
    public static double KnownFactorOf(Scenario scenario, int day)
    {
        var date = scenario.Run.Start.AddDays(day);
        var factor = scenario.Demand.DayFactors[Weekdays.Of(date)];
        foreach (var entry in scenario.Demand.Calendar)
        {
            if (entry.From <= date && date <= entry.To) factor *= entry.Factor;
        }
        return factor;
    }

    private double FactorOf(int day) =>
        KnownFactorOf(_scenario, day)
        * (_sigma == 0 ? 1 : PortableMath.Exp(_sigma * (StandardNormal.Quantile(_dayFactors.Uniform(day)) - (_sigma / 2)))); // lognormal of mean 1
}
