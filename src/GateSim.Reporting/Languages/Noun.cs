namespace GateSim.Reporting.Languages;

/// <summary>What is counted. Vietnamese has one form for one and for many.</summary>
public sealed record Noun(string One, string Many, string Vietnamese)
{
    public static Noun Day { get; } = new("day", "days", "ngày");
    public static Noun Vehicle { get; } = new("vehicle", "vehicles", "xe");
    public static Noun Replication { get; } = new("replication", "replications", "lần chạy lặp");

    /// <summary>"1 day", "1,200 days"; "1 ngày", "1.200 ngày".</summary>
    public string Counted(long count, Language language) =>
        language.Number(count, "N0") + " " + (language == Language.Vietnamese ? Vietnamese : count == 1 ? One : Many);
}
