using System.Globalization;
using GateSim.Experiments.Capacities;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Capacities;

/// <summary>What <c>gatesim capacity</c> says of how much a gate carries.</summary>
public static class CapacityAnswer
{
    private const double ComeBack = 0.02; // more arrivals than demand by this share are worth a word

    public static AnswerSheet Of(CapacityResult result) => new([.. Sentences(result)])
    {
        Pictures = [new AnswerPicture("capacity", style => CapacityPicture.Draw(result, style))],
        Tables = [Table(result)],
        Data = [new DataFile("levels.csv", to => CapacityTables.Levels(result, to)), new DataFile("replications.csv", to => CapacityTables.Replications(result, to)),
            new DataFile("capacity.csv", to => CapacityTables.Capacities(result, to))],
        Warnings = [.. Warnings(result)],
        Scenarios = [result.Question.Scenario],
        Replications = result.Replications,
    };

    private static IEnumerable<string> Sentences(CapacityResult result)
    {
        yield return Answer(result);
        if (result.Capacity.Level is { } capacity)
        {
            if (result.Question.Scale.Now is { } now) yield return Today(result, now, capacity) + Arrivals(result, capacity);
            foreach (var (root, target) in result.Roots.Zip(result.Question.Targets).Where(_ => result.Roots.Count > 1)) yield return $"{target.Text}: {OfTarget(result, root)}.";
            if (Full(result) is { } full) yield return full;
        }
        if (Bound(result) is { } bound) yield return bound;
        yield return $"It took {Spans.Counted(result.Replications, "replication")} at {Spans.Counted(result.Levels.Count, "level")} of the demand.";
    }

    private static string Answer(CapacityResult result)
    {
        var (question, capacity) = (result.Question, result.Capacity);
        var all = string.Join(" and ", question.Targets.Select(t => t.Text));
        if (capacity.Level is not null)
            return $"The gate carries {Level(result, capacity)}{(question.Scale.Path is { } path ? $" ({path})" : "")}, {Interval(result, capacity)}: up to there {all} {(question.Targets.Count == 1 ? "is" : "are")} met.";
        var end = (capacity.High ?? capacity.Low)!.Value;
        var (at, found) = (Plain(end, question.Scale.Unit), result.Nearest(end).Estimates.Select(e => e.Mean is null ? "no vehicle that got so far" : $"{Digits.Of(e)}").ToList());
        if (capacity.High is not null)
        {
            var missed = $"{question.Targets[result.BindingTarget].Text} is missed, with {found[result.BindingTarget]}";
            return question.Scale.Path is { } key ? $"The gate carries less than {at} ({key}), the least that was looked at: there {missed}." : $"The gate carries nothing of the kind: even at {at} {missed}.";
        }
        var met = $"{all} {(question.Targets.Count == 1 ? "is" : "are")} met, with {string.Join(" and ", found)}";
        return question.Scale.Path is { } varied ? $"The gate carries more than {at} ({varied}), the most that was looked at: there {met}." : $"Demand does not decide it: even at {at} {met}. Look for what else could be missed.";
    }

    private static string OfTarget(CapacityResult result, Root root) => root.Level is null
        ? root.High is null ? "met at every level that was looked at" : "missed at every level that was looked at"
        : $"up to {Level(result, root)}, {Interval(result, root)}";

    private static string Level(CapacityResult result, Root root) => $"{Number(root.Level!.Value, root)} {result.Question.Scale.Unit}";

    private static string Interval(CapacityResult result, Root root)
    {
        var percent = Say($"{result.Question.Scenario.Run.Confidence * 100:0.###} % interval");
        return (root.Low, root.High) switch
        {
            ({ } low, { } high) => $"{percent} {Number(low, root)} to {Number(high, root)}",
            ({ } low, null) => $"{percent} from {Number(low, root)}, its upper end not known",
            (null, { } high) => $"{percent} up to {Number(high, root)}, its lower end not known",
            _ => $"the {percent} is not known",
        };
    }

    private static string Today(CapacityResult result, double now, double capacity)
    {
        var change = (capacity / now) - 1;
        var half = result.Capacity.HalfWidth / now;
        return change >= 0
            ? $"Demand of {Plain(now, result.Question.Scale.Unit)} can grow by {Digits.Of(change, half, "share")}."
            : $"Demand of {Plain(now, result.Question.Scale.Unit)} is beyond it: it would have to shrink by {Digits.Of(-change, half, "share")}.";
    }

    // Those that come back are no demand of their own, but pass like all others.
    private static string Arrivals(CapacityResult result, double capacity)
    {
        var near = result.Nearest(capacity);
        return near.Result.Find("arrivals", "perDay") is { Mean: { } arrivals } estimate && Math.Abs((arrivals / near.Level) - 1) > ComeBack && near.Result.Scenario.Classes.Any(c => c.Returns is not null)
            ? $" With those that come back, {Digits.Of(arrivals * capacity / near.Level, estimate.HalfWidth, "crossings/day")} arrive then."
            : "";
    }

    private static string? Full(CapacityResult result)
    {
        if (result.Question is not { Growth: { } growth, Scale.Now: { } now } || result.Capacity.Level is not { } level) return null;
        var year = growth.FirstYearAbove(level / now);
        var (first, last) = (Year(result.Capacity.Low), Year(result.Capacity.High));
        var rate = Say($"{growth.Rate * 100:0.###} % a year from {growth.From} on");
        if (year is null) return $"Growing by {rate} it is not full in a thousand years.";
        var span = first == year && last == year ? "the whole interval says so" : $"its interval says {first?.ToString(CultureInfo.InvariantCulture) ?? "?"} to {last?.ToString(CultureInfo.InvariantCulture) ?? "?"}";
        if (year == growth.From) return $"It is full already in {year}, before anything grows ({span}).";
        return $"Growing by {rate} it is full in {year}: demand is then {Say($"{growth.Factor(year.Value):0.00}")} times that of {growth.From} ({span}).";

        int? Year(double? end) => end is { } there ? growth.FirstYearAbove(there / now) : null;
    }

    private static string? Bound(CapacityResult result)
    {
        if (result.Bound is not var (binds, level)) return null;
        var what = binds.IsArea ? "as many vehicles as it may let in" : "as much work as its servers can do";
        var (one, capacity) = (result.Question.Targets.Count == 1, result.Capacity);
        var beyond = capacity is { Level: null, High: null } && capacity.Low > level
            ? $" What comes beyond it waits longer and longer, though {(one ? "the target does" : "the targets do")} not tell."
            : capacity.Level > level
            ? " The capacity lies beyond: it holds for a run as short as this one, in which the queue has no time to grow."
            : " Nothing can be carried for long beyond it, whatever the target.";
        return $"{binds.Name} binds: at {Plain(Rounded(level), result.Question.Scale.Unit)} it has {what}.{beyond}";
    }

    // Of a bound only what matters.
    private static double Rounded(double level) => double.Parse(level.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static AnswerTable Table(CapacityResult result) => new(
        Say($"The curve: means and their {result.Question.Scenario.Run.Confidence * 100:0.###} % intervals"),
        [result.Question.Scale.Unit, .. result.Question.Targets.Select(t => t.Of.ToString()), "replications"],
        [.. Shown(result).Select(level => (IReadOnlyList<string>)[Plain(level.Level, ""), .. level.Estimates.Select(e => Digits.Of(e).ToString()), Say($"{level.Replications:N0}")])]);

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

    private static IEnumerable<string> Warnings(CapacityResult result)
    {
        var capacity = result.Capacity;
        if (capacity.Level is { } level && !capacity.Reached)
        {
            yield return capacity.HalfWidth is { } half
                ? Say($"The capacity is known to ± {half / level * 100:0.#} % only, not to the {result.Question.Precision * 100:0.###} % asked for; about {Math.Ceiling(result.Question.Most * Math.Pow(half / level / result.Question.Precision, 2)):N0} replications of each level (--max) would do.")
                : $"Within {Spans.Counted(result.Question.Most, "replication")} of each level the interval could not be told: give --max more.";
        }
        if (Falls(result) is var (lower, higher))
            yield return $"The target's quantity is better at {Plain(higher.Level, result.Question.Scale.Unit)} than at {Plain(lower.Level, result.Question.Scale.Unit)}, beyond chance: there may be more than one crossing. Look at the curve.";
        if (capacity.Level is null) yield break;
        var near = result.Nearest(capacity.Level.Value);
        foreach (var warning in Cautions.On(near.Result, result.Question.Targets)) yield return $"At {Plain(near.Level, result.Question.Scale.Unit)}: {warning}";
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

    internal static string Plain(double level, string unit) => $"{(level < 100 ? Digits.Number(level) : level.ToString("N0", CultureInfo.InvariantCulture))} {unit}".Trim();

    private static string Number(double level, Root root) => Digits.Number(level, root.HalfWidth);

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
