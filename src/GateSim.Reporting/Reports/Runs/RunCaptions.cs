using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Reports.Runs;

/// <summary>What is seen on the pictures of a run. A new picture: a phrase, and a line in <c>Of</c>.</summary>
internal static class RunCaptions
{
    private static readonly Phrase LongestQueue = new(
        "The longest queue stands at {0} between {1}:00 and {2}:00: {3} wait there on average. The band holds 90 % of the days.",
        "Hàng chờ dài nhất ở {0}, từ {1} giờ đến {2} giờ: trung bình {3} đang chờ. Dải màu chứa 90% số ngày.");

    private static readonly Phrase NoQueue = new("Hardly anybody waits, at any station and hour.", "Hầu như không có xe phải chờ, ở mọi trạm và mọi giờ.");

    private static readonly Phrase Cumulative = new(
        "How many vehicles are cleared within which time: half of them within {0}, 95 of 100 within {1}. A curve further left is a quicker gate.",
        "Tỷ lệ xe thông quan xong trong từng khoảng thời gian: một nửa trong vòng {0}, 95 trên 100 xe trong vòng {1}. Đường càng lệch trái thì cửa khẩu càng nhanh.");

    private static readonly Phrase ByClass = new(
        "The classes beside each other: {0} takes the longest, {1} on average, and {2} the least, {3}.",
        "So sánh các loại xe: {0} mất nhiều thời gian nhất, trung bình {1}; {2} nhanh nhất, {3}.");

    private static readonly Phrase OneClass = new("All vehicles are of one class, {0}: {1} on average.", "Tất cả xe thuộc một loại, {0}: trung bình {1}.");

    private static readonly Phrase Steady = new(
        "Vehicles in the gate over the whole run; at midnight {0} stand in it on average, and there is no sign that it grows from day to day.",
        "Số xe trong cửa khẩu suốt kỳ mô phỏng; lượng tồn cuối ngày trung bình {0}, không có dấu hiệu tăng dần theo ngày.");

    private static readonly Phrase Growing = new(
        "Vehicles in the gate over the whole run; what stands in it at midnight grows by {0} each day.",
        "Số xe trong cửa khẩu suốt kỳ mô phỏng; lượng tồn cuối ngày tăng thêm {0} mỗi ngày.");

    private static readonly Phrase Busy = new(
        "How much of their time on duty the servers are busy: the most at {0} with {1}, the least at {2} with {3}.",
        "Tỷ lệ thời gian bận của các quầy phục vụ trong giờ làm việc: cao nhất ở {0} với {1}, thấp nhất ở {2} với {3}.");

    private static readonly Phrase OneBusy = new("How much of its time on duty {0} is busy: {1}.", "Tỷ lệ thời gian bận của {0} trong giờ làm việc: {1}.");

    private static readonly Phrase Settling = new(
        "How the gate settles at the beginning: the figures leave out the first {0}, so that they speak of usual days.",
        "Cửa khẩu dần ổn định lúc đầu kỳ mô phỏng: {0} đầu không được tính vào số liệu, để số liệu nói về những ngày bình thường.");

    private static readonly Phrase NotSettling = new(
        "How the gate settles at the beginning: nothing is left out of the figures.",
        "Cửa khẩu dần ổn định lúc đầu kỳ mô phỏng: số liệu tính cả thời gian này.");

    private static readonly Phrase ByDay = new(
        "{0}. What comes back each day lies in the timetable; what becomes more from day to day is a gate that cannot keep up.",
        "{0}. Điều lặp lại mỗi ngày là do giờ giấc làm việc; điều tăng dần qua từng ngày là cửa khẩu không đáp ứng kịp.");

    private static readonly Phrase Fan = new(
        "How the backlog at midnight may go from day to day: the wider the fan, the less a single day can be foretold. At the most {0} stand in the gate at midnight.",
        "Lượng tồn cuối ngày có thể diễn biến ra sao qua từng ngày: quạt càng rộng thì càng khó đoán một ngày riêng lẻ. Lượng tồn lớn nhất là {0}.");

    private static readonly Phrase TimeGoes = new(
        "Into what the time of a vehicle goes: being served, waiting for what, blocked, or standing before what is closed. Of {0} on average, {1} is waiting.",
        "Thời gian của một xe dùng vào việc gì: được phục vụ, chờ khâu nào, bị chặn, hay đứng chờ mở cửa. Trong {0} trung bình, thời gian chờ là {1}.");

    private static readonly Phrase Spread = new(
        "Three things told apart: the mean, how surely it is known, and how far days and vehicles differ. A mean that is known well does not make days alike.",
        "Phân biệt ba điều: giá trị trung bình, mức độ chắc chắn của nó, và các ngày, các xe khác nhau đến đâu. Biết rõ trung bình không có nghĩa là các ngày giống nhau.");

    private static readonly Phrase Nothing = new("Nothing to see: no vehicle came.", "Không có gì để xem: không có xe đến.");

    public static string Of(ResultPlot plot, ExperimentResult result, PictureStyle style) =>
        plot is QueueByDayAndHour ? ByDay.In(style.Language, plot.Says(result, style)) : Of(plot.Name, result, style.Language) ?? plot.Says(result, style);

    // Null: its heading says it.
    private static string? Of(string picture, ExperimentResult result, Language language) => picture switch
    {
        "queue-by-hour" => Queue(result, language),
        "clearance-time" => result.ClearanceTimes.Count == 0 ? Nothing.In(language) : Cumulative.In(language, Pooled(result, .50, language), Pooled(result, .95, language)),
        "clearance-time-by-class" => Classes(result, language),
        "vehicles-in-gate" => Backlog(result, language),
        "utilization" => Utilization(result, language),
        "warm-up" => result.WarmUp == TimeSpan.Zero ? NotSettling.In(language) : Settling.In(language, Spans.Words(result.WarmUp, language)),
        "backlog-fan" => Fan.In(language, Shown(result.Find("backlog", "max"), language)),
        "where-time-goes" when result.Find("clearance-time", "mean").Mean is not null =>
            TimeGoes.In(language, Value(result.Find("clearance-time", "mean"), language), Value(result.Find("waiting-time", "mean"), language)),
        "mean-and-spread" => Spread.In(language),
        _ => null,
    };

    /// <summary>The hour at which the most wait at a station; null: nowhere is it known.</summary>
    public static HourlyEstimate? Longest(ExperimentResult result) =>
        result.Hourly.Where(h => h.Estimate.Key.Measure == MeasureCatalogue.QueueLength.Name && h.Estimate.Mean is not null).MaxBy(h => h.Estimate.Mean);

    private static string Queue(ExperimentResult result, Language language)
    {
        var longest = Longest(result);
        return longest?.Estimate.Mean is not >= 0.5 ? NoQueue.In(language) : LongestQueue.In(
            language, result.Scenario.LabelOf(longest.Estimate.Key.Station!, language), longest.Hour, longest.Hour + 1, Shown(longest.Estimate, language));
    }

    private static string Classes(ExperimentResult result, Language language)
    {
        var means = result.Scenario.Classes.Select(c => result.Find("clearance-time", "mean", vehicleClass: c.Name)).Where(e => e.Mean is not null).OrderBy(e => e.Mean).ToList();
        string Name(Estimate of) => result.Scenario.LabelOf(of.Key.Class!, language);
        return means switch
        {
            [] => Nothing.In(language),
            [var only] => OneClass.In(language, Name(only), Shown(only, language)),
            [var least, .., var most] => ByClass.In(language, Name(most), Shown(most, language), Name(least), Shown(least, language)),
        };
    }

    private static string Backlog(ExperimentResult result, Language language) => result.BacklogGrowth is { Low: > 0 } growth
        ? Growing.In(language, Shown(growth with { Key = growth.Key with { Unit = "vehicles" } }, language))
        : Steady.In(language, Shown(result.Find("backlog", "mean"), language));

    private static string Utilization(ExperimentResult result, Language language)
    {
        var busy = result.Stations.Select(s => result.Find("utilization", "mean", s.Station)).Where(e => e.Mean is not null).OrderBy(e => e.Mean).ToList();
        string Name(Estimate of) => result.Scenario.LabelOf(of.Key.Station!, language);
        return busy switch
        {
            [] => Nothing.In(language),
            [var only] => OneBusy.In(language, Name(only), Shown(only, language)),
            [var least, .., var most] => Busy.In(language, Name(most), Shown(most, language), Name(least), Shown(least, language)),
        };
    }

    private static string Shown(Estimate estimate, Language language) => Digits.Of(estimate, language).ToString();

    // Of all replications together, as the picture marks it.
    private static string Pooled(ExperimentResult result, double share, Language language) => Digits.Of(result.ClearanceTimes.Quantile(share), null, "min", language).ToString();

    // Without its interval, but with the digits that this supports.
    private static string Value(Estimate estimate, Language language) => (Digits.Of(estimate, language) with { HalfWidth = null }).ToString();
}
