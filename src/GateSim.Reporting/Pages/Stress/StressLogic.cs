using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

internal static class StressLogic
{
    private static readonly Phrase Diagram = new("Base model overview diagram", "Sơ đồ tổng quan của mô hình cơ sở");
    private static readonly Phrase BaseLogic = new("Base model logic", "Logic của mô hình cơ sở");
    private static readonly Phrase ScenarioLogic = new("Scenario logic", "Logic của các kịch bản");
    private static readonly Phrase InWhatTheyDiffer = new(
        "in what the scenarios that are compared differ from this one", "các kịch bản được so sánh khác kịch bản này ở những điểm nào");

    private static readonly Phrase AlgorithmsTitle = new("Algorithms", "Thuật toán");
    private static readonly Phrase Entities = new("Components: entities", "Thành phần: thực thể");
    private static readonly Phrase Activities = new("Components: activities", "Thành phần: hoạt động");
    private static readonly Phrase Resources = new("Components: resources", "Thành phần: nguồn lực");
    private static readonly Phrase Queues = new("Components: queues", "Thành phần: hàng chờ");
    private static readonly Phrase EntryAndExit = new("Components: entry and exit points", "Thành phần: điểm vào và điểm ra");
    private static readonly Phrase Entry = new("Entry: {0}.", "Điểm vào: {0}.");
    private static readonly Phrase ComeBack = new("come back: {0}", "quay lại: {0}");
    private static readonly Phrase Exit = new("Exit: after the last step of the route.", "Điểm ra: sau bước cuối cùng của tuyến.");
    private static readonly Phrase ExitOrUncleared = new(
        "Exit: after the last step of the route, or uncleared: turned away or out of patience.",
        "Điểm ra: sau bước cuối cùng của tuyến, hoặc rời đi chưa thông quan: bị từ chối hoặc hết kiên nhẫn chờ.");

    private static readonly Phrase Arrivals = new(
        "Arrivals: Poisson streams by inversion of the cumulative rate, which is constant within each hour, unless 2.5.5 says otherwise.",
        "Xe đến: các luồng Poisson, lấy mẫu bằng nghịch đảo cường độ tích lũy, với cường độ không đổi trong mỗi giờ, trừ khi mục 2.5.5 nói khác.");

    private static readonly Phrase Draws = new(
        "Classes, traits, shares of steps and all times are drawn by inversion, one uniform number a value.",
        "Loại xe, đặc điểm, tỷ lệ thực hiện các bước và mọi khoảng thời gian được lấy mẫu bằng phép nghịch đảo, mỗi giá trị dùng một số ngẫu nhiên đều.");

    private static readonly Phrase FirstLine = new(
        "Service times by condition: the first line whose condition holds for the vehicle (2.5.2).",
        "Thời gian phục vụ theo điều kiện: dòng đầu tiên có điều kiện đúng với xe (mục 2.5.2).");

    private static readonly Phrase ChoiceOfLane = new(
        "Choice of a lane: as 2.5.4 says; the lowest number among equals.", "Chọn làn: theo mục 2.5.4; nếu bằng nhau thì chọn làn có số nhỏ nhất.");

    private static readonly Phrase ChoiceOfRoute = new(
        "Choice of a route: drivers count the vehicles before them at its first station times the mean service time, by its servers, plus the detour.",
        "Chọn tuyến: lái xe ước tính số xe phía trước tại trạm đầu tiên của tuyến nhân với thời gian phục vụ trung bình, chia cho số quầy, cộng với đường vòng.");

    private static readonly Phrase ChoiceOfWarmUp = new("Warm-up: MSER-5 (4.1).", "Giai đoạn khởi động: MSER-5 (mục 4.1).");

    public static IEnumerable<StressItem> Of(Scenario scenario, Language language)
    {
        IReadOnlyList<StressBlock> List(IEnumerable<string> items) => [new StressList([.. items])];
        return
        [
            new("2.1", Diagram.In(language), [new StressCode("mermaid", RouteDiagram.Of(scenario, language))]),
            new("2.2", BaseLogic.In(language), List(scenario.Routes.Select(route => Route(route, scenario, language)))),
            new("2.3", ScenarioLogic.In(language), [], InWhatTheyDiffer.In(language)),
            new("2.4", AlgorithmsTitle.In(language), List(Algorithms(scenario).Select(phrase => phrase.In(language)))),
            new("2.5.1", Entities.In(language),
                [.. List(scenario.Classes.Select(c => Class(c, scenario, language))), .. StressBlock.Lists(scenario.Traits.Select(t => Trait(t, scenario, language)))]),
            new("2.5.2", Activities.In(language), List(scenario.Stations.SelectMany(s => Services(s, scenario, language)))),
            new("2.5.3", Resources.In(language),
                [.. List(scenario.Stations.Select(s => Servers(s, scenario, language))), .. StressBlock.Lists(scenario.Areas.Select(a => Area(a, scenario, language)))]),
            new("2.5.4", Queues.In(language), List(scenario.Stations.Select(s => Queue(s, scenario, language)))),
            new("2.5.5", EntryAndExit.In(language),
            [
                new StressParagraph(Entry.In(language, DemandText.OfAll(scenario, language))),
                .. StressBlock.Lists(DemandText.OfSources(scenario, language)),
                .. StressBlock.Lists(DemandText.OfReturns(scenario, language).Select(r => ComeBack.In(language, r))),
                new StressParagraph((MeasureCatalogue.Uncleared.IsIn(scenario) ? ExitOrUncleared : Exit).In(language)),
            ]),
        ];
    }

    private static string Route(Route route, Scenario scenario, Language language) => $"**{scenario.LabelOf(route.Name, language)}**: " + string.Join("; ", route.Steps.Select(step =>
        StepWords.Of(step, scenario, language) + (StepWords.Condition(step, scenario, language) is { Length: > 0 } condition ? $" ({condition})" : "")
        + (step.Otherwise is { } otherwise ? language.Say($", otherwise by {otherwise}", $", nếu không thì theo tuyến {scenario.LabelOf(otherwise, language)}") : "")));

    private static IEnumerable<Phrase> Algorithms(Scenario scenario)
    {
        yield return Arrivals;
        yield return Draws;
        if (scenario.Stations.Any(s => s.Service.Count > 1)) yield return FirstLine;
        if (scenario.Stations.Any(s => s.Queue == QueueKind.PerServer)) yield return ChoiceOfLane;
        if (scenario.Routes.SelectMany(r => r.Steps).Any(s => s is ForkStep { Fork: ForkByWait })) yield return ChoiceOfRoute;
        if (scenario.Run.WarmUp is null) yield return ChoiceOfWarmUp;
    }

    private static string Class(VehicleClass c, Scenario scenario, Language language)
    {
        var (name, route, share) = (scenario.LabelOf(c.Name, language), scenario.LabelOf(c.Route, language), StepWords.Percent(c.Share, language));
        var from = c.Share == 0
            ? language.Say($"comes by a source or returning", $"đến từ một luồng riêng hoặc khi quay lại")
            : language.Say($"{share} of the main stream", $"{share} luồng xe chính");
        var priority = c.Priority == 0 ? "" : language.Say($", priority {c.Priority}", $", mức ưu tiên {c.Priority}");
        return language.Say($"**{name}**: {from}, route {route}{priority}", $"**{name}**: {from}, tuyến {route}{priority}");
    }

    private static string Trait(Trait trait, Scenario scenario, Language language)
    {
        var values = string.Join(", ", trait.Values.Select(v => $"{scenario.LabelOf(v.Name, language)} {StepWords.Percent(v.Share, language)}"));
        return language.Say($"each vehicle draws **{trait.Name}**: {values}", $"mỗi xe được gán ngẫu nhiên **{scenario.LabelOf(trait.Name, language)}**: {values}");
    }

    private static IEnumerable<string> Services(StationPlan station, Scenario scenario, Language language)
    {
        var name = scenario.LabelOf(station.Name, language);
        yield return $"**{name}**: {Lines(station.Service, scenario, language)}";
        if (station.After.Count > 0)
            yield return language.Say($"{name}, the server alone afterwards: {Lines(station.After, scenario, language)}", $"{name}, sau đó riêng quầy phục vụ: {Lines(station.After, scenario, language)}");
    }

    private static string Lines(IReadOnlyList<ServiceLine> lines, Scenario scenario, Language language) => string.Join("; ", lines.Select(l => $"`{l.Time}`" + (l.When.Literals.Count > 0
        ? language.Say($" for {l.When}", $" khi {StepWords.Of(l.When, scenario, language)}")
        : lines.Count > 1 ? language.Say($" otherwise", $" cho các xe khác") : "")));

    private static string Servers(StationPlan station, Scenario scenario, Language language)
    {
        List<string> parts =
        [
            language.Say(
                $"{(station.Servers.IsConstant ? "" : "up to ")}{station.Servers.Most} servers",
                $"{(station.Servers.IsConstant ? "" : "tối đa ")}{station.Servers.Most} quầy phục vụ"),
            station.Hours.IsAlways ? language.Say($"always open", $"luôn mở cửa") : language.Say($"open by hours (3.3)", $"mở cửa theo giờ (mục 3.3)"),
        ];
        var groups = string.Join(", ", station.Groups.Select(g => scenario.LabelOf(g.Name, language)));
        if (groups.Length > 0) parts.Add(language.Say($"in groups ({groups})", $"chia thành các nhóm ({groups})"));
        if (station.Breakdowns is { } breakdowns)
            parts.Add(language.Say($"each fails every `{breakdowns.Every}` for `{breakdowns.Lasts}`", $"mỗi quầy cứ sau `{breakdowns.Every}` lại hỏng trong `{breakdowns.Lasts}`"));
        return $"**{scenario.LabelOf(station.Name, language)}**: {string.Join(", ", parts)}";
    }

    private static string Area(AreaPlan area, Scenario scenario, Language language)
    {
        List<string> parts = [area.Places is { } places ? language.Say($"{places} places", $"{places} chỗ") : language.Say($"any number of places", $"không giới hạn số chỗ")];
        if (area.PerHour is { } rate) parts.Add(language.Say($"up to {rate.Most} an hour are let in", $"mỗi giờ cho vào tối đa {rate.Most} xe"));
        if (area.PerDay is { } quota) parts.Add(language.Say($"{quota} a day are let in", $"mỗi ngày cho vào {quota} xe"));
        var (name, all) = (scenario.LabelOf(area.Name, language), string.Join(", ", parts));
        return language.Say($"area **{name}**: {all}", $"khu vực **{name}**: {all}");
    }

    private static string Queue(StationPlan station, Scenario scenario, Language language)
    {
        var kind = QueueWords.Of(station, language);
        List<string> parts =
        [
            station.Queue == QueueKind.Shared
                ? language.Say($"one queue for all servers", $"một hàng chờ chung cho mọi quầy")
                : language.Say($"a queue for each server ({kind})", $"mỗi quầy một hàng chờ ({kind})"),
            station.Order == QueueOrder.Priority
                ? language.Say($"by priority, which interrupts no service", $"theo mức ưu tiên, không làm gián đoạn xe đang được phục vụ")
                : language.Say($"first come, first served", $"đến trước phục vụ trước"),
            Room(station, language),
        ];
        if (station.Patience.Count > 0) parts.Add(language.Say($"patience {Lines(station.Patience, scenario, language)}", $"thời gian kiên nhẫn chờ {Lines(station.Patience, scenario, language)}"));
        return $"**{scenario.LabelOf(station.Name, language)}**: {string.Join("; ", parts)}";
    }

    private static string Room(StationPlan station, Language language)
    {
        if (station.Room is not { } room) return language.Say($"any number can wait", $"không giới hạn số xe chờ");
        return station.WhenFull == WhenFull.Leave
            ? language.Say($"room for {room}; when it is full, vehicles are turned away", $"đủ chỗ cho {room} xe chờ; khi hết chỗ, xe bị từ chối")
            : language.Say(
                $"room for {room}; when it is full, vehicles stay where they are and keep their server there",
                $"đủ chỗ cho {room} xe chờ; khi hết chỗ, xe ở nguyên tại chỗ và tiếp tục chiếm quầy ở đó");
    }
}
