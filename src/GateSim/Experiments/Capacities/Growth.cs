namespace GateSim.Experiments.Capacities;

/// <summary>Demand that grows by the same share each year.</summary>
/// <param name="Rate">0.2: by 20 % a year; above 0.</param>
/// <param name="From">The year of which the demand is that of the scenario.</param>
public sealed record Growth(double Rate, int From)
{
    private const int Farthest = 1_000;

    /// <summary>The demand of a year, as a multiple of that of the scenario.</summary>
    public double Factor(int year) => Math.Pow(1 + Rate, year - From);

    /// <summary>The first year in which the demand is more than so many times that of the scenario; null: none in a thousand years.</summary>
    public int? FirstYearAbove(double factor)
    {
        for (var year = From; year < From + Farthest; year++)
        {
            if (Factor(year) > factor) return year;
        }
        return null;
    }
}
