using System.Globalization;
using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages;

/// <summary>A figure of an answer as the index keeps it: a line of a comment that readers do not see.</summary>
/// <param name="Name">As in <c>precision … of</c>.</param>
/// <param name="Replications">How many are in it.</param>
public sealed record StoredFigure(string File, string Name, double? Mean, double? Low, double? High, int Replications)
{
    public const string Heading = "The figures of the answers: file, name, estimate, interval and replications, between tabs.";
    private const char Between = '\t';

    public double? HalfWidth => (High - Low) / 2;

    /// <summary>With the digits that the page keeps, so that it reads the same when it is made of what it holds.</summary>
    public static StoredFigure Of(string file, StatisticName name, Estimate estimate) =>
        new(file, name.ToString(), Kept(estimate.Mean), Kept(estimate.Low), Kept(estimate.High), estimate.Replications);

    public string Shown(string unit) => Digits.Of(Mean, HalfWidth, unit).ToString();

    public override string ToString() => string.Join(Between, File, Name, FileNumber.Of(Mean), FileNumber.Of(Low), FileNumber.Of(High), Replications);

    /// <summary>All that a page holds.</summary>
    public static IReadOnlyList<StoredFigure> In(string page) => [.. page.Split('\n').Select(Parse).OfType<StoredFigure>()];

    private static StoredFigure? Parse(string line) =>
        line.Split(Between) is [var file, var name, var mean, var low, var high, var replications] && int.TryParse(replications, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new StoredFigure(file, name, Number(mean), Number(low), Number(high), count)
            : null;

    private static double? Kept(double? value) => Number(FileNumber.Of(value) ?? "");

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
