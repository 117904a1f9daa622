namespace GateSim.Tests.Theory;

/// <summary>M/M/c/K+M as a birth-death chain: with n there, min(n, c) are served at 1 / Service each, the others give up at 1 / Patience each.</summary>
/// <param name="Most">Vehicles at the station, served ones included, above which those who come are turned away.</param>
internal sealed record LossChain(double PerMinute, int Servers, double Service, double Patience, int Most)
{
    private readonly double[] _shares = Shares(PerMinute, Servers, Service, Patience, Most);

    /// <summary>Of those who come.</summary>
    public double TurnedAway => _shares[Most];

    /// <summary>Of those who come.</summary>
    public double GaveUp => Enumerable.Range(0, Most + 1).Sum(n => _shares[n] * Math.Max(0, n - Servers)) / Patience / PerMinute;

    // With i before it in the queue, it moves up at the rate c / Service + i / Patience, or gives up at 1 / Patience. By the product of the chances
    // of moving up it is served with probability (c / Service) / (c / Service + (i + 1) / Patience); how long a place takes does not depend on how it ends.
    public double WaitOfServed
    {
        get
        {
            var (served, waited) = (_shares[..Servers].Sum(), 0.0);
            for (var n = Servers; n < Most; n++)
            {
                var chance = _shares[n] * (Servers / Service) / PaceWith(n - Servers + 1);
                served += chance;
                waited += chance * Enumerable.Range(1, n - Servers + 1).Sum(k => 1 / PaceWith(k));
            }
            return waited / served;
        }
    }

    private double PaceWith(int waiting) => (Servers / Service) + (waiting / Patience);

    private static double[] Shares(double perMinute, int servers, double service, double patience, int most)
    {
        var shares = new double[most + 1];
        shares[0] = 1;
        for (var n = 1; n <= most; n++) shares[n] = shares[n - 1] * perMinute / ((Math.Min(n, servers) / service) + (Math.Max(0, n - servers) / patience));
        var all = shares.Sum();
        return [.. shares.Select(s => s / all)];
    }
}
