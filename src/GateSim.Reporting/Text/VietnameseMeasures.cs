using System.Globalization;
using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Text;

/// <summary>Numbers of the results in Vietnamese, where the statistic follows what it is of: "thời gian chờ trung bình tại làn xe".</summary>
internal static class VietnameseMeasures
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["arrivals"] = "lượng xe đến",
        ["throughput"] = "lượng xe thông quan",
        ["clearance-time"] = "thời gian thông quan",
        ["waiting-time"] = "thời gian chờ",
        ["queue-length"] = "hàng chờ",
        ["utilization"] = "hệ số sử dụng",
        ["in-system"] = "số xe trong cửa khẩu",
        ["backlog"] = "tồn cuối ngày",
        ["group-waiting-time"] = "thời gian chờ của nhóm",
        ["group-queue-length"] = "hàng chờ của nhóm",
        ["group-utilization"] = "hệ số sử dụng của nhóm",
        ["turned-away"] = "lượng xe bị từ chối",
        ["gave-up"] = "lượng xe bỏ hàng chờ",
        ["uncleared"] = "lượng xe rời đi chưa thông quan",
        ["area-occupancy"] = "số xe trong khu vực",
        ["area-outside"] = "số xe chờ ngoài khu vực",
        ["area-outside-length"] = "chiều dài đoàn xe chờ ngoài khu vực",
        ["area-waiting-time"] = "thời gian chờ vào khu vực",
        ["route-throughput"] = "lượng xe đi hết tuyến",
        ["route-clearance-time"] = "thời gian thông quan theo tuyến",
        ["cost"] = "chi phí",
        ["spoiled"] = "số chuyến hàng hư hỏng",
        ["same-day"] = "tỷ lệ xe thông quan trong ngày",
    };

    /// <summary>Of a measure of the catalogue.</summary>
    public static string Of(string measure) => Names[measure];

    public static string Of(Quantity quantity, Scenario scenario) =>
        string.Join(" + ", quantity.Sum.Select(name => Of(name, scenario))) + (quantity.Per is { } per ? $" trên {Of(per, scenario)}" : "");

    public static string Of(StatisticName name, Scenario scenario)
    {
        var measure = Names[name.Measure];
        var whose = Place(name, scenario) + (name.Class is { } c ? $" của loại {scenario.LabelOf(c, Language.Vietnamese)}" : "");
        return TimeStatistic.Of(name.Statistic) switch
        {
            QuantileOfTimes { Percent: 50 } => $"trung vị của {measure}{whose}",
            QuantileOfTimes { Percent: var percent } => $"bách phân vị {Language.Vietnamese.Number((double)percent, "0.####")} của {measure}{whose}",
            ShareOfTimes share => $"tỷ lệ xe có {measure}{whose} {Compared(share.Comparison)} {Spans.Words(TimeSpan.FromTicks(share.Ticks), Language.Vietnamese)}",
            _ => name.Statistic switch
            {
                "mean" => $"{measure} trung bình{whose}",
                "max" => $"{measure} lớn nhất{whose}",
                "perDay" or "perVehicle" or "share" => measure + whose, // the unit says it
                var other => throw new ArgumentOutOfRangeException(nameof(name), other, "has no words"),
            },
        };
    }

    private static string Compared(string comparison) => comparison switch
    {
        "<" => "dưới",
        "<=" => "không quá",
        ">" => "trên",
        _ => "từ",
    };

    /// <summary>Its noun is that of a group, an area or a route, which follows at once.</summary>
    public static bool SaysItsPlace(string measure) => measure.Split('-')[0] is "group" or "area" or "route";

    private static string Place(StatisticName name, Scenario scenario)
    {
        if (name.Station is not { } place) return "";
        return SaysItsPlace(name.Measure) ? " " + scenario.LabelOf(place, Language.Vietnamese) : $" tại {scenario.VietnamesePlace(place)}";
    }
}
