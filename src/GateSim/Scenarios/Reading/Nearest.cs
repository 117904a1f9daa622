namespace GateSim.Scenarios.Reading;

/// <summary>The name that was probably meant.</summary>
internal static class Nearest
{
    private const int Longest = 64;

    /// <summary>The candidate with the fewest slips of the keyboard between; null where none is near.</summary>
    public static string? To(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > Longest) return null;
        string? nearest = null;
        var fewest = int.MaxValue;
        foreach (var candidate in candidates.Where(c => c.Length <= Longest))
        {
            // One slip, and one more for every four letters.
            var most = 1 + Math.Min(written.Length, candidate.Length) / 4;
            if (Math.Abs(written.Length - candidate.Length) > most) continue;
            var slips = Slips(written.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (slips <= most && slips < candidate.Length && slips < fewest) (nearest, fewest) = (candidate, slips);
        }
        return nearest;
    }

    /// <summary>Letters put in, left out, replaced, or swapped with their neighbour (optimal string alignment).</summary>
    private static int Slips(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
