using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Reports;

/// <summary>Where figures come from, what was assumed, and what the model leaves out: of all scenarios, and of these.</summary>
internal static class AssumptionBlocks
{
    private static readonly Phrase Staff = new(
        "Staff who help at another station from one minute to the next; a plan by time of day can move them.",
        "Việc điều cán bộ hỗ trợ trạm khác tức thời; kịch bản chỉ có thể điều theo giờ trong ngày.");
    private static readonly Phrase Weather = new("Weather, and traffic on the roads to the gate.", "Thời tiết và giao thông trên các tuyến đường dẫn đến cửa khẩu.");
    private static readonly Phrase Drivers = new("Drivers who learn from one day to the next and come at other times.", "Việc lái xe rút kinh nghiệm qua từng ngày mà đổi giờ đến.");

    private static readonly Phrase NoBreakdowns = new("No station fails in this scenario.", "Trong kịch bản này không trạm nào bị hỏng thiết bị.");
    private static readonly Phrase NoLosses = new("Nobody is turned away or gives up in this scenario: all wait for as long as it takes.", "Trong kịch bản này không có xe bị từ chối hay bỏ cuộc: mọi xe đều chờ đến lượt.");
    private static readonly Phrase NoRoom = new("Room for waiting is not limited in this scenario: queues may be longer than the road.", "Trong kịch bản này chỗ chờ không bị giới hạn: hàng chờ có thể dài hơn đoạn đường thực tế.");
    private static readonly Phrase NoSpecialDays = new("No holidays or closures fall into the days of this run.", "Trong kỳ mô phỏng không có ngày lễ hay ngày đóng cửa.");
    private static readonly Phrase NoCosts = new("Costs are not counted in this scenario.", "Kịch bản này không tính chi phí.");

    /// <summary>What holds whatever the scenario says.</summary>
    private static readonly IReadOnlyList<Phrase> Always = [Staff, Weather, Drivers];

    private static readonly IReadOnlyList<(Func<Scenario, bool> Holds, Phrase Says)> OfScenario =
    [
        (s => s.Stations.All(t => t.Breakdowns is null), NoBreakdowns),
        (s => !s.Stations.Any(t => t.MayLoseVehicles) && !s.Areas.Any(a => a.MayLoseVehicles), NoLosses),
        (s => s.Stations.All(t => t.Room is null) && s.Areas.All(a => a.Places is null), NoRoom),
        (s => !s.SpecialDaysInRun.Any(), NoSpecialDays),
        (s => s.Costs is null, NoCosts),
    ];

    public static IEnumerable<ReportBlock> Of(IReadOnlyList<Scenario> scenarios, Language language)
    {
        var sources = scenarios.SelectMany(s => s.About?.Sources ?? []).Distinct().ToList();
        var assumed = scenarios.SelectMany(s => s.About?.Assumed ?? []).Distinct().ToList();
        yield return new Heading(3, ReportWords.Sources.In(language));
        yield return sources.Count > 0 ? new Items(sources) : new Paragraph(ReportWords.NoSources.In(language));
        if (assumed.Count > 0)
        {
            yield return new Heading(3, ReportWords.Assumed.In(language));
            yield return new Items(assumed);
        }
        yield return new Heading(3, ReportWords.NotModelled.In(language));
        yield return new Items([.. Always.Concat(OfScenario.Where(o => scenarios.All(o.Holds)).Select(o => o.Says)).Select(p => p.In(language))]);
    }
}
