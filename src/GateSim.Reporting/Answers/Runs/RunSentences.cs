using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers.Runs;

/// <summary>What a run of one scenario comes to, in words.</summary>
public static class RunSentences
{
    private const double Some = 0.5; // of a vehicle: less is none

    /// <summary>The first is what a planner reads first, with its uncertainty; those after it say what else there is to know, and what it rests on.</summary>
    public static IReadOnlyList<string> Of(ExperimentResult result, Language language) =>
        [.. Crossing(result, language), Flow(result, language), .. Uncleared(result, language), Unfinished(result, language), Size(result, language), .. OwnAnswer(result, language)];

    private static IEnumerable<string> Crossing(ExperimentResult result, Language language)
    {
        var mean = result.Find("clearance-time", "mean");
        var rest = $"{Binds(result, language)}; {AtMidnight(result, language)}.";
        if (mean.Mean is null)
        {
            yield return language.Say(
                $"No vehicle left the gate in the time that counts, so there is no clearance time; {rest}",
                $"Không có xe nào ra khỏi cửa khẩu trong thời gian được tính, nên không có thời gian thông quan; {rest}");
            yield break;
        }
        string Clearance(string statistic) => Digits.Of(result.Find("clearance-time", statistic), language).ToString();

        var level = Words.Level(result.Scenario.Run.Confidence, language);
        var certainty = mean.HalfWidth is null
            ? language.Say($"one replication, without an interval", $"một lần chạy lặp, không có khoảng tin cậy")
            : language.Say($"{level} confidence", $"độ tin cậy {level}");
        yield return language.Say(
            $"A crossing takes {Clearance("mean")} on average ({certainty}); half of all take less than {Clearance("p50")}; {rest}",
            $"Một lượt qua cửa khẩu mất trung bình {Clearance("mean")} ({certainty}); một nửa số xe mất chưa đến {Clearance("p50")}; {rest}");
        yield return language.Say(
            $"One in twenty takes more than {Clearance("p95")}, one in a hundred more than {Clearance("p99")}; waiting takes {Waiting(result, language)} on average.",
            $"Cứ hai mươi xe có một xe mất hơn {Clearance("p95")}, cứ một trăm xe có một xe mất hơn {Clearance("p99")}; riêng thời gian chờ trung bình là {Waiting(result, language)}.");
    }

    private static string Waiting(ExperimentResult result, Language language) => Digits.Of(result.Find("waiting-time", "mean"), language).ToString();

    private static string Binds(ExperimentResult result, Language language)
    {
        if (result.Binding is not { } binding) return language.Say($"nothing binds: no station is half busy", $"không có điểm nghẽn: mọi trạm đều bận chưa đến một nửa");
        var (name, place, load) = (result.Scenario.LabelOf(binding.Name, language), result.Scenario.VietnamesePlace(binding.Name), Words.Load(binding, language));
        if (binding.IsArea)
        {
            return language.Say(
                $"{name} binds: vehicles come to it at {load} of what it may let in",
                $"{place} là điểm nghẽn: lượng xe đến bằng {load} lượng được phép vào");
        }
        return binding.OfferedLoad > 1
            ? language.Say($"{name} cannot keep up: {load} of what it can do comes to it", $"{place} không đáp ứng kịp: nhu cầu bằng {load} năng lực")
            : language.Say($"{name} binds at {load} of what it can do", $"{place} là điểm nghẽn, với nhu cầu bằng {load} năng lực");
    }

    private static string AtMidnight(ExperimentResult result, Language language)
    {
        var backlog = result.Find("backlog", "mean");
        return backlog.Mean is not >= Some
            ? language.Say($"at midnight the gate is empty", $"lúc nửa đêm cửa khẩu không còn xe")
            : language.Say($"{Digits.Of(backlog)} are in the gate at midnight", $"lúc nửa đêm còn {Digits.Of(backlog, language)} trong cửa khẩu");
    }

    private static string Flow(ExperimentResult result, Language language)
    {
        string Number(string measure, string statistic) => Digits.Of(result.Find(measure, statistic), language).Number;

        var (arrivals, throughput, inside, most) = (Number("arrivals", "perDay"), Number("throughput", "perDay"), Number("in-system", "mean"), Number("in-system", "max"));
        return language.Say(
            $"On an average day {arrivals} vehicles come and {throughput} leave; {inside} are in the gate at a time on average, and {most} at the most.",
            $"Trung bình mỗi ngày có {arrivals} xe đến và {throughput} xe ra khỏi cửa khẩu; trung bình cùng lúc có {inside} xe trong cửa khẩu, nhiều nhất {most} xe.");
    }

    private static IEnumerable<string> Uncleared(ExperimentResult result, Language language)
    {
        if (!MeasureCatalogue.Uncleared.IsIn(result.Scenario)) yield break;
        var uncleared = Digits.Of(result.Find("uncleared", "perDay"), language).Number;
        yield return language.Say(
            $"{uncleared} vehicles a day leave uncleared, turned away or out of patience.",
            $"Mỗi ngày có {uncleared} xe rời đi khi chưa thông quan, do bị từ chối hoặc bỏ hàng chờ.");
    }

    private static string Unfinished(ExperimentResult result, Language language) => result.Unfinished.Mean is null or 0
        ? language.Say($"All vehicles had left at the end of every replication.", $"Khi kết thúc mỗi lần chạy lặp, mọi xe đều đã ra khỏi cửa khẩu.")
        : language.Say($"{Digits.Of(result.Unfinished)} were still in the gate at the end of a replication.", $"Khi kết thúc mỗi lần chạy lặp, còn {Digits.Of(result.Unfinished, language)} trong cửa khẩu.");

    private static string Size(ExperimentResult result, Language language)
    {
        var (replications, days) = (Noun.Replication.Counted(result.Replications, language), Noun.Day.Counted(result.Scenario.Run.Days, language));
        var (vehicles, warmUp) = (Noun.Vehicle.Counted(result.Vehicles, language), Spans.Words(result.WarmUp, language));
        var without = result.WarmUp == TimeSpan.Zero ? "" : language.Say($", of which the first {(result.WarmUp.TotalDays == 1 ? "day is" : $"{warmUp} are")} left out", $", không tính {(result.WarmUp.TotalDays == 1 ? "ngày" : warmUp)} đầu");
        return language.Say($"It rests on {replications} of {days}{without}, with {vehicles} in all.", $"Kết quả dựa trên {replications}, mỗi lần {days}{without}, tổng cộng {vehicles}.");
    }

    // Where its author has not said it in the language it is left out.
    private static IEnumerable<string> OwnAnswer(ExperimentResult result, Language language)
    {
        var answer = result.Scenario.AnswerIn(language);
        if (answer is not null && (language == Language.English || answer != result.Scenario.AnswerIn(Language.English)))
            yield return answer.Filled(name => Digits.Of(result.Find(name), language).ToString());
    }
}
