using GateSim.Experiments;
using GateSim.Reporting.Answers.Runs;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Reports.Runs;

/// <summary>What a run comes to: the decision first, then whether one may decide on it, then what else there is to know.</summary>
internal static class RunFindings
{
    private const double Precise = 0.05, TooWide = 0.10; // half-width / estimate: as in the advice on a run
    private const int Enough = 10; // replications, for their interval to be relied on

    private static readonly Phrase Sure = new(
        "The mean is known to ± {0}: precise enough to decide on.",
        "Sai số của giá trị trung bình là ± {0}: đủ chính xác để làm căn cứ quyết định.");

    private static readonly Phrase Rough = new(
        "The mean is known to ± {0}: enough to tell large differences apart, not small ones.",
        "Sai số của giá trị trung bình là ± {0}: đủ để thấy những khác biệt lớn, chưa đủ cho những khác biệt nhỏ.");

    private static readonly Phrase Unsure = new(
        "The mean is known to ± {0} only: run more replications before anybody decides on it.",
        "Sai số của giá trị trung bình còn tới ± {0}: cần chạy thêm nhiều lần trước khi lấy làm căn cứ quyết định.");

    private static readonly Phrase Few = new(
        "The mean seems to be known to ± {0}, but {1} are too few to rely on that: run ten or more before anybody decides on it.",
        "Sai số của giá trị trung bình có vẻ là ± {0}, nhưng {1} còn quá ít để tin chắc: nên chạy từ mười lần trở lên trước khi lấy làm căn cứ quyết định.");

    private static readonly Phrase Unknown = new(
        "A single replication does not tell how far the figures may be off: nobody should decide on it.",
        "Một lần chạy lặp không cho biết sai số của các con số: chưa nên lấy làm căn cứ quyết định.");

    private static readonly Phrase Partial = new(
        "It was interrupted: all that follows rests on {0} of {1} replications.",
        "Lần chạy bị ngắt giữa chừng: mọi số liệu dưới đây chỉ dựa trên {0} trong {1} lần chạy lặp.");

    public static IEnumerable<Paragraph> Of(ExperimentResult result, Language language)
    {
        if (result.IsPartial) yield return new Paragraph(Partial.In(language, result.Replications, result.ReplicationsAsked), Manner.Warning);
        var sentences = RunSentences.Of(result, language);
        yield return new Paragraph(sentences[0], Manner.Decision);
        if (Certainty(result, language) is { } certainty) yield return new Paragraph(certainty);
        foreach (var sentence in sentences.Skip(1)) yield return new Paragraph(sentence);
    }

    private static string? Certainty(ExperimentResult result, Language language)
    {
        if (result.Find("clearance-time", "mean") is not { Mean: { } mean and > 0 } estimate) return null;
        if (estimate.HalfWidth is not { } half) return Unknown.In(language);
        var relative = half / mean;
        var known = language.Percent(relative, relative < 0.1 ? "0.0" : "0");
        return relative <= TooWide && result.Replications < Enough
            ? Few.In(language, known, Noun.Replication.Counted(result.Replications, language))
            : (relative <= Precise ? Sure : relative <= TooWide ? Rough : Unsure).In(language, known);
    }
}
