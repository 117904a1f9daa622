using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Text;

/// <summary>Who comes, in a line for each stream of vehicles; in English where no language is given.</summary>
public static class DemandText
{
    /// <summary>Of all streams together, and who waits at the start.</summary>
    public static string OfAll(Scenario scenario, Language? language = null)
    {
        language ??= Language.English;
        var demand = scenario.Demand;
        var together = demand.Sources.Count == 0 ? "" : language.Say($" in all", $"tổng cộng ");
        var all = PerDay(scenario.Run, [demand.MainStream(), .. demand.Sources.Select(s => s.Arrivals)], language, together);
        var waiting = demand.WaitingAtStart.Sum(w => w.Count);
        List<string> parts = [demand.Sources.Count == 0 ? all + Platoons(demand.Platoons, language) : all];
        if (waiting > 0) parts.Add(language.Say($"{waiting} waiting at the start", $"{waiting} xe chờ sẵn lúc bắt đầu"));
        if (scenario.Classes.Any(c => c.Returns is not null)) parts.Add(language.Say($"beside those that come back", $"chưa kể các xe quay lại"));
        if (demand.Declarations is { } shared)
        {
            parts.Add(language.Say(
                $"{shared.Vehicles:0.##} vehicles a declaration share {string.Join(", ", shared.Traits)}",
                $"trung bình {shared.Vehicles:0.##} xe chung một tờ khai có cùng {string.Join(", ", shared.Traits.Select(trait => scenario.LabelOf(trait, language)))}"));
        }
        return string.Join(", ", parts);
    }

    public static IEnumerable<string> OfSources(Scenario scenario, Language? language = null)
    {
        language ??= Language.English;
        if (scenario.Demand is { Sources.Count: > 0, VehiclesPerDay: > 0 })
        {
            var main = PerDay(scenario.Run, [scenario.Demand.MainStream()], language) + Platoons(scenario.Demand.Platoons, language);
            yield return language.Say($"main stream: {main}", $"luồng xe chính: {main}");
        }
        foreach (var source in scenario.Demand.Sources)
        {
            var classes = string.Concat(source.Classes.Select(c => $", {scenario.LabelOf(c.Class, language)} {language.Percent((double)c.Share, "0.###")}"));
            yield return $"{scenario.LabelOf(source.Name, language)}: {Of(source.Arrivals, scenario.Run, language)}{classes}";
        }
    }

    public static IEnumerable<string> OfReturns(Scenario scenario, Language? language = null)
    {
        language ??= Language.English;
        foreach (var c in scenario.Classes)
        {
            if (c.Returns is not { } back) continue;
            var (from, to, share) = (scenario.LabelOf(c.Name, language), scenario.LabelOf(back.As, language), language.Percent((double)back.Share, "0.###"));
            var longest = back.Within is { } within ? language.Say($", within {Spans.Words(within)}", $", trong vòng {Spans.Words(within, language)}") : "";
            yield return language.Say($"{from} as {to} ({share}), after {back.After}{longest}", $"{from} thành {to} ({share}), sau `{back.After}`{longest}");
        }
    }

    private static string Of(ArrivalPlan arrivals, RunPlan run, Language language)
    {
        switch (arrivals)
        {
            case LoggedArrivals log:
                var within = log.Within(run).Count();
                var (outside, vehicles, file) = (log.Vehicles.Count - within, Noun.Vehicle.Counted(within, language), Path.GetFileName(log.File));
                return language.Say($"{vehicles} of {file}", $"{vehicles} theo {file}")
                    + (outside > 0 ? language.Say($" ({outside:#,0} more outside the run)", $" (còn {outside:#,0} xe ngoài kỳ mô phỏng)") : "");
            case BookedArrivals booked:
                var noShow = language.Percent((double)booked.NoShow, "0.###");
                return language.Say(
                    $"{booked.Vehicles} bookings every {Spans.Words(booked.Every)}, of which {noShow} are not kept: ",
                    $"cứ {Spans.Words(booked.Every, language)} có {booked.Vehicles} lượt đặt chỗ, trong đó {noShow} không đến: ") + PerDay(run, [booked], language);
            default:
                var counted = arrivals is PoissonArrivals { Hours: CountedHours counts } ? Path.GetFileName(counts.File) : null;
                var by = counted is null ? "" : language.Say($" by {counted}", $" theo {counted}");
                return PerDay(run, [arrivals], language) + by + Platoons((arrivals as PoissonArrivals)?.Platoons, language);
        }
    }

    private static string PerDay(RunPlan run, IReadOnlyList<ArrivalPlan> streams, Language language, string together = "")
    {
        var days = Enumerable.Range(0, run.Days).Select(day => streams.Sum(s => s.ExpectedOn(run.Start.AddDays(day)))).ToList();
        return days.Min() == days.Max()
            ? language.Say($"{days[0]:#,0.#} vehicles a day{together}", $"{together}{days[0]:#,0.#} xe mỗi ngày")
            : language.Say(
                $"{days.Min():#,0.#} to {days.Max():#,0.#} vehicles a day{together} (mean {days.Average():#,0.#})",
                $"{together}{days.Min():#,0.#} đến {days.Max():#,0.#} xe mỗi ngày (trung bình {days.Average():#,0.#})");
    }

    private static string Platoons(Platoons? platoons, Language language) => platoons is null ? ""
        : language.Say($" in platoons of {platoons.MeanSize:0.##} on average", $", đến theo đoàn trung bình {platoons.MeanSize:0.##} xe");
}
