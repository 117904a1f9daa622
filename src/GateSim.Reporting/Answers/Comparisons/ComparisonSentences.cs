using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>What a comparison comes to, in words.</summary>
internal static class ComparisonSentences
{
    private static readonly Noun MoreReplication = new("more replication", "more replications", "lần chạy lặp");

    private static readonly Phrase Exact = new("exact", "tuyệt đối");

    /// <summary>Which alternative is better, or best, by one quantity, and how sure that is.</summary>
    public static string Of(Comparison comparison, MeasureComparison measure, Language language) =>
        comparison.Alternatives.All.Count == 2 ? OfTwo(comparison, measure, language) : OfSeveral(comparison, measure, language);

    /// <summary>Replications, seed, and what pairing brought.</summary>
    public static string WhatItRestsOn(Comparison comparison, Language language)
    {
        var run = comparison.Alternatives.Run;
        var isSame = comparison.Alternatives.WithOtherVehicles.Count == 0;
        var (replications, days) = (Noun.Replication.Counted(comparison.Replications, language), Noun.Day.Counted(run.Days, language));
        var size = language.Say(
            $"Each was run with {replications} of {days}{(isSame ? " on the same vehicles" : "")} (seed {run.Seed}).",
            $"Mỗi phương án gồm {replications}, mỗi lần {days}{(isSame ? ", với cùng các xe" : "")} (hạt giống ngẫu nhiên {run.Seed}).");
        double[] factors = [.. comparison.Measures.SelectMany(m => m.FromFirst).Select(d => d.VarianceReduction).Where(double.IsFinite).Order()];
        if (factors.Length == 0) return size;
        var by = Factors(factors, language);
        return $"{size} " + (factors[^1] < 1.05
            ? language.Say(
                $"Pairing gained nothing: the variance of the differences is that of separate runs, divided by {by}.",
                $"Việc ghép cặp không có lợi: phương sai của chênh lệch bằng phương sai khi chạy riêng rẽ chia cho {by}.")
            : language.Say(
                $"Pairing divided the variance of the differences by {by}: separate runs would need as many times the replications.",
                $"Việc ghép cặp làm phương sai của chênh lệch giảm {by} lần: nếu chạy riêng rẽ thì số lần chạy lặp phải nhiều gấp bấy nhiêu lần."));
    }

    /// <summary>"2.6", "12", "1,250": two digits are enough for a factor.</summary>
    public static string Factor(double factor, Language language) =>
        double.IsFinite(factor) ? Digits.Number(factor, factor < 10 ? 0.1 : 1, significant: 1, language: language) : Exact.In(language);

    /// <summary>"95 %", and that several differences hold together where there are several.</summary>
    public static string Level(Comparison comparison, Language language)
    {
        var (level, together) = (Words.Level(comparison.Confidence, language), comparison.Alternatives.All.Count * comparison.Measures.Count > 2);
        return language.Say($"{level}{(together ? " for all together" : "")}", $"độ tin cậy {level}{(together ? " cho tất cả cùng lúc" : "")}");
    }

    private static string Factors(double[] sorted, Language language)
    {
        var (least, most) = (Factor(sorted[0], language), Factor(sorted[^1], language));
        return least == most ? least : language.Say($"{least} to {most}", $"{least} đến {most}");
    }

    private static string OfTwo(Comparison comparison, MeasureComparison measure, Language language)
    {
        var difference = measure.FromFirst[0];
        var finding = measure.Judge(difference);
        var (one, other) = finding == Finding.Worse ? (0, 1) : (1, 0);
        var change = finding == Finding.Worse ? Reversed(difference.Change) : difference.Change;
        var (names, what) = (comparison.Alternatives.NamesIn(language), What(comparison, measure, language));
        string Value(int alternative) => Digits.Of(measure.Estimates[alternative], language).ToString();

        var figures = language.Say(
            $"{what} {Words.Change(change)} ({Level(comparison, language)}), from {Value(other)} to {Value(one)}",
            $"{what} thay đổi {Words.Change(change, language)} ({Level(comparison, language)}), từ {Value(other)} thành {Value(one)}");
        return finding switch
        {
            Finding.Tie when change.HalfWidth == 0 && change.Mean == 0 => language.Say(
                $"{names[1]} and {names[0]} tie: {what} is the same in every replication, {Value(0)}.",
                $"{names[1]} và {names[0]} ngang nhau: {what} như nhau trong mọi lần chạy lặp, là {Value(0)}."),
            Finding.Tie => language.Say(
                $"{names[1]} and {names[0]} tie: {figures}, a difference within the indifference of {Indifference(measure, language)}.",
                $"{names[1]} và {names[0]} ngang nhau: {figures}, chênh lệch nằm trong ngưỡng không đáng kể ({Indifference(measure, language)})."),
            Finding.CannotTell => language.Say(
                $"Cannot tell yet whether {names[1]} is better than {names[0]}: {figures}. ",
                $"Chưa thể kết luận {names[1]} có tốt hơn {names[0]} hay không: {figures}. ") + MoreNeeded(comparison, measure, difference.ReplicationsToTell(measure.Indifference), language),
            _ => language.Say($"{names[one]} is better than {names[other]}: {figures}.", $"{names[one]} tốt hơn {names[other]}: {figures}."),
        };
    }

    private static string OfSeveral(Comparison comparison, MeasureComparison measure, Language language)
    {
        var (names, best) = (comparison.Alternatives.NamesIn(language), measure.Best);
        var (leader, count, level) = (names[best.Candidates[0]], names.Count, Level(comparison, language));
        string[] others = [.. best.Candidates.Skip(1).Select(i => names[i])];
        var (what, value) = (What(comparison, measure, language), Digits.Of(measure.Estimates[best.Candidates[0]], language));
        var figure = language.Say($"{what} {value}", $"{what} là {value}");
        return best.Finding switch
        {
            BestFinding.Best => language.Say(
                $"{leader} is the best of {count} ({level}): {figure}; the next, {names[measure.Ranking[1]]}, {Next(measure, language)}.",
                $"{leader} là phương án tốt nhất trong {count} phương án ({level}): {figure}; phương án kế tiếp là {names[measure.Ranking[1]]}, chênh {Next(measure, language)}."),
            BestFinding.Tie when best.Candidates.Count == count => language.Say(
                $"All {count} tie ({level}): {figure} with {leader}, the others {Within(measure, language)}.",
                $"Cả {count} phương án ngang nhau ({level}): {figure} với {leader}, các phương án khác {Within(measure, language)}."),
            BestFinding.Tie => language.Say(
                $"{Words.Listed([leader, .. others])} tie for the best of {count} ({level}): {figure} with {leader}, the others {Within(measure, language)}.",
                $"{language.And([leader, .. others])} cùng là tốt nhất trong {count} phương án ({level}): {figure} với {leader}, {language.And(others)} {Within(measure, language)}."),
            BestFinding.BestButForIndifference => language.Say(
                $"{leader} is the best of {count}, or behind the best by less than {Indifference(measure, language)} ({level}): {figure}.",
                $"{leader} là phương án tốt nhất trong {count} phương án, hoặc kém phương án tốt nhất chưa đến {Indifference(measure, language)} ({level}): {figure}."),
            _ => language.Say(
                $"Cannot tell yet which is the best of {count} ({level}): {leader} has the best {figure}, but {language.Or(others)} may be better. ",
                $"Chưa thể kết luận phương án nào tốt nhất trong {count} phương án ({level}): {leader} đang dẫn đầu ({figure}), nhưng {language.Or(others)} có thể tốt hơn. ")
                + MoreNeeded(comparison, measure, best.ReplicationsToTell, language),
        };
    }

    private static string What(Comparison comparison, MeasureComparison measure, Language language) =>
        QuantityWords.Of(measure.Quantity, comparison.Alternatives.All[0].Scenario, language);

    private static string Indifference(MeasureComparison measure, Language language) => Words.Given(measure.Indifference, measure.Key.Unit, language);

    private static string Within(MeasureComparison measure, Language language) => measure.Indifference > 0
        ? language.Say($"within {Indifference(measure, language)} of it", $"chênh không quá {Indifference(measure, language)}")
        : language.Say($"the same in every replication", $"cũng như vậy trong mọi lần chạy lặp");

    private static string Next(MeasureComparison measure, Language language)
    {
        var (best, next) = (measure.Ranking[0], measure.Ranking[1]);
        var pair = measure.Pairs.First(p => (p.Of, p.From) == (Math.Max(best, next), Math.Min(best, next)));
        return Words.Change(pair.Of == next ? pair.Change : Reversed(pair.Change), language);
    }

    private static string MoreNeeded(Comparison comparison, MeasureComparison measure, int? needed, Language language)
    {
        if (needed is not { } count)
        {
            var hint = measure.Indifference == 0;
            return language.Say(
                $"No number of replications can be foreseen that would{(hint ? "; --indifference says which differences matter" : "")}.",
                $"Không dự báo được cần bao nhiêu lần chạy lặp để kết luận{(hint ? "; tùy chọn --indifference cho biết chênh lệch nào là đáng kể" : "")}.");
        }
        var all = Math.Max(comparison.Replications + 1, Digits.Forecast(count));
        var more = MoreReplication.Counted(all - comparison.Replications, language);
        return language.Say(
            $"About {more} of each (--replications {all}) would.",
            $"Cần thêm khoảng {more} cho mỗi phương án (--replications {all}) để kết luận.");
    }

    private static Estimate Reversed(Estimate change) => change with { Mean = 0 - change.Mean, Low = 0 - change.High, High = 0 - change.Low };
}
