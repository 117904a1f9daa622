using GateSim.Experiments;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Reports.Runs;

/// <summary>What a run comes to: the decision first, with how sure it is, then what else must be known with it.</summary>
internal static class RunSentences
{
    private const double Precise = 0.05, TooWide = 0.10; // half-width / estimate: as in the advice on a run

    private static readonly Phrase Cleared = new(
        "A vehicle is cleared in {0} on average ({1} interval); half of all take less than {2}, and one in twenty more than {3}.",
        "Thời gian thông quan trung bình của một xe là {0} (khoảng tin cậy {1}); một nửa số xe mất chưa đến {2}, cứ hai mươi xe có một xe mất hơn {3}.");

    private static readonly Phrase OneReplication = new(
        "A vehicle is cleared in {0} on average, by a single replication: how far that may be off is not known. Half of all take less than {1}, and one in twenty more than {2}.",
        "Thời gian thông quan trung bình của một xe là {0}, theo một lần chạy duy nhất nên chưa biết sai số; một nửa số xe mất chưa đến {1}, cứ hai mươi xe có một xe mất hơn {2}.");

    private static readonly Phrase NobodyCleared = new(
        "No vehicle left the gate in the time that counts: nothing can be said of clearance times.",
        "Không có xe nào rời cửa khẩu trong thời gian tính kết quả: không thể nói gì về thời gian thông quan.");

    private static readonly Phrase Flow = new(
        "Of {0} that come, {1} leave the gate; at midnight {2} stand in it.",
        "Lưu lượng đến là {0}, qua được cửa khẩu {1}; lượng tồn cuối ngày là {2}.");

    private static readonly Phrase Binds = new(
        "What limits the gate is {0}: vehicles bring {1} of the work that its servers can do.",
        "Khâu quyết định năng lực thông quan là {0}: khối lượng công việc mà xe mang đến bằng {1} khả năng phục vụ của khâu này.");

    private static readonly Phrase AreaBinds = new(
        "What limits the gate is {0}: vehicles come to it at {1} of what it may let in.",
        "Khâu quyết định năng lực thông quan là {0}: lượng xe đến bằng {1} lượng xe được phép vào.");

    private static readonly Phrase CannotKeepUp = new(
        "That is more than it can do: the queue grows for as long as it lasts, and the times depend on how long the run is.",
        "Như vậy là vượt quá khả năng: hàng chờ dài thêm chừng nào tình trạng này còn kéo dài, và thời gian chờ phụ thuộc vào độ dài của kỳ mô phỏng.");

    private static readonly Phrase NothingBinds = new(
        "Nothing limits the gate: no station has even half of the work that it could do.",
        "Không khâu nào là điểm nghẽn: chưa trạm nào phải làm đến một nửa khả năng phục vụ.");

    private static readonly Phrase Sure = new(
        "The mean is known to ± {0}: precise enough to decide on.",
        "Sai số của giá trị trung bình là ± {0}: đủ chính xác để làm căn cứ quyết định.");

    private static readonly Phrase Rough = new(
        "The mean is known to ± {0}: enough to tell large differences apart, not small ones.",
        "Sai số của giá trị trung bình là ± {0}: đủ để thấy những khác biệt lớn, chưa đủ cho những khác biệt nhỏ.");

    private static readonly Phrase Unsure = new(
        "The mean is known to ± {0} only: run more replications before anybody decides on it.",
        "Sai số của giá trị trung bình còn tới ± {0}: cần chạy thêm nhiều lần trước khi lấy làm căn cứ quyết định.");

    public static IEnumerable<ReportBlock> Of(ExperimentResult result, Language language)
    {
        if (result.IsPartial) yield return new Paragraph(ReportWords.Partial.In(language, result.Replications, result.ReplicationsAsked), Manner.Warning);
        yield return new Paragraph(Decision(result, language), Manner.Decision);
        var mean = result.Find("clearance-time", "mean");
        if (mean is { Mean: > 0, HalfWidth: { } half })
        {
            var relative = half / mean.Mean.Value;
            yield return new Paragraph((relative <= Precise ? Sure : relative <= TooWide ? Rough : Unsure).In(language, ReportNumbers.Percent(relative, language)));
        }
        yield return new Paragraph(Flow.In(
            language, ReportNumbers.Of(result.Find("arrivals", "perDay"), language), ReportNumbers.Of(result.Find("throughput", "perDay"), language),
            ReportNumbers.Of(result.Find("backlog", "mean"), language)));
        yield return new Paragraph(Binding(result, language));
        if (result.Scenario.AnswerIn(language) is { } answer)
            yield return new Paragraph(answer.Filled(name => ReportNumbers.Of(result.Find(name), language)), Manner.Author);
    }

    private static string Decision(ExperimentResult result, Language language)
    {
        var mean = result.Find("clearance-time", "mean");
        if (mean.Mean is null) return NobodyCleared.In(language);
        var (half, slow) = (ReportNumbers.Value(result.Find("clearance-time", "p50"), language), ReportNumbers.Value(result.Find("clearance-time", "p95"), language));
        return mean.HalfWidth is null
            ? OneReplication.In(language, ReportNumbers.Of(mean, language), half, slow)
            : Cleared.In(language, ReportNumbers.Of(mean, language), ReportNumbers.Percent(result.Scenario.Run.Confidence, language), half, slow);
    }

    private static string Binding(ExperimentResult result, Language language)
    {
        if (result.Binding is not { } binding) return NothingBinds.In(language);
        var said = (binding.IsArea ? AreaBinds : Binds).In(language, result.Scenario.LabelOf(binding.Name, language), ReportNumbers.Percent(binding.OfferedLoad, language));
        return binding.OfferedLoad > 1 ? $"{said} {CannotKeepUp.In(language)}" : said;
    }
}
