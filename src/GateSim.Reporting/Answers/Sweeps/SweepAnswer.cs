using GateSim.Experiments;
using GateSim.Experiments.Designs;
using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Plots.Sweeps;
using GateSim.Reporting.Results;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers.Sweeps;

/// <summary>What a sweep found, in words, pictures and tables.</summary>
public static class SweepAnswer
{
    private const int MostNamed = 3;

    private static readonly Noun Point = new("point", "points", "điểm");

    /// <param name="sweep">At least one of its points is finished.</param>
    public static AnswerSheet Of(SweepResult sweep, Language language)
    {
        StatisticName[] shown = sweep.Plan.Of.Count > 0 ? [.. sweep.Plan.Of] : [Clearance("mean"), Clearance("p95")];
        var design = sweep.IsWhole ? sweep.Plan.Design as TwoLevelFactorial : null;
        var effects = design is null ? [] : shown.Select(name => (Name: name, Effects: FactorialEffect.Of(sweep, design, name))).ToList();
        return new AnswerSheet([.. Unfinished(sweep, language), .. shown.SelectMany(name => Range(sweep, name, language)), Size(sweep, language), .. Mixed(design, language)])
        {
            Tables = [.. SweepTables.Of(sweep, shown, language), .. effects.Select(e => SweepTables.Effects(sweep, e.Effects, e.Name, language))],
            Pictures = [.. SweepPictures.Of(sweep, shown, effects, name => Range(sweep, name, language))],
            Data =
            [
                new DataFile("sweep.csv", to => SweepCsv.WriteEstimates(sweep, to)),
                new DataFile("replications.csv", to => SweepCsv.WriteReplications(sweep, to)),
                .. effects.Count == 0 ? [] : new[] { new DataFile("effects.csv", to => SweepCsv.WriteEffects([.. effects.SelectMany(e => e.Effects)], to)) },
                .. sweep.Points.DistinctBy(p => p.Plan.Key).Select(p => new DataFile($"{SweepFolder.Points}/{PointStore.FileName(p.Plan.Key)}", to => PointFile.Write(p.Result, to))),
            ],
            Warnings = [.. Overloaded(sweep, language)],
            Scenarios = [sweep.Plan.Base],
            Replications = sweep.Points.DistinctBy(p => p.Plan.Key).Sum(p => p.Result.Replications),
        };
    }

    private static StatisticName Clearance(string statistic) => new(MeasureCatalogue.ClearanceTime.Name, null, null, statistic);

    private static IEnumerable<string> Unfinished(SweepResult sweep, Language language)
    {
        if (sweep.IsWhole) yield break;
        yield return language.Say(
            $"{sweep.Points.Count} of the {sweep.Plan.Points.Count} points are finished; the same command without --points runs the rest.",
            $"Đã xong {sweep.Points.Count} trên {sweep.Plan.Points.Count} điểm; chạy lại lệnh này không có --points để hoàn thành phần còn lại.");
    }

    private static IEnumerable<string> Range(SweepResult sweep, StatisticName name, Language language)
    {
        var largerIsBetter = new Quantity([name]).LargerIsBetter;
        var (best, what) = (sweep.BestBy(name, largerIsBetter), StatisticWords.Of(name, sweep.Plan.Base, language));
        if (best.Count == 0)
        {
            yield return language.Say($"No replication of any point has a {what}.", $"Không lần chạy lặp nào, ở bất kỳ điểm nào, có {what}.");
            yield break;
        }
        string At(IReadOnlyList<SweepPoint> points) => $"{Place(sweep, points[0])}: {Digits.Of(points[0].Result.Estimate(name), language)}{Ties(sweep, points, language)}";

        var without = sweep.Points.Count(p => p.Result.Estimate(name).Mean is null);
        if (sweep.Points.Count - without == 1)
        {
            var (value, place) = (Digits.Of(best[0].Result.Estimate(name), language), Place(sweep, best[0]));
            yield return language.Say(
                $"The {what} is {value} at {place}{(without > 0 ? ", the only point that has one" : "")}.",
                $"{Words.Capital(what)} là {value} tại {place}{(without > 0 ? ", điểm duy nhất có giá trị này" : "")}.");
            yield break;
        }
        var worst = sweep.BestBy(name, !largerIsBetter);
        var none = without == 0 ? "" : language.Say(
            $" {Point.Counted(without, language)} {(without == 1 ? "has" : "have")} none.", $" {Point.Counted(without, language)} không có giá trị này.");
        yield return (largerIsBetter
            ? language.Say($"The {what} is highest at {At(best)}. It is lowest at {At(worst)}.", $"{Words.Capital(what)} cao nhất tại {At(best)}. Thấp nhất tại {At(worst)}.")
            : language.Say($"The {what} is lowest at {At(best)}. It is highest at {At(worst)}.", $"{Words.Capital(what)} thấp nhất tại {At(best)}. Cao nhất tại {At(worst)}.")) + none;
    }

    private static string Ties(SweepResult sweep, IReadOnlyList<SweepPoint> best, Language language)
    {
        if (best.Count == 1) return "";
        var others = best.Count - 1;
        var named = string.Join("; ", best.Skip(1).Take(MostNamed).Select(p => Place(sweep, p)));
        return others <= MostNamed
            ? language.Say($" ({named} cannot be told from it)", $" (không phân biệt được với {named})")
            : language.Say($" ({others} other points cannot be told from it)", $" (không phân biệt được với {others} điểm khác)");
    }

    private static string Place(SweepResult sweep, SweepPoint point) => FactorNames.Point(sweep.Plan.Design.Factors, point.Values);

    private static string Size(SweepResult sweep, Language language)
    {
        int[] replications = [.. sweep.Points.Select(p => p.Result.Replications).Order()];
        var most = Noun.Replication.Counted(replications[^1], language);
        var each = replications[0] == replications[^1] ? most : language.Say($"{replications[0]} to {most}", $"{replications[0]} đến {most}");
        var (points, days, several) = (Point.Counted(sweep.Points.Count, language), Noun.Day.Counted(sweep.Plan.Base.Run.Days, language), sweep.Points.Count > 1);
        return language.Say(
            $"{points} with {each} of {days} each.{(several ? " Points that differ in the gate alone meet the same vehicles." : "")}",
            $"{points}, mỗi điểm {each}, mỗi lần {days}.{(several ? " Các điểm chỉ khác nhau về cửa khẩu gặp cùng các xe." : "")}");
    }

    private static IEnumerable<string> Mixed(TwoLevelFactorial? design, Language language)
    {
        if (design?.Resolution is not { } resolution) yield break;
        yield return language.Say(
            $"{design.Points.Count} of the {1 << design.Factors.Count} combinations were run (resolution {Roman(resolution)}): effects of one factor and of two stand apart, if those of {resolution - 2} and more do nothing.",
            $"Đã chạy {design.Points.Count} trên {1 << design.Factors.Count} tổ hợp (độ phân giải {Roman(resolution)}): ảnh hưởng của một yếu tố và của hai yếu tố tách biệt được với nhau, nếu {resolution - 2} yếu tố trở lên kết hợp lại không có thêm ảnh hưởng.");
    }

    private static string Roman(int resolution) => resolution switch { 5 => "V", 6 => "VI", 7 => "VII", _ => throw new ArgumentOutOfRangeException(nameof(resolution)) };

    private static IEnumerable<string> Overloaded(SweepResult sweep, Language language)
    {
        var over = sweep.Points.Where(p => p.Result.Binding is { OfferedLoad: > 1 }).ToList();
        if (over.Count == 0) yield break;
        var worst = over.MaxBy(p => p.Result.Binding!.OfferedLoad)!;
        var (binding, all) = (worst.Result.Binding!, over.Count == sweep.Points.Count);
        yield return language.Say(
            $"At {(all ? "all" : $"{over.Count} of the {sweep.Points.Count}")} points more comes than can be done, most at {Place(sweep, worst)} ({binding.Name} {Words.Load(binding)}): there queues grow as long as that lasts, and the times depend on how long the run is.",
            $"Tại {(all ? "tất cả các" : $"{over.Count} trên {sweep.Points.Count}")} điểm nhu cầu vượt khả năng đáp ứng, nhiều nhất tại {Place(sweep, worst)} ({sweep.Plan.Base.VietnamesePlace(binding.Name)} {Words.Load(binding, language)}): ở đó hàng chờ còn dài ra chừng nào tình trạng này kéo dài, và các khoảng thời gian phụ thuộc vào độ dài kỳ mô phỏng.");
    }
}
