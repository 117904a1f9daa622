using System.Globalization;
using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Reporting.Tests;

/// <summary>Made-up results of several shapes: what tables and pictures must bear. No model ran for them.</summary>
internal static class SampleResults
{
    private static readonly OpeningHours Office = Daily(new(7, 0, 0), new(20, 0, 0));

    public static ExperimentResult Ordinary { get; } = new SampleGate("Hữu Nghị with 6 lanes")
    {
        Stations =
        [
            ("lanes", 0.93, Office), ("documents", 0.71, Office), ("scanner", 0.55, Office), ("inspection", 0.97, Office),
            ("exit", 0.22, OpeningHours.Always),
        ],
        Classes = ["import-container", "import-fruit", "export-truck", "empty-truck"],
        Days = 30,
        WarmUp = TimeSpan.FromDays(2),
    }.Result();

    public static ExperimentResult Single { get; } = new SampleGate("M/M/1, 10 an hour against 4 minutes each")
    {
        Stations = [("server", 0.667, OpeningHours.Always)],
        Classes = ["vehicle"],
        Days = 10,
        WarmUp = TimeSpan.FromHours(36),
        Replications = 1,
    }.Result();

    public static ExperimentResult Twelve { get; } = new SampleGate(
        "Cửa khẩu quốc tế Hữu Nghị, làn riêng cho nông sản tươi và hàng đông lạnh, phương án mở rộng giai đoạn hai")
    {
        Stations =
        [
            ("làn-cân-xe-tải-và-container-quá-khổ", 1.04, Office), ("kiểm tra hồ sơ hải quan nhập khẩu", 0.8, Office),
            ("máy soi container di động số một", 0.62, Office),
            ("kiểm dịch thực vật và kiểm dịch động vật", 0.9, Office), ("biên phòng", 0.4, OpeningHours.Always), ("khử trùng", 0.1, Office),
            ("thu phí bến bãi và dịch vụ cửa khẩu", 0.5, Office), ("KiểmTraThựcTếHàngHóaLuồngĐỏTạiBãiTậpKết", 0.95, Office),
            ("sang tải", 0.85, Office),
            ("niêm phong", 0.3, Office), ("cổng ra phía Trung Quốc", 0.6, OpeningHours.Always), ("bãi chờ xuất khẩu", 0, Office),
        ],
        Classes =
        [
            "container hàng nông sản tươi nhập khẩu từ Quảng Tây", "xe đầu kéo không hàng", "xe tải nhỏ", "xe khách", "hàng đông lạnh",
            "linh kiện điện tử", "xe không tải", "xe công vụ",
        ],
        Days = 60,
        WarmUp = TimeSpan.FromDays(7),
        IsPartial = true,
    }.Result();

    public static ExperimentResult Year { get; } = new SampleGate("a year at the gate")
    {
        Stations = [("lanes", 0.9, Office), ("documents", 0.7, OpeningHours.Always)],
        Classes = ["import", "export"],
        Days = 365,
        WarmUp = TimeSpan.FromDays(14),
    }.Result();

    public static ExperimentResult Congested { get; } = new SampleGate("before Tết, 2 lanes")
    {
        Stations = [("lanes", 1.32, OpeningHours.Always), ("inspection", 0.81, Office)],
        Classes = ["fruit", "container"],
        Days = 21,
        ClearanceScale = 60,
        GrowthPerDay = 155,
    }.Result();

    /// <summary>One day, no warm-up, two replications.</summary>
    public static ExperimentResult OneDay { get; } = new SampleGate("one-day")
    {
        Stations = [("lanes", 0.35, Office), ("documents", 0.3, Office), ("scanner", 0.2, Office)],
        Classes = ["import", "export", "empty"],
        Days = 1,
        Replications = 2,
    }.Result();

    /// <summary>A route of delays only: vehicles pass, but no station.</summary>
    public static ExperimentResult NoStation { get; } = new SampleGate("a road and nothing else")
    {
        Stations = [],
        Classes = ["import", "export"],
        Days = 10,
    }.Result();

    /// <summary>No vehicle came: every number is null, every sketch empty.</summary>
    public static ExperimentResult Empty { get; } = Emptied(Ordinary, null);

    /// <summary>As <see cref="Empty"/>, with zeros where there is a number at all.</summary>
    public static ExperimentResult Zero { get; } = Emptied(Single, 0);

    public static IReadOnlyList<(string Name, ExperimentResult Result)> All { get; } =
    [
        ("ordinary", Ordinary), ("single", Single), ("twelve", Twelve), ("year", Year), ("congested", Congested), ("one-day", OneDay),
        ("no-station", NoStation), ("empty", Empty), ("zero", Zero),
    ];

    /// <summary>A decimal comma, as in vi-VN and de-DE, which are not to be had in invariant globalization.</summary>
    public static CultureInfo CommaCulture
    {
        get
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NumberGroupSeparator = ".";
            culture.NumberFormat.NegativeSign = "−";
            return culture;
        }
    }

    private static OpeningHours Daily(TimeSpan from, TimeSpan to) =>
        new(Enumerable.Repeat<IReadOnlyList<OpeningWindow>>([new(from, to)], 7).ToArray());

    private static ExperimentResult Emptied(ExperimentResult of, double? value)
    {
        Estimate Nothing(Estimate e) => e with { Mean = value, Low = value, High = value, Replications = value is null ? 0 : e.Replications };
        QuantileSketch Sketch()
        {
            var sketch = new QuantileSketch();
            if (value is { } v) sketch.Add(v, times: 30);
            return sketch;
        }
        return of with
        {
            Scenario = of.Scenario with { Name = "nobody comes" },
            Estimates = [.. of.Estimates.Select(Nothing)],
            Hourly = [.. of.Hourly.Select(h => h with { Estimate = Nothing(h.Estimate) })],
            Stations = [.. of.Stations.Select(s => new StationResult(s.Station, [.. s.QueueByHour.Select(_ => Sketch())], null, 0))],
            TimeSpent = [.. of.TimeSpent.Select(t => t with { Cleared = 0, Clearance = 0, Waiting = 0, AtStations = [.. t.AtStations.Select(_ => 0.0)] })],
            ClearanceMeans = [],
            ClearanceTimes = new QuantileSketch(),
            ClearanceTimesByClass = [.. of.ClearanceTimesByClass.Select(_ => new QuantileSketch())],
            InSystemByHour = [.. of.InSystemByHour.Select(_ => 0.0)],
            BacklogByDay = [.. of.BacklogByDay.Select(_ => Sketch())],
            BacklogGrowth = Nothing(of.BacklogGrowth),
            Unfinished = Nothing(of.Unfinished),
            Vehicles = 0,
        };
    }
}
