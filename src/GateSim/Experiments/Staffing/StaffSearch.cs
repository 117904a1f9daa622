using GateSim.Experiments.Sizing;
using GateSim.Statistics;

namespace GateSim.Experiments.Staffing;

/// <summary>
/// Finds a small staffing over the day. It starts from the load that each block is offered, m, seen where there are always enough servers, and from
/// m + θ √m servers with the smallest θ that meets the targets (the modified offered load of Jennings, Mandelbaum, Massey and Whitt 1996,
/// Management Science 42, 1383-1394; by simulation as in Feldman, Mandelbaum, Massey and Whitt 2008, Management Science 54, 324-338). Then servers
/// are taken away one by one, from the block that is the most idle first, as long as the targets are met on the same vehicles. The last profile
/// is confirmed by replications that had no part in finding it.
/// </summary>
/// <param name="threads">The answer does not depend on it.</param>
/// <param name="looking">Is told which profile is run next.</param>
public sealed class StaffSearch(StaffQuestion question, int threads, Action<string> looking, CancellationToken cancellation)
{
    private const int AmpleTimes = 4; // as many servers as there are now
    private static readonly double[] Margins = [.. Enumerable.Range(0, 23).Select(i => -3 + (0.5 * i))]; // θ from −3 to 8

    private readonly Dictionary<string, GrowingSample> _samples = [];

    /// <exception cref="ExperimentException">A replication failed; the message names the profile. Or a target's quantity has no value.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public StaffResult Find()
    {
        var most = AmpleTimes * question.Scenario.Stations[question.Station].Servers.Most;
        var ample = Constant(most);
        Grow(ample, question.Searching);
        if (question.Targets.Zip(Estimates(ample)).FirstOrDefault(t => t.Second.Mean is null).First is { } without)
            throw new ExperimentException($"{without.Of} has no value in any of {question.Searching} replications with {most} servers all day: no such vehicle came, or none got that far");
        var load = LoadOf(ample);
        var fewest = FewestAllDay(most);
        if (fewest is null) return Result(most, load, null, null, 0, []);

        List<StaffProfile> smaller = [Start(load, most, fewest)];
        TakeAway(smaller);
        var (profile, tries) = Confirm(smaller);
        profile ??= fewest;
        return Result(most, load, fewest, profile, tries, [.. profile.Blocks.Select((_, block) => Check(profile.Fewer(block)))]);
    }

    private StaffProfile Constant(int servers) => question.Blocks.With(question.Blocks.Blocks.Select(_ => servers));

    private StaffProfile? FewestAllDay(int most)
    {
        var search = new FewestSearch(most, question.Tolerances, 1 - question.Scenario.Run.Confidence, (index, count) => Excesses(Constant(index + 1), count)) { Most = question.Most };
        var border = search.Find();
        if (border.Falls)
            throw new ExperimentException($"{string.Join(" and ", question.Targets.Select(t => t.Text))} gets worse with more servers: there is no smallest staffing that meets it. gatesim size --vary {question.Path}=1..{most} finds the most that do");
        return border.Meeting is { } index ? Constant(index + 1) : null;
    }

    /// <summary>The smallest margin over the offered load that meets, if that is less than the same number all day.</summary>
    private StaffProfile Start(IReadOnlyList<double> load, int most, StaffProfile allDay)
    {
        StaffProfile With(double margin) => question.Blocks.With(load.Select(m => Math.Clamp((int)Math.Ceiling(m + (margin * Math.Sqrt(m))), 1, most)));
        var (misses, meets) = (-1, Margins.Length);
        while (meets - misses > 1)
        {
            var middle = (misses + meets) / 2;
            if (Meets(With(Margins[middle]))) meets = middle; else misses = middle;
        }
        var found = meets < Margins.Length ? With(Margins[meets]) : allDay;
        return found.ServerHours < allDay.ServerHours ? found : allDay;
    }

    /// <summary>Adds smaller and smaller profiles that meet, until no block can do with one less.</summary>
    private void TakeAway(List<StaffProfile> smaller)
    {
        // What is too few in one block stays too few while others are reduced; a last round looks at all of them again.
        var needed = new HashSet<int>();
        for (var isLast = false; ;)
        {
            var profile = smaller[^1];
            var block = Idle(profile).Where(b => !needed.Contains(b) && profile.Blocks[b].Servers > 1).Select(b => (int?)b).FirstOrDefault();
            if (block is not { } candidate)
            {
                if (isLast) return;
                (isLast, needed) = (true, []);
                continue;
            }
            if (Meets(profile.Fewer(candidate)!)) smaller.Add(profile.Fewer(candidate)!);
            else needed.Add(candidate);
        }
    }

    /// <summary>
    /// The smallest of the profiles that replications beyond those of the search find to meet. What was chosen by the same luck would look better
    /// than it is; and each further try has half the error of the one before.
    /// </summary>
    private (StaffProfile? Profile, int Tries) Confirm(List<StaffProfile> smaller)
    {
        var error = 1 - question.Scenario.Run.Confidence;
        for (var tries = 1; tries <= smaller.Count; tries++)
        {
            var profile = smaller[^tries];
            error /= 2;
            var test = new FewestSearch(1, question.Tolerances, error, (_, count) => Beyond(profile, count)) { Most = question.Most };
            if (test.Find().Meeting is not null) return (profile, tries);
        }
        return (null, smaller.Count + 1);
    }

    /// <summary>Replications after those of the search.</summary>
    private List<IReadOnlyList<double?>> Beyond(StaffProfile profile, int count) =>
        [.. Excesses(profile, question.Searching + count).Select(values => values.Skip(question.Searching).ToList())];

    private BlockCheck Check(StaffProfile? fewer)
    {
        if (fewer is null) return new BlockCheck([], Feasibility.Open);
        Grow(fewer, question.Searching);
        var estimates = Estimates(fewer);
        var ends = question.Targets.Zip(estimates, Ends).ToList();
        return new BlockCheck(estimates, ends.Exists(e => e.Least > 0) ? Feasibility.Misses : ends.TrueForAll(e => e.Most <= 0) ? Feasibility.Meets : Feasibility.Open);
    }

    /// <summary>The ends of the interval, as what lies beyond the limit.</summary>
    private static (double Least, double Most) Ends(Target target, Estimate estimate)
    {
        var (low, high) = (target.Excess(estimate.Low ?? double.NaN), target.Excess(estimate.High ?? double.NaN));
        return target.IsAtMost ? (low, high) : (high, low);
    }

    private bool Meets(StaffProfile profile)
    {
        var excesses = Excesses(profile, question.Searching);
        return excesses.All(values => values.OfType<double>().DefaultIfEmpty(double.PositiveInfinity).Average() <= 0);
    }

    /// <summary>Blocks, those with the most idle servers first.</summary>
    private IEnumerable<int> Idle(StaffProfile profile)
    {
        Grow(profile, question.Searching);
        var busy = LoadOf(profile);
        return Enumerable.Range(0, busy.Count).OrderByDescending(b => profile.Blocks[b].Servers - busy[b]);
    }

    /// <summary>By block: servers busy in the mean.</summary>
    private List<double> LoadOf(StaffProfile profile)
    {
        var hourly = _samples[profile.Text].Result.Hourly;
        var station = question.Scenario.Stations[question.Station].Name;
        var busy = Enumerable.Range(0, 24).Select(hour => hourly.First(h => h.Hour == hour && h.Estimate.Key is { Measure: "busy-servers" } key && key.Station == station).Estimate.Mean ?? 0).ToList();
        return [.. profile.Blocks.Select(b => Enumerable.Range(0, 24).Sum(hour => busy[hour] * Overlap(hour, b.From, b.To)) / (b.To - b.From).TotalHours)];
    }

    private static double Overlap(int hour, TimeSpan from, TimeSpan to) => Math.Max(0, Math.Min(hour + 1, to.TotalHours) - Math.Max(hour, from.TotalHours));

    private List<IReadOnlyList<double?>> Excesses(StaffProfile profile, int count)
    {
        var sample = Grow(profile, count);
        return [.. question.Targets.Select(t => sample.Values(t.Of).Take(count).Select(v => v is { } value ? t.Excess(value) : (double?)null).ToList())];
    }

    private List<Estimate> Estimates(StaffProfile profile) => [.. question.Targets.Select(t => _samples[profile.Text].Estimate(t.Of))];

    private GrowingSample Grow(StaffProfile profile, int count)
    {
        var sample = _samples.TryGetValue(profile.Text, out var known) ? known : _samples[profile.Text] = new GrowingSample(question.With(profile), threads);
        if (sample.Count >= count) return sample;
        looking(profile.Text);
        try
        {
            sample.GrowTo(count, cancellation);
            return sample;
        }
        catch (ExperimentException failure)
        {
            throw new ExperimentException($"{question.Path}={profile.Text}: {failure.Message}", failure);
        }
    }

    private StaffResult Result(int most, IReadOnlyList<double> load, StaffProfile? constant, StaffProfile? profile, int tries, IReadOnlyList<BlockCheck> fewer)
    {
        var shown = profile ?? Constant(most);
        return new StaffResult(question, most, load, constant, profile, Estimates(shown), fewer, _samples[shown.Text].Result)
        {
            AmpleEstimates = Estimates(Constant(most)),
            Confirming = profile is null || profile.Text == constant!.Text ? 0 : _samples[profile.Text].Count - question.Searching,
            NotConfirmed = Math.Max(0, tries - 1),
            Profiles = _samples.Count,
            Replications = _samples.Values.Sum(s => s.Count),
        };
    }
}
