using GateSim.Model.Areas;
using GateSim.Model.Measures;
using GateSim.Model.Traffic;

namespace GateSim.Model.Records;

/// <summary>An area hour by hour, in exact windows. It also keeps the books by which the run is checked at its end.</summary>
internal sealed class AreaRecord(GatePlan plan) : Observer
{
    private HourlyLevel _inside;
    private HourlyLevel _outside;
    private HoursOfRun _outsideHours = new(plan.Scenario.Run.Days);

    /// <summary>Mean number outside in each hour of the run.</summary>
    public double[] OutsideByHour => _outsideHours.Means;

    /// <summary>Vehicles that have come to it after the warm-up.</summary>
    public long Came { get; private set; }

    /// <summary>Vehicles that are in it, by what was told.</summary>
    public int Inside => _inside.Level;

    /// <summary>Vehicles that wait to be let in, by what was told.</summary>
    public int Outside => _outside.Level;

    /// <summary>Time that those who have been let in or refused had waited, ticks.</summary>
    public Int128 Waited { get; private set; }

    public override void Clear()
    {
        _inside.Clear();
        _outside.Clear();
        _outsideHours.Clear();
        (Waited, Came) = (0, 0);
    }

    public override void CameToArea(Area at, Visit visit)
    {
        _outside.Up(at.Now);
        if (at.Now >= plan.WarmUp.Ticks) Came++;
    }

    public override void LetIn(Area at, Visit visit)
    {
        NoLongerOutside(at, visit);
        _inside.Up(at.Now);
    }

    public override void RefusedByArea(Area at, Visit visit) => NoLongerOutside(at, visit);

    public override void LeftArea(Area at, Vehicle vehicle) => _inside.Down(at.Now);

    /// <summary>Area under the number outside from the beginning, vehicles × ticks.</summary>
    public Int128 OutsideArea(long now) => _outside.AreaAt(now);

    public void CloseWindow(long now, long length, bool counts)
    {
        _inside.CloseWindow(now, length, counts);
        _outside.CloseWindow(now, length, counts);
        _outsideHours.WindowEnds(now, _outside.AreaAt(now));
    }

    /// <summary>Two values for each hour of the day: vehicles inside and outside.</summary>
    /// <param name="counted">Ticks after the warm-up in each hour of the day.</param>
    public IEnumerable<double?> HourlyValues(long[] counted)
    {
        for (var hour = 0; hour < counted.Length; hour++)
        {
            yield return _inside.MeanIn(hour, counted);
            yield return _outside.MeanIn(hour, counted);
        }
    }

    private void NoLongerOutside(Area at, Visit visit)
    {
        _outside.Down(at.Now);
        Waited += at.Now - visit.JoinedAt;
    }
}
