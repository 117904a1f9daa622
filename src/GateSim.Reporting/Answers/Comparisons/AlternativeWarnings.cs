using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;

namespace GateSim.Reporting.Answers.Comparisons;

/// <summary>What to beware of when these alternatives are held against each other.</summary>
internal static class AlternativeWarnings
{
    public static IEnumerable<string> Of(Alternatives alternatives, IReadOnlyList<(Alternative Alternative, Bottleneck Binding)> overloaded, Language language)
    {
        string Names(IReadOnlyList<Alternative> some) => language.And([.. some.Select(a => a.NameIn(language))]);

        var first = alternatives.All[0].NameIn(language);
        if (alternatives.WithOtherSeed is { Count: > 0 } seeded)
        {
            yield return language.Say(
                $"All were run with the seed {alternatives.Run.Seed} of {first}, though another stands in the {(seeded.Count == 1 ? "file" : "files")} of {Names(seeded)}.",
                $"Tất cả được chạy với hạt giống ngẫu nhiên {alternatives.Run.Seed} của {first}, dù tệp của {Names(seeded)} ghi hạt giống khác.");
        }
        if (alternatives.WithOtherVehicles is { Count: > 0 } others)
        {
            yield return language.Say(
                $"{Names(others)} did not meet the vehicles of {first}: demand, classes or traits differ. Pairing then gains less, and the difference is one of demand, too.",
                $"{Names(others)} không gặp cùng các xe như {first}: lưu lượng, loại xe hoặc đặc điểm của xe khác nhau. Khi đó việc ghép cặp ít có lợi hơn, và chênh lệch một phần là do lưu lượng.");
        }
        foreach (var (alternative, binding) in overloaded)
        {
            yield return language.Say(
                $"With {alternative.NameIn(language)} {binding.Name} cannot keep up ({Words.Load(binding)} of what it can do comes to it): the times depend on how long the run is.",
                $"Với {alternative.NameIn(language)}, {alternative.Scenario.VietnamesePlace(binding.Name)} không đáp ứng kịp (nhu cầu đến bằng {Words.Load(binding, language)} khả năng): các khoảng thời gian phụ thuộc vào độ dài kỳ mô phỏng.");
        }
    }
}
