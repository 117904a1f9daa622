using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

/// <summary>
/// STRESS-DES, the field's checklist for reporting a discrete-event simulation, filled in from a scenario: twenty items in six sections (Monks, Currie,
/// Onggo, Robinson, Kunc and Taylor, Strengthening the reporting of empirical simulation studies, Journal of Simulation 13, 2019).
/// </summary>
public static class StressChecklist
{
    private static readonly Phrase[] Sections =
    [
        new("Objectives", "Mục tiêu"), new("Logic", "Logic mô hình"), new("Data", "Dữ liệu"), new("Experimentation", "Thực nghiệm"),
        new("Implementation", "Cài đặt"), new("Code access", "Truy cập mã nguồn"),
    ];

    public static IReadOnlyList<StressSection> Of(Scenario scenario, string gateSimVersion, Language language)
    {
        StressItem[] items =
        [
            .. StressObjectives.Of(scenario, language), .. StressLogic.Of(scenario, language), .. StressData.Of(scenario, language),
            .. StressExperiment.Of(scenario, gateSimVersion, language),
        ];
        return [.. Sections.Select((title, index) => new StressSection(index + 1, title.In(language), [.. items.Where(i => i.Number[0] - '1' == index)]))];
    }
}
