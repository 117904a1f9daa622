using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Reporting.Pages.Stress;

internal static class StressData
{
    private static readonly Phrase Sources = new("Data sources", "Nguồn dữ liệu");
    private static readonly Phrase HowCollected = new(
        "how the data were collected, and over which time", "dữ liệu được thu thập như thế nào và trong khoảng thời gian nào");

    private static readonly Phrase WhereFrom = new(
        "where each figure of 3.3 comes from, how it was collected and over which time",
        "từng số liệu ở mục 3.3 lấy từ đâu, được thu thập như thế nào và trong khoảng thời gian nào");

    private static readonly Phrase PreProcessing = new("Pre-processing", "Tiền xử lý dữ liệu");
    private static readonly Phrase WhatWasDone = new(
        "what was done to the data before they became the figures of 3.3, and how distributions were fitted",
        "dữ liệu đã được xử lý như thế nào trước khi thành các số liệu ở mục 3.3, và các phân phối được ước lượng ra sao");

    private static readonly Phrase Parameters = new("Input parameters", "Tham số đầu vào");
    private static readonly Phrase WholeScenario = new("The whole scenario, with every default:", "Toàn bộ kịch bản, kể cả mọi giá trị mặc định:");
    private static readonly Phrase Basis = new("the basis of figures that no source of 3.1 covers", "cơ sở của những số liệu không có trong các nguồn ở mục 3.1");
    private static readonly Phrase Assumptions = new("Assumptions", "Giả định");
    private static readonly Phrase OfEveryModel = new(
        "Those that every GateSim model makes, with what checks each: `docs/model.md`.",
        "Các giả định chung của mọi mô hình GateSim, và cách kiểm tra từng giả định: `docs/model.md`.");

    private static readonly Phrase WhatWasAssumed = new(
        "what had to be assumed where no data were to be had", "những gì phải giả định khi không có dữ liệu");

    public static IEnumerable<StressItem> Of(Scenario scenario, Language language) =>
    [
        new("3.1", Sources.In(language), StressBlock.Lists(scenario.About?.Sources ?? []), (scenario.About?.Sources is { Count: > 0 } ? HowCollected : WhereFrom).In(language)),
        new("3.2", PreProcessing.In(language), [], WhatWasDone.In(language)),
        new("3.3", Parameters.In(language), [new StressParagraph(WholeScenario.In(language)), new StressCode("yaml", ScenarioText.Of(scenario).TrimEnd())], Basis.In(language)),
        new("3.4", Assumptions.In(language),
        [
            .. StressBlock.Lists(scenario.About?.Assumed ?? []),
            new StressParagraph(OfEveryModel.In(language)),
        ], scenario.About?.Assumed is { Count: > 0 } ? null : WhatWasAssumed.In(language)),
    ];
}
