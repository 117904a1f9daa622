using GateSim.Randomness.Functions;

namespace GateSim.Analysis.Stationary;

/// <summary>A station with one first-come queue in the long run. Times in minutes, rates a minute.</summary>
/// <param name="Rate">Arrivals.</param>
/// <param name="Service">Mean time that a vehicle keeps a server.</param>
public abstract record SteadyQueue(double Rate, double Service, int Servers)
{
    /// <summary>Mean number of servers that the arrivals would keep busy, erlangs.</summary>
    public double Load => Rate * Service;

    /// <summary>At 1 and above the queue has no steady state: waits are infinite.</summary>
    public double Utilization => Load / Servers;

    public bool IsStable => Load < Servers;

    /// <summary>Share of vehicles that wait.</summary>
    public double DelayProbability => Erlang.C(Load, Servers);

    /// <summary>Mean wait of all vehicles, those that do not wait included.</summary>
    public abstract double Wait { get; }

    /// <summary>Mean number waiting, by Little's law.</summary>
    public double Queue => Rate * Wait;

    /// <summary>Mean number waiting and served.</summary>
    public double InStation => Queue + Load;

    /// <summary>Share that waits longer than <paramref name="minutes"/>, as if those who wait did so for an exponential time: so it is in M/M/c.</summary>
    public double WaitLongerThan(double minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        if (!IsStable) return 1;
        return DelayProbability == 0 ? 0 : DelayProbability * PortableMath.Exp(-minutes * DelayProbability / Wait);
    }

    /// <summary>The wait that a share <paramref name="share"/> of the vehicles does not exceed; as <see cref="WaitLongerThan"/>.</summary>
    public double WaitQuantile(double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
        if (!IsStable) return double.PositiveInfinity;
        return DelayProbability <= 1 - share ? 0 : Wait / DelayProbability * PortableMath.Log(DelayProbability / (1 - share));
    }
}

/// <summary>Poisson arrivals, exponential services: Erlang's C formula; all of it exact.</summary>
public sealed record MMc(double Rate, double Service, int Servers) : SteadyQueue(Rate, Service, Servers)
{
    /// <param name="mu">Services a minute of one server.</param>
    public static MMc Of(double lambda, double mu, int c) => new(lambda, 1 / mu, c);

    public override double Wait => IsStable ? DelayProbability * Service / (Servers - Load) : double.PositiveInfinity;
}

/// <summary>
/// Any arrivals and services: the wait of M/M/c times the mean of their squared coefficients of variation. Allen and Cunneen (Allen,
/// Probability, Statistics, and Queueing Theory, 1990); with Poisson arrivals Lee and Longton (1959); and with one server besides Pollaczek
/// and Khinchine, exact. Shares and quantiles are approximations in all of them.
/// </summary>
/// <param name="ArrivalScv">Squared coefficient of variation of the times between arrivals; 1: Poisson.</param>
/// <param name="ServiceScv">… of the service times; 1: exponential.</param>
public sealed record GGc(double Rate, double Service, int Servers, double ArrivalScv, double ServiceScv) : SteadyQueue(Rate, Service, Servers)
{
    public bool HasExactMean => ArrivalScv == 1 && (Servers == 1 || ServiceScv == 1);

    public override double Wait => (ArrivalScv + ServiceScv) / 2 * new MMc(Rate, Service, Servers).Wait;
}
