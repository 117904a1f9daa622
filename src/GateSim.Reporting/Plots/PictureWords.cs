using System.Globalization;
using GateSim.Experiments;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Plots;

/// <summary>What pictures say, in their language.</summary>
internal static class PictureWords
{
    public static readonly Phrase
        NoStation = new("there is no station", "không có trạm nào"),
        NoValues = new("no values", "không có giá trị"),
        NobodyCleared = new("no vehicle was cleared", "không có xe nào được thông quan"),
        Vehicles = new("vehicles", "xe"),
        VehiclesWaiting = new("vehicles waiting", "số xe chờ"),
        HourOfDay = new("hour of day", "giờ trong ngày"),
        TimeOfDay = new("time of day", "giờ trong ngày"),
        DayOfRun = new("day of the run, at the midnight that begins it", "ngày chạy, tính từ 0 giờ"),
        Mean = new("mean", "trung bình"),
        Limit = new("limit", "giới hạn"),
        Replications = new("replications", "số lần chạy lặp"),
        Outside = new("outside {0}", "ngoài {0}"),
        ArrivalToLeaving = new("from arrival to leaving, {0}", "từ lúc đến tới lúc rời đi, {0}"),
        IsLogarithmic = new(" Where values are far apart the scale is logarithmic.", " Nơi các giá trị cách xa nhau, thang đo là logarit."),
        BandsAre = new("Bands are {0} confidence intervals.", "Dải màu là khoảng tin cậy {0}."),
        NoIntervals = new("One replication gives no confidence intervals.", "Một lần chạy lặp không cho khoảng tin cậy."),
        Size = new("{0} of {1}", "{0}, mỗi lần {1}"),
        WarmUp = new(" · warm-up of {0} {1}", " · giai đoạn khởi động {0} {1}"),
        LeftOut = new("left out", "không tính"),
        Shaded = new("shaded", "tô xám"),
        Partial = new("PARTIAL: interrupted · ", "CHƯA ĐỦ: bị ngắt giữa chừng · "),
        Two = new("{0} and {1}", "{0} và {1}");

    private static readonly Dictionary<string, Phrase> Units = new[]
    {
        new Phrase("min", "phút"), new("h", "giờ"), new("s", "giây"), new("vehicles", "xe"), new("vehicles/day", "xe/ngày"), new("vehicles/h", "xe/giờ"),
        new("servers", "quầy"), new("crossings/day", "lượt/ngày"), new("million VND/day", "triệu đồng/ngày"), new("thousand VND/vehicle", "nghìn đồng/xe"),
        new("VND/day", "đồng/ngày"), new("VND/vehicle", "đồng/xe"), new("percentage points", "điểm phần trăm"), new("times", "lần"),
        new("% of the variance", "% phương sai"), new("days", "ngày"),
    }.ToDictionary(p => p.English);

    private static readonly Dictionary<string, Phrase> Measures = new[]
    {
        new Phrase("arrivals", "số xe đến"), new("throughput", "số xe thông quan"), new("clearance-time", "thời gian thông quan"), new("waiting-time", "thời gian chờ"),
        new("queue-length", "hàng chờ"), new("utilization", "mức độ bận"), new("in-system", "số xe trong cửa khẩu"), new("backlog", "tồn cuối ngày"),
        new("group-waiting-time", "thời gian chờ của nhóm quầy"), new("group-queue-length", "hàng chờ của nhóm quầy"), new("group-utilization", "mức độ bận của nhóm quầy"),
        new("turned-away", "số xe phải quay lại"), new("gave-up", "số xe bỏ chờ"), new("uncleared", "số xe không thông quan"), new("area-occupancy", "số xe trong khu vực"),
        new("area-outside", "số xe chờ ngoài khu vực"), new("area-outside-length", "chiều dài hàng xe ngoài khu vực"), new("area-waiting-time", "thời gian chờ vào khu vực"),
        new("route-throughput", "số xe qua tuyến"), new("route-clearance-time", "thời gian thông quan theo tuyến"), new("cost", "chi phí"), new("spoiled", "số xe hàng hỏng"),
        new("same-day", "tỷ lệ thông quan trong ngày"),
    }.ToDictionary(p => p.English);

    public static string Say(this PictureStyle style, Phrase phrase, params object?[] parts) =>
        parts.Length == 0 ? phrase.In(style.Language) : phrase.In(style.Language, parts);

    public static string Count(this PictureStyle style, long count, Noun noun) => noun.Counted(count, style.Language);

    /// <summary>"min"; "phút". What is not known stays.</summary>
    public static string Unit(this PictureStyle style, string unit) => Units.TryGetValue(unit, out var phrase) ? phrase.In(style.Language) : unit;

    /// <summary>"1,234.5"; "1.234,5".</summary>
    public static string Number(this PictureStyle style, double value) => style.Language.Number(value, "#,0.#########");

    /// <summary>A number that was written for the invariant culture.</summary>
    public static string Number(this PictureStyle style, string invariant) => style.Language == Language.English ? invariant
        : string.Concat(invariant.Select(c => c switch { '.' => style.Language.Numbers.NumberDecimalSeparator, ',' => style.Language.Numbers.NumberGroupSeparator, _ => c.ToString() }));

    /// <summary>"12.3 ± 0.4 min"; "12,3 ± 0,4 phút".</summary>
    public static string Text(this PictureStyle style, Digits.Shown shown)
    {
        if (style.Language == Language.English || shown.Value == Digits.Nothing) return shown.ToString();
        var number = style.Number(shown.Number);
        return shown.Unit == "%" ? number + style.Language.PercentSign : $"{number} {style.Unit(shown.Unit)}";
    }

    public static string Text(this PictureStyle style, Estimate estimate) => style.Text(Digits.Of(estimate));

    /// <summary>"+3.2 ± 0.4 min": a change has its sign, and that of a share is in percentage points.</summary>
    public static string Change(this PictureStyle style, Estimate change)
    {
        if (style.Language == Language.English) return Words.Change(change);
        var shown = Digits.Of(change);
        if (shown.Value == Digits.Nothing) return Digits.Nothing;
        var text = style.Text(shown.Unit == "%" ? shown with { Unit = "percentage points" } : shown);
        return text[0] == '-' ? "−" + text[1..] : change.Mean > 0 ? "+" + text : text;
    }

    /// <summary>A number as it was given: "5 min", "30 %".</summary>
    public static string Given(this PictureStyle style, double value, string unit)
    {
        var text = Words.Given(value, unit);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (style.Language == Language.English || space < 0) return text;
        var (number, of) = (style.Number(text[..space]), text[(space + 1)..]);
        return of == "%" ? number + style.Language.PercentSign : $"{number} {style.Unit(of)}";
    }

    /// <summary>"95 %"; "95%".</summary>
    public static string Percent(this PictureStyle style, double share) => style.Language.Number(share * 100, "0.###") + style.Language.PercentSign;

    /// <summary>"3 days", "1.5 h"; "3 ngày", "1,5 giờ".</summary>
    public static string Span(this PictureStyle style, TimeSpan span)
    {
        if (style.Language == Language.English || span == TimeSpan.Zero) return Spans.Words(span);
        if (span.Ticks % TimeSpan.TicksPerDay == 0) return style.Count(span.Days, Noun.Day);
        var words = Spans.Words(span).Split(' ');
        return $"{style.Number(words[0])} {style.Unit(words[1])}";
    }

    /// <summary>What a scenario calls a station, a class or an area.</summary>
    public static string Label(this PictureStyle style, Scenario scenario, string name) => scenario.LabelOf(name, style.Language);

    /// <summary>"mean clearance time at lanes".</summary>
    public static string Of(this PictureStyle style, Quantity quantity, Scenario scenario) => style.Language == Language.English ? QuantityWords.Of(quantity)
        : string.Join(" + ", quantity.Sum.Select(name => style.Vietnamese(name, scenario))) + (quantity.Per is { } per ? $" trên {style.Vietnamese(per, scenario)}" : "");

    /// <summary>"p95 of the clearance time".</summary>
    public static string Of(this PictureStyle style, StatisticName name, Scenario scenario) =>
        style.Language == Language.English ? StatisticWords.Of(name) : style.Vietnamese(name, scenario);

    /// <summary>"a, b and c"; "a, b và c".</summary>
    public static string Listed(this PictureStyle style, IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names)
        : style.Say(Two, string.Join(", ", names.SkipLast(1)), names[^1]);

    public static string Date(this PictureStyle style, DateOnly date, bool withWeekday, bool withDay, bool withYear)
    {
        if (style.Language == Language.English)
            return date.ToString(string.Join(' ', new[] { withWeekday ? "ddd" : "", withDay ? "d" : "", "MMM", withYear ? "yyyy" : "" }.Where(p => p.Length > 0)), CultureInfo.InvariantCulture);
        var day = date.DayOfWeek == DayOfWeek.Sunday ? "CN " : $"T{(int)date.DayOfWeek + 1} ";
        return (withWeekday ? day : "") + date.ToString(withYear ? withDay ? "dd/MM/yyyy" : "MM/yyyy" : "dd/MM", CultureInfo.InvariantCulture);
    }

    private static string Vietnamese(this PictureStyle style, StatisticName name, Scenario scenario)
    {
        var measure = Measures.TryGetValue(name.Measure, out var phrase) ? phrase.Vietnamese : name.Measure.Replace('-', ' ');
        var what = measure + (name.Station is { } station ? $" tại {style.Label(scenario, station)}" : "") + (name.Class is { } vehicles ? $" của {style.Label(scenario, vehicles)}" : "");
        return name.Statistic switch
        {
            "mean" => what + " trung bình",
            "max" => what + " lớn nhất",
            "share" => what,
            "perDay" => what + " mỗi ngày",
            "perVehicle" => what + " mỗi xe",
            var statistic when statistic.StartsWith("share<", StringComparison.Ordinal) => $"tỷ lệ {what} dưới {style.Number(statistic["share<".Length..])}",
            var statistic => $"{statistic} của {what}",
        };
    }
}
