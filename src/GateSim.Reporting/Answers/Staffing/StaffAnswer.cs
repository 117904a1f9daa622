using System.Globalization;
using GateSim.Experiments;
using GateSim.Experiments.Staffing;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Statistics;

namespace GateSim.Reporting.Answers.Staffing;

/// <summary>What <c>gatesim size --by-hour</c> says of the staffing over the day.</summary>
public static class StaffAnswer
{
    private static readonly Noun SmallerProfile = new("smaller profile", "smaller profiles", "cách bố trí ít hơn");
    private static readonly Noun Profile = new("profile", "profiles", "cách bố trí");
    private static readonly Noun Block = new("block", "blocks", "khung giờ");
    private static readonly Phrase Hours = new("hours", "khung giờ");
    private static readonly Phrase Servers = new("servers", "số quầy");
    private static readonly Phrase Offered = new("offered", "tải yêu cầu");
    private static readonly Phrase OneLess = new("one less: {0}", "bớt một quầy: {0}");
    private static readonly Phrase OnlyOne = new("only one", "chỉ có một");
    private static readonly Phrase OpenNote = new(" Open: whether one server less there would do is not settled.", " Chưa rõ: chưa xác định được bớt một quầy ở đó có đủ hay không.");

    private static readonly Phrase Title = new(
        "By block: servers, the load that is offered where there are always enough, and what one server less there would come to",
        "Theo khung giờ: số quầy, tải yêu cầu nếu luôn đủ quầy, và kết quả nếu bớt một quầy ở đó");

    public static AnswerSheet Of(StaffResult result, Language language) => new([.. Sentences(result, language)])
    {
        Pictures = result.Profile is null ? [] : [new AnswerPicture("staffing", style => StaffPicture.Draw(result, style)).Showing(Sentences(result, language).Take(1))],
        Tables = result.Profile is null ? [] : [Table(result, language)],
        Data = [new DataFile("staffing.csv", to => StaffTables.Blocks(result, to)), new DataFile("one-fewer.csv", to => StaffTables.OneFewer(result, to))],
        Warnings = [.. Cautions.On(result.Result, result.Question.Targets, language)],
        Scenarios = [result.Result.Scenario],
        Replications = result.Replications,
    };

    private static IEnumerable<string> Sentences(StaffResult result, Language language)
    {
        var question = result.Question;
        var all = TargetWords.All(question.Targets, question.Scenario, language);
        if (result.Profile is not { } profile || result.Constant is not { } constant)
        {
            var ample = Reached(result.AmpleEstimates, question, language);
            yield return language.Say(
                $"No staffing of {question.Path} was found to meet {all}: with {result.Ample} all day it is {ample}. Something else holds the vehicles.",
                $"Không tìm thấy cách bố trí {question.Path} nào bảo đảm {all}: với {result.Ample} quầy suốt ngày thì {ample}. Có yếu tố khác đang giữ xe lại.");
            yield break;
        }
        yield return profile.Text == constant.Text ? NoFewer(profile, all, language) : Fewer(result, profile, constant, all, language);
        yield return language.Say($"servers: {profile.Text}", $"Số quầy theo khung giờ: {profile.Text}");
        var reached = Reached(result.Estimates, question, language);
        yield return language.Say($"With it, it is {reached}.", $"Khi đó {reached}.") + Confirmed(result, language);
        yield return Reductions(result, language);
        var (replications, profiles) = (Noun.Replication.Counted(result.Replications, language), Profile.Counted(result.Profiles, language));
        yield return Sizing.SizeAnswer.Tolerance(question.Tolerances.Zip(question.Targets, (t, target) => Quantities.Amount(t, target.Unit, language)), language)
            + language.Say($"It took {replications} of {profiles}.", $"Đã dùng {replications} cho {profiles}.");
    }

    private static string NoFewer(StaffProfile profile, string all, Language language) => language.Say(
        $"No staffing with fewer server-hours was confirmed to meet {all} than {profile.Blocks[0].Servers} all day: {profile.ServerHours:0.##} server-hours a day.",
        $"Chưa xác nhận được cách bố trí nào bảo đảm {all} mà cần ít giờ quầy hơn {profile.Blocks[0].Servers} quầy suốt ngày: {profile.ServerHours:0.##} giờ quầy mỗi ngày.");

    private static string Fewer(StaffResult result, StaffProfile profile, StaffProfile constant, string all, Language language)
    {
        var (less, confidence) = (constant.ServerHours - profile.ServerHours, Pages.Words.Level(result.Question.Scenario.Run.Confidence, language));
        var (share, many) = (language.Percent(less / constant.ServerHours, "0"), constant.Blocks[0].Servers);
        return language.Say(
            $"{profile.ServerHours:0.##} server-hours a day meet {all}, with a confidence of {confidence}: {less:0.##} ({share}) less than {many} all day, the fewest that do.",
            $"{profile.ServerHours:0.##} giờ quầy mỗi ngày là đủ để bảo đảm {all}, với độ tin cậy {confidence}: ít hơn {less:0.##} giờ ({share}) so với {many} quầy suốt ngày, mức thấp nhất đủ dùng nếu giữ nguyên cả ngày.");
    }

    private static string Confirmed(StaffResult result, Language language)
    {
        if (result.Confirming == 0) return "";
        var (replications, smaller) = (Noun.Replication.Counted(result.Confirming, language), SmallerProfile.Counted(result.NotConfirmed, language));
        var after = result.NotConfirmed == 0 ? "" : language.Say(
            $", after {smaller} that {(result.NotConfirmed == 1 ? "was" : "were")} not", $", sau khi {smaller} không được xác nhận");
        return language.Say($" {replications} that had no part in finding it confirmed it{after}.", $" Kết quả được xác nhận bằng {replications} không dùng khi tìm kiếm{after}.");
    }

    private static string Reached(IReadOnlyList<Estimate> estimates, StaffQuestion question, Language language) =>
        string.Join(", ", question.Targets.Zip(estimates, (t, e) => TargetWords.Reached(t, e, question.Scenario, language)));

    private static string Reductions(StaffResult result, Language language)
    {
        var tried = result.Fewer.Where(f => f.Estimates.Count > 0).ToList();
        if (tried.Count == 0) return language.Say($"No block has more than one server.", $"Không khung giờ nào có nhiều hơn một quầy.");
        var searching = Noun.Replication.Counted(result.Question.Searching, language);
        var parts = new (Feasibility Verdict, Func<int, string> Say)[]
        {
            (Feasibility.Misses, n => language.Say($"{n} would miss", $"{n} trường hợp sẽ không đạt")),
            (Feasibility.Open, n => language.Say($"{n} so close to the limit that {searching} cannot tell", $"{n} trường hợp sát giới hạn đến mức {searching} không đủ để kết luận")),
            (Feasibility.Meets, n => language.Say($"{n} might do", $"{n} trường hợp có thể vẫn đạt")),
        }.Select(p => (Count: tried.Count(f => f.Verdict == p.Verdict), p.Say)).Where(p => p.Count > 0).Select(p => p.Say(p.Count));
        var blocks = Block.Counted(tried.Count, language);
        return language.Say(
            $"One server less in any of {blocks}: {string.Join(", ", parts)}. Servers moved from one block to another were not tried.",
            $"Bớt một quầy ở một trong {blocks}: {string.Join(", ", parts)}. Chưa thử chuyển quầy từ khung giờ này sang khung giờ khác.");
    }

    private static AnswerTable Table(StaffResult result, Language language)
    {
        var searching = Noun.Replication.Counted(result.Question.Searching, language);
        var confirmed = result.Confirming == 0 ? "" : language.Say($", not by the {result.Confirming:N0} that confirmed the answer", $", không theo {result.Confirming:N0} lần đã xác nhận kết quả");
        var open = result.Fewer.Any(f => f.Estimates.Count > 0 && f.Verdict == Feasibility.Open) ? OpenNote.In(language) : "";
        return new AnswerTable(
            Title.In(language),
            [Hours.In(language), Servers.In(language), Offered.In(language), .. result.Question.Targets.Select(t => OneLess.In(language, TargetWords.Of(t.Of, result.Question.Scenario, language))), ""],
            [.. result.Profile!.Blocks.Index().Select(b => Row(result, b.Index, language))])
        {
            Note = language.Say($"One less: by the {searching} of the search{confirmed}.{open}", $"Bớt một quầy: theo {searching} khi tìm kiếm{confirmed}.{open}"),
        };
    }

    private static IReadOnlyList<string> Row(StaffResult result, int block, Language language)
    {
        var (shift, fewer) = (result.Profile!.Blocks[block], result.Fewer[block]);
        var none = fewer.Estimates.Count == 0;
        return
        [
            Name(shift), language.Number(shift.Servers, "0"), language.Number(result.OfferedLoad[block], "0.00"),
            .. result.Question.Targets.Select((_, i) => none ? Digits.Nothing : Digits.Of(fewer.Estimates[i], language).ToString()),
            none ? OnlyOne.In(language) : Sizing.SizeAnswer.Word(fewer.Verdict, language),
        ];
    }

    internal static string Name(Scenarios.Shift shift) => $"{Time(shift.From)}-{Time(shift.To)}";

    private static string Time(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}");
}
