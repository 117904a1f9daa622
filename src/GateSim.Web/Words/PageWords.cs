using GateSim.Reporting.Languages;

namespace GateSim.Web.Words;

/// <summary>What stands on the page itself; the page asks for it by name.</summary>
internal static class PageWords
{
    public static readonly Phrase Title = new("Try a plan for the gate", "Thử phương án cho cửa khẩu");
    public static readonly Phrase Skip = new("To the result", "Đến kết quả");
    public static readonly Phrase Language = new("Language", "Ngôn ngữ");
    public static readonly Phrase Scenario = new("Scenario", "Kịch bản");
    public static readonly Phrase Loading = new("Loading …", "Đang tải …");
    public static readonly Phrase About = new("What it assumes and what it rests on", "Giả định và nguồn số liệu");
    public static readonly Phrase Assumed = new("Assumed", "Giả định");
    public static readonly Phrase Sources = new("Sources", "Nguồn");
    public static readonly Phrase OwnFile = new("Open a scenario file of your own (.yaml)", "Mở tệp kịch bản của bạn (.yaml)");
    public static readonly Phrase OwnFileNote = new("The file is read by this program only. A link does not hold it.", "Tệp chỉ được chương trình này đọc. Đường dẫn chia sẻ không chứa tệp.");
    public static readonly Phrase HasErrors = new("has errors", "có lỗi");

    public static readonly Phrase Plan = new("Your plan", "Phương án của bạn");
    public static readonly Phrase PlanHint = new("Change something; the estimate follows at once.", "Thay đổi bất kỳ mục nào; ước tính hiện ngay.");
    public static readonly Phrase Lanes = new("Lanes", "Làn");
    public static readonly Phrase Demand = new("Demand", "Lưu lượng");
    public static readonly Phrase Streams = new("By direction", "Theo chiều");
    public static readonly Phrase Stations = new("Staff and hours of the other stations", "Nhân lực và giờ làm việc của các trạm khác");
    public static readonly Phrase Areas = new("Yards and areas", "Bãi và khu vực");
    public static readonly Phrase Shares = new("Kinds of vehicles and channels", "Loại xe và phân luồng");
    public static readonly Phrase Run = new("Length of the simulation", "Thời gian mô phỏng");
    public static readonly Phrase Others = new("Other changes in the link", "Các thay đổi khác trong đường dẫn");
    public static readonly Phrase Was = new("unchanged: {0}", "giữ nguyên: {0}");
    public static readonly Phrase Reset = new("Back to unchanged: {0}", "Trả về như cũ: {0}");
    public static readonly Phrase ResetAll = new("Undo all changes", "Bỏ mọi thay đổi");
    public static readonly Phrase Slider = new("{0}, slider", "{0}, thanh trượt");
    public static readonly Phrase From = new("from", "từ");
    public static readonly Phrase To = new("to", "đến");
    public static readonly Phrase WrongTime = new("A time such as 07:00", "Giờ dạng 07:00");
    public static readonly Phrase WrongNumber = new("A number from {0} to {1}", "Số từ {0} đến {1}");
    public static readonly Phrase AllDay = new("day and night", "cả ngày đêm");
    public static readonly Phrase Closed = new("closed", "đóng cửa");

    public static readonly Phrase Estimate = new("Estimate at once", "Ước tính ngay");
    public static readonly Phrase EstimateNote = new("By formulas, without chance. Simulate to know how sure it is.", "Tính bằng công thức, chưa xét ngẫu nhiên. Hãy mô phỏng để biết độ chắc chắn.");
    public static readonly Phrase Clearance = new("Clearance time", "Thời gian thông quan");
    public static readonly Phrase Waiting = new("of which waiting", "trong đó chờ");
    public static readonly Phrase Busiest = new("What limits the gate", "Điểm nghẽn");
    public static readonly Phrase OfCapacity = new("{0} of its capacity", "{0} năng lực");
    public static readonly Phrase TooFull = new("too full: {0}", "quá tải: {0}");
    public static readonly Phrase QueueAt = new("Queue by hour at", "Hàng chờ theo giờ tại");
    public static readonly Phrase QueueChart = new("Vehicles waiting at {0} by hour of the day: at most {1} with your plan.", "Số xe chờ tại {0} theo giờ: nhiều nhất {1} xe với phương án của bạn.");
    public static readonly Phrase QueueChartBoth = new("Vehicles waiting at {0} by hour of the day: at most {1} with your plan, {2} unchanged.", "Số xe chờ tại {0} theo giờ: nhiều nhất {1} xe với phương án của bạn, {2} xe khi giữ nguyên.");

    public static readonly Phrase Simulate = new("Simulate", "Mô phỏng");
    public static readonly Phrase Replications = new("Replications", "Số lần chạy lặp");
    public static readonly Phrase Compare = new("Compare with the unchanged plan, on the same vehicles", "So sánh với phương án giữ nguyên, cùng những xe như nhau");
    public static readonly Phrase CompareHint = new("Nothing is changed yet: the scenario is run as it is.", "Chưa có thay đổi: chạy kịch bản như hiện có.");
    public static readonly Phrase Cancel = new("Cancel", "Hủy");
    public static readonly Phrase Queued = new("Waiting for other runs: {0} before this one", "Đang chờ: còn {0} lượt chạy phía trước");
    public static readonly Phrase Running = new("Simulating: {0}", "Đang mô phỏng: {0}");
    public static readonly Phrase Done = new("Done. The result is below.", "Đã xong. Kết quả ở bên dưới.");
    public static readonly Phrase Cancelled = new("Cancelled.", "Đã hủy.");
    public static readonly Phrase Failed = new("The run failed: {0}", "Không chạy được: {0}");
    public static readonly Phrase Lost = new("The server does not answer. Is gatesim serve still running?", "Máy chủ không trả lời. Lệnh gatesim serve còn chạy không?");
    public static readonly Phrase NotThere = new("The address names the scenario {0}, which is not in this folder. Choose another.", "Địa chỉ nêu kịch bản {0}, nhưng thư mục này không có. Hãy chọn kịch bản khác.");
    public static readonly Phrase TryAgain = new("{0} Please try again in {1} seconds.", "{0} Hãy thử lại sau {1} giây.");

    public static readonly Phrase Result = new("Result", "Kết quả");
    public static readonly Phrase Stale = new("The plan was changed after this run. Simulate again to see what that does.", "Phương án đã thay đổi sau lần chạy này. Hãy mô phỏng lại để cập nhật.");
    public static readonly Phrase Table = new("The numbers, each with its interval", "Số liệu kèm khoảng tin cậy");
    public static readonly Phrase Measure = new("Measure", "Chỉ tiêu");
    public static readonly Phrase WithPlan = new("Your plan", "Phương án của bạn");
    public static readonly Phrase Unchanged = new("Unchanged", "Giữ nguyên");
    public static readonly Phrase Difference = new("Difference", "Chênh lệch");
    public static readonly Phrase Finding = new("Finding", "Kết luận");
    public static readonly Phrase Better = new("better", "tốt hơn");
    public static readonly Phrase Worse = new("worse", "kém hơn");
    public static readonly Phrase Same = new("the same", "như nhau");
    public static readonly Phrase CannotTell = new("cannot tell", "chưa kết luận được");
    public static readonly Phrase Higher = new("higher", "cao hơn");
    public static readonly Phrase Lower = new("lower", "thấp hơn");
    public static readonly Phrase WholeGate = new("The gate as a whole", "Toàn cửa khẩu");
    public static readonly Phrase ByStation = new("By station", "Theo trạm");
    public static readonly Phrase Cautions = new("Beware", "Lưu ý");
    public static readonly Phrase Pictures = new("Pictures", "Biểu đồ");
    public static readonly Phrase PicturesOf = new("Pictures of", "Biểu đồ của");
    public static readonly Phrase PictureAlt = new("{0} ({1})", "{0} ({1})");
    public static readonly Phrase Downloads = new("Take it with you", "Tải về");
    public static readonly Phrase Report = new("Report (HTML)", "Báo cáo (HTML)");
    public static readonly Phrase Data = new("Data (CSV)", "Số liệu (CSV)");
    public static readonly Phrase Changed = new("Changed scenario (YAML)", "Kịch bản đã thay đổi (YAML)");
    public static readonly Phrase CopyLink = new("Copy the link to these settings", "Sao chép đường dẫn tới thiết lập này");
    public static readonly Phrase Copied = new("The link is copied.", "Đã sao chép đường dẫn.");
    public static readonly Phrase Minutes = new("{0} min", "{0} phút");
    public static readonly Phrase Hours = new("{0} h", "{0} giờ");
    public static readonly Phrase Oclock = new("{0}:00", "{0} giờ");
}
