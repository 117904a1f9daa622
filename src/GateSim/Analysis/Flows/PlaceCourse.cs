namespace GateSim.Analysis.Flows;

/// <summary>What the fluid gate found at one place, step by step.</summary>
/// <param name="Capacity">Of a station minutes of service, of an area vehicles.</param>
/// <param name="Arrivals">Vehicles.</param>
/// <param name="WorkArrived">In the unit of the capacity, as <paramref name="WorkDone"/>.</param>
/// <param name="WorkSquared">Of the arrivals, the sum of the squares of what each takes.</param>
/// <param name="QueueAtEnd">Vehicles waiting.</param>
public sealed record PlaceCourse(double[] Capacity, double[] Arrivals, double[] WorkArrived, double[] WorkDone, double[] WorkSquared, double[] QueueAtEnd)
{
    /// <summary>Mean over the step: it is a straight line within it.</summary>
    public double QueueIn(int step) => ((step == 0 ? 0 : QueueAtEnd[step - 1]) + QueueAtEnd[step]) / 2;
}

/// <summary>The whole gate.</summary>
/// <param name="Places">Stations, then areas, in the order of the file.</param>
public sealed record FluidCourse(Grid Grid, IReadOnlyList<Kind> Kinds, IReadOnlyList<PlaceCourse> Places);
