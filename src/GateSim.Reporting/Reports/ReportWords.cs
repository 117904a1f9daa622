using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Reports;

/// <summary>What reports of all kinds say.</summary>
internal static class ReportWords
{
    public static Phrase Contents { get; } = new("Contents", "Mục lục");
    public static Phrase Answer { get; } = new("The answer", "Kết luận");
    public static Phrase RestsOn { get; } = new("What it rests on", "Cơ sở của kết luận");
    public static Phrase Tables { get; } = new("The figures", "Số liệu chi tiết");
    public static Phrase Assumptions { get; } = new("Assumptions, and what was not modelled", "Giả định và những gì chưa được mô hình hóa");
    public static Phrase Stress { get; } = new("Appendix: the STRESS-DES checklist", "Phụ lục: danh mục STRESS-DES");
    public static Phrase Again { get; } = new("How to have it again", "Cách chạy lại để có cùng kết quả");
    public static Phrase Beware { get; } = new("What to beware of", "Những điểm cần lưu ý");
    public static Phrase Licences { get; } = new("Licences of the font and the program in this file", "Giấy phép của phông chữ và chương trình trong tệp này");
    public static Phrase Closer { get; } = new("Look closer", "Xem chi tiết");
    public static Phrase AsDrawn { get; } = new("All at once", "Toàn cảnh");
    public static Phrase Station { get; } = new("Station", "Trạm");

    /// <summary>{0} replications, {1} days, {2} date, {3} warm-up, {4} vehicles, {5} level.</summary>
    public static Phrase Size { get; } = new(
        "{0} of {1} from {2}{3}; {4}; intervals at {5}",
        "{0}, mỗi lần {1} kể từ {2}{3}; {4}; khoảng tin cậy {5}");

    /// <summary>{0} how long.</summary>
    public static Phrase LeftOut { get; } = new(", the first {0} left out", ", bỏ {0} đầu (giai đoạn khởi động)");

    public static Phrase Sources { get; } = new("Where the figures come from", "Nguồn số liệu");
    public static Phrase Assumed { get; } = new("What is assumed", "Giả định");
    public static Phrase NotModelled { get; } = new("What was not modelled", "Những gì chưa được mô hình hóa");
    public static Phrase NoSources { get; } = new(
        "The scenario names no source of its figures: ask its author before you decide on them.",
        "Kịch bản không nêu nguồn số liệu: cần hỏi tác giả kịch bản trước khi quyết định.");
    public static Phrase OfScenario { get; } = new("Of “{0}”", "Theo kịch bản “{0}”");
    public static Phrase Whole { get; } = new("The whole scenario, with every default", "Toàn bộ kịch bản, kể cả các giá trị mặc định");
    public static Phrase WholeOf { get; } = new("The whole scenario “{0}”, with every default", "Toàn bộ kịch bản “{0}”, kể cả các giá trị mặc định");
    public static Phrase Command { get; } = new("This was typed:", "Lệnh đã chạy:");
    public static Phrase AgainIn { get; } = new("The same results come from the results folder, where this is typed:", "Để có cùng kết quả, gõ lệnh sau trong thư mục kết quả:");
    public static Phrase Fact { get; } = new("What", "Nội dung");
    public static Phrase Value { get; } = new("Value", "Giá trị");
    public static Phrase Version { get; } = new("GateSim version", "Phiên bản GateSim");
    public static Phrase Seed { get; } = new("seed", "hạt giống số ngẫu nhiên");
    public static Phrase Replications { get; } = new("replications", "số lần chạy lặp");
    public static Phrase File { get; } = new("File", "Tệp");
    public static Phrase Hash { get; } = new("SHA-256", "Mã băm SHA-256");
    public static Phrase Hashes { get; } = new("By these hashes a file is known to be the one that this report is about:", "Các mã băm cho biết một tệp có đúng là tệp mà báo cáo này nói đến:");
    public static Phrase RanAgain { get; } = new(
        "This report was made by running again what the results folder says. The files came out with the same bytes: {0}.",
        "Báo cáo này được lập bằng cách chạy lại đúng những gì thư mục kết quả ghi. Các tệp cho ra giống nhau từng byte: {0}.");
    public static Phrase NotTheSame { get; } = new(
        "This report was made by running again what the results folder says, and not everything came out the same. The report shows the second run. What differs:",
        "Báo cáo này được lập bằng cách chạy lại những gì thư mục kết quả ghi, và có chỗ không giống như trước. Báo cáo trình bày lần chạy thứ hai. Những chỗ khác nhau:");
    public static Phrase OtherVersion { get; } = new(
        "The folder was made by GateSim {0}; this report by GateSim {1}, which may count otherwise.",
        "Thư mục do GateSim {0} tạo ra; báo cáo này do GateSim {1} lập, có thể tính khác.");
}
