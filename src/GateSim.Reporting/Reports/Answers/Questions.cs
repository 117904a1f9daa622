using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Reports.Answers;

/// <summary>What the commands that answer questions are about.</summary>
internal static class Questions
{
    public static Phrase Compare { get; } = new("Comparison", "So sánh phương án");
    private static readonly Phrase Sweep = new("Sweep", "Khảo sát theo tham số");
    private static readonly Phrase Size = new("Size", "Xác định quy mô");
    private static readonly Phrase Capacity = new("Capacity", "Năng lực thông quan");
    private static readonly Phrase Sensitivity = new("Sensitivity", "Phân tích độ nhạy");
    private static readonly Phrase Other = new("Question", "Câu hỏi");

    /// <param name="command">As it was typed: <c>gatesim compare …</c>.</param>
    public static Phrase Of(string? command) => command?.Split(' ').ElementAtOrDefault(1) switch
    {
        "compare" => Compare,
        "sweep" => Sweep,
        "size" => Size,
        "capacity" => Capacity,
        "sensitivity" => Sensitivity,
        _ => Other,
    };
}
