using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

/// <summary>Experimentation, implementation and code access.</summary>
internal static class StressExperiment
{
    private static readonly Phrase Initialisation = new("Initialisation", "Khởi tạo");
    private static readonly Phrase WhyThisWarmUp = new(
        "whether the question is terminating or of the steady state, and why this warm-up",
        "câu hỏi về một khoảng thời gian có kết thúc hay về trạng thái ổn định, và vì sao chọn giai đoạn khởi động này");

    private static readonly Phrase RunLength = new("Run length", "Độ dài kỳ mô phỏng");
    private static readonly Phrase WithWarmUp = new(
        "{0}, the warm-up included; time passes in ticks of 100 ns.", "{0}, kể cả giai đoạn khởi động; thời gian tính theo bước 100 ns.");

    private static readonly Phrase EstimationApproach = new("Estimation approach", "Phương pháp ước lượng");
    private static readonly Phrase Software = new("Software or programming language", "Phần mềm hoặc ngôn ngữ lập trình");
    private static readonly Phrase GateSim = new("GateSim {0}, C# on .NET 10, any operating system.", "GateSim {0}, C# trên .NET 10, mọi hệ điều hành.");
    private static readonly Phrase Sampling = new("Random sampling", "Lấy mẫu ngẫu nhiên");
    private static readonly Phrase Philox = new(
        "Philox4x32-10 (Salmon and others, SC11, 2011), key: the seed {0}. "
            + "A draw is found by replication, purpose and vehicle, not by order: scenarios that differ in servers, hours or queues meet the same vehicles (common random numbers). Distributions are sampled by inversion.",
        "Philox4x32-10 (Salmon và cộng sự, SC11, 2011), khóa: hạt giống ngẫu nhiên {0}. "
            + "Mỗi số ngẫu nhiên được xác định theo lần chạy lặp, mục đích và xe, không theo thứ tự: các kịch bản khác nhau về số quầy, giờ làm việc hoặc hàng chờ gặp cùng các xe (số ngẫu nhiên chung). Các phân phối được lấy mẫu bằng phép nghịch đảo.");

    private static readonly Phrase Execution = new("Model execution", "Thực thi mô hình");
    private static readonly Phrase ProcessInteraction = new(
        "Process interaction on one event list for each replication. At one instant: changes of hours and duty, failures and repairs; then ends of service and delays; then arrivals; "
            + "each in the order in which it was scheduled. Replications run in parallel, and the results do not depend on the number of threads.",
        "Tương tác tiến trình trên một danh sách sự kiện cho mỗi lần chạy lặp. Tại cùng một thời điểm: trước hết là thay đổi giờ làm việc và ca trực, hỏng hóc và sửa chữa; rồi kết thúc phục vụ và các khoảng trễ; rồi xe đến; "
            + "mỗi loại theo thứ tự đã được lên lịch. Các lần chạy lặp được thực hiện song song, và kết quả không phụ thuộc vào số luồng xử lý.");

    private static readonly Phrase System = new("System specification", "Cấu hình hệ thống");
    private static readonly Phrase SameBytes = new(
        "The results do not depend on the machine: the same scenario, seed and version give the same bytes.",
        "Kết quả không phụ thuộc vào máy tính: cùng kịch bản, hạt giống ngẫu nhiên và phiên bản cho cùng kết quả đến từng byte.");

    private static readonly Phrase MachineAndTime = new("the machine and the run time", "máy tính và thời gian chạy");
    private static readonly Phrase Sharing = new("Computer model sharing statement", "Tuyên bố chia sẻ mô hình");
    private static readonly Phrase WholeModel = new(
        "The whole model is the scenario in 3.3, which GateSim (MIT licence) runs.", "Toàn bộ mô hình là kịch bản ở mục 3.3, được chạy bằng GateSim (giấy phép MIT).");

    private static readonly Phrase WhereToHave = new(
        "where the scenario and this version of GateSim can be had, and under which licence the scenario stands",
        "có thể lấy kịch bản và phiên bản GateSim này ở đâu, và kịch bản theo giấy phép nào");

    public static IEnumerable<StressItem> Of(Scenario scenario, string gateSimVersion, Language language)
    {
        var run = scenario.Run;
        IReadOnlyList<StressBlock> Says(params IEnumerable<string> texts) => [.. texts.Select(text => new StressParagraph(text))];
        return
        [
            new("4.1", Initialisation.In(language), Says($"{Beginning(scenario, language)} {WarmUp(run, language)}"), WhyThisWarmUp.In(language)),
            new("4.2", RunLength.In(language), Says(WithWarmUp.In(language, Noun.Day.Counted(run.Days, language)))),
            new("4.3", EstimationApproach.In(language), Says(Estimation(scenario, language), Reduction(run.VarianceReduction, language))),
            new("5.1", Software.In(language), Says(GateSim.In(language, gateSimVersion))),
            new("5.2", Sampling.In(language), Says(Philox.In(language, run.Seed))),
            new("5.3", Execution.In(language), Says(ProcessInteraction.In(language))),
            new("5.4", System.In(language), Says(SameBytes.In(language)), MachineAndTime.In(language)),
            new("6.1", Sharing.In(language), Says(WholeModel.In(language)), WhereToHave.In(language)),
        ];
    }

    private static string Beginning(Scenario scenario, Language language)
    {
        var (start, waiting) = (scenario.Run.Start, string.Join(", ", scenario.Demand.WaitingAtStart.Select(w => $"{w.Count} {scenario.LabelOf(w.Class, language)}")));
        return waiting.Length == 0
            ? language.Say($"The gate begins empty at midnight of {start:yyyy-MM-dd}.", $"Lúc bắt đầu, 0 giờ ngày {language.Date(start)}, cửa khẩu không có xe.")
            : language.Say($"The gate begins with {waiting} waiting, at midnight of {start:yyyy-MM-dd}.", $"Lúc bắt đầu, 0 giờ ngày {language.Date(start)}, cửa khẩu có xe đang chờ ({waiting}).");
    }

    private static string WarmUp(RunPlan run, Language language) => run.WarmUp switch
    {
        null => language.Say(
            $"The warm-up is found by MSER-5 (White, Cobb and Spratt 2000) on pilot replications and left out.",
            $"Giai đoạn khởi động được xác định bằng MSER-5 (White, Cobb và Spratt 2000) trên các lần chạy thử và không được tính."),
        { Ticks: 0 } => language.Say($"Nothing is left out as warm-up.", $"Không bỏ giai đoạn khởi động nào."),
        { } length => language.Say($"A warm-up of {Spans.Words(length)} is left out.", $"Giai đoạn khởi động {Spans.Words(length, language)} không được tính."),
    };

    private static string Estimation(Scenario scenario, Language language)
    {
        var level = language.Percent(scenario.Run.Confidence);
        var count = scenario.Run.Replications switch
        {
            ReplicationsToPrecision p => ToPrecision(p, scenario, language),
            FixedReplications { Count: 1 } => language.Say($"One replication, without an interval over replications.", $"Một lần chạy lặp, không có khoảng tin cậy qua các lần chạy lặp."),
            FixedReplications { Count: var fixedNumber } => language.Say($"{fixedNumber} independent replications.", $"{fixedNumber} lần chạy lặp độc lập."),
            _ => "",
        };
        return language.Say(
            $"{count} Intervals are Student's t over the replications at {level}; pooled quantiles have Woodruff's interval.",
            $"{count} Khoảng tin cậy {level} theo phân phối t Student qua các lần chạy lặp; các phân vị gộp có khoảng tin cậy Woodruff.");
    }

    private static string ToPrecision(ReplicationsToPrecision p, Scenario scenario, Language language)
    {
        var precision = language.Percent(p.Relative);
        var lasts = p.LookAhead is { } more ? language.Say($" and stays so for {more} more", $" và giữ như vậy trong {more} lần tiếp theo") : "";
        return language.Say(
            $"As many independent replications as it takes (10 to {p.Max}) until the half-width of {string.Join(" and ", p.All)} is at most {precision} of the estimate{lasts}.",
            $"Số lần chạy lặp độc lập đủ (từ 10 đến {p.Max}) để nửa độ rộng khoảng tin cậy của {string.Join(" và ", p.All.Select(name => VietnameseMeasures.Of(name, scenario)))} không quá {precision} giá trị ước lượng{lasts}.");
    }

    private static string Reduction(VarianceReduction reduction, Language language) => reduction switch
    {
        VarianceReduction.Antithetic => language.Say(
            $"Variance reduction: common random numbers between scenarios; antithetic pairs of replications.",
            $"Giảm phương sai: số ngẫu nhiên chung giữa các kịch bản; các cặp lần chạy lặp đối nghịch."),
        VarianceReduction.Controls => language.Say(
            $"Variance reduction: common random numbers between scenarios; control variates (vehicles and work that came).",
            $"Giảm phương sai: số ngẫu nhiên chung giữa các kịch bản; biến kiểm soát (số xe và khối lượng công việc đã đến)."),
        _ => language.Say($"Variance reduction: common random numbers between scenarios.", $"Giảm phương sai: số ngẫu nhiên chung giữa các kịch bản."),
    };
}
