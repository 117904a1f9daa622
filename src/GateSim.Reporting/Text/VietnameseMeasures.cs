using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Text;

/// <summary>Numbers of the results in Vietnamese, where the statistic follows what it is of: "thời gian chờ trung bình tại làn xe".</summary>
internal static class VietnameseMeasures
{
    /// <summary>What is measured, and what stands before the place where a measure is of places of its own; null: a station or an area, as anywhere.</summary>
    private static readonly Dictionary<string, (string Noun, string? At)> Names = new()
    {
        ["arrivals"] = ("lượng xe đến", null),
        ["throughput"] = ("lượng xe thông quan", null),
        ["clearance-time"] = ("thời gian thông quan", null),
        ["waiting-time"] = ("thời gian chờ", null),
        ["queue-length"] = ("hàng chờ", null),
        ["utilization"] = ("hệ số sử dụng", null),
        ["in-system"] = ("số xe trong cửa khẩu", null),
        ["backlog"] = ("tồn cuối ngày", null),
        ["group-waiting-time"] = ("thời gian chờ", "của nhóm"),
        ["group-queue-length"] = ("hàng chờ", "của nhóm"),
        ["group-utilization"] = ("hệ số sử dụng", "của nhóm"),
        ["turned-away"] = ("lượng xe bị từ chối", null),
        ["gave-up"] = ("lượng xe bỏ hàng chờ", null),
        ["uncleared"] = ("lượng xe rời đi chưa thông quan", null),
        ["area-occupancy"] = ("số xe", "trong khu vực"),
        ["area-outside"] = ("số xe chờ", "ngoài khu vực"),
        ["area-outside-length"] = ("chiều dài đoàn xe chờ", "ngoài khu vực"),
        ["area-waiting-time"] = ("thời gian chờ", "vào khu vực"),
        ["route-throughput"] = ("lượng xe", "đi hết tuyến"),
        ["route-clearance-time"] = ("thời gian thông quan", "theo tuyến"),
        ["cost"] = ("chi phí", null),
        ["spoiled"] = ("số chuyến hàng hư hỏng", null),
        ["same-day"] = ("tỷ lệ xe thông quan trong ngày", null),
    };

    /// <summary>Of a measure of the catalogue.</summary>
    public static string Of(string measure) => Names[measure].At is { } at ? $"{Names[measure].Noun} {at}" : Names[measure].Noun;

    public static string Of(Quantity quantity, Scenario scenario) =>
        string.Join(" + ", quantity.Sum.Select(name => Of(name, scenario))) + (quantity.Per is { } per ? $" trên {Of(per, scenario)}" : "");

    public static string Of(StatisticName name, Scenario scenario)
    {
        var (measure, at) = Names[name.Measure];
        var place = name.Station is not { } station ? "" : at is null ? $" tại {scenario.VietnamesePlace(station)}" : $" {at} {scenario.LabelOf(station, Language.Vietnamese)}";
        var whose = place + (name.Class is { } c ? $" của loại {scenario.LabelOf(c, Language.Vietnamese)}" : "");
        return TimeStatistic.Of(name.Statistic) switch
        {
            QuantileOfTimes { Percent: 50 } => $"trung vị của {measure}{whose}",
            QuantileOfTimes { Percent: var percent } => $"bách phân vị {Language.Vietnamese.Number((double)percent, "0.####")} của {measure}{whose}",
            ShareOfTimes share => $"tỷ lệ xe có {measure}{whose} {Compared(share.Comparison, Spans.Words(TimeSpan.FromTicks(share.Ticks), Language.Vietnamese))}",
            _ => name.Statistic switch
            {
                "mean" => $"{measure} trung bình{whose}",
                "max" => $"{measure} lớn nhất{whose}",
                "perDay" or "perVehicle" or "share" => measure + whose, // the unit says it
                var other => throw new ArgumentOutOfRangeException(nameof(name), other, "has no words"),
            },
        };
    }

    private static string Compared(string comparison, string threshold) => comparison switch
    {
        "<" => $"dưới {threshold}",
        "<=" => $"không quá {threshold}",
        ">" => $"trên {threshold}",
        _ => $"từ {threshold} trở lên",
    };

    /// <summary>Its noun is that of a group, an area or a route, which follows at once.</summary>
    public static bool SaysItsPlace(string measure) => Names[measure].At is not null;
}
