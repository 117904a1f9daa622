using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers.Runs;

/// <summary>The main tables of a run: the gate, its stations and areas, the classes, and the numbers that the scenario asks for.</summary>
public static class RunTables
{
    private const int MostDecimals = 2;

    private static readonly Phrase Mean = new("mean", "trung bình");
    private static readonly Phrase Median = new("p50", "trung vị");
    private static readonly Phrase P95 = new("p95", "bách phân vị 95");
    private static readonly Phrase P99 = new("p99", "bách phân vị 99");
    private static readonly Phrase Most = new("max", "lớn nhất");
    private static readonly Phrase Wait = new("wait, min", "thời gian chờ, phút");
    private static readonly Phrase MostInQueue = new("queue, max", "hàng chờ, lớn nhất");

    private static readonly Phrase TheGate = new("The gate", "Toàn cửa khẩu");
    private static readonly Phrase Measure = new("the gate", "chỉ tiêu");

    private static readonly IReadOnlyList<(Phrase Title, string Measure, string[] Statistics, MeasureDefinition? Needs)> GateRows =
    [
        (new("arrivals a day", "lượng xe đến mỗi ngày"), "arrivals", ["perDay", "", "", "", ""], null),
        (new("throughput a day", "lượng xe thông quan mỗi ngày"), "throughput", ["perDay", "", "", "", ""], null),
        (new("clearance, min", "thời gian thông quan, phút"), "clearance-time", ["mean", "p50", "p95", "p99", "max"], null),
        (new("waiting, min", "thời gian chờ, phút"), "waiting-time", ["mean", "", "p95", "", ""], null),
        (new("in the gate", "số xe trong cửa khẩu"), "in-system", ["mean", "", "", "", "max"], null),
        (new("at midnight", "tồn cuối ngày"), "backlog", ["mean", "", "", "", "max"], null),
        (new("turned away a day", "xe bị từ chối mỗi ngày"), "turned-away", ["perDay", "", "", "", ""], MeasureCatalogue.TurnedAway),
        (new("gave up a day", "xe bỏ hàng chờ mỗi ngày"), "gave-up", ["perDay", "", "", "", ""], MeasureCatalogue.GaveUp),
        (new("left uncleared a day", "xe rời đi chưa thông quan mỗi ngày"), "uncleared", ["perDay", "", "", "", ""], MeasureCatalogue.Uncleared),
        (new("VND million a day", "chi phí mỗi ngày, triệu đồng"), "cost", ["perDay", "", "", "", ""], MeasureCatalogue.Cost),
        (new("VND 1,000 a vehicle", "chi phí mỗi xe, nghìn đồng"), "cost", ["perVehicle", "", "", "", ""], MeasureCatalogue.VehicleCost),
        (new("spoiled loads a day", "chuyến hàng hư hỏng mỗi ngày"), "spoiled", ["perDay", "", "", "", ""], MeasureCatalogue.Spoiled),
    ];

    private static readonly Phrase Stations = new("Stations, the busiest first", "Các trạm, trạm bận nhất ở trên cùng");
    private static readonly Phrase Station = new("stations", "trạm");
    private static readonly Phrase Utilization = new("utilization", "hệ số sử dụng");
    private static readonly Phrase WaitP95 = new("wait, p95", "thời gian chờ, bách phân vị 95");
    private static readonly Phrase Queue = new("queue", "hàng chờ, trung bình");
    private static readonly Phrase Queues = new("queues", "kiểu hàng chờ");

    private static readonly Phrase Areas = new("Areas: vehicles inside and outside", "Các khu vực: số xe bên trong và bên ngoài");
    private static readonly Phrase Area = new("areas", "khu vực");
    private static readonly Phrase Inside = new("inside", "bên trong");
    private static readonly Phrase MostInside = new("inside, max", "bên trong, lớn nhất");
    private static readonly Phrase Outside = new("outside", "bên ngoài");
    private static readonly Phrase MostOutside = new("outside, max", "bên ngoài, lớn nhất");
    private static readonly Phrase OnTheRoad = new("on the road, m", "trên đường, m");
    private static readonly Phrase MostOnTheRoad = new("on the road, max, m", "trên đường, lớn nhất, m");

    private static readonly Phrase Classes = new("Classes of vehicles: clearance time in minutes", "Các loại xe: thời gian thông quan, phút");
    private static readonly Phrase Class = new("classes", "loại xe");
    private static readonly Phrase ThroughputADay = new("throughput a day", "lượng xe thông quan mỗi ngày");

    private static readonly Phrase Asked = new("Numbers that the scenario asks for", "Các chỉ tiêu kịch bản yêu cầu thêm");
    private static readonly Phrase Number = new("number", "chỉ tiêu");
    private static readonly Phrase Estimate = new("estimate", "ước lượng");

    private static readonly Phrase Note = new("Means over the replications, with {0} intervals.", "Trung bình qua các lần chạy lặp, kèm khoảng tin cậy {0}.");

    /// <summary>Empty ones are left out, and classes where there is one only.</summary>
    public static IReadOnlyList<AnswerTable> Of(ExperimentResult result, Language language)
    {
        AnswerTable[] tables = [Gate(result, language), OfStations(result, language), OfAreas(result, language), OfClasses(result, language), OfAsked(result, language)];
        return [.. tables.Where(t => t.Rows.Count > 0)];
    }

    private static AnswerTable Gate(ExperimentResult result, Language language) => new(
        TheGate.In(language),
        [Measure.In(language), Mean.In(language), Median.In(language), P95.In(language), P99.In(language), Most.In(language)],
        [
            .. GateRows.Where(row => row.Needs?.IsIn(result.Scenario) != false).Select(row => (IReadOnlyList<string>)
                [row.Title.In(language), .. row.Statistics.Select(s => s.Length == 0 ? "" : Cell(result.Find(row.Measure, s), language))]),
        ])
    {
        Note = result.Replications > 1 ? Note.In(language, Words.Level(result.Scenario.Run.Confidence, language)) : null,
    };

    private static AnswerTable OfStations(ExperimentResult result, Language language)
    {
        IReadOnlyList<string> Row(string title, string of, string prefix, string queues)
        {
            string Of(string measure, string statistic) => Cell(result.Find(prefix + measure, statistic, of), language);
            return [title, Of("utilization", "mean"), Of("waiting-time", "mean"), Of("waiting-time", "p95"), Of("queue-length", "mean"), Of("queue-length", "max"), queues];
        }

        var scenario = result.Scenario;
        return new AnswerTable(
            Stations.In(language),
            [Station.In(language), Utilization.In(language), Wait.In(language), WaitP95.In(language), Queue.In(language), MostInQueue.In(language), Queues.In(language)],
            [
                .. from busy in result.Stations.OrderByDescending(s => result.Find("utilization", "mean", s.Station).Mean ?? -1)
                   let station = scenario.Stations.First(s => s.Name == busy.Station)
                   from row in station.Groups.Zip(station.GroupNames, (lanes, name) => Row($"– {scenario.LabelOf(lanes.Name, language)}", name, "group-", ""))
                       .Prepend(Row(scenario.LabelOf(station.Name, language), station.Name, "", QueueWords.Of(station, language)))
                   select row,
            ]);
    }

    private static AnswerTable OfAreas(ExperimentResult result, Language language)
    {
        string Of(AreaPlan area, string measure, string statistic) => Cell(result.Find(measure, statistic, area.Name), language);
        string Metres(AreaPlan area, string statistic) => area.MetresPerVehicle is null ? "" : Of(area, "area-outside-length", statistic);

        return new AnswerTable(
            Areas.In(language),
            [
                Area.In(language), Inside.In(language), MostInside.In(language), Outside.In(language), MostOutside.In(language), Wait.In(language),
                OnTheRoad.In(language), MostOnTheRoad.In(language),
            ],
            [
                .. result.Scenario.Areas.Select(area => (IReadOnlyList<string>)
                [
                    result.Scenario.LabelOf(area.Name, language), Of(area, "area-occupancy", "mean"), Of(area, "area-occupancy", "max"), Of(area, "area-outside", "mean"),
                    Of(area, "area-outside", "max"), Of(area, "area-waiting-time", "mean"), Metres(area, "mean"), Metres(area, "max"),
                ]),
            ]);
    }

    private static AnswerTable OfClasses(ExperimentResult result, Language language)
    {
        var classes = result.Scenario.Classes.Count > 1 ? result.Scenario.Classes : [];
        return new AnswerTable(
            Classes.In(language),
            [Class.In(language), ThroughputADay.In(language), Mean.In(language), Median.In(language), P95.In(language), P99.In(language), Wait.In(language)],
            [
                .. classes.Select(c =>
                {
                    string Of(string measure, string statistic) => Cell(result.Find(measure, statistic, null, c.Name), language);
                    return (IReadOnlyList<string>)
                    [
                        result.Scenario.LabelOf(c.Name, language), Of("throughput", "perDay"), Of("clearance-time", "mean"), Of("clearance-time", "p50"),
                        Of("clearance-time", "p95"), Of("clearance-time", "p99"), Of("waiting-time", "mean"),
                    ];
                }),
            ]);
    }

    private static AnswerTable OfAsked(ExperimentResult result, Language language) => new(
        Asked.In(language),
        [Number.In(language), Estimate.In(language)],
        [.. result.Scenario.AskedStatistics.Select(name => new[] { TargetWords.Of(name, result.Scenario, language), Digits.Of(result.Find(name), language).ToString() })]);

    // Minutes stay minutes, so that a row can be read across; the unit stands in its title.
    private static string Cell(Estimate estimate, Language language)
    {
        if (estimate.Mean is null) return Digits.Nothing;
        var (per, decimals, unit) = estimate.Key.Unit switch
        {
            "share" => (0.01, 1, language.PercentSign),
            "VND/day" => (1e6, MostDecimals, ""),
            "VND/vehicle" => (1e3, MostDecimals, ""),
            _ => (1, MostDecimals, ""),
        };
        string Number(double? value) => Digits.Number(value / per, estimate.HalfWidth / per, mostDecimals: decimals, language: language);
        return Number(estimate.Mean) + (estimate.HalfWidth is { } half ? $" ± {Number(half)}" : "") + unit;
    }
}
