using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Plots.Sensitivity;

internal static class SensitivityPictures
{
    private static readonly Phrase InAll = new("{0} of {1} in all", "tất cả {0}, mỗi lần {1}");

    /// <summary>How large the samples of each method were; in English as the study says it.</summary>
    public static string SizeOf(PictureStyle style, SensitivityFindings found) => style.Language == Language.English
        ? string.Join("; ", found.Sizes)
        : style.Say(InAll, style.Count(found.Replications, Noun.Replication), style.Count(found.Scenario.Run.Days, Noun.Day));
}
