using GateSim.Reporting.Languages;

namespace GateSim.Web.Words;

/// <summary>Results, as they are said on the page.</summary>
internal static class ResultWords
{
    public static readonly Phrase Better = new(
        "Your plan clears vehicles faster: {0} on average instead of {1}, {2} less.",
        "Phương án của bạn thông quan nhanh hơn: trung bình {0} thay vì {1}, giảm {2}.");

    public static readonly Phrase Worse = new(
        "Your plan clears vehicles more slowly: {0} on average instead of {1}, {2} more.",
        "Phương án của bạn thông quan chậm hơn: trung bình {0} thay vì {1}, tăng {2}.");

    public static readonly Phrase Same = new(
        "Your plan makes no difference to the clearance time that matters: {0} on average in both.",
        "Phương án của bạn không làm thay đổi đáng kể thời gian thông quan: cả hai đều trung bình {0}.");

    public static readonly Phrase CannotTell = new(
        "Cannot tell: {0} on average with your plan and {1} without, but the difference may be chance.",
        "Chưa thể kết luận: trung bình {0} với phương án của bạn và {1} khi giữ nguyên, nhưng chênh lệch có thể do ngẫu nhiên.");

    public static readonly Phrase MoreNeeded = new("About {0} replications would tell.", "Cần khoảng {0} lần chạy lặp để kết luận.");

    public static readonly Phrase Less = new("Sure at {0}: {1} to {2} less.", "Độ tin cậy {0}: giảm từ {1} đến {2}.");
    public static readonly Phrase More = new("Sure at {0}: {1} to {2} more.", "Độ tin cậy {0}: tăng từ {1} đến {2}.");
    public static readonly Phrase Between = new("At {0}, anything from {1} less to {2} more is possible.", "Ở độ tin cậy {0}, có thể giảm tới {1} hoặc tăng tới {2}.");
    public static readonly Phrase SameVehicles = new("Both plans met the same vehicles.", "Hai phương án gặp cùng những xe như nhau.");
    public static readonly Phrase OtherVehicles = new("The plans meet different vehicles.", "Hai phương án gặp các xe khác nhau.");

    public static readonly Phrase Alone = new(
        "A vehicle is cleared in {0} on average, of which it waits {1}.",
        "Trung bình một xe được thông quan trong {0}, trong đó phải chờ {1}.");

    public static readonly Phrase Binds = new("What limits the gate: {0}, {1} busy by what comes.", "Điểm nghẽn của cửa khẩu: {0}, khối lượng việc đến bằng {1} năng lực.");
    public static readonly Phrase RestsOn = new("{0} of {1} each; intervals at {2}.", "{0}, mỗi lần {1}; khoảng tin cậy {2}.");

    public static readonly Phrase Illustrative = new(
        "Many figures of the shipped scenarios are assumed. A result is as good as they are.",
        "Nhiều số liệu trong các kịch bản có sẵn là giả định. Kết quả chỉ đáng tin trong phạm vi các giả định đó.");

    public static readonly Phrase ClearanceMean = new("Clearance time, mean", "Thời gian thông quan, trung bình");
    public static readonly Phrase ClearanceP95 = new("Clearance time, 95 of 100 are below", "Thời gian thông quan, 95% số xe dưới mức này");
    public static readonly Phrase WaitingMean = new("Waiting time, mean", "Thời gian chờ, trung bình");
    public static readonly Phrase InGate = new("Vehicles in the gate, mean", "Số xe trong cửa khẩu, trung bình");
    public static readonly Phrase InGateMost = new("Vehicles in the gate, at most", "Số xe trong cửa khẩu, nhiều nhất");
    public static readonly Phrase Backlog = new("Backlog at midnight", "Tồn cuối ngày");
    public static readonly Phrase Throughput = new("Vehicles cleared a day", "Số xe thông quan một ngày");
    public static readonly Phrase StationWaiting = new("{0}: waiting time", "{0}: thời gian chờ");
    public static readonly Phrase StationBusy = new("{0}: busy", "{0}: mức sử dụng");
    public static readonly Phrase AreaWaiting = new("{0}: wait to be let in", "{0}: thời gian chờ được vào");

    public static readonly Phrase QueueByHour = new("The queue by hour of the day", "Hàng chờ theo giờ trong ngày");
    public static readonly Phrase ClearanceCumulative = new("How many vehicles are cleared within which time", "Tỷ lệ xe được thông quan theo thời gian");
    public static readonly Phrase ClearanceByClass = new("Clearance time by kind of vehicle", "Thời gian thông quan theo loại xe");
    public static readonly Phrase InSystemByDay = new("Vehicles in the gate day by day", "Số xe trong cửa khẩu theo ngày");
    public static readonly Phrase Utilization = new("How busy each station is", "Mức sử dụng của từng trạm");
    public static readonly Phrase Welch = new("Whether the warm-up was long enough", "Giai đoạn khởi động có đủ dài không");
    public static readonly Phrase QueueByDayAndHour = new("The queue on each day, hour by hour", "Hàng chờ từng ngày, theo giờ");
    public static readonly Phrase BacklogFan = new("How far the backlog at midnight may lie from day to day", "Khoảng dao động của lượng tồn cuối ngày");
    public static readonly Phrase WhereTimeGoes = new("Into what a vehicle's time goes", "Thời gian của một xe dùng vào việc gì");
    public static readonly Phrase MeanAndSpread = new("The mean, how well it is known, and how days differ", "Giá trị trung bình, độ chính xác và mức chênh giữa các lần chạy");
}
