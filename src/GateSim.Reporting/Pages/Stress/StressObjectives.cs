using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

internal static class StressObjectives
{
    private static readonly Phrase Purpose = new("Purpose of the model", "Mục đích của mô hình");
    private static readonly Phrase Background = new(
        "the background and rationale: whose decision it is to help, and why a simulation is needed for it",
        "bối cảnh và lý do: mô hình giúp ai ra quyết định, và vì sao cần đến mô phỏng");

    private static readonly Phrase Outputs = new("Model outputs", "Kết quả của mô hình");
    private static readonly Phrase EachNumber = new(
        "Each number is a statistic of one replication; reported is its mean over the replications with a confidence interval. Definitions: `docs/results.md` of GateSim.",
        "Mỗi con số là một thống kê của một lần chạy lặp; báo cáo nêu trung bình qua các lần chạy lặp, kèm khoảng tin cậy. Định nghĩa: `docs/results.md` của GateSim.");

    private static readonly Phrase Aims = new("Experimentation aims", "Mục tiêu thực nghiệm");
    private static readonly Phrase OneScenario = new("One scenario, to answer: {0}", "Một kịch bản, để trả lời câu hỏi: {0}");
    private static readonly Phrase WhyThese = new(
        "the scenarios that are compared with this one, and why these; how a design of experiments or an optimization chose them",
        "các kịch bản được so sánh với kịch bản này và lý do chọn; chúng được chọn bằng thiết kế thực nghiệm hay tối ưu hóa như thế nào");

    public static IEnumerable<StressItem> Of(Scenario scenario, Language language)
    {
        var question = scenario.QuestionIn(language);
        yield return new("1.1", Purpose.In(language), [.. new[] { question, scenario.Description }.OfType<string>().Select(text => new StressParagraph(text))], Background.In(language));
        yield return new("1.2", Outputs.In(language), [new StressParagraph(EachNumber.In(language)), new StressList([.. Measures(scenario, language)])]);
        yield return new("1.3", Aims.In(language), [.. question is null ? [] : new[] { new StressParagraph(OneScenario.In(language, question)) }], WhyThese.In(language));
    }

    private static IEnumerable<string> Measures(Scenario scenario, Language language) => MeasureCatalogue.KeysIn(scenario)
        .GroupBy(k => (k.Measure, k.Unit, k.Statistic, IsOfStation: k.Station is not null))
        .GroupBy(s => (s.Key.Measure, s.Key.Unit, Stations: Stations(s, scenario, language), Classes: Classes(s, scenario, language)), s => $"`{s.Key.Statistic}`")
        .Select(g => language.Say(
            $"`{g.Key.Measure}`{g.Key.Stations}, in {g.Key.Unit}: {string.Join(", ", g)}{g.Key.Classes}",
            $"`{g.Key.Measure}`, {VietnameseMeasures.Of(g.Key.Measure)}{g.Key.Stations}, {UnitWords.Of(g.Key.Unit, language)}: {string.Join(", ", g)}{g.Key.Classes}"));

    private static string Stations(IEnumerable<StatisticKey> rows, Scenario scenario, Language language)
    {
        var stations = string.Join(", ", rows.Select(k => k.Station).OfType<string>().Distinct().Select(name => scenario.LabelOf(name, language)));
        return stations.Length == 0 ? "" : language.Say($" of {stations}", $"{(VietnameseMeasures.SaysItsPlace(rows.First().Measure) ? "" : " tại")} {stations}");
    }

    // What is asked for by one class is of that one alone.
    private static string Classes(IEnumerable<StatisticKey> rows, Scenario scenario, Language language)
    {
        var classes = rows.Select(k => k.Class).Distinct().ToList();
        var named = string.Join(", ", classes.OfType<string>().Select(name => scenario.LabelOf(name, language)));
        return !classes.Contains(null) ? language.Say($"; of {named} alone", $"; chỉ của {named}")
            : classes.Count > 1 ? language.Say($"; by class too", $"; cả theo từng loại xe") : "";
    }
}
