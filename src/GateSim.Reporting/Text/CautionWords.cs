using GateSim.Experiments;
using GateSim.Experiments.Cautions;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Text;

/// <summary>What to beware of, as a sentence.</summary>
public static class CautionWords
{
    public static string Of(Caution caution, Scenario scenario, Language language) =>
        language == Language.Vietnamese ? Vietnamese(caution, scenario, language) : CautionSentences.Of(caution);

    private static string Vietnamese(Caution caution, Scenario scenario, Language vi)
    {
        string Place(string name) => scenario.VietnamesePlace(name);
        return caution switch
        {
            PartialResult c => $"Kết quả chưa đầy đủ: bị ngắt sau {vi.Number(c.Replications, "N0")} trên {Noun.Replication.Counted(c.Asked, vi)}.",
            NobodyCleared => "Không có xe nào ra khỏi cửa khẩu sau giai đoạn khởi động: không có thời gian thông quan.",
            NobodyOnDuty c => $"Không có ai trực tại {Place(c.Station)} trong khoảng thời gian được tính.",
            StationOverCapacity c => Over(c, Place(c.Station), vi),
            StationNearCapacity c => $"Nhu cầu tại {Place(c.Station)} bằng {vi.Percent(c.Load, "0.0")} năng lực: chỉ cần nhu cầu thay đổi ít là thời gian chờ ở đó thay đổi nhiều.",
            AreaOverCapacity c => $"Lượng xe đến {Place(c.Area)} bằng {vi.Percent(c.Load, "0")} lượng được phép vào: số xe chờ bên ngoài còn tăng chừng nào tình trạng này kéo dài.",
            ManyUncleared c => $"{vi.Percent(c.Share, "0.0")} số xe rời đi khi chưa thông quan, do bị từ chối hoặc hết kiên nhẫn chờ: các khoảng thời gian chỉ tính những xe ở lại.",
            GrowingBacklog c => $"Tồn cuối ngày tăng {Plain(c.VehiclesPerDay, vi)} xe mỗi ngày (từ {Plain(c.Low, vi)} đến {Plain(c.High, vi)}): cửa khẩu không đạt trạng thái ổn định, và các khoảng thời gian phụ thuộc vào độ dài kỳ mô phỏng.",
            LeftOverNight c => $"Trung bình mỗi ngày còn {Plain(c.Vehicles, vi)} xe trong cửa khẩu lúc nửa đêm: các xe này đến quá muộn, hoặc chờ quá lâu, nên không kịp hoàn thành trước giờ đóng cửa.",
            ManyUnfinished c => $"{vi.Percent(c.Share, "0.0")} số xe chưa ra khỏi cửa khẩu khi kết thúc; thời gian của các xe này không nằm trong thời gian thông quan, vì vậy thời gian thông quan bị tính thấp hơn thực tế.",
            PrecisionMissed c => $"Chưa đạt độ chính xác {vi.Percent(c.Relative)} đối với {vi.And([.. c.Numbers.Select(name => VietnameseMeasures.Of(name, scenario))])}, với tối đa {Noun.Replication.Counted(c.MostReplications, vi)} (run.replications.max).",
            PrecisionDidNotLast c => $"Độ chính xác {vi.Percent(c.Relative)} đã đạt, nhưng không giữ được qua các lần kiểm tra tiếp theo, với tối đa {Noun.Replication.Counted(c.MostReplications, vi)} (run.replications.max).",
            IntervalTooWide c => $"Thời gian thông quan trung bình chỉ được biết với sai số ± {vi.Percent(c.Relative, "0")}; khoảng {Noun.Replication.Counted(c.ReplicationsNeeded, vi)} (--replications {c.ReplicationsNeeded}) sẽ cho sai số ± {vi.Percent(Advice.Decided, "0")}.",
            OneReplication c => Single(c.Clearance, vi),
            FewVehiclesForTail c => $"Bách phân vị 99 của thời gian thông quan dựa trên {vi.Number(Math.Max(1, Math.Floor(c.Cleared / 100)), "0")} xe chậm nhất trong {vi.Number(c.Cleared, "N0")} xe của mỗi lần chạy lặp: cần tăng số ngày (run.days) để có thể tin cậy.",
            FewReplicationsForTail c => $"{Noun.Replication.Counted(c.Replications, vi)} là ít để có khoảng tin cậy của bách phân vị 99: nên chạy từ mười lần trở lên.",
            _ => throw new ArgumentOutOfRangeException(nameof(caution), caution, "has no words"),
        };
    }

    private static string Over(StationOverCapacity c, string station, Language vi)
    {
        var then = c.LosesVehicles ? "xe ở đó bị từ chối hoặc bỏ hàng chờ" : "hàng chờ ở đó còn dài ra";
        var longer = c.MoreHours is { } hours ? $", hoặc mở cửa thêm {vi.Percent(hours, "0")} số giờ" : "";
        return $"Nhu cầu tại {station} bằng {vi.Percent(c.Load, "0")} năng lực: {then} chừng nào tình trạng này kéo dài. "
            + $"Cần {c.ServersNeeded} quầy phục vụ thay vì {vi.Number(c.ServersOnDuty, "0.#")} (để mỗi quầy bận {vi.Percent(Advice.Comfortable, "0")} thời gian){longer}.";
    }

    private static string Single(LongRun? clearance, Language vi) => clearance?.Batches switch
    {
        null => "Một lần chạy lặp không cho khoảng tin cậy: không thể nói các con số có thể lệch bao nhiêu. Nên chạy từ mười lần trở lên.",
        { HalfWidth: { } half } b => $"Một lần chạy lặp không cho khoảng tin cậy trong các bảng. Theo {b.Batches} nhóm, mỗi nhóm {Noun.Day.Counted(b.DaysEach, vi)}, thời gian thông quan trung bình về lâu dài là {Digits.Number(b.Mean, half, language: vi)} ± {Digits.Number(half, half, language: vi)} phút.",
        var b => $"Một lần chạy lặp không cho khoảng tin cậy, và các ngày phụ thuộc lẫn nhau quá nhiều để dùng trung bình theo nhóm (tương quan {vi.Number(b.Correlation, "0.00")} giữa các nhóm {Noun.Day.Counted(b.DaysEach, vi)}): nên chạy từ mười lần trở lên, hoặc một lần dài hơn.",
    };

    private static string Plain(double vehicles, Language language) => language.Number(vehicles, vehicles < 100 ? "0.#" : "N0");
}
