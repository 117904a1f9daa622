using GateSim.Reporting.Languages;

namespace GateSim.Web.Words;

/// <summary>What can be changed, as a planner calls it.</summary>
internal static class ControlWords
{
    public static readonly Phrase AllCrossings = new("Vehicles a day, all together", "Tổng lưu lượng một ngày");
    public static readonly Phrase MainStream = new("Vehicles", "Xe đến");
    public static readonly Phrase ADay = new("a day", "xe/ngày");
    public static readonly Phrase Lanes = new("Lanes", "Số làn");
    public static readonly Phrase Servers = new("At work (officers, desks, machines)", "Số suất phục vụ (cán bộ, quầy, máy)");
    public static readonly Phrase Hours = new("Open", "Giờ mở cửa");
    public static readonly Phrase Places = new("Places", "Số chỗ đỗ");
    public static readonly Phrase LetInADay = new("Let in a day, at most", "Số xe được vào tối đa một ngày");
    public static readonly Phrase LetInAnHour = new("Let in an hour, at most", "Số xe được vào tối đa một giờ");
    public static readonly Phrase Classes = new("Kinds of vehicles", "Loại xe");
    public static readonly Phrase ShareOfVehicles = new("Share of vehicles", "Tỷ lệ xe");
    public static readonly Phrase Days = new("Days that are simulated", "Số ngày mô phỏng");
}
