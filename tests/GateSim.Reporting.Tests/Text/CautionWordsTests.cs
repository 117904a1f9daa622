using GateSim.Experiments;
using GateSim.Experiments.Cautions;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Tests.Answers;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Reporting.Tests.Text;

public class CautionWordsTests
{
    private static readonly StatisticName Mean = new("clearance-time", null, null, "mean");

    private static readonly Caution[] Cautions =
    [
        new PartialResult(1200, 3000), new NobodyCleared(), new NobodyOnDuty("documents"),
        new StationOverCapacity("lanes", 1.26, LosesVehicles: false, 9, 6.5, MoreHours: 0.4), new StationOverCapacity("lanes", 1.26, LosesVehicles: true, 9, 6, MoreHours: null),
        new StationNearCapacity("lanes", 0.963), new AreaOverCapacity("yard", 1.5), new ManyUncleared(0.123), new GrowingBacklog(12.34, 8.9, 1234.5), new LeftOverNight(150.4),
        new ManyUnfinished(0.051), new PrecisionMissed([Mean, Mean with { Statistic = "p95" }], 0.05, 100), new PrecisionDidNotLast(0.025, 100), new IntervalTooWide(0.18, 130),
        new OneReplication(null), new OneReplication(Batches(halfWidth: 1.84)), new OneReplication(Batches(halfWidth: null)), new FewVehiclesForTail(720), new FewReplicationsForTail(5),
    ];

    [Fact]
    public void Every_kind_has_a_sentence_in_both_languages()
    {
        Assert.Equal(typeof(Caution).Assembly.GetTypes().Where(t => t.BaseType == typeof(Caution)).ToHashSet(), [.. Cautions.Select(c => c.GetType())]);
        Approved.Matches("cautions", string.Concat(Cautions.SelectMany(c => Language.All.Select(l => CautionWords.Of(c, SampleSheets.RichScenario, l) + "\n"))));
    }

    private static LongRun Batches(double? halfWidth) => new(Mean.Key("min"), new BatchMeans(20, 2, 117.46, halfWidth, 0.25));
}
