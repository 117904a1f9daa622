using GateSim.Randomness;
using GateSim.Randomness.Functions;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>How many vehicles of a stream are expected in each hour of the run: what is said of the hour times the factors of its day.</summary>
internal sealed class DemandRates
{
    private readonly PoissonArrivals _arrivals;
    private readonly DateOnly _start;
    private readonly DrawStream _dayFactors;
    private readonly double _sigma; // of the logarithm of the day's factor; 0: none
    private int _day = -1;
    private DateOnly _date;
    private double _factor;

    /// <param name="start">The first day of the run.</param>
    public DemandRates(PoissonArrivals arrivals, DateOnly start, DrawStream dayFactors)
    {
        (_arrivals, _start, _dayFactors) = (arrivals, start, dayFactors);
        _sigma = Math.Sqrt(PortableMath.Log1p(arrivals.DayToDayCv * arrivals.DayToDayCv));
    }

    /// <param name="hour">From the start of the run.</param>
    public double ExpectedIn(int hour)
    {
        var (day, hourOfDay) = Math.DivRem(hour, 24);
        if (day != _day)
        {
            (_day, _date) = (day, _start.AddDays(day));
            _factor = FactorOf(day);
        }
        return _arrivals.Hours.In(_date, hourOfDay, _factor);
    }

    private double FactorOf(int day) =>
        _arrivals.KnownFactorOn(_date)
        * (_sigma == 0 ? 1 : PortableMath.Exp(_sigma * (StandardNormal.Quantile(_dayFactors.Uniform(day)) - (_sigma / 2)))); // lognormal of mean 1
}
