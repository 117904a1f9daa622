using System.Globalization;
using GateSim.Experiments;

namespace OwnGate;

/// <summary>A line of the table for each experiment.</summary>
internal static class ResultLine
{
    public static void PrintHead() => Console.WriteLine($"{"",-22} {"clearance, min",18} {"wait at lanes, min",20} {"red, above 4 h, %",19}");

    public static void Print(string what, ExperimentResult result) => Console.WriteLine(
        $"{what,-22} {Text(result.Find("clearance-time", "mean")),18} {Text(result.Find("waiting-time", "mean", "lanes")),20} "
        + $"{Text(result.Find(LongStay.Name, "share"), times: 100),19}");

    private static string Text(Estimate estimate, double times = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"{estimate.Mean * times:0.0} ± {estimate.HalfWidth * times:0.0}");
}
