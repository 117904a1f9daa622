namespace GateSim.Analysis.Stationary;

/// <summary>Erlang's two formulas (1917), by the recursion that neither overflows nor cancels.</summary>
public static class Erlang
{
    /// <summary>Share of Poisson arrivals that find all servers busy where nobody may wait: M/G/c/c.</summary>
    /// <param name="load">Arrival rate × mean service time, in erlangs; at least 0.</param>
    public static double B(double load, int servers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(load);
        ArgumentOutOfRangeException.ThrowIfNegative(servers);
        var blocked = 1.0;
        for (var c = 1; c <= servers; c++) blocked = load * blocked / (c + (load * blocked));
        return blocked;
    }

    /// <summary>Share of Poisson arrivals that wait: M/M/c; 1 where the load is not below the servers.</summary>
    public static double C(double load, int servers)
    {
        var blocked = B(load, servers);
        return load >= servers ? 1 : blocked / (1 - (load / servers * (1 - blocked)));
    }

    /// <summary>The fewest servers whose utilization is at most <paramref name="utilization"/>: the first guess for any staffing.</summary>
    public static int ServersFor(double load, double utilization)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(utilization);
        return (int)Math.Ceiling(load / utilization);
    }
}
