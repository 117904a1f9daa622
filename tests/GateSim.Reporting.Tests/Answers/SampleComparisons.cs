using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Reporting.Tests.Answers;

/// <summary>Comparisons of made-up values: no gate is run.</summary>
internal static class SampleComparisons
{
    private static readonly Quantity Clearance = new([new StatisticName("clearance-time", null, null, "mean")]);
    private static readonly StatisticKey Key = new("clearance-time", null, null, "mean", "min");
    private const string LongName = "làn-dành-riêng-cho-nông-sản-tươi-và-hàng-đông-lạnh-xuất-khẩu, documents.servers=14, inspection.servers=8";

    public static Comparison Two { get; } = Compare(0, ("six lanes", 117, 1), ("fourteen lanes", 102, 1));

    public static Comparison Several { get; } = Compare(2, ("as it is", 117, 1), ("7", 111, 4), ("8", 110.5, 1.2), (LongName, 2400, 9), ("5", 147, 2));

    /// <summary>All the same in every replication.</summary>
    public static Comparison Equal { get; } = Compare(0, ("a", 100, 1), ("b", 100, 1), ("c", 100, 1));

    public static IReadOnlyList<(string Name, Comparison Comparison)> All { get; } = [("two", Two), ("several", Several), ("equal", Equal)];

    public static Selection Decided { get; } = Select(int.MaxValue);

    public static Selection Undecided { get; } = Select(11);

    private static double Value(double mean, double spread, int replication) => mean + (spread * ((7 * replication % 12) - 5.5)) + (0.01 * mean * (replication * replication % 5));

    private static Alternatives Gates(IEnumerable<string> names) => new([.. names.Select(n => new Alternative(n, new Case("gate.yaml", [$"name={n}"], null), SampleResults.Ordinary.Scenario))], []);

    private static Comparison Compare(double indifference, params (string Name, double Mean, double Spread)[] gates) => new()
    {
        Alternatives = Gates(gates.Select(g => g.Name)),
        Replications = 12,
        IsPartial = false,
        Overloaded = [],
        ByHour = [.. gates.Index().Skip(1).Select(g => HourlyComparison.Between(g.Index, ByHour(gates[0].Mean, gates[0].Spread), ByHour(g.Item.Mean, g.Item.Spread), 0.95))],
        Measures = [MeasureComparison.Of(Clearance, Key, [.. gates.Select(g => Enumerable.Range(1, 12).Select(r => (double?)Value(g.Mean, g.Spread, r)).ToList())], 0.95, 1, indifference)!],
    };

    private static List<double[]> ByHour(double mean, double spread) =>
        [.. Enumerable.Range(1, 12).Select(r => Enumerable.Range(0, 24).Select(h => Value(mean, spread, r + h) * (1 + Math.Sin(h / 4.0))).ToArray())];

    private static Selection Select(int most)
    {
        (string Name, double Mean, double Spread)[] gates = [("six", 117, 1), ("seven", 112, 2), ("eight", 111.5, 1), (LongName, 240, 3)];
        var procedure = new KimNelson(gates.Length, 10, 0.95, 0.5, LargerIsBetter: false) { Most = most };
        var outcome = procedure.Run((left, r) => [.. left.Select(i => Value(gates[i].Mean, gates[i].Spread, r))]);
        List<IReadOnlyList<double?>> values = [.. outcome.Spent.Select((spent, i) => Enumerable.Range(1, spent).Select(r => (double?)Value(gates[i].Mean, gates[i].Spread, r)).ToList())];
        return new Selection
        {
            Alternatives = Gates(gates.Select(g => g.Name)),
            Of = Clearance,
            Key = Key,
            Procedure = procedure,
            Outcome = outcome,
            Estimates = [.. values.Select(v => new Estimate(Key, v.Average(), v.Average() - 1, v.Average() + 1, v.Count))],
            Values = values,
            IsPartial = false,
            Overloaded = [],
        };
    }
}
