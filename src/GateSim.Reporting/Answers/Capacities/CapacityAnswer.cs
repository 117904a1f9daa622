using System.Globalization;
using GateSim.Experiments.Capacities;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Capacities;

/// <summary>What <c>gatesim capacity</c> says of how much a gate carries.</summary>
public static class CapacityAnswer
{
    private const double ComeBack = 0.02; // more arrivals than demand by this share are worth a word

    private static readonly Noun Level = new("level", "levels", "mức lưu lượng");
    private static readonly Phrase Replications = new("replications", "số lần chạy lặp");

    public static AnswerSheet Of(CapacityResult result, Language language) => new([.. Sentences(result, language)])
    {
        Pictures = [new AnswerPicture("capacity", style => CapacityPicture.Draw(result, style)).Showing(Answer(result, language))],
        Tables = [Table(result, language)],
        Data = [new DataFile("levels.csv", to => CapacityTables.Levels(result, to)), new DataFile("replications.csv", to => CapacityTables.Replications(result, to)),
            new DataFile("capacity.csv", to => CapacityTables.Capacities(result, to))],
        Warnings = [.. Warnings(result, language)],
        Scenarios = [result.Question.Scenario],
        Replications = result.Replications,
    };

    private static IEnumerable<string> Sentences(CapacityResult result, Language language)
    {
        yield return Answer(result, language);
        if (result.Capacity.Level is { } capacity)
        {
            if (result.Question.Scale.Now is { } now) yield return Today(result, now, capacity, language) + Arrivals(result, capacity, language);
            foreach (var (root, target) in result.Roots.Zip(result.Question.Targets).Where(_ => result.Roots.Count > 1))
            {
                var text = TargetWords.Of(target, result.Question.Scenario, language);
                yield return language.Say($"{text}: {OfTarget(result, root, language)}.", $"{Words.Capital(text)}: {OfTarget(result, root, language)}.");
            }
            if (Full(result, language) is { } full) yield return full;
        }
        if (Bound(result, language) is { } bound) yield return bound;
        var (replications, levels) = (Noun.Replication.Counted(result.Replications, language), Level.Counted(result.Levels.Count, language));
        yield return language.Say($"It took {replications} at {levels} of the demand.", $"Đã dùng {replications} ở {levels}.");
    }

    private static string Answer(CapacityResult result, Language language)
    {
        var (question, capacity) = (result.Question, result.Capacity);
        var (all, are) = (TargetWords.All(question.Targets, question.Scenario, language), question.Targets.Count == 1 ? "is" : "are");
        if (capacity.Level is not null)
        {
            var at = $"{LevelOf(result, capacity, language)}{(question.Scale.Path is { } path ? $" ({path})" : "")}, {Interval(result, capacity, language)}";
            return language.Say($"The gate carries {at}: up to there {all} {are} met.", $"Năng lực thông quan của cửa khẩu là {at}: đến mức đó vẫn bảo đảm {all}.");
        }
        var end = (capacity.High ?? capacity.Low)!.Value;
        var level = Plain(end, question.Scale.Unit, language);
        List<string> found = [.. result.Nearest(end).Estimates.Select(e => e.Mean is null ? language.Say($"no vehicle that got so far", $"không có xe nào đi được đến đó") : Digits.Of(e, language).ToString())];
        if (capacity.High is not null)
        {
            var target = TargetWords.Of(question.Targets[result.BindingTarget], question.Scenario, language);
            var missed = language.Say($"{target} is missed, with {found[result.BindingTarget]}", $"không đạt mục tiêu {target}, kết quả là {found[result.BindingTarget]}");
            return question.Scale.Path is { } key
                ? language.Say(
                    $"The gate carries less than {level} ({key}), the least that was looked at: there {missed}.",
                    $"Năng lực thông quan của cửa khẩu thấp hơn {level} ({key}), mức thấp nhất đã xét: ở đó {missed}.")
                : language.Say(
                    $"The gate carries nothing of the kind: even at {level} {missed}.",
                    $"Cửa khẩu không đáp ứng được mức nào như vậy: ngay cả ở {level} cũng {missed}.");
        }
        var met = language.Say($"{all} {are} met, with {string.Join(" and ", found)}", $"vẫn bảo đảm {all}, kết quả là {string.Join(" và ", found)}");
        return question.Scale.Path is { } varied
            ? language.Say(
                $"The gate carries more than {level} ({varied}), the most that was looked at: there {met}.",
                $"Năng lực thông quan của cửa khẩu cao hơn {level} ({varied}), mức cao nhất đã xét: ở đó {met}.")
            : language.Say(
                $"Demand does not decide it: even at {level} {met}. Look for what else could be missed.",
                $"Lưu lượng không phải là yếu tố quyết định: ngay cả ở {level} {met}. Cần xem mục tiêu nào khác có thể không đạt.");
    }

    private static string OfTarget(CapacityResult result, Root root, Language language) => root switch
    {
        { Level: not null } => language.Say(
            $"up to {LevelOf(result, root, language)}, {Interval(result, root, language)}", $"đạt đến {LevelOf(result, root, language)}, {Interval(result, root, language)}"),
        { High: null } => language.Say($"met at every level that was looked at", $"đạt ở mọi mức đã xét"),
        _ => language.Say($"missed at every level that was looked at", $"không đạt ở mọi mức đã xét"),
    };

    private static string LevelOf(CapacityResult result, Root root, Language language) =>
        $"{Number(root.Level!.Value, root, language)} {UnitWords.Of(result.Question.Scale.Unit, language)}";

    private static string Interval(CapacityResult result, Root root, Language language)
    {
        var percent = Words.Level(result.Question.Scenario.Run.Confidence, language);
        string End(double end) => Number(end, root, language);
        return (root.Low, root.High) switch
        {
            ({ } low, { } high) => language.Say($"{percent} interval {End(low)} to {End(high)}", $"khoảng tin cậy {percent} từ {End(low)} đến {End(high)}"),
            ({ } low, null) => language.Say($"{percent} interval from {End(low)}, its upper end not known", $"khoảng tin cậy {percent} từ {End(low)}, chưa biết đầu trên"),
            (null, { } high) => language.Say($"{percent} interval up to {End(high)}, its lower end not known", $"khoảng tin cậy {percent} đến {End(high)}, chưa biết đầu dưới"),
            _ => language.Say($"the {percent} interval is not known", $"chưa biết khoảng tin cậy {percent}"),
        };
    }

    private static string Today(CapacityResult result, double now, double capacity, Language language)
    {
        var change = (capacity / now) - 1;
        var (demand, by) = (Plain(now, result.Question.Scale.Unit, language), Digits.Of(Math.Abs(change), result.Capacity.HalfWidth / now, "share", language));
        return change >= 0
            ? language.Say($"Demand of {demand} can grow by {by}.", $"Lưu lượng {demand} có thể tăng thêm {by}.")
            : language.Say($"Demand of {demand} is beyond it: it would have to shrink by {by}.", $"Lưu lượng {demand} đã vượt mức này: phải giảm {by}.");
    }

    // Those that come back are no demand of their own, but pass like all others.
    private static string Arrivals(CapacityResult result, double capacity, Language language)
    {
        var near = result.Nearest(capacity);
        if (near.Result.Find("arrivals", "perDay") is not { Mean: { } arrivals } estimate || Math.Abs((arrivals / near.Level) - 1) <= ComeBack || near.Result.Scenario.Classes.All(c => c.Returns is null))
            return "";
        var crossings = Digits.Of(arrivals * capacity / near.Level, estimate.HalfWidth, "crossings/day", language);
        return language.Say($" With those that come back, {crossings} arrive then.", $" Tính cả xe quay lại, khi đó có {crossings} đến cửa khẩu.");
    }

    private static string? Full(CapacityResult result, Language language)
    {
        if (result.Question is not { Growth: { } growth, Scale.Now: { } now } || result.Capacity.Level is not { } level) return null;
        var year = growth.FirstYearAbove(level / now);
        var (first, last) = (Year(result.Capacity.Low), Year(result.Capacity.High));
        var percent = language.Percent(growth.Rate, "0.###");
        var rate = language.Say($"Growing by {percent} a year from {growth.From} on it is", $"Nếu lưu lượng tăng {percent} mỗi năm kể từ năm {growth.From}, cửa khẩu");
        if (year is not { } full) return language.Say($"{rate} not full in a thousand years.", $"{rate} sẽ không đầy tải trong một nghìn năm tới.");
        var span = first == year && last == year
            ? language.Say($"the whole interval says so", $"cả khoảng tin cậy đều cho kết quả này")
            : language.Say($"its interval says {first?.ToString(language.Numbers) ?? "?"} to {last?.ToString(language.Numbers) ?? "?"}", $"khoảng tin cậy cho kết quả từ năm {first?.ToString(language.Numbers) ?? "?"} đến năm {last?.ToString(language.Numbers) ?? "?"}");
        return full == growth.From
            ? language.Say($"It is full already in {full}, before anything grows ({span}).", $"Cửa khẩu đã đầy tải ngay trong năm {full}, trước khi lưu lượng tăng ({span}).")
            : language.Say(
                $"{rate} full in {full}: demand is then {growth.Factor(full):0.00} times that of {growth.From} ({span}).",
                $"{rate} sẽ đầy tải vào năm {full}: khi đó lưu lượng gấp {growth.Factor(full):0.00} lần năm {growth.From} ({span}).");

        int? Year(double? end) => end is { } there ? growth.FirstYearAbove(there / now) : null;
    }

    private static string? Bound(CapacityResult result, Language language)
    {
        if (result.Bound is not var (binds, level)) return null;
        var (at, place) = (Plain(Rounded(level), result.Question.Scale.Unit, language), result.Question.Scenario.VietnamesePlace(binds.Name));
        var what = binds.IsArea
            ? language.Say($"it has as many vehicles as it may let in", $"số xe đến bằng số xe được phép vào")
            : language.Say($"it has as much work as its servers can do", $"khối lượng công việc bằng khả năng của các quầy phục vụ");
        var (one, capacity) = (result.Question.Targets.Count == 1, result.Capacity);
        var beyond = capacity is { Level: null, High: null } && capacity.Low > level
            ? language.Say(
                $"What comes beyond it waits longer and longer, though {(one ? "the target does" : "the targets do")} not tell.",
                $"Phần lưu lượng vượt quá mức đó phải chờ ngày càng lâu, dù mục tiêu không cho thấy điều này.")
            : capacity.Level > level
            ? language.Say(
                $"The capacity lies beyond: it holds for a run as short as this one, in which the queue has no time to grow.",
                $"Năng lực nêu trên vượt quá mức đó: nó chỉ đúng với một kỳ ngắn như kỳ mô phỏng này, khi hàng chờ chưa kịp dài ra.")
            : language.Say($"Nothing can be carried for long beyond it, whatever the target.", $"Không thể duy trì lâu dài mức nào cao hơn, dù mục tiêu là gì.");
        return language.Say($"{binds.Name} binds: at {at} {what}. {beyond}", $"{Words.Capital(place)} là điểm nghẽn: ở mức {at}, {what}. {beyond}");
    }

    // Of a bound only what matters.
    private static double Rounded(double level) => double.Parse(level.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static AnswerTable Table(CapacityResult result, Language language)
    {
        var (question, percent) = (result.Question, Words.Level(result.Question.Scenario.Run.Confidence, language));
        return new AnswerTable(
            language.Say($"The curve: means and their {percent} intervals", $"Đường cong năng lực: giá trị trung bình và khoảng tin cậy {percent}"),
            [UnitWords.Of(question.Scale.Unit, language), .. question.Targets.Select(t => TargetWords.Of(t.Of, question.Scenario, language)), Replications.In(language)],
            [.. Shown(result).Select(level => (IReadOnlyList<string>)[Plain(level.Level, "", language), .. level.Estimates.Select(e => Digits.Of(e, language).ToString()), language.Number(level.Replications, "N0")])]);
    }

    /// <summary>Of levels that lie close together those with the most replications.</summary>
    internal static IReadOnlyList<LevelResult> Shown(CapacityResult result)
    {
        List<LevelResult> kept = [];
        foreach (var level in result.Levels.OrderByDescending(l => l.Replications))
        {
            if (kept.TrueForAll(k => Math.Abs((k.Level / level.Level) - 1) > 0.012)) kept.Add(level);
        }
        return [.. kept.OrderBy(l => l.Level)];
    }

    private static IEnumerable<string> Warnings(CapacityResult result, Language language)
    {
        var (question, capacity) = (result.Question, result.Capacity);
        string At(LevelResult level) => Plain(level.Level, question.Scale.Unit, language);

        if (capacity.Level is { } found && !capacity.Reached)
        {
            var most = Noun.Replication.Counted(question.Most, language);
            yield return capacity.HalfWidth is { } half
                ? Known(half / found, Math.Ceiling(question.Most * Math.Pow(half / found / question.Precision, 2)))
                : language.Say($"Within {most} of each level the interval could not be told: give --max more.", $"Với {most} ở mỗi mức chưa xác định được khoảng tin cậy: hãy tăng --max.");
        }
        if (Falls(result) is var (lower, higher))
        {
            yield return language.Say(
                $"The target's quantity is better at {At(higher)} than at {At(lower)}, beyond chance: there may be more than one crossing. Look at the curve.",
                $"Đại lượng của mục tiêu ở {At(higher)} tốt hơn ở {At(lower)}, không phải do ngẫu nhiên: có thể có nhiều hơn một giao điểm với giới hạn. Hãy xem đường cong.");
        }
        if (capacity.Level is null) yield break;
        var near = result.Nearest(capacity.Level.Value);
        foreach (var warning in Cautions.On(near.Result, question.Targets, language)) yield return language.Say($"At {At(near)}: {warning}", $"Ở {At(near)}: {warning}");

        // Rounded up: "± 1 % only, not to the 1 % asked for" would be no reason.
        string Known(double precision, double needed) => language.Say(
            $"The capacity is known to ± {Math.Ceiling(precision * 1000) / 10:0.#} % only, not to the {question.Precision * 100:0.###} % asked for; about {needed:N0} replications of each level (--max) would do.",
            $"Năng lực mới chỉ được biết với sai số ± {Math.Ceiling(precision * 1000) / 10:0.#}%, chưa đạt {question.Precision * 100:0.###}% như yêu cầu; cần khoảng {needed:N0} lần chạy lặp ở mỗi mức (--max).");
    }

    private static (LevelResult Lower, LevelResult Higher)? Falls(CapacityResult result)
    {
        var target = result.Question.Targets[result.BindingTarget];
        foreach (var (lower, higher) in Shown(result).Zip(Shown(result).Skip(1)))
        {
            var (before, after) = (lower.Estimates[result.BindingTarget], higher.Estimates[result.BindingTarget]);
            if (before.Mean is not { } a || after.Mean is not { } b || before.HalfWidth is not { } wide || after.HalfWidth is not { } wideToo) continue;
            if (target.Excess(a) - target.Excess(b) > wide + wideToo) return (lower, higher);
        }
        return null;
    }

    /// <param name="language">English where it is not given.</param>
    internal static string Plain(double level, string unit, Language? language = null)
    {
        language ??= Language.English;
        return $"{(level < 100 ? Digits.Number(level, language: language) : language.Number(level, "N0"))} {UnitWords.Of(unit, language)}".Trim();
    }

    private static string Number(double level, Root root, Language language) => Digits.Number(level, root.HalfWidth, language: language);
}
