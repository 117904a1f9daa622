namespace GateSim.Reporting.Animations;

/// <summary>Which place lies left of which: grows class by class, and never goes round in a circle.</summary>
internal sealed class Order(int places)
{
    private readonly bool[,] _isLeftOf = new bool[places, places]; // with all that follows from it
    private readonly List<(int Left, int Right)> _ways = [];

    /// <summary>Takes in the ways of a class, in the direction in which they fit better to those of the classes before.</summary>
    /// <returns>False: it goes from right to left.</returns>
    public bool Add(IReadOnlyList<(int From, int To)> ways)
    {
        var inside = ways.Where(w => w.From >= 0 && w.To >= 0 && w.From != w.To).ToList();
        var isOutward = inside.Sum(w => (_isLeftOf[w.From, w.To] ? 1 : 0) - (_isLeftOf[w.To, w.From] ? 1 : 0)) >= 0;
        foreach (var (from, to) in inside) Put(isOutward ? from : to, isOutward ? to : from);
        return isOutward;
    }

    /// <param name="used">Places that any class can come to.</param>
    public IReadOnlyList<Place> Arrange(IEnumerable<int> used, Func<int, string> nameOf)
    {
        int[] numbers = [.. used.Order()];
        var (band, column) = (Bands(numbers), new int[places]);
        // As many rounds as there are places carry every place beyond all that lie left of it.
        foreach (var _ in numbers)
        {
            foreach (var (left, right) in _ways) column[right] = Math.Max(column[right], column[left] + 1);
        }
        // What nothing leads to stands as near as it can to where it leads.
        foreach (var number in numbers.Where(n => _ways.All(w => w.Right != n) && _ways.Any(w => w.Left == n))) column[number] = _ways.Where(w => w.Left == number).Min(w => column[w.Right]) - 1;
        return [.. numbers.Select(n => new Place(n, nameOf(n), band[n], column[n]))];
    }

    private void Put(int left, int right)
    {
        if (_isLeftOf[right, left]) return;
        _ways.Add((left, right));
        for (var before = 0; before < places; before++)
        {
            if (before != left && !_isLeftOf[before, left]) continue;
            for (var after = 0; after < places; after++)
            {
                if (after == right || _isLeftOf[right, after]) _isLeftOf[before, after] = true;
            }
        }
    }

    // Numbered in the order of their first places.
    private int[] Bands(int[] numbers)
    {
        int[] root = [.. Enumerable.Range(0, places)];
        foreach (var (left, right) in _ways)
        {
            var (one, other) = (root[left], root[right]);
            for (var i = 0; i < places; i++) root[i] = root[i] == one || root[i] == other ? Math.Min(one, other) : root[i];
        }
        var bands = numbers.Select(n => root[n]).Distinct().ToList();
        return [.. root.Select(r => bands.IndexOf(r))];
    }
}
