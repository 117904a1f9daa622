using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Text;

/// <summary>Units of the results, and of what is shown of them, as people write them.</summary>
public static class UnitWords
{
    private static readonly Dictionary<string, string> Vietnamese = new()
    {
        ["min"] = "phút",
        ["h"] = "giờ",
        ["s"] = "giây",
        ["vehicles"] = "xe",
        ["vehicles/day"] = "xe/ngày",
        ["vehicles/hour"] = "xe/giờ",
        ["crossings/day"] = "lượt/ngày",
        ["share"] = "tỷ lệ",
        ["servers"] = "quầy phục vụ",
        ["VND/day"] = "đồng/ngày",
        ["VND/vehicle"] = "đồng/xe",
        ["million VND/day"] = "triệu đồng/ngày",
        ["thousand VND/vehicle"] = "nghìn đồng/xe",
        ["times"] = "lần",
        ["percentage points"] = "điểm phần trăm",
        ["% points"] = "điểm phần trăm",
    };

    /// <returns>The unit itself where there is no word for it: m, %.</returns>
    public static string Of(string unit, Language language) => language == Language.Vietnamese ? Vietnamese.GetValueOrDefault(unit, unit) : unit;
}
