using GateSim.Statistics;

namespace GateSim.Experiments.Sizing;

/// <summary>
/// The first of ordered alternatives that meets all limits, found by halving: each alternative that is looked at is tested until it is known to
/// meet or to miss, so most values are spent near the border. That more meets what less meets is assumed only to choose what to look at next:
/// the alternative before the answer was itself found to miss, and where no border was found the other end is looked at, too. If limits turn out
/// to be met by less and missed by more, the last alternative that meets is looked for; if some limits are met by less and others by more,
/// all alternatives are looked at.
/// </summary>
/// <remarks>
/// With probability of at least 1 − <c>error</c> no alternative that was looked at, and lies farther from its limits than their tolerances,
/// is judged wrongly: the error is split evenly over all alternatives and limits (Bonferroni), so they may meet the same vehicles, and it does
/// not matter in which order they are looked at.
/// </remarks>
public sealed class FewestSearch
{
    private const int ValuelessStages = 10; // after so many first stages without a single value none is waited for

    private readonly IReadOnlyList<double> _tolerances;
    private readonly int _alternatives;
    private readonly Func<int, int, IReadOnlyList<IReadOnlyList<double?>>> _excesses;
    private readonly double _error;
    private readonly Dictionary<int, Judged> _judged = [];

    /// <param name="alternatives">How many there are, from least to most.</param>
    /// <param name="tolerances">One for each limit, above 0, in the unit of its excess.</param>
    /// <param name="error">The probability of a wrong answer.</param>
    /// <param name="excesses">The first so many replications of an alternative: for each limit how far each is beyond it; null where it has no
    /// value.</param>
    public FewestSearch(int alternatives, IReadOnlyList<double> tolerances, double error, Func<int, int, IReadOnlyList<IReadOnlyList<double?>>> excesses) =>
        (_alternatives, _tolerances, _error, _excesses) = (alternatives, tolerances, error / (alternatives * tolerances.Count), excesses);

    /// <summary>Replications of which the spread is taken; each alternative that is looked at has at least these.</summary>
    public int FirstStage { get; init; } = 10;

    /// <summary>Replications of one alternative, at the most.</summary>
    public int Most { get; init; } = 1_000;

    /// <summary>The probability of an error in each single test.</summary>
    public double ErrorOfATest => _error;

    /// <summary>What was looked at, by alternative.</summary>
    public IReadOnlyDictionary<int, Judged> Judgements => _judged;

    /// <summary>Looks until the border is known, or cannot be told.</summary>
    public Border Find()
    {
        var border = Find(fromMost: false);
        var last = _alternatives - 1;
        var isFalling = border.Meeting is null ? Judge(0).Verdict == Feasibility.Meets : border.Meeting == 0 && Judge(last).Verdict == Feasibility.Misses;
        if (isFalling) return Find(fromMost: true);
        if (border.Meeting is not null || !SomeLimitFalls()) return border;
        var first = Enumerable.Range(0, _alternatives).Select(i => (int?)i).FirstOrDefault(i => Judge(i!.Value).Verdict == Feasibility.Meets);
        return first is not { } meeting ? border : new Border(meeting > 0 && Judge(meeting - 1).Verdict == Feasibility.Misses ? meeting - 1 : null, meeting);
    }

    /// <param name="fromMost">Counted from the last alternative: the most that meet are looked for.</param>
    private Border Find(bool fromMost)
    {
        int At(int place) => fromMost ? _alternatives - 1 - place : place;
        var first = Halve(-1, _alternatives, openMeets: false, At);
        var missing = first == 0 || Judge(At(first - 1)).Verdict == Feasibility.Misses ? first - 1 : Halve(-1, first, openMeets: true, At) - 1;
        return new Border(missing < 0 ? null : At(missing), first == _alternatives ? null : At(first), fromMost);
    }

    /// <summary>One at least is farther from being met by the last than by the first.</summary>
    private bool SomeLimitFalls()
    {
        var (first, last) = (Means(0), Means(_alternatives - 1));
        return first.Zip(last).Any(limit => limit.First < limit.Second);

        IEnumerable<double?> Means(int alternative) => _excesses(alternative, Judge(alternative).Replications).Select(values => values.Average());
    }

    /// <summary>The first place that meets, between one that does not and one that does (or the ends).</summary>
    private int Halve(int misses, int meets, bool openMeets, Func<int, int> at)
    {
        while (meets - misses > 1)
        {
            var middle = (misses + meets) / 2;
            var verdict = Judge(at(middle)).Verdict;
            if (verdict == Feasibility.Meets || (verdict == Feasibility.Open && openMeets)) meets = middle;
            else misses = middle;
        }
        return meets;
    }

    private Judged Judge(int alternative) => _judged.TryGetValue(alternative, out var known) ? known : _judged[alternative] = Test(alternative);

    private Judged Test(int alternative)
    {
        var tests = new LimitTest[_tolerances.Count];
        for (var i = 0; i < tests.Length; i++) tests[i] = new LimitTest(_tolerances[i], _error, FirstStage);
        for (var count = Math.Min(FirstStage, Most); ; count = Next(count))
        {
            var excesses = _excesses(alternative, count);
            foreach (var (test, values) in tests.Zip(excesses)) test.Look(values);
            var verdict = tests.Any(t => t.Verdict == Feasibility.Misses) ? Feasibility.Misses
                : tests.All(t => t.Verdict == Feasibility.Meets) ? Feasibility.Meets
                : Feasibility.Open;
            var isHopeless = count >= ValuelessStages * FirstStage && excesses.Any(limit => limit.All(value => value is null));
            if (verdict != Feasibility.Open || count == Most || isHopeless) return new Judged(verdict, [.. tests.Select(t => t.Verdict)], count, tests.Max(t => t.LikelyValues) ?? count);
        }
    }

    // In steps that keep several threads busy; what is found does not depend on them, since every value is looked at in its turn.
    private int Next(int count) => Math.Min(Most, count + Math.Max(4, count / 5));

    /// <summary>One limit of one alternative, fed with what is new.</summary>
    private sealed class LimitTest(double tolerance, double error, int firstStage)
    {
        private FeasibilityTest? _test;
        private int _seen;

        public Feasibility Verdict => _test?.Verdict ?? Feasibility.Open;

        /// <summary>Null: there are not even values enough to see their spread.</summary>
        public int? LikelyValues => _test?.LikelyValues;

        public void Look(IReadOnlyList<double?> excesses)
        {
            List<double> values = [.. excesses.OfType<double>()];
            if (_test is null && values.Count >= firstStage)
            {
                _test = new FeasibilityTest(values[..firstStage], tolerance, error);
                _seen = firstStage;
            }
            if (_test is null) return;
            for (; _seen < values.Count; _seen++) _test.Add(values[_seen]);
        }
    }
}

/// <param name="ByLimit">What was found of each limit; some may be open where another is missed.</param>
/// <param name="Replications">That were run of it.</param>
/// <param name="LikelyReplications">By about so many every limit will have been decided, if its mean stays where it is.</param>
public sealed record Judged(Feasibility Verdict, IReadOnlyList<Feasibility> ByLimit, int Replications, int LikelyReplications);

/// <param name="Missing">The largest that was found to miss, below those that meet; null: none was found.</param>
/// <param name="Meeting">The smallest that was found to meet; null: none was found.</param>
/// <param name="Falls">Less meets what more misses: then they are the smallest that misses and the largest that meets.</param>
public sealed record Border(int? Missing, int? Meeting, bool Falls = false)
{
    /// <summary>Nothing undecided lies between the two.</summary>
    public bool IsSharp => Falls ? Missing is { } above && Meeting == above - 1 : (Missing ?? -1) + 1 == Meeting;
}
