using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Animations;

/// <summary>What the page of an animation says. Places <c>{0}</c>, <c>{1}</c> are filled in by its script.</summary>
internal static class AnimationWords
{
    public static Phrase Title { get; } = new("A day at the gate", "Một ngày tại cửa khẩu");
    public static Phrase Day { get; } = new("day {0} of {1} · replication {2}", "ngày {0}/{1} · lần chạy lặp {2}");
    public static Phrase Hanoi { get; } = new("Hanoi", "Hà Nội");
    public static Phrase Beijing { get; } = new("Beijing", "Bắc Kinh");
    public static Phrase Language { get; } = new("Language", "Ngôn ngữ");
    public static Phrase Controls { get; } = new("Time", "Thời gian");
    public static Phrase Play { get; } = new("Play", "Chạy");
    public static Phrase Pause { get; } = new("Pause", "Tạm dừng");
    public static Phrase Back { get; } = new("Back one hour", "Lùi một giờ");
    public static Phrase Forward { get; } = new("Forward one hour", "Tiến một giờ");
    public static Phrase Speed { get; } = new("Speed", "Tốc độ");
    public static Phrase MinutesASecond { get; } = new("{0} min a second", "{0} phút mỗi giây");
    public static Phrase TimeOfDay { get; } = new("Time of day", "Giờ trong ngày");
    public static Phrase JumpTo { get; } = new("Go to {0}", "Đến {0}");
    public static Phrase InGate { get; } = new("in the gate", "xe trong cửa khẩu");
    public static Phrase WaitingNow { get; } = new("of them waiting", "trong đó đang chờ");
    public static Phrase Arrived { get; } = new("arrived today", "đã đến trong ngày");
    public static Phrase Left { get; } = new("left today", "đã rời đi trong ngày");
    public static Phrase Waiting { get; } = new("{0} waiting", "{0} xe chờ");
    public static Phrase Outside { get; } = new("{0} outside", "{0} xe chờ vào");
    public static Phrase OnTheRoad { get; } = new("{0} m of road", "{0} m đường");
    public static Phrase Inside { get; } = new("{0} inside", "{0} xe bên trong");
    public static Phrase InsideOf { get; } = new("{0} of {1} places taken", "đã đỗ {0}/{1} chỗ");
    public static Phrase BusyOf { get; } = new("{0} of {1} busy", "{0}/{1} đang làm việc");
    public static Phrase Closed { get; } = new("closed", "đóng cửa");
    public static Phrase Legend { get; } = new("What the signs mean", "Chú giải");
    public static Phrase Classes { get; } = new("Vehicles", "Loại xe");
    public static Phrase Channels { get; } = new("Channel (ring)", "Luồng (viền)");
    public static Phrase Servers { get; } = new("Servers", "Quầy, làn");
    public static Phrase Free { get; } = new("free", "rảnh");
    public static Phrase Busy { get; } = new("busy", "đang làm việc");
    public static Phrase Blocked { get; } = new("done, but no room ahead", "đã xong, phía trước hết chỗ");
    public static Phrase Pausing { get; } = new("making ready for the next, or out of order", "đang chuẩn bị cho xe sau, hoặc hỏng");
    public static Phrase OffDuty { get; } = new("closed or not on duty", "đóng cửa hoặc không trực");
    public static Phrase Numbers { get; } = new("At the foot of each box: how many wait, and how many of the servers on duty are busy.", "Cuối mỗi ô: số xe chờ, và số quầy đang làm việc trên số quầy trực.");
    public static Phrase Series { get; } = new("Vehicles waiting along the day", "Số xe chờ trong ngày");
    public static Phrase Most { get; } = new("at most {0}, at {1}", "nhiều nhất {0}, lúc {1}");
    public static Phrase NoQueue { get; } = new("nobody waits this day", "cả ngày không có xe chờ");
    public static Phrase Never { get; } = new("Nobody waits this day at: {0}.", "Cả ngày không có xe chờ tại: {0}.");
    public static Phrase Scheme { get; } = new("Scheme of the gate: {0}", "Sơ đồ cửa khẩu: {0}");
    public static Phrase Keys { get; } = new(
        "Keys: space plays and pauses, ← → ten minutes, with Shift one hour, Home and End, + and − speed, N follows the next vehicle, Esc none.",
        "Phím: dấu cách để chạy hoặc tạm dừng, ← → mười phút, thêm Shift là một giờ, Home và End, + và − đổi tốc độ, N theo dõi xe tiếp theo, Esc thôi theo dõi.");

    public static Phrase Note { get; } = new(
        "One simulated day, not a forecast of that date: another replication has other luck. What to decide on are means over many days, with their intervals (gatesim run). In a queue the picture keeps the order of coming; breakdowns are not drawn.",
        "Đây là một ngày mô phỏng, không phải dự báo cho ngày đó: lần chạy lặp khác sẽ khác. Khi ra quyết định, hãy dùng giá trị trung bình nhiều ngày kèm khoảng tin cậy (gatesim run). Trong hàng chờ, hình vẽ giữ thứ tự đến; sự cố thiết bị không được vẽ.");

    public static Phrase SameVehicles { get; } = new(
        "The same vehicles with the same luck meet both plans.",
        "Cùng những xe đó, với cùng các số ngẫu nhiên, đi qua cả hai phương án.");

    public static Phrase OtherVehicles { get; } = new(
        "Not the same vehicles meet both plans: their demand, classes or traits differ, and that is part of what is seen.",
        "Hai phương án không có cùng những xe: lưu lượng, loại xe hoặc đặc điểm của xe khác nhau, và đó là một phần của khác biệt được thấy.");

    public static Phrase FollowHint { get; } = new("Click a vehicle to follow it, or press N for the next to come.", "Bấm vào một xe để theo dõi, hoặc phím N cho xe đến tiếp theo.");
    public static Phrase Followed { get; } = new("Followed: {0}, {1}", "Đang theo dõi: {0}, {1}");
    public static Phrase WaitsAt { get; } = new("waits at {0} since {1}", "chờ tại {0} từ {1}");
    public static Phrase ServedAt { get; } = new("at {0} since {1}", "đang làm thủ tục tại {0} từ {1}");
    public static Phrase OnTheWay { get; } = new("on the road", "đang di chuyển");
    public static Phrase ComesAt { get; } = new("comes at {0}", "đến lúc {0}");
    public static Phrase LeftAt { get; } = new("came at {0}, left at {1}, after {2} min", "đến lúc {0}, rời đi lúc {1}, sau {2} phút");
    public static Phrase NotHere { get; } = new("not in this gate on this day", "không có tại cửa khẩu trong ngày này");
    public static Phrase DayBefore { get; } = new("{0} of an earlier day", "{0} của ngày trước");
    public static Phrase State { get; } = new("{0} in Hanoi, {1} in Beijing.", "{0} giờ Hà Nội, {1} giờ Bắc Kinh.");
    public static Phrase StateOfPlan { get; } = new("{0}: {1} vehicles in the gate, {2} of them waiting.", "{0}: {1} xe trong cửa khẩu, trong đó {2} xe đang chờ.");
    public static Phrase StateOfPlace { get; } = new("{0}: {1} waiting, {2}.", "{0}: {1} xe chờ, {2}.");
    public static Phrase NeedsScript { get; } = new("This page needs JavaScript; it fetches nothing from a network.", "Trang này cần JavaScript; không tải gì từ mạng.");

    private static readonly Phrase[] Weekdays =
    [
        new("Monday", "Thứ Hai"), new("Tuesday", "Thứ Ba"), new("Wednesday", "Thứ Tư"), new("Thursday", "Thứ Năm"),
        new("Friday", "Thứ Sáu"), new("Saturday", "Thứ Bảy"), new("Sunday", "Chủ Nhật"),
    ];

    /// <summary>"Monday, 23 Jun 2025".</summary>
    public static string Date(DateOnly date, Language language) => $"{Weekdays[((int)date.DayOfWeek + 6) % 7].In(language)}, {language.Date(date)}";

    /// <summary>By their names in the script: <c>inGate</c>.</summary>
    public static IEnumerable<(string Name, Phrase Phrase)> All { get; } =
    [
        .. typeof(AnimationWords).GetProperties().Where(p => p.PropertyType == typeof(Phrase))
            .Select(p => (char.ToLowerInvariant(p.Name[0]) + p.Name[1..], (Phrase)p.GetValue(null)!)),
    ];
}
